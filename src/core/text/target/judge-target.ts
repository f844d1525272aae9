import { message, type Message } from '../../model/message';
import { compareLevels } from './compare-levels';
import { parseTarget } from './parse-target';
import { roundHalfAway } from '../round';
import type { Bound, Direction, Target, TargetStatus } from './target';

export interface JudgeOptions {
  /** false: the period is not over; what falls short is then "Chưa đến kỳ". */
  readonly due?: boolean;
  /** Places the result is printed with; without it, those of the target. */
  readonly decimals?: number;
  /** Where the indicator started: needed for "gấp 2 lần" and "giảm 1/2". */
  readonly baseline?: number;
}

export interface TargetVerdict {
  readonly status: TargetStatus;
  /** How far the result is beyond the target (positive) or short of it (negative), in its unit; NaN where there is none. */
  readonly gap: number;
  /** Set where the printed result would be judged otherwise than the unrounded one: 94,97 printed as 95,0 against 95. */
  readonly printed: { readonly figure: number; readonly decimals: number; readonly status: TargetStatus } | null;
  readonly why: Message | null;
}

/**
 * Judges an unrounded result against a target. Inside a range is "Đạt", also where the better end was passed only
 * halfway; "Vượt" is beyond the better end. A strict bound ("dưới 4") excludes its figure. One-sided targets carry their
 * own direction; a single figure or a range takes `direction`, and without one only what lies inside can be judged.
 */
export function judgeTarget(
  target: Target,
  result: Target | string | number | null,
  direction: Direction | null,
  options: JudgeOptions = {},
): TargetVerdict {
  const reached = typeof result === 'object' ? result : parseTarget(result);
  if (!reached || reached.kind === 'none') return undecided('target.why.no-result');
  if (target.kind === 'none' || target.kind === 'tick') return undecided('target.why.no-target');
  const verdict =
    target.kind === 'level' || reached.kind === 'level'
      ? judgeLevel(target, reached)
      : judgeFigures(...alike(target, reached), direction, options);
  if (verdict.status !== 'falls-short' || options.due !== false) return verdict;
  return { ...verdict, status: 'not-due' };
}

/** "Đạt" and "Vượt" differ by taste only, as do "Không đạt" and "Chưa đạt". */
export function sameVerdict(a: TargetStatus, b: TargetStatus): boolean {
  const good = (status: TargetStatus): boolean => status === 'exceeds' || status === 'meets';
  return a === b || (good(a) && good(b));
}

function undecided(key: string): TargetVerdict {
  return { status: 'undecided', gap: NaN, printed: null, why: message(key) };
}

function judgeLevel(target: Target, result: Target): TargetVerdict {
  if (target.level === null || result.level === null) return undecided('target.why.level-and-figure');
  const order = compareLevels(result.level, target.level);
  if (order === null) return undecided('target.why.unknown-level');
  return { status: order < 0 ? 'falls-short' : order > 0 ? 'exceeds' : 'meets', gap: NaN, printed: null, why: null };
}

/** "8/9 xã" beside "100%", or beside "8/8 xã" once two communes have become one: both as percent. */
function alike(target: Target, result: Target): readonly [Target, Target] {
  const shares =
    (target.of !== null && result.percent) ||
    (result.of !== null && target.percent) ||
    (target.of !== null && result.of !== null && target.of !== result.of);
  return shares ? [asShare(target), asShare(result)] : [target, result];
}

function asShare(target: Target): Target {
  const { of, low, high } = target;
  if (of === null || of === 0) return target;
  const share = (bound: Bound | null): Bound | null => bound && { value: (bound.value / of) * 100, open: bound.open };
  return { ...target, low: share(low), high: share(high), decimals: 1 };
}

interface Scale {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly direction: Direction | null;
}

function judgeFigures(target: Target, result: Target, direction: Direction | null, options: JudgeOptions): TargetVerdict {
  const scale = scaleOf(target, direction, options);
  if (!scale) return undecided('target.why.no-baseline');
  const ends = endsOf(target, result);
  if (!ends) return undecided('target.why.change-and-state');
  // An open end of a result ("trên 4") lies just beyond its figure, on the inner side.
  const first = statusAt(scale, ends[0].value, ends[0].open ? 1 : 0);
  const last = statusAt(scale, ends[1].value, ends[1].open ? -1 : 0);
  if (first === 'undecided' || last === 'undecided') return undecided('target.why.no-direction');
  if (first !== last && (first === 'falls-short' || last === 'falls-short')) return undecided('target.why.range-straddles');
  const status = first === 'meets' || last === 'meets' ? 'meets' : first;
  const single = ends[0].value === ends[1].value && !ends[0].open;
  return {
    status,
    gap: single ? gapAt(scale, ends[0].value) : NaN,
    printed: single ? judgePrinted(scale, target, ends[0].value, status, options) : null,
    why: null,
  };
}

