import type { CellValue } from '../../model/sheet';
import { compared } from './compared';
import { greatest, smallest } from '../../collections/of-many';

/** The cells of a range row by row, or the single value of an expression. */
export interface Argument {
  readonly values: readonly CellValue[];
}

/** null: no value that can be told here. */
type Run = (args: readonly Argument[]) => CellValue | null;

/** The functions of officers' reports that are reckoned here; undefined for all others. */
export function functionOf(name: string): Run | undefined {
  return FUNCTIONS[name];
}

const FUNCTIONS: Readonly<Record<string, Run>> = {
  SUM: (args) => sum(numbers(args)),
  PRODUCT: (args) => numbers(args).reduce((product, x) => product * x, 1),
  AVERAGE: (args) => mean(numbers(args)),
  AVERAGEA: (args) => mean(numbersAndTexts(args)),
  MIN: (args) => numbers(args).reduce((a, b) => Math.min(a, b), Infinity),
  MAX: (args) => numbers(args).reduce((a, b) => Math.max(a, b), -Infinity),
  MEDIAN: (args) => median(numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flatMap(({ values }) => values).filter((value) => value !== null).length,
  COUNTBLANK: ([range]) => range!.values.filter((value) => value === null || value === '').length,
  STDEV: (args) => spread(numbers(args), 1),
  'STDEV.S': (args) => spread(numbers(args), 1),
  STDEVP: (args) => spread(numbers(args), 0),
  'STDEV.P': (args) => spread(numbers(args), 0),
  STDEVA: (args) => spread(numbersAndTexts(args), 1),
  STDEVPA: (args) => spread(numbersAndTexts(args), 0),
  SUBTOTAL: ([code, ...ranges]) => SUBTOTALS[Number(code?.values[0]) % 100]?.(ranges) ?? null,
  SUMPRODUCT: (args) => sumOfProducts(args),
  SUMIF: ([range, wanted, added]) => sum(picked([range!, wanted!], added ?? range!)),
  SUMIFS: ([added, ...pairs]) => sum(picked(pairs, added!)),
  COUNTIF: (pairs) => matches(pairs).filter(Boolean).length,
  COUNTIFS: (pairs) => matches(pairs).filter(Boolean).length,
  AVERAGEIF: ([range, wanted, added]) => mean(picked([range!, wanted!], added ?? range!)),
  ROUND: (args) => rounded(args, Math.round),
  ROUNDUP: (args) => rounded(args, Math.ceil),
  ROUNDDOWN: (args) => rounded(args, Math.floor),
  TRUNC: (args) => rounded(args, Math.floor),
  INT: (args) => withNumber(args, Math.floor),
  ABS: (args) => withNumber(args, Math.abs),
  SQRT: (args) => withNumber(args, Math.sqrt),
  AND: (args) => args.flatMap(({ values }) => values).every(Boolean),
  OR: (args) => args.flatMap(({ values }) => values).some(Boolean),
  NOT: ([one]) => !one!.values[0],
  ISBLANK: ([one]) => one!.values[0] === null,
  ISNUMBER: ([one]) => typeof one!.values[0] === 'number',
  N: (args) => withNumber(args, (x) => x),
};

/** What SUBTOTAL does by its first argument; which lines are hidden is not asked here. */
const SUBTOTALS: Readonly<Record<number, Run>> = {
  1: (ranges) => mean(numbers(ranges)),
  2: (ranges) => numbers(ranges).length,
  4: (ranges) => greatest(numbers(ranges)),
  5: (ranges) => smallest(numbers(ranges)),
  9: (ranges) => sum(numbers(ranges)),
};

/** Numbers of ranges; of single values those typed into the formula too. Texts in ranges are passed over. */
function numbers(args: readonly Argument[]): number[] {
  return args.flatMap(({ values }) => values.filter((value): value is number => typeof value === 'number'));
}

/** AVERAGEA and its kin take a text for 0. */
function numbersAndTexts(args: readonly Argument[]): number[] {
  return args.flatMap(({ values }) =>
    values.filter((value) => value !== null).map((value) => (typeof value === 'string' ? 0 : Number(value))),
  );
}

function sum(list: readonly number[]): number {
  return list.reduce((all, x) => all + x, 0);
}

function mean(list: readonly number[]): number | null {
  return list.length === 0 ? null : sum(list) / list.length;
}

function median(list: readonly number[]): number | null {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Standard deviation; `less` is 1 for a sample, 0 for all there are. */
function spread(list: readonly number[], less: 0 | 1): number | null {
  const middle = mean(list);
  if (middle === null || list.length <= less) return null;
  return Math.sqrt(sum(list.map((x) => (x - middle) ** 2)) / (list.length - less));
}

function sumOfProducts(args: readonly Argument[]): number | null {
  const length = args[0]?.values.length ?? 0;
  if (args.some(({ values }) => values.length !== length)) return null;
  const factor = (value: CellValue): number => (typeof value === 'number' ? value : 0);
  return sum(Array.from({ length }, (_, i) => args.reduce((product, { values }) => product * factor(values[i]!), 1)));
}

function rounded(args: readonly Argument[], how: (x: number) => number): number | null {
  const [value, places = 0] = args.map(({ values }) => values[0] ?? 0);
  if (typeof value !== 'number' || typeof places !== 'number') return null;
  const scale = 10 ** places;
  // 4.815 * 100 is 481.49999…: what is a half as printed must be a half here.
  const scaled = Math.abs(value) * scale;
  return (Math.sign(value) * how(scaled + (how === Math.round ? scaled * 1e-15 : 0))) / scale;
}

function withNumber([one]: readonly Argument[], run: (x: number) => number): number | null {
  const value = one?.values[0] ?? 0;
  return typeof value === 'number' ? run(value) : null;
}

/** The numbers of `added` where all pairs of range and condition match. */
function picked(pairs: readonly Argument[], added: Argument): number[] {
  const which = matches(pairs);
  return added.values.filter((value, i): value is number => which[i] === true && typeof value === 'number');
}

function matches(pairs: readonly Argument[]): boolean[] {
  const tests = pairs.flatMap((range, i) => (i % 2 === 0 && pairs[i + 1] ? [{ range, wanted: pairs[i + 1]!.values[0] ?? null }] : []));
  return (tests[0]?.range.values ?? []).map((_, i) => tests.every(({ range, wanted }) => isWanted(range.values[i] ?? null, wanted)));
}

/** ">=5", "<>x", "Xã*", or just what is to stand there. */
function isWanted(value: CellValue, wanted: CellValue): boolean {
  if (typeof wanted !== 'string') return value === wanted || (value === null && wanted === 0);
  const [, op = '=', text = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(wanted)!;
  const number = text.trim() === '' ? NaN : Number(text);
  if (!Number.isNaN(number)) return (typeof value === 'number' || op === '<>') && compared(op, value, number);
  if (op !== '=' && op !== '<>') return false;
  const pattern = new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
  return (typeof value === 'string' && pattern.test(value)) === (op === '=');
}
