import type { Surroundings } from '../host/host';
import type { KnownSheets } from './known-sheets';
import { MARKS_NAMESPACE, readMarks } from './marks/remembered';
import { loadParts } from './parts';
import { loadOwnSheets } from './result-mark';
import { withExcel } from './run';

/** What the workbook's surroundings are, without reading a cell: one sync, two where cells are marked. */
export function look(known: KnownSheets): Promise<Surroundings> {
  return withExcel(async (context) => {
    const { application, worksheets, tables } = context.workbook;
    application.load({ calculationMode: true });
    const { numberFormat } = application.cultureInfo;
    numberFormat.load({ numberDecimalSeparator: true });
    worksheets.load({ id: true, name: true, protection: { protected: true }, autoFilter: { isDataFiltered: true } });
    tables.load({ name: true, autoFilter: { isDataFiltered: true }, worksheet: { name: true } });
    const ownSheet = loadOwnSheets(context);
    const marks = loadParts(context, MARKS_NAMESPACE);
    await context.sync();
    const sheets = worksheets.items.filter((sheet) => ownSheet(sheet) === null);
    const filtered = new Set(sheets.filter((sheet) => sheet.autoFilter.isDataFiltered).map((sheet) => sheet.name));
    for (const table of tables.items) if (table.autoFilter.isDataFiltered) filtered.add(table.worksheet.name);
    const decimal = numberFormat.numberDecimalSeparator;
    return {
      automaticCalculation: application.calculationMode !== 'Manual',
      marked: readMarks(await marks.texts()).length,
      protectedSheets: sheets.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
      filteredSheets: [...filtered],
      ownSheets: worksheets.items.flatMap((sheet) => ownSheet(sheet) ?? []),
      decimalSeparator: decimal,
      // Excel does not tell; Windows gives ";" wherever the comma is taken by decimals.
      listSeparator: decimal === ',' ? ';' : ',',
      skippedSheets: known.skipped,
    };
  });
}
