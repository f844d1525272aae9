import type { Entry } from './board';
import { stepOf } from './board';
import { digitsOf } from '../arithmetic/digits';
import { lowerBound } from '../collections/lower-bound';

/**
 * Every figure that a single slip of the fingers could have turned into what stands in `entry`, ascending. Needed where
 * a broken equation gives a range only (a rounded rate says little about its base): the likely figures are those in it.
 */
export function figuresNear(entry: Entry): readonly number[] {
  const { keyed, grid } = entry;
  const step = stepOf(grid);
  const scale = 10 ** grid;
  const near = new Set<number>();
  const sign = keyed < 0 ? -1 : 1;
  for (const digits of digitsNear(digitsOf(keyed, grid))) near.add((sign * Number(digits)) / scale);
  for (const power of [10, 100, 1000, 1e6]) {
    near.add(keyed * power);
    if (Math.abs(keyed) >= power * step) near.add(Math.round((keyed * scale) / power) / scale);
  }
  near.add(-keyed);
  for (const neighbour of entry.beside) near.add(neighbour.keyed);
  near.delete(keyed);
  return [...near].sort((a, b) => a - b);
}

function* digitsNear(keyed: string): Generator<string> {
  for (let i = 0; i <= keyed.length; i++) {
    const [before, after] = [keyed.slice(0, i), keyed.slice(i)];
    for (let d = 0; d < 10; d++) yield before + String(d) + after;
    if (after === '') return;
    for (let d = 0; d < 10; d++) yield before + String(d) + after.slice(1);
    if (keyed.length > 1) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1]! + after[0]! + after.slice(2);
  }
}

/** The members of the ascending `values` from `low` to `high`. */
export function between(values: readonly number[], low: number, high: number): number[] {
  const start = lowerBound(values.length, (i) => values[i]! < low);
  const inside: number[] = [];
  for (let i = start; i < values.length && values[i]! <= high; i++) inside.push(values[i]!);
  return inside;
}
