import type { Area } from '../core/model/cell-ref';
import { areaName, quoteSheet } from '../core/text/a1';

/** "C4:C14", "'Biểu 02'!C9": the address forms of docs/json.md. `sheet`: null on the finding's own sheet. */
export function areaNames(areas: readonly Area[], sheet: string | null): string[] {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  return areas.map((area) => prefix + areaName(area));
}

/** Neighbours in the given order become one area where they make a rectangle: C4, C5, C6 is C4:C6. */
export function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    if (last && last.left === area.left && last.right === area.right && area.top === last.bottom + 1)
      result[result.length - 1] = { ...last, bottom: area.bottom };
    else if (last && last.top === area.top && last.bottom === area.bottom && area.left === last.right + 1)
      result[result.length - 1] = { ...last, right: area.right };
    else result.push(area);
  }
  return result;
}
