import { CONFIDENCE } from './confidence';
import type { Figures } from '../model/figures';
import { cellIndex } from '../model/figures';
import { informativeIn } from '../arithmetic/informative';
import { judgeAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import type { Draft } from '../tables/draft';
import type { Support } from './support';
import { keyedFor } from '../arithmetic/slips';
import { decimalsOf, isOneSlip, supportOf } from './support';

/** Parts of which at most one may be zero, before their sum proves anything. */
const FEWEST = 3;
const HUNDRED = 100;
/** A total of so many units of its rounding has digits enough for a slip to show. */
const LONG = 5000;

/** Figure columns that do not add up by their heads, those of one quantity together: rates, norms. */
export function otherColumns(draft: Draft): number[][] {
  return (['rate', 'norm'] as const).map((quantity) =>
    draft.columns.filter((c) => c.role === 'figures' && c.quantity === quantity).map((c) => c.col),
  );
}

/**
 * Totals of what adds up only where the figures say so: shares of a whole (to 100), spending per household by kind. Of the
 * readings of one total, the one that holds in most of its places; a place where it fails stays if one slip explains it.
 * Null where the figures support none.
 */
export function provenBy(readings: readonly Relation[], figures: Figures): Relation | null {
  let best: Relation | null = null;
  let most = 0;
  for (const reading of readings) {
    if (reading.operands.length < 2 || reading.positions.length === 0) continue;
    const support = supportOf(reading, figures);
    const holds = support.proving;
    const slips =
      holds.length === 0
        ? []
        : support.fails.filter(
            (position) => slipped(reading, position, figures) && (holds.length >= 3 || informative(reading, position, figures)),
          );
    const relation = held(reading, holds, slips) ?? hundred(reading, support, figures);
    if (relation && holds.length >= most) [best, most] = [relation, holds.length + 1];
  }
  return best;
}

function held(reading: Relation, holds: readonly number[], slips: readonly number[]): Relation | null {
  const enough = holds.length >= 2 || (holds.length === 1 && reading.operands.length >= FEWEST);
  if (!enough || slips.length > holds.length) return null;
  const positions = [...holds, ...slips].sort((a, b) => a - b);
  return {
    ...reading,
    positions,
    confidence: holds.length >= 2 * slips.length ? CONFIDENCE.total.proven : CONFIDENCE.total.provenDoubtfully,
  };
}

/** A lone column of shares: it adds up to 100, or would but for one slip. */
function hundred(reading: Relation, { fails }: Support, figures: Figures): Relation | null {
  if (reading.operands.length < FEWEST) return null;
  const tells = informativeIn(reading, figures);
  const positions = fails.filter(
    (position) => isWhole(reading, position, figures) && tells(position) && slipped(reading, position, figures),
  );
  return positions.length === 1 ? { ...reading, positions, confidence: CONFIDENCE.total.loneAndFar } : null;
}

/** True where the total is 100, or the parts add up to it. */
function isWhole(reading: Relation, position: number, figures: Figures): boolean {
  const { actual, expected, tolerance } = judgeAt(reading, position, () => figures);
  return actual === HUNDRED || Math.abs(expected - HUNDRED) <= tolerance;
}

/** Among figures of few digits any difference looks like a slip in one of them; not where the whole is 100. */
function informative(reading: Relation, position: number, figures: Figures): boolean {
  const { actual, expected, tolerance } = judgeAt(reading, position, () => figures);
  return isWhole(reading, position, figures) || Math.max(Math.abs(actual), Math.abs(expected)) >= LONG * Math.max(tolerance, 1e-3);
}

function slipped(reading: Relation, position: number, figures: Figures): boolean {
  const { actual, expected } = judgeAt(reading, position, () => figures);
  if (isWhole(reading, position, figures))
    return actual === HUNDRED
      ? slippedShare(reading, position, expected - HUNDRED, figures)
      : keyedFor(HUNDRED, actual, decimalsOf(reading, position, figures));
  return isOneSlip(reading, position, actual, expected, figures);
}

/** One share that is too large or too small: put right it lies within the whole. Rates of completion ("100, 100, 100") do not. */
function slippedShare({ axis, operands }: Relation, position: number, excess: number, figures: Figures): boolean {
  return operands.some(({ line }) => {
    const at = cellIndex(axis, line, position, figures.cols);
    const due = figures.value[at]! - excess;
    return due >= 0 && due < HUNDRED && keyedFor(due, figures.value[at]!, figures.decimals[at]!);
  });
}
