import { parseTarget, type Target } from '../text/target';
import { bare, figureOf, isBlank, shown } from './cell';
import { Fault, fault, ZERO_BASE } from './fault';
import { figuresOf } from './lift';

/** A target cell: a number as Excel stores it, or a text of the target grammar. */
export function targetOf(cell: unknown): Target | Fault {
  const value = bare(cell);
  if (isBlank(value)) return fault('#N/A', 'no-target');
  const target = typeof value === 'number' || typeof value === 'string' ? parseTarget(value) : null;
  return target ?? fault('#VALUE!', 'unreadable-target', { text: shown(value) });
}

/**
 * The figure a path has to lead to from `baseline`: of a range the end that is reached first, of "giảm 1/2" that share
 * of the baseline. A fault where the target gives no figure or is reached from the start: then there is no path.
 */
export function pathEnd({ kind, low, high, text }: Target, baseline: number): number | Fault {
  if (kind !== 'figure' && kind !== 'multiple') return fault('#N/A', 'no-figure-target', { text });
  const times = kind === 'multiple' ? baseline : 1;
  if (low && baseline < low.value * times) return low.value * times;
  if (high && baseline > high.value * times) return high.value * times;
  return fault('#N/A', 'no-path');
}

export interface Path {
  readonly baseline: number;
  readonly baselineYear: number;
  readonly target: number;
  readonly targetYear: number;
}

/** The cells of a path as they were read, before anything is computed of them. */
export type PathCells = Omit<Path, 'target'> & { readonly target: Target };

/** What can't be read is said before what can't be computed, the first cell first. */
export function readPath(baseline: unknown, baselineYear: unknown, target: unknown, targetYear: unknown): PathCells | Fault {
  const start = figuresOf([baseline, baselineYear]);
  if (start instanceof Fault) return start;
  const aim = targetOf(target);
  if (aim instanceof Fault) return aim;
  const toYear = figureOf(targetYear);
  return typeof toYear === 'number' ? { baseline: start[0]!, baselineYear: start[1]!, target: aim, targetYear: toYear } : toYear;
}

export function pathOf({ baseline, baselineYear, target, targetYear }: PathCells): Path | Fault {
  if (targetYear === baselineYear) return ZERO_BASE;
  if (targetYear < baselineYear) return fault('#N/A', 'years-order');
  const end = pathEnd(target, baseline);
  return typeof end === 'number' ? { baseline, baselineYear, target: end, targetYear } : end;
}

/** The straight line from the baseline to the target. */
export function onPath({ baseline, baselineYear, target, targetYear }: Path, year: number): number {
  return baseline + ((target - baseline) * (year - baselineYear)) / (targetYear - baselineYear);
}

/** Positive where `result` is ahead of the path, in its unit. */
export function aheadOfPath(path: Path, result: number, year: number): number {
  return (result - onPath(path, year)) * Math.sign(path.target - path.baseline);
}

/** The year in which the target is reached at the pace since the baseline (another year), counted in whole years. */
export function yearOfReaching({ baseline, baselineYear, target }: Omit<Path, 'targetYear'>, result: number, year: number): number | Fault {
  if ((result - baseline) * (target - baseline) <= 0) return fault('#N/A', 'no-progress');
  // A whole year must not be passed because of the last binary digit.
  return Math.ceil(year + (target - result) / ((result - baseline) / (year - baselineYear)) - 1e-9);
}
