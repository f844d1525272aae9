import fc from 'fast-check';
import { State, emptyFigures } from '../../src/core/model/figures';
import { judgeAt } from '../../src/core/arithmetic/judge';
import { Surely, surelyCompares, surelyHolds } from '../../src/core/arithmetic/surely-holds';
import type { Relation } from '../../src/core/model/relation';

const relation = (axis: 'row' | 'column', more: Partial<Relation> = {}): Relation => ({
  kind: 'sum',
  role: 'total',
  sheet: 0,
  axis,
  result: { line: 3 },
  operands: [{ line: 0 }, { line: 1 }, { line: 2 }],
  signs: [1, 1, -1],
  factor: 1,
  positions: [0, 1, 2, 3],
  evidence: ['label'],
  confidence: 1,
  because: [],
  ...more,
});

const states = fc.constantFrom(State.Figure, State.Figure, State.Figure, State.Blank, State.Dash, State.Missing, State.Error, State.Text);

test('the quick test says "holds" only where the judge says so, and always where whole figures add up', () => {
  let quick = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), states), { minLength: 16, maxLength: 16 }),
      fc.constantFrom('row', 'column'),
      (cells, axis) => {
        const figures = emptyFigures(4, 4);
        cells.forEach(([value, state], at) => {
          figures.state[at] = state;
          if (state === State.Figure) figures.value[at] = value;
        });
        const test = surelyHolds(relation(axis as 'row' | 'column'), figures)!;
        for (let position = 0; position < 4; position++) {
          const judged = judgeAt(relation(axis as 'row' | 'column'), position, () => figures).state === 'holds';
          if (test(position)) quick++;
          if (test(position) !== judged) return false;
        }
        return true;
      },
    ),
    { seed: 11, numRuns: 2000 },
  );
  expect(quick).toBeGreaterThan(100);
});

test('it leaves to the judge what lies outside the sheet', () => {
  const figures = emptyFigures(4, 4);
  expect(surelyHolds(relation('row', { result: { line: 9 } }), figures)).toBeNull();
});

test.each([
  ['three terms in figures that are not rounded', [120, 31, 0, 151], 0, Surely.Compares],
  ['a total of one part could hardly have failed', [120, 0, 0, 120], 0, Surely.Holds],
  ['zeros add up whatever they are of', [0, 0, 0, 0], 0, Surely.Holds],
  ['a total of zero over two parts that cancel out', [0, 31, 31, 0], 0, Surely.Holds],
  ['rounded figures: the judge looks how far', [120, 31, 0, 151], 0.5, Surely.Holds],
  ['a break', [120, 31, 0, 152], 0, Surely.Nothing],
])('%s', (_, values, roundingError, expected) => {
  const figures = emptyFigures(4, 1);
  values.forEach((value, row) => {
    figures.state[row] = State.Figure;
    figures.value[row] = value;
    figures.roundingError[row] = roundingError;
  });
  expect(surelyCompares(relation('row'), figures)!(0)).toBe(expected);
});
