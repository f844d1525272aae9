import { addOperands, decided, emptyAdded } from '../../src/core/arithmetic/sum';
import type { Added } from '../../src/core/arithmetic/sum';
import { State, emptyFigures } from '../../src/core/model/figures';
import type { Figures } from '../../src/core/model/figures';
import type { Ref, Relation } from '../../src/core/model/relation';

/** One column of cells: figures, or a state without one. */
function column(...cells: readonly (number | State)[]): Figures {
  const figures = emptyFigures(cells.length, 1);
  for (const [row, cell] of cells.entries()) {
    figures.state[row] = STATES.has(cell) ? cell : State.Figure;
    figures.value[row] = STATES.has(cell) ? NaN : cell;
  }
  return figures;
}

/** Figures of these tests are larger than any of them. */
const STATES: ReadonlySet<number> = new Set([State.Blank, State.Dash, State.Missing, State.Error, State.Unreadable]);

function added(figures: Figures, operands: readonly Ref[], signs: readonly (1 | -1)[] = operands.map(() => 1)): Added {
  const sum = emptyAdded();
  const relation = { operands, signs, sheet: 0, axis: 'row' } as unknown as Relation;
  addOperands(relation, 0, () => figures, sum);
  return sum;
}

const lines = (...rows: readonly number[]): Ref[] => rows.map((line) => ({ line }));

test('figures are added with their signs, blanks and dashes are nothing', () => {
  expect(added(column(120, State.Blank, 31, State.Dash), lines(0, 1, 2, 3))).toMatchObject({
    sum: 151,
    missing: false,
    blocked: null,
    falling: false,
  });
  expect(added(column(120, 31), lines(0, 1), [1, -1])).toMatchObject({ sum: 89, falling: true });
  expect(added(column(120, -31), lines(0, 1))).toMatchObject({ sum: 89, falling: true });
});

test('a number that a formula adds counts as written', () => {
  expect(added(column(120), [{ line: 0 }, { line: -1, value: 30 }])).toMatchObject({ sum: 150, falling: false });
  expect(added(column(120), [{ line: 0 }, { line: -1, value: 30 }], [1, -1])).toMatchObject({ sum: 90 });
});

test.each([State.Error, State.Unreadable])('nothing is known of a sum over a cell in state %p', (state) => {
  expect(added(column(120, state, 31), lines(0, 1, 2)).blocked).toBe(state);
});

test('"…" is a part that nobody knows; the others are added', () => {
  expect(added(column(120, State.Missing, 31), lines(0, 1, 2))).toMatchObject({ sum: 151, missing: true, blocked: null });
});

test('what lies outside the sheet adds nothing', () => {
  expect(added(column(120, 31), lines(0, 1, 7, -1))).toMatchObject({ sum: 151 });
  expect(added(column(120, 31), [...lines(0), { line: 1, at: 5 }, { line: 1, at: -1 }])).toMatchObject({ sum: 120 });
});

test('what was added before is forgotten', () => {
  const sum = emptyAdded();
  const relation = { operands: lines(0, 1), signs: [1, -1], sheet: 0, axis: 'row' } as unknown as Relation;
  addOperands(relation, 0, () => column(120, State.Error), sum);
  addOperands({ ...relation, signs: [1, 1] }, 0, () => column(120, 31), sum);
  expect(sum).toMatchObject({ sum: 151, blocked: null, missing: false, falling: false });
});

test.each([
  ['all parts are known', false, false, true, 150, 140, true],
  ['the known parts exceed the total', true, false, true, 150, 140, true],
  ['the unknown part may fill up what is lacking', true, false, true, 130, 140, false],
  ['the known parts are the total: the unknown one may be nothing or not', true, false, false, 140, 140, false],
  ['an unknown part may be taken away', true, true, true, 150, 140, false],
])('%s', (_, missing, falling, fails, expected, actual, answer) => {
  expect(decided({ ...emptyAdded(), missing, falling }, fails, expected, actual)).toBe(answer);
});
