import type { Workbook } from '../../core/model/sheet';
import { sealInSlices } from '../../core/seal';

/** A pause that lets the pane draw and answer; not for every slice, since a browser makes each one last milliseconds. */
const BREATH = 30;

/** The seal of a workbook, made in slices so that the pane never stalls. */
export function sealNow(workbook: Workbook): Promise<string> {
  let since = performance.now();
  return sealInSlices(workbook, async () => {
    if (performance.now() - since < BREATH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  });
}
