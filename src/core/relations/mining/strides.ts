import { keptBy } from '../../collections/kept-by';
import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { Found } from './near';
import { interleaved, Openings } from './openings';
import { canBeSum, probesOf } from './probes';
import { runCandidates } from './runs';
import type { Held, RunSearch } from './runs';
import { VOTE } from './ends';

/** Interleaved columns are looked for up to this distance, or to a third of a small sheet. */
const STRIDES = 6;
/** In longer lists only stacks of two or three are looked for. */
const CROWDED = 400;
/** Figures looked at for all strides together; small sheets are looked through at wider ones. */
const STRIDE_WORK = 1.5e6;

/** Every so many-th line, and what these may add up to. */
export interface Stack extends Held {
  readonly residue: number;
  readonly targets: number[];
  list: Int32Array | null;
}

/** By stride and residue. */
const stacksOf = keptBy<Lines, readonly (readonly (Stack | undefined)[])[]>();

/** Explains lines as sums of every second, third, … line beside them: columns that are interleaved, rows that are stacked. */
export function strideCandidates(
  lines: Lines,
  search: (list: readonly number[], targets: readonly number[], surcharge: number) => RunSearch,
  all: readonly number[],
  least: number,
): Candidate[] {
  const found: Candidate[] = [];
  const cells = Math.max(1, lines.count * lines.width);
  const crowded = all.length > CROWDED;
  const widest = crowded ? 3 : Math.max(STRIDES, Math.min(Math.floor(lines.count / 2), Math.floor(STRIDE_WORK / cells)));
  // Which positions are foreign makes no difference to this, and the sums of a sheet are looked for twice.
  const hopeful = stacksOf(lines, () => hopefulTargets(lines, all, widest, crowded ? 0 : STRIDES));
  const whole = search([], [], 0);
  for (let stride = 2; stride <= widest; stride++) {
    const surcharge = 1.5 + Math.log10(stride);
    for (const stack of hopeful[stride]!) {
      if (!stack) continue;
      stack.list ??= everyFrom(lines, stack.residue, stride);
      if (stack.list.length < 3) continue;
      for (const candidate of runCandidates(
        { held: stack, ...whole, list: stack.list, targets: stack.targets, surcharge, skips: 1 },
        least,
      ))
        found.push(candidate);
    }
  }
  return found;
}

/** The lines with figures among `first`, `first + step`, … */
function everyFrom({ filled, count }: Lines, first: number, step: number): Int32Array {
  const list: number[] = [];
  for (let line = first; line < count; line += step) if (filled[line]! > 0) list.push(line);
  return Int32Array.from(list);
}

/**
 * By stride and residue the targets, ascending, that some run of the lines with this residue may add up to. Up to the
 * stride `any` a target may stand among other lines than its parts.
 */
function hopefulTargets(lines: Lines, all: readonly number[], widest: number, any: number): (Stack | undefined)[][] {
  const hopeful = Array.from({ length: widest + 1 }, (_, stride) => new Array<Stack | undefined>(stride));
  const openings = new Openings(lines);
  for (const target of all) {
    if (!canBeSum(lines, target)) continue;
    const probes = probesOf(lines, target);
    // The first of the lines is at most a stride away, the second another one.
    openings.aim(target, probes, 2 * widest);
    for (const way of [1, -1] as const) {
      // Above and below, the lines that are `away` have different residues, unless they have that of the target.
      const last = way > 0 ? lines.count - 1 - target : target;
      for (let stride = 2; stride <= widest && stride + 1 <= last; stride++) {
        for (let away = stride <= any ? 1 : stride; away <= stride && away + stride <= last; away++) {
          const first = target + way * away;
          const open = openings.from(first, way * stride);
          if (open !== 0 && mayHold(lines, target, probes, open, first, way * stride))
            note(
              (hopeful[stride]![first % stride] ??= { residue: first % stride, targets: [], list: null, prefix: null, runs: null }).targets,
              target,
            );
        }
      }
    }
  }
  return hopeful;
}

function note(targets: number[], target: number): void {
  if (targets[targets.length - 1] !== target) targets.push(target);
}

/** False where no run of the lines `first`, `first + step`, …, with or without the first, wins over the probes that are `open`. */
function mayHold(lines: Lines, target: number, probes: readonly number[], open: number, first: number, step: number): boolean {
  let digits = 0;
  for (let k = 0; k < probes.length; k++) {
    if ((open & (1 << k)) === 0) continue;
    const at = target * lines.width + probes[k]!;
    const holds = interleaved(lines, at, probes[k]!, first, step);
    if (holds === Found.Perhaps) return true;
    if (holds === Found.Yes) digits += Math.log10(1 + Math.abs(lines.value[at]!) / (2 * lines.half[at]!));
    if (digits >= VOTE) return true;
  }
  return false;
}
