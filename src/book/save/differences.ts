import type { FileEdit } from '../../file/patch';
import type { Book } from '../book';
import { isBlank, type BookCell } from '../cells';
import type { Baseline, SheetThen } from './baseline';
import { lookChange, type LookChange } from './look-change';

/** A cell that the file's own patcher does not write: a formula, its new result, a truth value, an error. */
export interface CellResult {
  readonly row: number;
  readonly col: number;
  readonly cell: BookCell;
  /** The formula stands in the file already; only its result is new. */
  readonly keepsFormula: boolean;
}

/** A cell that looks otherwise than by its fill: its number format, font, alignment or lines. */
export interface CellLook {
  readonly row: number;
  readonly col: number;
  readonly look: LookChange;
}

export interface SheetDifferences {
  readonly results: readonly CellResult[];
  readonly looks: readonly CellLook[];
}

export interface Differences {
  readonly edits: readonly FileEdit[];
  readonly sheets: ReadonlyMap<SheetThen, SheetDifferences>;
}

/** What changed since the file was opened, in the sheets it has. */
export function differences(book: Book, baseline: Baseline): Differences {
  const edits: FileEdit[] = [];
  const sheets = new Map<SheetThen, SheetDifferences>();
  for (const then of baseline.sheets) {
    if (!book.sheets.includes(then.sheet)) continue;
    const results: CellResult[] = [];
    const looks: CellLook[] = [];
    for (const [row, col, before, after] of changedCells(then)) {
      compare(then, row, col, before, after, edits, results);
      const look = lookChange(before, after);
      if (look) looks.push({ row, col, look });
    }
    sheets.set(then, { results, looks });
  }
  return { edits: [...edits, ...noteEdits(book, baseline)], sheets };
}

function* changedCells({
  sheet,
  state: { rows },
}: SheetThen): Generator<readonly [number, number, BookCell | undefined, BookCell | undefined]> {
  for (let row = 0; row < Math.max(rows.length, sheet.rows.length); row++) {
    const [before, after] = [rows[row] ?? [], sheet.rows[row] ?? []];
    for (let col = 0; col < Math.max(before.length, after.length); col++)
      if (before[col] !== after[col]) yield [row, col, before[col], after[col]];
  }
}

function compare(
  { name: sheet }: SheetThen,
  row: number,
  col: number,
  before: BookCell | undefined,
  after: BookCell | undefined,
  edits: FileEdit[],
  results: CellResult[],
): void {
  const sameContent =
    (before?.value ?? null) === (after?.value ?? null) && before?.error === after?.error && before?.formula === after?.formula;
  const fill = before?.style?.fill === after?.style?.fill ? {} : { fill: after?.style?.fill ?? null };
  const keepsFormula = before?.formula !== undefined && before.formula === after?.formula;
  const plain = after?.formula === undefined && after?.error === undefined && typeof after?.value !== 'boolean';
  if (!sameContent && after && (keepsFormula || !plain)) results.push({ row, col, cell: after, keepsFormula });
  // A cell that is written by `results` must stand in the file; the patcher puts it there.
  const value = sameContent || keepsFormula ? {} : { value: plain ? contentOf(after) : 0 };
  if ('value' in value || 'fill' in fill) edits.push({ sheet, row, col, ...value, ...fill });
}

function contentOf(cell: BookCell | undefined): number | string | null {
  return isBlank(cell) ? null : (cell!.value as number | string);
}

/** Comments become notes, which every program shows. */
function noteEdits(book: Book, { comments, sheets }: Baseline): FileEdit[] {
  const nameOf = (sheet: unknown) => sheets.find((then) => then.sheet === sheet)?.name;
  const gone = [...comments.keys()].filter((comment) => !book.comments.includes(comment)).map((comment) => [comment, null] as const);
  const written = book.comments
    .filter((comment) => comments.get(comment) !== comment.content)
    .map((comment) => [comment, comment.content] as const);
  return [...gone, ...written].flatMap(([{ sheet, row, col }, note]) => {
    const name = nameOf(sheet);
    return name === undefined || !book.sheets.includes(sheet) ? [] : [{ sheet: name, row, col, note }];
  });
}
