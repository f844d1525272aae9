import type { Area } from '../core/model/cell-ref';
import type { Sheet, Workbook } from '../core/model/sheet';
import type { SheetEntry } from './book';
import { readBook } from './book';
import type { Budget } from './inflate';
import { readPart } from './inflate';
import { LIMITS } from './limits';
import { readRecordedNotes } from './notes';
import { refuse } from './refusal';
import type { Grid, SheetPart } from './sheet-part';
import { readSheetPart } from './sheet-part';
import { readStrings } from './strings';
import { parseStyles } from './styles';
import { readTree } from './xml-tree';
import type { Archive } from './zip';
import { findEntry, openArchive } from './zip';

/**
 * Reads .xlsx and .xlsm: part by part while it inflates, by a parser of events. What tells nothing of the figures (pictures,
 * charts, validations, the looks of empty cells) is passed over.
 *
 * A date stays the number that is stored, with its date format, as Excel hands it out too.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const archive = openArchive(bytes);
  const budget: Budget = { left: LIMITS.inflatedBytes };
  refuseOtherFormats(archive, budget);
  const book = readBook(archive, budget);
  const styles = book.styles ? readPart(archive, book.styles, budget) : null;
  const strings = book.strings ? findEntry(archive, book.strings) : undefined;
  const context = {
    styles: styles ? parseStyles(readTree(styles)) : [],
    strings: strings ? readStrings(archive, strings, budget) : null,
  };
  const kept = { cells: 0 };
  const sheets = book.sheets.map((sheet) => {
    const entry = findEntry(archive, sheet.part);
    if (!entry) throw refuse('cut-off', 'damaged');
    return sheetOf(sheet, readSheetPart(archive, entry, budget, kept, context));
  });
  return { sheets, names: book.names, ...readRecordedNotes(archive, budget) };
}

function refuseOtherFormats(archive: Archive, budget: Budget): void {
  const has = (name: string) => findEntry(archive, name) !== undefined;
  if (has('xl/workbook.bin')) throw refuse('unsupported-format', '', { format: 'XLSB' });
  if (has('Index/Document.iwa') || has('Index.zip')) throw refuse('unsupported-format', '', { format: 'Apple Numbers' });
  const mimetype = readPart(archive, 'mimetype', budget);
  if (!mimetype) return;
  if (new TextDecoder().decode(mimetype).includes('opendocument.spreadsheet')) throw refuse('unsupported-format', '', { format: 'ODS' });
  throw refuse('not-a-workbook');
}

function sheetOf({ name, visibility }: SheetEntry, part: SheetPart): Sheet {
  const { cells, merges, hiddenCols } = part;
  const hiddenRows = new Set([...part.hiddenRows].filter((row) => row < cells.length));
  return { name, visibility, cells: clearCovered(cells, merges), merges, hiddenRows, hiddenCols };
}

/** Excel shows only the top-left cell of a merge; what older programs left in the others is no content. */
function clearCovered(grid: Grid, merges: readonly Area[]): Grid {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, grid.length - 1); row++) {
      const line = grid[row];
      for (let col = left; line && col <= Math.min(right, line.length - 1); col++)
        if (line[col] && (row !== top || col !== left)) line[col] = undefined;
    }
  }
  return grid;
}
