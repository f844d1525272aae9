import type { Workbook } from '../../src/core/model/sheet';
import type { Generated } from './index';
import { recalculate, render } from './book';
import type { Dice } from './dice';
import { dice } from './dice';
import type { Figure } from './figure';
import { round, shown } from './figure';
import type { Key, Truth } from './truth';
import { evaluate, missOf } from './truth';

export const SLIPS = [
  'replaced',
  'transposed',
  'dropped',
  'added',
  'x10',
  'x1000',
  'sign',
  'copied',
  'swapped',
  'total-not-renewed',
  'rate-not-renewed',
  'left-out',
  'twice',
] as const;
export type Slip = (typeof SLIPS)[number];
/** Slips that only befall what was computed. */
const OF_RESULTS: ReadonlySet<Slip> = new Set(['total-not-renewed', 'rate-not-renewed', 'left-out', 'twice']);

/** One slip put into a consistent workbook. `cells`: where figures are wrong now (two where they were swapped). */
export interface Injected {
  readonly workbook: Workbook;
  readonly kind: Slip;
  readonly cells: readonly Key[];
  readonly old: number;
  readonly new: number;
  /** Names of the identities that it breaks. */
  readonly broken: readonly string[];
}

/**
 * A slip counts only where it can be told from rounding: some identity has to miss by more than twice what rounding to the
 * printed digits allows (amounts and rates count as rounded, people do not). Twice, because readers differ about the
 * digits that a General cell means.
 */
const BEYOND = 2;

/** Puts one slip of a kind drawn by `seed` into a figure of some identity; null where the workbook has none. */
export function inject(from: Generated, seed: number): Injected | null {
  const d = dice(seed * 7919 + from.seed);
  const truths = from.book.truths.filter((truth) => truth.kind !== 'equal');
  const cells = [...new Set(truths.flatMap((t) => [t.result, ...t.operands]))];
  if (cells.length === 0) return null;
  for (let attempt = 0; attempt < 200; attempt++) {
    const kind = d.pick(SLIPS);
    const cell = OF_RESULTS.has(kind) ? d.pick(truths).result : d.pick(cells);
    const changes = slip(kind, cell, from, truths, d);
    const done = changes && apply(from, changes);
    if (done) return { ...done, kind, cells: changes.map(([key]) => key), old: shown(from.book.figures.get(cell)!), new: changes[0]![1] };
  }
  return null;
}

type Change = readonly [Key, number];

function apply(from: Generated, changes: readonly Change[]): Pick<Injected, 'workbook' | 'broken'> | null {
  const figures = new Map([...from.book.figures].map(([key, figure]) => [key, { ...figure }]));
  for (const [key, value] of changes) {
    const figure = figures.get(key)!;
    // A wrong figure in a formula cell was typed over it.
    Object.assign(figure, { value, formula: -1, hand: { ...figure.hand, full: false } });
  }
  recalculate(from.book.truths, figures);
  const broken = from.book.truths.filter((truth) => missOf(truth, figures) > BEYOND);
  if (broken.length === 0) return null;
  return { workbook: render(from.book, figures), broken: broken.map((t) => t.name) };
}

function slip(kind: Slip, cell: Key, from: Generated, truths: readonly Truth[], d: Dice): Change[] | null {
  const { figures } = from.book;
  const figure = figures.get(cell)!;
  const old = shown(figure);
  if (old === 0) return null;
  if (kind === 'swapped') return swap(cell, neighbour(cell, from, d), figures);
  const value =
    kind === 'copied'
      ? copied(neighbour(cell, from, d), figure, figures)
      : (renewed(kind, cell, truths, from, d) ?? typed(kind, figure, d));
  if (value === null || !Number.isFinite(value)) return null;
  const wrong = round(value, figure.decimals);
  // A figure that rounds away to nothing is no slip of the keys.
  return wrong === old || wrong === 0 ? null : [[cell, wrong]];
}

/** Slips of the hand on the digits that are printed. */
function typed(kind: Slip, figure: Figure, d: Dice): number | null {
  const old = shown(figure);
  const scale = 10 ** figure.decimals;
  const digits = String(Math.round(Math.abs(old) * scale));
  const at = d.int(0, digits.length - 1);
  const back = (text: string): number => (Math.sign(old) * Number(text)) / scale;
  switch (kind) {
    case 'replaced':
      return back(digits.slice(0, at) + String((Number(digits[at]) + d.int(1, 9)) % 10) + digits.slice(at + 1));
    case 'transposed':
      if (at + 1 >= digits.length || digits[at] === digits[at + 1]) return null;
      return back(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
    case 'dropped':
      return digits.length < 2 ? null : back(digits.slice(0, at) + digits.slice(at + 1));
    case 'added':
      return back(digits.slice(0, at) + String(d.int(at === 0 ? 1 : 0, 9)) + digits.slice(at));
    case 'x10':
      return d.chance(0.5) ? old * 10 : round(old / 10, figure.decimals);
    case 'x1000':
      return d.chance(0.5) ? old * 1000 : round(old / 1000, figure.decimals);
    case 'sign':
      return -old;
    default:
      return null;
  }
}

/** What stood in a total or a rate before one of its operands was corrected; a total without one of its lines, or with one twice. */
function renewed(kind: Slip, cell: Key, truths: readonly Truth[], { book }: Generated, d: Dice): number | null {
  if (!OF_RESULTS.has(kind)) return null;
  const fitting = truths.filter((t) => t.result === cell && (kind !== 'rate-not-renewed') === (t.kind === 'sum'));
  if (fitting.length === 0) return null;
  const truth = d.pick(fitting);
  const operand = d.pick(truth.operands);
  const part = shown(book.figures.get(operand)!);
  const sign = truth.signs[truth.operands.indexOf(operand)]!;
  if (kind === 'left-out') return truth.operands.length < 3 ? null : shown(book.figures.get(cell)!) - sign * part;
  if (kind === 'twice') return truth.operands.length < 3 ? null : shown(book.figures.get(cell)!) + sign * part;
  const before = { ...book.figures.get(operand)! };
  before.value = round(shown(before) * (1 + (d.chance(0.5) ? 1 : -1) * (0.05 + 0.3 * d.next())), before.decimals);
  before.formula = -1;
  const figures = new Map(book.figures).set(operand, before);
  return round(evaluate(truth, figures), book.figures.get(cell)!.decimals);
}

/** A figure in the row or column right beside. */
function neighbour(cell: Key, { book }: Generated, d: Dice): Key | null {
  const [sheet, row, col] = cell.split(':').map(Number) as [number, number, number];
  const near = [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ]
    .map(([r, c]) => `${sheet}:${row + r!}:${col + c!}`)
    .filter((key) => book.figures.has(key));
  return near.length ? d.pick(near) : null;
}

function copied(from: Key | null, into: Figure, figures: ReadonlyMap<Key, Figure>): number | null {
  return from === null ? null : round(shown(figures.get(from)!), into.decimals);
}

function swap(a: Key, b: Key | null, figures: ReadonlyMap<Key, Figure>): Change[] | null {
  if (b === null) return null;
  const [fa, fb] = [figures.get(a)!, figures.get(b)!];
  const [va, vb] = [shown(fa), shown(fb)];
  if (va === vb || fa.decimals !== fb.decimals) return null;
  return [
    [a, vb],
    [b, va],
  ];
}
