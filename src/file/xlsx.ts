import ExcelJS from 'exceljs';
import type { Area } from '../core/model/cell-ref';
import type { Sheet, Workbook } from '../core/model/sheet';
import type { Book, SheetEntry } from './book';
import { readBook } from './book';
import type { Grid } from './grid';
import { gridOf, restyled } from './grid';
import { LIMITS } from './limits';
import { readRecordedNotes } from './notes';
import { Refused, refuse } from './refusal';
import { slimArchive } from './slim';
import type { SheetPart } from './sheet-part';
import { readSheetPart } from './sheet-part';
import type { CellStyle } from './styles';
import { parseStyles } from './styles';
import type { Budget } from './inflate';
import type { Archive } from './zip';
import { readPart } from './inflate';
import { findEntry, openArchive } from './zip';
import { xmlText } from './xml';
import { readBySheetJs } from './sheetjs';

/**
 * Reads .xlsx and .xlsm. exceljs does the cells, but it is given only what we need of the archive: it expands merges,
 * validations and names cell by cell, trips over drawings, and takes formats such as `#,##0_d` for dates. So styles,
 * merges, names and visibility are read here, and each style reaches exceljs as the quoted number of itself.
 *
 * A date stays the number that is stored, with its date format, as Excel hands it out too.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const archive = openArchive(bytes);
  const budget: Budget = { left: LIMITS.inflatedBytes };
  refuseOtherFormats(archive, budget);
  const book = readBook(archive, budget);
  const kept = { cells: 0, bytes: 0 };
  const parts = book.sheets.map((sheet) => {
    const entry = findEntry(archive, sheet.part);
    if (!entry) throw refuse('cut-off', 'damaged');
    return readSheetPart(archive, entry, budget, kept);
  });
  const read = (name: string | null) => (name ? readPart(archive, name, budget) : null);
  const styleBytes = read(book.styles);
  const styles = styleBytes ? parseStyles(xmlText(styleBytes)) : [];
  const stringBytes = read(book.strings);
  const strings = stringBytes && xmlText(stringBytes);
  if (strings !== null && (strings.match(/<(?:[\w.-]+:)?si[\s/>]/g)?.length ?? 0) > LIMITS.cells) throw refuse('too-large', 'inflated');
  // Without them exceljs would give their numbers for the figures.
  if (strings === null && parts.some(({ cells }) => /<c\s[^>]*t="s"/.test(cells))) throw refuse('cut-off', 'damaged');
  const sheets = await readSheets(book, parts, styles, strings);
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

async function readSheets(book: Book, parts: readonly SheetPart[], styles: readonly CellStyle[], strings: string | null): Promise<Sheet[]> {
  const slim = slimArchive(parts, styles.length, strings);
  const workbook = new ExcelJS.Workbook();
  try {
    // Its types ask for the Buffer of an older Node; any bytes will do.
    await workbook.xlsx.load(slim as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    return parts.map((part, i) => sheetOf(gridOf(workbook.worksheets[i]!, styles), book.sheets[i]!, part));
  } catch {
    // exceljs insists on well-formed XML (an "&" left bare by some program's report writer); SheetJS is more lenient.
    const lenient = readLeniently(slim);
    return parts.map((part, i) => sheetOf(restyled(lenient[i]?.cells ?? [], styles), book.sheets[i]!, part));
  }
}

/** What neither library can read lacks something that it refers to, such as the texts of its cells. */
function readLeniently(slim: Uint8Array): readonly Sheet[] {
  try {
    return readBySheetJs(slim).sheets;
  } catch (error) {
    throw error instanceof Refused ? error : refuse('cut-off', 'damaged');
  }
}

function sheetOf(grid: Grid, { name, visibility }: SheetEntry, part: SheetPart): Sheet {
  const { merges, hiddenCols } = part;
  const hiddenRows = new Set([...part.hiddenRows].filter((row) => row < grid.length));
  return { name, visibility, cells: clearCovered(grid, merges), merges, hiddenRows, hiddenCols };
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
