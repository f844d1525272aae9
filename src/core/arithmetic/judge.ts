import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { Message } from '../model/message';
import type { Judgement } from '../model/judgement';
import { message } from '../model/message';
import type { Ref, Relation } from '../model/relation';
import type { Tally } from './tally';
import type { FiguresIn } from './sum';
import { addOperands, decided, emptyAdded, isUnknown } from './sum';
import { addTo, closeTally, emptyTally } from './tally';
import { nearness, noise } from './tolerance';

export type { FiguresIn } from './sum';

/** An operand or a result as the judge sees it: its figure and how far rounding may have moved it. */
export interface Reading {
  readonly value: number;
  readonly roundingError: number;
  readonly state: State;
}

export function readingAt(relation: Relation, ref: Ref, position: number, figuresIn: FiguresIn): Reading {
  if (ref.value !== undefined) return { value: ref.value, roundingError: 0, state: State.Figure };
  const figures = figuresIn(ref.sheet ?? relation.sheet);
  const along = ref.at ?? position;
  const row = relation.axis === 'row' ? ref.line : along;
  const col = relation.axis === 'row' ? along : ref.line;
  if (row < 0 || col < 0 || row >= figures.rows || col >= figures.cols) return { value: NaN, roundingError: 0, state: State.Blank };
  return cellReading(figures, row * figures.cols + col);
}

interface Value {
  readonly expected: number;
  readonly tolerance: number;
}

/**
 * What the operands give and how exact that is. With a and b moved by at most their rounding errors sa and sb:
 * a sum moves by Σ s, a quotient k·a/b by about |k·a/b|·(sa/|a| + sb/|b|), a product by |a|·sb + |b|·sa.
 */
export function evaluate(relation: Pick<Relation, 'kind' | 'signs' | 'factor'>, operands: readonly Reading[]): Value {
  const { kind, factor } = relation;
  const [a, b] = operands as [Reading, Reading];
  if (kind === 'ratio') return quotient(a.value, a.roundingError, b, factor);
  if (kind === 'growth') return grown(a, b, factor);
  if (kind === 'product') {
    const expected = factor * operands.reduce((p, o) => p * o.value, 1);
    const tolerance = operands.reduce((sum, o) => sum + (o.value === 0 ? 0 : Math.abs((expected / o.value) * o.roundingError)), 0);
    return { expected, tolerance: tolerance + nearness(expected) };
  }
  const tally = emptyTally();
  for (let i = 0; i < operands.length; i++) addTo(tally, operands[i]!.value, operands[i]!.roundingError, relation.signs[i] ?? 1);
  return closeTally(tally, shareOf(relation, tally), operands.length);
}

function shareOf({ kind, factor }: Pick<Relation, 'kind' | 'factor'>, { figures }: Tally): number {
  return kind === 'average' ? factor / Math.max(1, figures) : factor;
}

function quotient(a: number, errorA: number, b: Reading, factor: number): Value {
  const expected = (factor * a) / b.value;
  const base = Math.max(Math.abs(b.value) - b.roundingError, Math.abs(b.value) / 2);
  const tolerance = (Math.abs(factor) * errorA) / base + (Math.abs(expected) * b.roundingError) / base;
  return { expected, tolerance: tolerance + nearness(expected) };
}

/** Moving "old" moves both the difference and the base: k·new/old carries all of it. */
function grown(old: Reading, fresh: Reading, factor: number): Value {
  const { expected, tolerance } = quotient(fresh.value, fresh.roundingError, old, factor);
  return { expected: expected - factor, tolerance };
}

/** Judges `relation` at one place with the rounding that the printed digits allow. */
export function judgeAt(relation: Relation, position: number, figuresIn: FiguresIn): Judgement {
  const { kind, operands } = relation;
  const result = readingAt(relation, relation.result, position, figuresIn);
  if (result.state !== State.Figure) return undecided(result, reasonOf(result.state, 'result'));
  if (kind === 'sum') return judgeSum(relation, result, position, figuresIn);
  if ((kind === 'ratio' || kind === 'growth') && operands.length === 2) return judgeQuotient(relation, result, position, figuresIn);
  return judgeReadings(
    relation,
    result,
    operands.map((ref) => readingAt(relation, ref, position, figuresIn)),
  );
}

