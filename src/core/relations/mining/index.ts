import { averageCandidates } from './averages';
import type { Candidate } from './candidate';
import { filledLines, linesOf } from './lines';
import type { FigureGrid } from './figure-grid';
import type { Lines } from './lines';
import type { LineHints, MinedRelation } from './mined';
import { closeForeign } from './close-foreign';
import { outcomeOf } from './outcome';
import { quotientCandidates } from './quotients';
import { Scope, stretchesOf } from './scope';
import { sharesOf } from './shares';
import type { Shares } from './shares';
import { sumsOf } from './sums';
import { Trial } from './trial';
import { extentOf } from '../../collections/extent';

export type { FigureGrid } from './figure-grid';
export type { LineHints, MinedAxis, MinedKind, MinedRelation } from './mined';

export interface MineOptions {
  readonly sheet?: number;
  readonly hints?: LineHints;
}

/** The relations that the figures of a sheet speak for, without any words; see `MinedRelation`. */
export function mineRelations(grid: FigureGrid, { hints }: MineOptions = {}): MinedRelation[] {
  const { rows, columns } = linesOf(grid);
  return [...mineAxis(rows, hints?.totalRows), ...mineAxis(columns, hints?.totalCols)];
}

function mineAxis(lines: Lines, hinted: ReadonlySet<number> = new Set()): MinedRelation[] {
  const trial = new Trial(lines);
  const scope = new Scope(stretchesOf(lines));
  const found = (candidate: Candidate) => relationOf(lines, trial, scope, candidate);
  let sums = sumsOf(lines, trial, scope, hinted);
  // Without the foreign positions the sums stand out better.
  if (closeForeign(trial, scope, sums) > 0) sums = sumsOf(lines, trial, scope, hinted);
  const relations = sums.map(found);
  // Rates and means may well be meant where nothing adds up.
  scope.closed.fill(0);
  const results = new Set(sums.map((sum) => sum.result));
  const filled = filledLines(lines);
  const list = Int32Array.from(filled);
  const averages = averageCandidates(trial, scope, list, (line) => results.has(line), hinted);
  for (const average of averages) results.add(average.result);
  const quotients = quotientCandidates(trial, scope, list, (line) => results.has(line));
  for (const quotient of quotients) results.add(quotient.result);
  const shares = sharesOf(lines, filled, (line) => results.has(line)).map((share) => shareRelation(lines, share));
  return [...relations, ...averages.map(found), ...quotients.map(found), ...shares];
}

function shareRelation({ axis }: Lines, { result, base, total, factor, positions, holds, score }: Shares): MinedRelation {
  return {
    kind: 'ratio',
    axis,
    result,
    operands: [base, base],
    at: [null, total],
    signs: [1, 1],
    factor,
    positions,
    holds,
    rounded: [],
    evidence: score,
    confidence: confidenceOf(score),
  };
}

/** Of 100 relations in third-party sheets with this evidence so many were meant; distant parts mislead more often. */
const DISTANT = 3;

function confidenceOf(score: number): number {
  return 1 / (1 + 10 ** (1 - score / 2));
}

function relationOf(lines: Lines, trial: Trial, scope: Scope, candidate: Candidate): MinedRelation {
  const { kind, result, operands, factor, score } = candidate;
  const { positions, holds, rounded } = outcomeOf(trial, scope, candidate);
  const change = kind === 'sum' ? changeIn(lines, candidate, holds) : null;
  const told =
    change === null
      ? { result, operands, signs: operands.map(() => 1 as const) }
      : { result: change, operands: [result, operands.find((line) => line !== change)!], signs: [1, -1] as const };
  return {
    kind,
    axis: lines.axis,
    ...told,
    factor,
    positions,
    holds,
    rounded,
    evidence: score,
    confidence: confidenceOf(kind === 'sum' && !besides(lines, result, operands) ? score - DISTANT : score),
  };
}

/** True where the parts begin or end next to their total, with nothing but empty lines between. */
function besides({ filled }: Lines, result: number, operands: readonly number[]): boolean {
  const [first, last] = extentOf(operands);
  const [from, to] = first > result ? [result, first] : last < result ? [last, result] : [result, result];
  if (from === to) return false;
  for (let line = from + 1; line < to; line++) if (filled[line]! > 0) return false;
  return true;
}

/**
 * b = a + c is told as c = b − a where c is a change: it is now above and now below zero, or stands behind
 * both with the larger figure between ("opening, closing, change").
 */
function changeIn({ value, width }: Lines, { result, operands }: Candidate, holds: readonly number[]): number | null {
  if (operands.length !== 2) return null;
  const below = (line: number) => holds.some((j) => value[line * width + j]! < 0);
  const above = (line: number) => holds.some((j) => value[line * width + j]! > 0);
  const [first, last] = operands as [number, number];
  if (below(result) || (below(first) && below(last))) return null;
  if (below(first)) return above(first) ? first : null;
  if (below(last)) return above(last) ? last : null;
  return first < result && result < last ? last : null;
}
