import { readBook } from '../../file/book';
import { patchWorkbook } from '../../file/patch';
import { editCells } from '../../file/patch/cells';
import { BARE_STYLES } from '../../file/patch/fills';
import { Parts } from '../../file/patch/parts';
import { prefixOf } from '../../file/xml';
import type { Book } from '../book';
import { following, type Baseline, type SheetThen } from './baseline';
import { emptyXlsx } from './empty-xlsx';
import { differences, type CellLook, type SheetDifferences } from './differences';
import { saveCustomParts } from './custom-parts';
import { saveNames } from './names';
import { withSizes } from './lines-written';
import { Looks } from './looks-written';
import { reshapeFile } from './reshape';
import { saveSheets } from './sheets';
import { withResults } from './results';

export interface Saveable {
  readonly book: Book;
  /** The file as it was opened; null for a workbook made here. */
  readonly bytes: Uint8Array | null;
  readonly baseline: Baseline;
}

/**
 * The workbook as a file: what changed in cells, looks, sizes, merges, notes, sheets, names, custom XML parts and settings; every
 * part that they do not concern keeps its bytes. Lines that came or went are followed first, then cells are compared.
 */
export function savedBytes({ book, bytes, baseline }: Saveable): Uint8Array {
  const start = reshaped(bytes ?? emptyXlsx(), book);
  const then = following(baseline, book.reshapes);
  const { edits, sheets } = differences(book, then);
  const parts = new Parts(edits.length > 0 ? patchWorkbook(start, edits) : start);
  const looks = new SavedLooks(parts);
  for (const [sheet, changed] of sheets) saveSheet(parts, sheet, changed, looks);
  saveSheets(parts, book, then, looks);
  saveNames(parts, book);
  looks.save();
  saveCustomParts(parts, book);
  return parts.save();
}

function reshaped(bytes: Uint8Array, book: Book): Uint8Array {
  if (book.reshapes.length === 0) return bytes;
  const parts = new Parts(bytes);
  reshapeFile(parts, book.reshapes);
  return parts.save();
}

function saveSheet(
  parts: Parts,
  { name, sheet, state }: SheetThen,
  { results, looks: restyled }: SheetDifferences,
  looks: SavedLooks,
): void {
  const part = readBook(parts.archive, parts.budget).sheets.find((known) => known.name === name)?.part;
  if (!part) return;
  const before = parts.text(part)!;
  const root = prefixOf(before, 'worksheet');
  const prefix = root ? `${root}:` : '';
  const written = results.length > 0 ? withResults(before, prefix, results) : before;
  const dressed =
    restyled.length > 0
      ? editCells(
          written,
          prefix,
          restyled.map((cell) => looks.editOf(cell)),
        )
      : written;
  parts.set(part, withSizes(dressed, prefix, sheet, state));
}

/** The styles part, read when the first look is written. */
class SavedLooks {
  private made: Looks | null = null;
  private readonly styles: string | null;

  constructor(private readonly parts: Parts) {
    this.styles = readBook(parts.archive, parts.budget).styles;
  }

  get looks(): Looks {
    return (this.made ??= new Looks((this.styles && this.parts.text(this.styles)) ?? BARE_STYLES));
  }

  editOf({ row, col, look }: CellLook) {
    return { row, col, style: (base: number) => this.looks.changed(base, look) };
  }

  save(): void {
    if (this.made && this.styles) this.parts.set(this.styles, this.made.xml);
  }
}
