import type { Area } from '../../model/cell-ref';
import type { Scan } from '../cells/scan';
import { Kind, cellIn, isFigureLike, textIn } from '../cells/scan';
import { remembered } from '../../text/remember';
import { readIdentity } from '../../text/formula/identity';

/** What one row of a region holds, as far as informative heads from data needs it. */
export interface RowFacts {
  readonly figures: number;
  readonly texts: number;
  readonly contents: number;
  /** Every figure is a year, as in a head "Chỉ tiêu | 2019 | 2020". */
  readonly years: boolean;
  readonly numbering: boolean;
}

export function rowFacts(scan: Scan, row: number, area: Area): RowFacts {
  const known = cached(scan);
  const key = (row * (scan.cols + 1) + area.left) * (scan.cols + 1) + area.right;
  const facts = known.get(key) ?? lookAt(scan, row, area);
  known.set(key, facts);
  return facts;
}

/** Regions are looked at several times while they are cut; a row's facts do not change. */
const caches = new WeakMap<Scan, Map<number, RowFacts>>();

function cached(scan: Scan): Map<number, RowFacts> {
  const known = caches.get(scan) ?? new Map<number, RowFacts>();
  caches.set(scan, known);
  return known;
}

function lookAt(scan: Scan, row: number, area: Area): RowFacts {
  let figures = 0;
  let texts = 0;
  let contents = 0;
  let years = 0;
  for (let c = area.left; c <= area.right; c++) {
    const kind = scan.kind[row * scan.cols + c]!;
    if (kind === Kind.Blank) continue;
    contents++;
    if (kind === Kind.Text) texts++;
    if (!isFigureLike(kind)) continue;
    figures++;
    if (years === figures - 1 && isYearAt(scan, row, c)) years++;
  }
  return { figures, texts, contents, years: figures > 0 && years === figures, numbering: isNumberingRow(scan, row, area) };
}

export function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text.trim());
}

/** The same of a cell: most hold numbers, and need no text. */
export function isYearAt(scan: Scan, row: number, col: number): boolean {
  const value = cellIn(scan, row, col)?.value;
  return typeof value === 'number' ? Number.isInteger(value) && value >= 1900 && value < 2100 : isYear(textIn(scan, row, col));
}

/** The number of a column as the numbering row gives it: "1", "(3)", "1.2.1", "A", "2.0"; null for anything else. */
export const columnNumber = remembered((text): string | null => {
  const identity = text.includes('=') ? readIdentity(text) : null;
  if (identity) return identity.result;
  const bare = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^\[(.*)\]$/, '$1')
    .trim();
  if (/^\d{1,3}$/.test(bare)) return String(Number(bare));
  if (/^\d{1,2}\.0$/.test(bare)) return bare;
  if (/^\d{1,2}(\.\d{1,2}){1,3}$/.test(bare)) return bare;
  if (/^[A-Za-zĐđ]$/.test(bare)) return bare.toUpperCase();
  return null;
});

/**
 * A numbering row: nearly every cell is a column number, letters first and then numbers that run on. Recognised by the
 * run, since "1 2 3" may also be three small figures.
 */
function isNumberingRow(scan: Scan, row: number, area: Area): boolean {
  const numbers: string[] = [];
  let first = -1;
  let others = 0;
  let identities = 0;
  for (let c = area.left; c <= area.right; c++) {
    const kind = scan.kind[row * scan.cols + c]!;
    if (kind === Kind.Blank) continue;
    if (first < 0) first = c;
    if (cellIn(scan, row, c)?.formula) return false;
    const number =
      kind === Kind.Text || kind === Kind.NumberText ? columnNumber(textIn(scan, row, c)) : smallNumber(cellIn(scan, row, c)?.value);
    if (number === null) others++;
    else numbers.push(number);
    // Most rows are no numbering rows, and most of those show it at once.
    if (others > 3 && others > numbers.length) return false;
    if (kind === Kind.Text && textIn(scan, row, c).includes('=') && readIdentity(textIn(scan, row, c).trim())) identities++;
  }
  if (others === 0 && first > area.left && row > area.top && countsFromOne(numbers)) return true;
  if (numbers.length < 2 || others > numbers.length / 4) return false;
  if (identities > 0) return true;
  return runsOn(numbers) && numbers.length >= 3 - (/[A-Z]/.test(numbers.join('')) ? 1 : 0);
}

/** "1.1 1.2 1.2.1 2.1": each code follows the one before by a step or opens a deeper level; "7.58 6.29" are figures. */
function hierarchical(numbers: readonly string[]): boolean {
  const codes = numbers.filter((n) => n.includes('.')).map((n) => n.split('.').map(Number));
  return codes.slice(1).every((code, i) => {
    const before = codes[i]!;
    const at = code.findIndex((part, k) => part !== before[k]);
    return at >= 0 && (at >= before.length || code[at] === before[at]! + 1);
  });
}

function smallNumber(value: unknown): string | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : null;
}

/** 1, 2, 3 over the figure columns alone, the stub left blank: no line of a table has figures and no name. */
function countsFromOne(numbers: readonly string[]): boolean {
  return numbers.length > 0 && numbers.every((n, i) => Number(n) === i + 1);
}

/** So many numbers in a row that each follow the one before are no figures. */
const LONG_RUN = 6;

function runsOn(numbers: readonly string[]): boolean {
  let steps = 0;
  let breaks = 0;
  let repeats = 0;
  const plain = numbers.filter((n) => /^\d+$/.test(n)).map(Number);
  for (let i = 1; i < plain.length; i++) {
    if (plain[i] === plain[i - 1]! + 1) steps++;
    else if (plain[i] === plain[i - 1]) repeats++;
    else breaks++;
  }
  const letters = numbers.filter((n) => /^[A-Z]$/.test(n)).length;
  const dotted = numbers.length - plain.length - letters;
  if (dotted > 0 && !hierarchical(numbers)) return false;
  // "A B C 1.0": the only column of figures.
  if (plain.length === 0) return dotted >= 2 || (dotted === 1 && letters >= 2);
  // A lone number is that of the column behind the lettered ones: below "Xã | Số" village "a" has 3 households.
  if (plain.length === 1 && letters > 0 && plain[0]! > letters + 1) return false;
  if (isLettered(numbers, letters)) return 2 * steps >= plain.length - 1;
  // A number given to two columns of a long row ("4 5 5 6 7 …"): figures would not run on before and behind.
  const given = steps >= LONG_RUN ? Math.min(1, repeats) : 0;
  return breaks + repeats === given && plain[0]! <= 3 && steps + letters + dotted + given >= numbers.length - 1;
}

const STUB_LETTERS = 'ABCDEFGHIJ';

/** A, B, C over the stub: no line of a table is so named. The numbers behind them may begin anew with every group, or pass some over. */
function isLettered(numbers: readonly string[], letters: number): boolean {
  return letters >= 2 && numbers.slice(0, letters).join('') === STUB_LETTERS.slice(0, letters);
}
