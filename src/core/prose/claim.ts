import { digitSlip, digitsOf } from '../arithmetic/digits';
import { judgeReadings } from '../arithmetic/judge';
import type { Reading as FigureReading } from '../arithmetic/judge';
import { State } from '../model/figures';
import type { Judgement } from '../model/judgement';
import type { RelationKind } from '../model/relation';
import type { Mention } from './figures/mention';
import { roundingErrorOf } from './figures/mention';

/** What a claim is about: a figure of the text, or a number that its words give (years, items that were counted). */
export type Term = Mention | Constant;

/**
 * `at`: the figure that it is taken from: the number of a bound, what stood there before a change that the text tells, or, where
 * `times` is given, the same in another size of its unit.
 */
export interface Constant {
  readonly constant: number;
  readonly at?: Mention;
  readonly times?: number;
  readonly roundingError?: number;
}

/** An identity that the text states: result = f(operands). */
export interface Claim {
  readonly rule: string;
  readonly kind: RelationKind;
  readonly result: Mention;
  readonly operands: readonly Term[];
  readonly signs: readonly (1 | -1)[];
  readonly factor: number;
  /** How sure it is that this is meant, 0 to 1: a break is as grave as that. */
  readonly confidence: number;
  /** The result was reckoned and rounded, though it counts: "bình quân 14 tiêu chí/xã". */
  readonly rounded?: true;
  /** What it is about, as the finding says it. */
  readonly label?: string;
}

/** Confidences by what the text gives to believe a reading; `severityOf` makes severities of them. */
export const STATED = 0.9;
/** Other figures of the text bear the reading out. */
export const BORNE_OUT = 0.75;
/** One typing slip explains the break: by accident that is so in about one case of twenty. */
export const LIKE_A_SLIP = 0.65;
/** The likeliest reading, and no more. */
export const LIKELY = 0.5;

export function isMention(term: Term): term is Mention {
  return 'unit' in term;
}

export function sameUnit(a: Mention, b: Mention): boolean {
  return a.unit.kind === b.unit.kind && a.unit.name === b.unit.name && a.per === b.per;
}

/** Σ sign × operand, in whatever sizes of their unit they stand. */
export function sumClaim(rule: string, result: Mention, operands: readonly Mention[], signs?: readonly (1 | -1)[]): Claim {
  const scale = operands[0]!.unit.scale;
  const terms = operands.map((one): Term => (one.unit.scale === scale ? one : inUnits(one, scale)));
  const factor = scale / result.unit.scale;
  return { rule, kind: 'sum', result, operands: terms, signs: signs ?? operands.map(() => 1), factor, confidence: STATED };
}

/** "950 triệu" as 0,95 "tỷ". */
function inUnits(at: Mention, scale: number): Constant {
  const times = scale / at.unit.scale;
  return { constant: Number((at.value / times).toPrecision(14)), at, times, roundingError: roundingErrorOf(at) / times };
}

/** Figures of one unit that may be told of all or of each: "52,8 triệu đồng/năm" and "48,5 triệu đồng". */
export function sameMeasure(a: Mention, b: Mention): boolean {
  return a.unit.kind === b.unit.kind && a.unit.name === b.unit.name;
}

/** The figure that a term is, or is taken from in another size of its unit; null for a number that words give. */
export function figureOf(term: Term): Mention | null {
  if (isMention(term)) return term;
  return term.at !== undefined && term.times !== undefined ? term.at : null;
}

/** factor × first / second, in whatever sizes of their unit the two stand. */
export function ratioClaim(rule: string, result: Mention, first: Mention, second: Term, factor: number): Claim {
  const sizes = isMention(second) ? first.unit.scale / second.unit.scale : 1;
  return { rule, kind: 'ratio', result, operands: [first, second], signs: [1, 1], factor: factor * sizes, confidence: STATED };
}

export function perHundred({ unit }: Mention): number {
  return unit.name === '‰' ? 1000 : 100;
}

export function judgementOf({ kind, signs, factor, result, operands, rounded }: Claim): Judgement {
  const own = readingOf(result);
  const read = rounded ? { ...own, roundingError: Math.max(own.roundingError, halfUnit(result)) } : own;
  return judgeReadings({ kind, signs, factor }, read, operands.map(readingOf));
}

/** Half a unit of the last place printed. */
export function halfUnit({ decimals }: Mention): number {
  return 0.5 * 10 ** -decimals;
}

export function holds(claim: Claim): boolean {
  return judgementOf(claim).state === 'holds';
}

function readingOf(term: Term): FigureReading {
  return isMention(term)
    ? { value: term.value, roundingError: roundingErrorOf(term), state: State.Figure }
    : { value: term.constant, roundingError: term.roundingError ?? 0, state: State.Figure };
}

