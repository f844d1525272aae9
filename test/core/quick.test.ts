import fc from 'fast-check';
import { State, emptyFigures } from '../../src/core/model/figures';
import { judgeAt } from '../../src/core/arithmetic/judge';
import { quickHolds } from '../../src/core/arithmetic/quick-holds';
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
        const test = quickHolds(relation(axis as 'row' | 'column'), figures)!;
        for (let place = 0; place < 4; place++) {
          const judged = judgeAt(relation(axis as 'row' | 'column'), place, () => figures).state === 'holds';
          if (test(place)) quick++;
          if (test(place) !== judged) return false;
        }
        return true;
      },
    ),
    { seed: 11, numRuns: 2000 },
  );
  expect(quick).toBeGreaterThan(100);
});

test('it leaves to the judge what is no sum of own lines', () => {
  const figures = emptyFigures(4, 4);
  expect(quickHolds(relation('row', { kind: 'ratio' }), figures)).toBeNull();
  expect(quickHolds(relation('row', { result: { line: 3, at: 1 } }), figures)).toBeNull();
  expect(quickHolds(relation('row', { operands: [{ line: 0, sheet: 1 }] }), figures)).toBeNull();
  expect(quickHolds(relation('row', { result: { line: 9 } }), figures)).toBeNull();
});
