import { fold } from '../../text/fold';
import { judgeTarget, parseTarget, type Direction, type Target } from '../../text/target';
import { aheadOfPath, onPath, pathEnd, yearOfReaching } from '../path';
import type { BoardLine, BoardPath, BoardSettings, Goal } from './model';

/** Judges one row against the target of one year: mid-way results that fall short are not due yet. */
export function goalOf(line: BoardLine, at: number, direction: Direction, settings: BoardSettings): Goal {
  const year = settings.targetYears[at]!;
  const target = parseTarget(line.targets[at] ?? null);
  if (!target) return { year, target, status: 'undecided', gap: NaN, printed: null, why: null, path: null, needed: null, progress: null };
  const result = parseTarget(line.result);
  const due = settings.year > year || (settings.year === year && settings.partYear !== true);
  const options = { due, ...(line.baseline === null ? {} : { baseline: line.baseline }) };
  const verdict = judgeTarget(target, result, direction, options);
  const { gap, printed, why } = verdict;
  // This year's reduction says nothing of those of 2026 to 2030; a state that is reached is reached.
  const later = at > 0 && settings.year <= settings.targetYears[at - 1]!;
  const status = later && isYearly(line.unit) && verdict.status !== 'undecided' ? 'not-due' : verdict.status;
  const reached = figureOf(result);
  return {
    year,
    target,
    status,
    gap,
    printed,
    why,
    path: pathTo(target, line, reached, year, settings),
    needed: status === 'not-due' ? neededFor(target, line, reached, year, settings) : null,
    progress: progressOf(target, line.baseline, reached, direction),
  };
}

/** A single figure; the middle of a range would be an invention. */
function figureOf(result: Target | null): number | null {
  const single = result?.kind === 'figure' && result.low && result.high && result.low.value === result.high.value;
  return single ? result.low!.value : null;
}

function pathTo(
  target: Target,
  line: BoardLine,
  reached: number | null,
  targetYear: number,
  { year, baselineYear }: BoardSettings,
): BoardPath | null {
  if (line.baseline === null || baselineYear === null || baselineYear === targetYear || reached === null) return null;
  const end = pathEnd(target, line.baseline);
  if (typeof end !== 'number') return null;
  const path = { baseline: line.baseline, baselineYear, target: end, targetYear };
  const projected = year === baselineYear ? null : yearOfReaching(path, reached, year);
  return {
    expected: onPath(path, Math.min(year, targetYear)),
    onTrack: aheadOfPath(path, reached, Math.min(year, targetYear)) >= -1e-9,
    projectedYear: typeof projected === 'number' ? projected : null,
  };
}

/** An amount that is counted anew every year. */
function isYearly(unit: string): boolean {
  return /\/ ?nam\b/.test(fold(unit));
}

/** The yearly step from the result to the target; of a yearly amount ("%/năm") there is none. */
function neededFor(
  target: Target,
  { unit, baseline }: BoardLine,
  reached: number | null,
  targetYear: number,
  { year }: BoardSettings,
): number | null {
  if (reached === null || targetYear <= year || isYearly(unit)) return null;
  const end = pathEnd(target, target.kind === 'multiple' ? (baseline ?? NaN) : reached);
  return typeof end === 'number' && end !== reached ? (end - reached) / (targetYear - year) : null;
}

/** From the baseline where there is one; else as a share of the target, or of the way down to it. */
function progressOf(target: Target, baseline: number | null, reached: number | null, direction: Direction): number | null {
  if (reached === null || target.kind !== 'figure') return null;
  const end = direction === 'lower' ? target.high?.value : target.low?.value;
  if (end === undefined) return null;
  const done =
    baseline !== null && baseline !== end
      ? (reached - baseline) / (end - baseline)
      : direction === 'lower'
        ? reached <= end
          ? 1
          : end / reached
        : end === 0
          ? 1
          : reached / end;
  return Math.max(0, done);
}