/** As `judgeReadings`, without lists: of the pairs of lines that may make a rate there are many. */
function judgeQuotient(relation: Relation, result: Reading, position: number, figuresIn: FiguresIn): Judgement {
  const { kind, factor } = relation;
  const a = readingAt(relation, relation.operands[0]!, position, figuresIn);
  const b = readingAt(relation, relation.operands[1]!, position, figuresIn);
  if (isUnknown(a.state)) return undecided(result, reasonOf(a.state, 'operand'));
  if (isUnknown(b.state)) return undecided(result, reasonOf(b.state, 'operand'));
  if (a.state !== State.Figure) return undecided(result, reasonOf(a.state, 'operand'));
  if (b.state !== State.Figure) return undecided(result, reasonOf(b.state, 'operand'));
  if ((kind === 'ratio' ? b : a).value === 0) return undecided(result, ZERO_BASE);
  return compare(relation, result, kind === 'ratio' ? quotient(a.value, a.roundingError, b, factor) : grown(a, b, factor));
}

/** As `judgeReadings`, without an object for each operand: totals of 10^5 lines are judged here. */
function judgeSum(relation: Relation, result: Reading, position: number, figuresIn: FiguresIn): Judgement {
  const added = emptyAdded();
  addOperands(relation, position, figuresIn, added);
  if (added.blocked !== null) return undecided(result, reasonOf(added.blocked, 'operand'));
  if (added.figures === 0) return undecided(result, message('undecided.no-operand'));
  added.whole &&= Number.isInteger(result.value);
  const judged = compare(relation, result, closeTally(added, relation.factor, relation.operands.length));
  return decided(added, judged.state === 'fails', judged.expected, judged.actual)
    ? judged
    : undecided(result, reasonOf(State.Missing, 'operand'));
}

export function judgeReadings(
  relation: Pick<Relation, 'kind' | 'signs' | 'factor'>,
  result: Reading,
  operands: readonly Reading[],
): Judgement {
  const obstacle = whyUndecided(relation, result, operands);
  return obstacle ? undecided(result, obstacle) : compare(relation, result, evaluate(relation, operands));
}

const SAME = { kind: 'equality', signs: [1], factor: 1 } as const;

/** Whether one figure stands in both cells, as printed; `at`, `there`: indexes of cells. */
export function judgeSame(figures: Figures, at: number, others: Figures, there: number): Judgement['state'] {
  return judgeReadings(SAME, cellReading(figures, at), [cellReading(others, there)]).state;
}

function cellReading({ value, roundingError, state }: Figures, at: number): Reading {
  return { value: value[at]!, roundingError: roundingError[at]!, state: state[at]! as State };
}

function undecided(result: Reading, why: Message): Judgement {
  return { state: 'undecided', expected: NaN, actual: result.value, tolerance: 0, why };
}

function compare({ kind }: Pick<Relation, 'kind'>, result: Reading, { expected, tolerance: fromOperands }: Value): Judgement {
  const actual = result.value;
  // Figures near 1e308 add up to more than a number can hold.
  if (!Number.isFinite(expected - actual)) return undecided(result, TOO_LARGE);
  const tolerance = fromOperands + result.roundingError;
  const excess = kind === 'at-most' ? actual - expected : Math.abs(actual - expected);
  return { state: excess <= tolerance + noise(actual, 1) ? 'holds' : 'fails', expected, actual, tolerance, why: null };
}

/** `at-most` compares the result (the part) with its single operand (the whole). */
function whyUndecided(relation: Pick<Relation, 'kind'>, result: Reading, operands: readonly Reading[]): Message | null {
  const { kind } = relation;
  if (result.state !== State.Figure) return reasonOf(result.state, 'result');
  for (const { state } of operands) {
    if (isUnknown(state)) return reasonOf(state, 'operand');
  }
  if (kind === 'sum' || kind === 'average') {
    return operands.some((o) => o.state === State.Figure) ? null : message('undecided.no-operand');
  }
  for (const { state } of operands) if (state !== State.Figure) return reasonOf(state, 'operand');
  const base = kind === 'ratio' ? operands[1] : kind === 'growth' ? operands[0] : null;
  return base?.value === 0 ? ZERO_BASE : null;
}

const ZERO_BASE = message('undecided.zero-base');
const TOO_LARGE = message('undecided.too-large');

const nameOf = (state: State): string =>
  state === State.Error ? 'error' : state === State.Unreadable ? 'unreadable' : state === State.Missing ? 'missing' : 'blank';

/** One message for each state: undecided places are many. */
const REASONS = {
  result: Array.from({ length: State.Unreadable + 1 }, (_, state) => message(`undecided.result-${nameOf(state)}`)),
  operand: Array.from({ length: State.Unreadable + 1 }, (_, state) => message(`undecided.operand-${nameOf(state)}`)),
};

function reasonOf(state: State, side: 'result' | 'operand'): Message {
  return REASONS[side][state]!;
}
