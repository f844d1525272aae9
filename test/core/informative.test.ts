import { informativeIn, isPowerOfTen } from '../../src/core/arithmetic/informative';
import { State, emptyFigures } from '../../src/core/model/figures';
import type { RelationKind } from '../../src/core/model/relation';

/** Line 0 is the result, the others its operands; one place each. */
function tells(kind: RelationKind, values: readonly number[], { rounded = 0, signs = [] as (1 | -1)[] } = {}): boolean {
  const figures = emptyFigures(values.length, 1);
  values.forEach((value, at) => {
    figures.value[at] = value;
    figures.state[at] = Number.isNaN(value) ? State.Blank : State.Figure;
    figures.roundingError[at] = rounded;
  });
  const operands = values.slice(1).map((_, i) => ({ line: i + 1 }));
  return informativeIn(
    {
      kind,
      role: 'total',
      sheet: 0,
      axis: 'row',
      result: { line: 0 },
      operands,
      signs: signs.length > 0 ? signs : operands.map(() => 1),
      factor: 1,
      positions: [0],
      evidence: ['label'],
      confidence: 1,
      because: [],
    },
    figures,
  )(0);
}

test.each<[string, RelationKind, readonly number[], boolean]>([
  ['two lines and their total', 'sum', [41, 17, 24], true],
  ['the total of a lone line is its copy', 'sum', [41, 41, 0, NaN], false],
  ['nothing adds up to nothing', 'sum', [0, 0, 0], false],
  ['one figure in two places', 'equality', [38, 38], true],
  ['a zero in two places', 'equality', [0, 0], false],
  ['a rate', 'ratio', [0.25, 15, 60], true],
  ['a rate over one is its numerator', 'ratio', [31, 31, 1], false],
  ['a rate over a thousand is its numerator with another decimal mark', 'ratio', [0.031, 31, 1000], false],
  ['a whole of itself', 'ratio', [1, 47, 47], false],
  ['nothing of something', 'ratio', [0, 0, 47], false],
  ['quantity times norm', 'product', [92520, 257, 360], true],
  ['one of each', 'product', [360, 1, 360], false],
  ['the mean of unlike figures', 'average', [5, 3, 7], true],
  ['the mean of equal figures', 'average', [5, 5, 5], false],
  ['no growth of what stayed', 'growth', [0, 31, 31], false],
  ['a part of nothing', 'at-most', [0, 12], false],
])('%s', (_, kind, values, expected) => {
  expect(tells(kind, values)).toBe(expected);
});

test('opening and closing that are equal compare nothing with a flow of nothing, and do with flows that cancel out', () => {
  expect(tells('sum', [120, 120, 0, 0], { signs: [1, 1, -1] })).toBe(false);
  expect(tells('sum', [120, 120, 7, 7], { signs: [1, 1, -1] })).toBe(true);
});

test('a part that rounding alone could make up says nothing: 91237 is 91237 and 1, as rounded', () => {
  expect(tells('sum', [91237, 1, 91237], { rounded: 0.5 })).toBe(false);
  expect(tells('sum', [91237, 41, 91196], { rounded: 0.5 })).toBe(true);
});

test('powers of ten leave every digit as it is', () => {
  expect([1, 10, 0.001, -100, 1e6].every(isPowerOfTen)).toBe(true);
  expect([0, 2, 12, 1001, 0.05, NaN].some(isPowerOfTen)).toBe(false);
});
