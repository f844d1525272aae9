import type { Area } from '../core/model/cell-ref';
import { areaName, quoteSheet } from '../core/text/a1';

/** "C4:C14", "'Biểu 02'!C9": the address forms of docs/json.md. `sheet`: null on the finding's own sheet. */
export function areaNames(areas: readonly Area[], sheet: string | null): string[] {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  return areas.map((area) => prefix + areaName(area));
}