/** The range that has to be reached, in the unit of the result, and which way is better. */
function scaleOf(target: Target, direction: Direction | null, options: JudgeOptions): Scale | null {
  const { low, high } = target;
  const own: Direction | null = low && !high ? 'higher' : high && !low ? 'lower' : target.kind === 'change' ? 'higher' : direction;
  if (target.kind !== 'multiple') return { ...(target.approximate ? widened(target) : { low, high }), direction: own };
  const { baseline } = options;
  if (baseline === undefined) return null;
  const times = (bound: Bound | null) => bound && { value: bound.value * baseline, open: bound.open };
  return { low: times(low), high: times(high), direction: own };
}

/** "khoảng 4" is whatever rounds to 4. */
function widened({ low, high, decimals }: Target): Pick<Scale, 'low' | 'high'> {
  if (!low || !high || low.value !== high.value) return { low, high };
  const half = 0.5 * 10 ** -decimals;
  return { low: { value: low.value - half, open: false }, high: { value: high.value + half, open: true } };
}

/** The two ends of the result; of a change, its amount counted in the target's sense. null: a state against a change. */
function endsOf(target: Target, result: Target): readonly [Bound, Bound] | null {
  if (result.kind === 'multiple' || result.kind === 'tick') return null;
  if (result.kind === 'change' && target.kind !== 'change') return null;
  const low = result.low ?? { value: -Infinity, open: false };
  const high = result.high ?? { value: Infinity, open: false };
  if (result.kind !== 'change' || result.sense === target.sense) return [low, high];
  return [
    { value: -high.value, open: high.open },
    { value: -low.value, open: low.open },
  ];
}

/** `lean`: the figure lies a trifle above (1) or below (−1) `at`. */
function statusAt(scale: Scale, at: number, lean: -1 | 0 | 1): TargetStatus {
  const { low, high, direction } = scale;
  const fromLow = low ? side(at, low.value, lean) : 1;
  const fromHigh = high ? side(at, high.value, lean) : -1;
  const below = fromLow < 0 || (fromLow === 0 && low!.open);
  const above = fromHigh > 0 || (fromHigh === 0 && high!.open);
  if (!below && !above) return isBeyondClosedBound(scale, fromLow, fromHigh) ? 'exceeds' : 'meets';
  if (direction === null) return 'undecided';
  return below === (direction === 'higher') ? 'falls-short' : 'exceeds';
}

/** Above "từ 65 trở lên" is "Vượt", on it "Đạt"; a strict bound asks for what lies beyond it: "Đạt". */
function isBeyondClosedBound({ low, high }: Scale, fromLow: number, fromHigh: number): boolean {
  if (low && !high) return !low.open && fromLow > 0;
  if (high && !low) return !high.open && fromHigh < 0;
  return false;
}

/** −1, 0, 1: below, on, above; floating-point noise, far below any printed digit, counts as on. */
function side(at: number, bound: number, lean: -1 | 0 | 1): number {
  if (Math.abs(at - bound) <= Math.abs(bound) * 1e-12 + 1e-12) return lean;
  return at < bound ? -1 : 1;
}

function gapAt({ low, high, direction }: Scale, at: number): number {
  const worse = direction === 'lower' ? high : low;
  const better = direction === 'lower' ? low : high;
  const sign = direction === 'lower' ? -1 : 1;
  if (direction === null || !worse) return NaN;
  const fromWorse = sign * (at - worse.value);
  if (fromWorse < 0 || !better) return fromWorse;
  return Math.max(0, sign * (at - better.value));
}

function judgePrinted(scale: Scale, target: Target, at: number, status: TargetStatus, options: JudgeOptions): TargetVerdict['printed'] {
  const decimals = options.decimals ?? target.decimals;
  const figure = roundHalfAway(at, decimals);
  const printed = statusAt(scale, figure, 0);
  return printed === status || printed === 'undecided' || !Number.isFinite(at) ? null : { figure, decimals, status: printed };
}