/** The figure as it is printed is that value. */
export function sameDigits(mention: Mention, value: number): boolean {
  return judgeReadings(SAME, readingOf(mention), [{ value, roundingError: 0, state: State.Figure }]).state === 'holds';
}

const SAME = { kind: 'equality', signs: [1], factor: 1 } as const;

/** Would one typing slip in one of its figures explain the break? */
export function resemblesSlip(claim: Claim): boolean {
  return slippedIn(claim).length > 0;
}

/**
 * One slip explains the break, in a figure so long that it hardly does so by accident: of the figures of four digits one in
 * two hundred is a slip of a given one.
 */
export function slipIsTelling(claim: Claim): boolean {
  return slippedIn(claim).some(({ value, decimals }) => digitsOf(value, decimals).length >= TELLING_DIGITS);
}

const TELLING_DIGITS = 4;

/** The figures in which one slip would explain the break. */
function slippedIn(claim: Claim): Mention[] {
  const { result, operands, kind, factor, signs } = claim;
  const { expected, actual } = judgementOf(claim);
  if (!Number.isFinite(expected)) return [];
  const parts = operands.flatMap((term, i): Mention[] => {
    const figure = figureOf(term);
    if (!figure) return [];
    const times = isMention(term) ? 1 : term.times!;
    const meant = (): number => figure.value + ((signs[i] ?? 1) * times * (actual - expected)) / factor;
    if (kind === 'sum') return slipped(figure, meant()) ? [figure] : [];
    return (kind === 'ratio' || kind === 'growth') && slippedBetween(figure, inverse(claim, i, actual), spreadOf(claim)) ? [figure] : [];
  });
  return slipped(result, expected) ? [result, ...parts] : parts;
}

/** What operand `i` of a quotient is where the result is right. */
function inverse({ operands, kind, factor }: Claim, i: number, actual: number): number {
  const [first, second] = operands.map((one) => (isMention(one) ? one.value : one.constant)) as [number, number];
  if (kind === 'ratio') return i === 0 ? (actual * second) / factor : (factor * first) / actual;
  return i === 0 ? second / (1 + actual / factor) : first * (1 + actual / factor);
}

/** By what share the rounding of a quotient may move what it gives back. */
function spreadOf({ result, kind, factor }: Claim): number {
  const size = kind === 'growth' ? Math.abs(factor + result.value) : Math.abs(result.value);
  return size === 0 ? 0 : halfUnit(result) / size;
}

/** The two sides are so near each other that they are meant to be one. */
export function isNear(claim: Claim): boolean {
  const { expected, actual } = judgementOf(claim);
  return Math.abs(expected - actual) < NEAR * Math.max(Math.abs(expected), Math.abs(actual));
}

/** A part that was left out of the telling is mostly larger. */
const NEAR = 0.15;

export function slipped({ value, decimals, hedge }: Mention, meant: number): boolean {
  if (hedge !== null || !(meant > 0) || !Number.isFinite(meant)) return false;
  return digitsOf(value, decimals).length > 1 && digitSlip(digitsOf(meant, decimals), digitsOf(value, decimals)) !== null;
}

/** What a quotient gives back has no more digits than the quotient: any figure near it may be meant. */
function slippedBetween(mention: Mention, meant: number, spread: number): boolean {
  const { value, decimals, hedge } = mention;
  if (hedge !== null || !(meant > 0) || !Number.isFinite(meant)) return false;
  // A digit too many or too few: the digits themselves need not be told.
  if (Math.abs(meant / value / 10 - 1) < DIGIT_MORE || Math.abs((10 * meant) / value - 1) < DIGIT_MORE) return true;
  const unit = 10 ** -decimals;
  const [least, most] = [Math.ceil((meant * (1 - spread)) / unit), Math.floor((meant * (1 + spread)) / unit)];
  if (most - least > MOST_TRIED || most < least) return slipped(mention, meant);
  for (let n = least; n <= most; n++) if (slipped(mention, n * unit)) return true;
  return false;
}

/** Of more figures one would be a slip of any. */
const MOST_TRIED = 20;
/** How far from ten times its due a figure is that has a digit too many. */
const DIGIT_MORE = 0.12;

/**
 * Of several readings of one statement the first that holds; where none does, the first that one slip explains, else the
 * first, as sure as `unsure` says (0: nothing is claimed).
 */
export function choose(readings: readonly (Claim | null)[], unsure: number, slip: number = LIKE_A_SLIP): Claim | null {
  const possible = readings.filter((claim) => claim !== null).filter((claim) => judgementOf(claim).state !== 'undecided');
  const holding = possible.find(holds);
  if (holding) return holding;
  const explained = possible.find(resemblesSlip);
  if (explained && Math.max(unsure, slip) > 0) return { ...explained, confidence: Math.max(unsure, slip) };
  return possible[0] && unsure > 0 ? { ...possible[0], confidence: unsure } : null;
}
