import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/**
 * The range over which chance would play: the steps of all lines from place to place, those of the target alone where the
 * operands have other units, or its distance from the operands (a mean lies among them anyway). Next neighbours may prove
 * themselves by small figures too (`near-steps`).
 */
export type Chance = 'steps' | 'near-steps' | 'own-steps' | 'gaps';

/** The range over which chance would play at the hits of the trial. */
export function rangeOf(trial: Trial, scope: Scope, target: number, witnesses: readonly number[], chance: Chance): number {
  if (chance === 'gaps') return meanGap(trial, scope, target, witnesses);
  return spreadOf(trial, scope, target, chance === 'own-steps' ? [] : witnesses);
}

/** Mean step of the most restless of the lines between neighbouring hits: the range over which chance would play. */
function spreadOf(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  let most = meanStep(trial, scope, target);
  for (const line of witnesses) most = Math.max(most, meanStep(trial, scope, line));
  return most;
}

/** Mean distance of the target from its operands at the hits. */
function meanGap(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  const { value, width } = trial.lines;
  const { of } = scope.stretches;
  let n = 0;
  let total = 0;
  for (let j = 0; j < width && n < 256; j++) {
    const m = trial.mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const t = value[target * width + j]!;
    for (const line of witnesses) {
      const v = value[line * width + j]!;
      if (v !== v) continue;
      total += Math.abs(v - t);
      n++;
    }
  }
  return n > 0 ? total / n / Math.sqrt(witnesses.length) : 0;
}

function meanStep(trial: Trial, scope: Scope, line: number): number {
  const { value, width } = trial.lines;
  const { of } = scope.stretches;
  let last = NaN;
  let steps = 0;
  let total = 0;
  for (let j = 0; j < width && steps < 64; j++) {
    const m = trial.mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const v = value[line * width + j]!;
    if (v !== v) continue;
    if (last === last) {
      total += Math.abs(v - last);
      steps++;
    }
    last = v;
  }
  return steps > 0 ? total / steps : 0;
}
