import type { Workbook } from '../../core/model/sheet';
import { sealInSlices } from '../../core/notes/seal';
import { breather } from '../breathe';

/** The seal of a workbook, made in slices so that the pane never stalls. */
export function sealNow(workbook: Workbook): Promise<string> {
  return sealInSlices(workbook, breather());
}
