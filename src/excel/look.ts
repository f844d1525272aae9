import type { Surroundings } from '../host/host';
import { OWN_SHEETS } from '../host/host';
import { DEEDS_NAMESPACE, readDeeds } from './deeds/record';
import type { KnownSheets } from './known-sheets';
import { MARKS_NAMESPACE, readMarks } from '../host/marks/remembered';
import type { OwnSheets } from './own-sheets';
import { askOwnSheets, DRAFT } from './own-sheets';
import { loadParts } from './parts';
import { withExcel } from './run';

/** What the workbook's surroundings are, without reading a cell: two syncs, three where cells are marked. */
export function look(known: KnownSheets): Promise<Surroundings> {
  return withExcel(async (context) => {
    const { application, worksheets, tables } = context.workbook;
    application.load({ calculationMode: true });
    const { numberFormat } = application.cultureInfo;
    numberFormat.load({ numberDecimalSeparator: true });
    worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true }, autoFilter: { isDataFiltered: true } });
    tables.load({ name: true, autoFilter: { isDataFiltered: true }, worksheet: { name: true } });
    const marks = loadParts(context, MARKS_NAMESPACE);
    const deeds = loadParts(context, DEEDS_NAMESPACE);
    await context.sync();
    const asked = askOwnSheets(context, worksheets.items);
    await context.sync();
    const own = asked();
    const sheets = worksheets.items.filter((sheet) => !own.isOurs(sheet));
    const filtered = new Set(sheets.filter((sheet) => sheet.autoFilter.isDataFiltered).map((sheet) => sheet.name));
    for (const table of tables.items) if (table.autoFilter.isDataFiltered) filtered.add(table.worksheet.name);
    const decimal = numberFormat.numberDecimalSeparator;
    return {
      automaticCalculation: application.calculationMode !== 'Manual',
      ...recorded(await marks.texts(), await deeds.texts(), own),
      protectedSheets: sheets.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
      filteredSheets: [...filtered],
      ownSheets: OWN_SHEETS.filter((kind) => own.of(kind).length > 0),
      decimalSeparator: decimal,
      // Excel does not tell; Windows gives ";" wherever the comma is taken by decimals.
      listSeparator: decimal === ',' ? ';' : ',',
      skippedSheets: known.skipped,
    };
  });
}

/** What the workbook holds of ours besides sheets. */
function recorded(
  markTexts: readonly string[],
  deedTexts: readonly string[],
  own: OwnSheets,
): Pick<Surroundings, 'marked' | 'unfinished' | 'unreadable'> {
  const { marks, unreadable } = readMarks(markTexts);
  const { deeds, unreadable: lost } = readDeeds(deedTexts);
  const cells = deeds.reduce((sum, deed) => sum + deed.cells.length, 0);
  const sheets = own.of(DRAFT).length;
  return {
    marked: marks.length + unreadable,
    unfinished: deeds.length + sheets > 0 ? { cells, sheets } : null,
    unreadable: unreadable + lost,
  };
}
