import { averageCandidates } from './averages';
import type { Candidate } from './candidate';
import { filledLines, linesOf } from './lines';
import type { FigureGrid, Lines } from './lines';
import type { LineHints, MinedRelation } from './mined';
import { closeForeign } from './natures';
import { placesOf } from './places';
import { quotientCandidates } from './quotients';
import { Scope, stretchesOf } from './scope';
import { sumsOf } from './sums';
import { Trial } from './trial';

export type { FigureGrid } from './lines';
export type { LineHints, MinedAxis, MinedKind, MinedRelation } from './mined';

export interface MineOptions {
  readonly sheet?: number;
  readonly hints?: LineHints;
}

/** The relations that the figures of a sheet speak for, without any words; see `MinedRelation`. */
export function mineRelations(grid: FigureGrid, _options: MineOptions = {}): MinedRelation[] {
  const { rows, columns } = linesOf(grid);
  return [rows, columns].flatMap(mineAxis);
}

function mineAxis(lines: Lines): MinedRelation[] {
  const trial = new Trial(lines);
  const scope = new Scope(stretchesOf(lines));
  const found = (candidate: Candidate) => relationOf(lines, trial, scope, candidate);
  let sums = sumsOf(lines, trial, scope);
  // Without the foreign positions the sums stand out better.
  if (closeForeign(trial, scope, sums) > 0) sums = sumsOf(lines, trial, scope);
  const relations = sums.map(found);
  // Rates and means may well be meant where nothing adds up.
  scope.closed.fill(0);
  const results = new Set(sums.map((sum) => sum.result));
  const list = Int32Array.from(filledLines(lines));
  const averages = averageCandidates(trial, scope, list, (line) => results.has(line));
  for (const average of averages) results.add(average.result);
  const quotients = quotientCandidates(trial, scope, list, (line) => results.has(line));
  return [...relations, ...averages.map(found), ...quotients.map(found)];
}

function relationOf(lines: Lines, trial: Trial, scope: Scope, candidate: Candidate): MinedRelation {
  const { kind, result, operands, factor, score } = candidate;
  const { places, holds, rounded } = placesOf(trial, scope, candidate);
  return { kind, axis: lines.axis, result, operands, signs: operands.map(() => 1), factor, places, holds, rounded, evidence: score, confidence: 1 / (1 + 10 ** (1 - score / 2)) };
}
