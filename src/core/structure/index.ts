import type { Understanding } from '../model/understanding';
import type { Workbook } from '../model/sheet';

/** What a reader would say of the workbook: tables, roles, figures and the relations that should hold. */
export function understand(workbook: Workbook): Understanding {
  return { workbook, sheets: [] };
}
