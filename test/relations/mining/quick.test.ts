// What is worked out in a quick way comes to what the plain way gives.
import { storedDecimals } from '../../../src/core/text/decimals';
import { lowerBound } from '../../../src/core/collections/lower-bound';
import { linesOf } from '../../../src/core/relations/mining/lines';
import { MeanEnds } from '../../../src/core/relations/mining/mean-ends';
import { Prefix } from '../../../src/core/relations/mining/prefix';
import { isMultiple } from '../../../src/core/relations/mining/units';
import { dice } from '../../generate/dice';
import { gridOfNumbers } from './grid';

const LONGEST = 12;
const MOST = 8;

/** Ends at which the mean of the figures from `start` is printed in the target at half of the probes or more. */
function endsByHand(
  rows: readonly (readonly (number | null)[])[],
  target: number,
  probes: readonly number[],
  start: number,
  direction: 1 | -1,
): number[] {
  const ends: number[] = [];
  for (let n = 2; n <= LONGEST && ends.length < MOST; n++) {
    const end = start + direction * n;
    if (end < 0 || end > rows.length) break;
    const run = rows.slice(Math.min(start, end), Math.max(start, end));
    const agreeing = probes.filter((j) => {
      const figures = run.map((row) => row[j]).filter((v) => v !== null && v !== undefined);
      return (
        figures.length >= 2 && Math.abs(figures.reduce((a, b) => a + b, 0) / figures.length - rows[target]![j]!) <= 0.5 * 0.1 * 1.02 + 1e-9
      );
    });
    if (agreeing.length > 0 && agreeing.length * 2 >= probes.length) ends.push(end);
  }
  return ends;
}

test.each([1, 2, 3])('runs with the mean of a line, asked at %d places, are those that a look at each finds', (asked) => {
  const d = dice(700 + asked);
  let found = 0;
  for (let round = 0; round < 200; round++) {
    // Figures close together, so that many runs have the same mean; one decimal place in all.
    const rows = Array.from({ length: 24 }, () =>
      Array.from({ length: 3 }, () => (d.chance(0.1) ? null : d.int(10, 14) + 0.1 * d.int(1, 9))),
    );
    const target = d.int(0, 23);
    rows[target] = [12.1, 12.3, 12.5];
    const { rows: lines } = linesOf(gridOfNumbers(rows.map((row) => row.map((v) => (v === null ? null : Number(v.toFixed(1)))))));
    const ends = new MeanEnds(new Prefix(lines, Int32Array.from(rows.keys())), LONGEST, 3);
    const probes = [0, 1, 2].slice(0, asked);
    ends.aim(target, probes, target);
    for (const [start, direction] of [
      [target + 1, 1],
      [target + 3, 1],
      [target, -1],
      [target - 2, -1],
    ] as const) {
      if (start < 0 || start > 24) continue;
      const hand = endsByHand(rows, target, probes, start, direction);
      expect(ends.from(start, direction)).toEqual(hand);
      found += hand.length;
    }
  }
  expect(found).toBeGreaterThan(50);
});

test('decimal places are those of the shortest text', () => {
  const d = dice(7);
  const byText = (value: number): number => String(value).split('.')[1]?.length ?? 0;
  const wrong: number[] = [];
  for (let round = 0; round < 20_000; round++) {
    const value = d.int(-9_999_999, 9_999_999) / 10 ** d.int(0, 6) + (d.chance(0.1) ? d.int(0, 900_000_000) : 0);
    if (!String(value).includes('e') && storedDecimals(value) !== byText(value)) wrong.push(value);
  }
  expect(wrong).toEqual([]);
  expect([1e-7, 1.5e-8, 123456789.125, 0.1 + 0.2, 1e21, 73.5999999999999].map(storedDecimals)).toEqual([7, 9, 3, 15, 0, 13]);
});

test('multiples of a base, of figures of any size', () => {
  for (const value of [0, 3, -9, 30, 31, 2 ** 31, 3 * 2 ** 40, 1e15, 7.5, -0.5])
    expect([value, isMultiple(value, 3)]).toEqual([value, value % 3 === 0]);
});

test('the first that is not below', () => {
  const ascending = [1, 3, 3, 7];
  expect([0, 1, 2, 3, 4, 7, 8].map((bound) => lowerBound(ascending.length, (i) => ascending[i]! < bound))).toEqual([0, 0, 1, 1, 3, 3, 4]);
});
