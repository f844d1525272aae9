import { printedWithin } from '../../arithmetic/tolerance';
import type { Candidate } from './candidate';
import type { Lines } from './lines';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/**
 * t = a/b, b = a/t and a = t·b are one relation, which the search finds from each of its ends. Kept is the end that was
 * computed: the figure that is a rounding of the other two; a product where the largest has all the decimals.
 */
export function oneOfEachTrio(trial: Trial, scope: Scope, candidates: readonly Candidate[]): Candidate[] {
  const trios = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = [candidate.result, ...candidate.operands].sort((x, y) => x - y).join();
    const trio = trios.get(key);
    if (trio) trio.push(candidate);
    else trios.set(key, [candidate]);
  }
  return [...trios.values()].map((trio) => computed(trial, scope, trio));
}

/** Readings of three lines whose exact shares are nearer than this are alike: their evidence decides. */
const ALIKE = 0.2;

function computed(trial: Trial, scope: Scope, trio: readonly Candidate[]): Candidate {
  const { lines } = trial;
  const best = trio
    .map((candidate) => ({ candidate, exact: exactShare(trial, scope, candidate), unit: finest(lines, candidate.result) }))
    .sort(
      (p, q) => p.unit - q.unit || (Math.abs(p.exact - q.exact) > ALIKE ? q.exact - p.exact : q.candidate.score - p.candidate.score),
    )[0]!.candidate;
  if (best.kind !== 'ratio' || best.factor !== 1) return best;
  const [whole, base] = best.operands as [number, number];
  const factors = [best.result, base].sort((x, y) => x - y);
  return multiplied(lines, whole, best.result, base) ? { ...best, kind: 'product', result: whole, operands: factors } : best;
}

/** A product prints nine in ten of its places exactly, and at most one place less than its finest factor (10, and noise). */
const PRODUCT = { exact: 0.9, coarser: 10.1 };

/** True where `whole` looks computed from the two others: every product is printed exactly, with
 * about as many decimals as its factors. */
function multiplied(lines: Lines, whole: number, a: number, b: number): boolean {
  const { value, half, width } = lines;
  let exact = 0;
  let asked = 0;
  for (let j = 0; j < width; j++) {
    const w = value[whole * width + j]!;
    const x = value[a * width + j]!;
    const y = value[b * width + j]!;
    if (w !== w || x !== x || y !== y || w === 0) continue;
    asked++;
    if (Math.abs(x * y - w) <= printedWithin(w, half[whole * width + j]!)) exact++;
  }
  const finer = Math.min(finest(lines, a), finest(lines, b));
  return exact >= PRODUCT.exact * asked && finest(lines, whole) <= PRODUCT.coarser * finer;
}

function exactShare(trial: Trial, scope: Scope, { result, operands, factor, kind }: Candidate): number {
  trial.quotient(result, operands[0]!, operands[1]!, factor, kind === 'growth');
  scope.read(trial.mark);
  let exact = 0;
  let close = 0;
  for (const mark of trial.mark) {
    if (mark === Mark.Exact) exact++;
    else if (mark === Mark.Close) close++;
  }
  return exact / Math.max(1, exact + close);
}

/** The smallest half-unit of a line's figures. */
function finest(lines: Lines, line: number): number {
  let least = Infinity;
  for (let j = 0, at = line * lines.width; j < lines.width; j++, at++) {
    if (lines.value[at] === lines.value[at] && lines.half[at]! < least) least = lines.half[at]!;
  }
  return least;
}
