import { parseTarget, type Target } from '../text/target';
import { bare, figureOf, isBlank, shown } from './cell';
import { Fault, fault, ZERO_BASE } from './fault';

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
export function pathEnd(cell: unknown, baseline: number): number | Fault {
  const target = targetOf(cell);
  if (target instanceof Fault) return target;
  const { kind, low, high } = target;
  if (kind !== 'figure' && kind !== 'multiple') return fault('#N/A', 'no-figure-target', { text: target.text });
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

export function pathOf(baseline: unknown, baselineYear: unknown, target: unknown, targetYear: unknown): Path | Fault {
  const figures = [figureOf(baseline), figureOf(baselineYear), figureOf(targetYear)];
  for (const figure of figures) if (typeof figure !== 'number') return figure;
  const [from, fromYear, toYear] = figures as [number, number, number];
  if (toYear === fromYear) return ZERO_BASE;
  const end = pathEnd(target, from);
  return typeof end !== 'number' ? end : { baseline: from, baselineYear: fromYear, target: end, targetYear: toYear };
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
