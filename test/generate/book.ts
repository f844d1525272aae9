import type { Cell, CellValue, Sheet, Visibility, Workbook } from '../../src/core/model/sheet';
import type { Area } from '../../src/core/model/cell-ref';
import { cellName } from '../../src/core/text/a1';
import type { Figure } from './figure';
import { cellOfFigure } from './figure';
import type { Key, Truth } from './truth';
import { evaluate, keyOf } from './truth';

interface Look {
  readonly bold?: boolean;
  readonly indent?: number;
}

/** A sheet while it is being laid out. Figures stand in the book, so that they can be changed and rendered again. */
export class Page {
  readonly cells: (Cell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenCols = new Set<number>();
  visibility: Visibility = 'visible';

  constructor(
    readonly index: number,
    readonly name: string,
  ) {}

  write(row: number, col: number, value: CellValue, look: Look = {}): void {
    (this.cells[row] ??= [])[col] = { value, ...look };
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  get rows(): number {
    return this.cells.length;
  }
}

/** A workbook under construction: pages, figures and the identities meant between them. */
export class Book {
  readonly pages: Page[] = [];
  readonly figures = new Map<Key, Figure>();
  readonly truths: Truth[] = [];

  page(name: string): Page {
    const page = new Page(this.pages.length, name);
    this.pages.push(page);
    return page;
  }

  figure(page: Page, row: number, col: number, figure: Figure): Key {
    const key = keyOf(page.index, row, col);
    this.figures.set(key, figure);
    (page.cells[row] ??= [])[col] ??= undefined;
    return key;
  }

  /** Notes an identity whose cells all hold figures; `asFormula` also writes it into the result cell. */
  mean(truth: Truth, asFormula = false): void {
    if (![truth.result, ...truth.operands].every((key) => this.figures.has(key))) return;
    const result = this.figures.get(truth.result)!;
    if (asFormula && result.formula < 0) result.formula = this.truths.length;
    this.truths.push(truth);
  }
}

/** Cached results of all formulas, computed from what is stored, as Excel does. Changes `figures`. */
export function recalculate(truths: readonly Truth[], figures: Map<Key, Figure>): void {
  const done = new Set<Key>();
  const compute = (key: Key): void => {
    if (done.has(key)) return;
    done.add(key);
    const figure = figures.get(key)!;
    if (figure.formula < 0) return;
    const truth = truths[figure.formula]!;
    truth.operands.forEach(compute);
    const value = evaluate(truth, figures, true);
    figure.value = Number.isFinite(value) ? value : 0;
  };
  for (const key of figures.keys()) compute(key);
}

export function render(book: Book, figures: ReadonlyMap<Key, Figure> = book.figures): Workbook {
  const grids = book.pages.map((page) => page.cells.map((row) => [...row]));
  for (const [key, figure] of figures) {
    const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
    const cell = cellOfFigure(figure);
    const formula = figure.formula < 0 ? null : formulaOf(book, book.truths[figure.formula]!, figures);
    grids[sheet]![row]![col] = formula ? { formula, ...cell } : cell;
  }
  const sheets: Sheet[] = book.pages.map(({ name, visibility, merges, hiddenRows, hiddenCols }, i) => ({
    name,
    visibility,
    cells: grids[i]!,
    merges,
    hiddenRows,
    hiddenCols,
  }));
  return { sheets };
}

/** The identity as Excel writes it: SUM over runs of cells, else plus and minus; ratios as a quotient. */
function formulaOf(book: Book, truth: Truth, figures: ReadonlyMap<Key, Figure>): string {
  const home = truth.result.split(':')[0]!;
  const places = truth.operands.map((key) => key.split(':').map(Number) as [number, number, number]);
  const names = places.map(([sheet, row, col]) => {
    const name = cellName(row, col);
    return String(sheet) === home ? name : `'${book.pages[sheet]!.name.replace(/'/g, "''")}'!${name}`;
  });
  const result = figures.get(truth.result)!;
  const inPercent = result.percent && result.hand.percent === 'format';
  const times = inPercent || truth.factor === 1 ? '' : `*${truth.factor}`;
  const [a, b] = names as [string, string];
  if (truth.kind === 'ratio') return `${a}/${b}${times}`;
  if (truth.kind === 'growth') return `(${b}-${a})/${a}${times}`;
  if (truth.kind === 'product') return `${a}*${b}${times}`;
  const run = asRun(places);
  if (run && truth.signs.every((s) => s === 1) && names.length > 2) return `SUM(${a}:${names[names.length - 1]!.split('!').pop()!})`;
  return names.map((n, i) => (truth.signs[i] === -1 ? '-' : i === 0 ? '' : '+') + n).join('');
}

/** True where the places follow each other without a gap in one row or one column. */
function asRun(places: readonly (readonly [number, number, number])[]): boolean {
  return [1, 2].some((axis) =>
    places.every(
      (p, i) => i === 0 || (p[0] === places[0]![0] && p[axis] === (places[i - 1]![axis] ?? 0) + 1 && p[3 - axis] === places[0]![3 - axis]),
    ),
  );
}
