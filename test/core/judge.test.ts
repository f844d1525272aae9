import { emptyFigures, State } from '../../src/core/model/figures';
import { judgeAt, judgeReadings, judgeSame } from '../../src/core/arithmetic/judge';
import type { Relation, RelationKind } from '../../src/core/model/relation';

function column(values: readonly number[], roundingError = 0) {
  const figures = emptyFigures(values.length, 1);
  values.forEach((value, row) => {
    figures.value[row] = value;
    figures.state[row] = Number.isNaN(value) ? State.Blank : State.Figure;
    figures.roundingError[row] = roundingError;
  });
  return () => figures;
}

/** The last line is the total of the others. */
function totalOf(lines: number, kind: RelationKind = 'sum'): Relation {
  const operands = Array.from({ length: lines }, (_, line) => ({ line }));
  return {
    kind,
    role: 'total',
    sheet: 0,
    axis: 'row',
    result: { line: lines },
    operands,
    signs: operands.map(() => 1),
    factor: 1,
    positions: [0],
    evidence: ['label'],
    confidence: 1,
    because: [],
  };
}

test.each([1, -1])('whole amounts up to 10^15 agree to the last unit, and no further (off by %d)', (off) => {
  const items = [412345678901234, 98765432109876, 488888888988890];
  const total = items.reduce((a, b) => a + b, 0);
  expect(judgeAt(totalOf(3), 0, column([...items, total])).state).toBe('holds');
  expect(judgeAt(totalOf(3), 0, column([...items, total + off])).state).toBe('fails');
});

test('a cell shows fifteen digits: a computed sum cut off there agrees', () => {
  expect(judgeAt(totalOf(2), 0, column([557.855055053106, 512.44693430544, 1070.30198935855])).state).toBe('holds');
  expect(judgeAt(totalOf(2), 0, column([557.855055053106, 512.44693430544, 1070.3019893587])).state).toBe('fails');
  // 10^12 with two decimal places: a slip of one in the last still shows.
  expect(judgeAt(totalOf(2), 0, column([400000000000.25, 599999999999.5, 999999999999.76])).state).toBe('fails');
});

test('the noise of binary fractions is no difference, one printed digit is', () => {
  const items = Array.from({ length: 1000 }, () => 0.1);
  expect(judgeAt(totalOf(1000), 0, column([...items, 100])).state).toBe('holds');
  expect(judgeAt(totalOf(1000), 0, column([...items, 100.1])).state).toBe('fails');
  const money = [8123456789.13, 7234567891.27, 6345678912.31];
  expect(judgeAt(totalOf(3), 0, column([...money, 21703703592.71])).state).toBe('holds');
  expect(judgeAt(totalOf(3), 0, column([...money, 21703703592.72])).state).toBe('fails');
});

test('rounded parts may miss their rounded total by the sum of what each may have been rounded by', () => {
  expect(judgeAt(totalOf(3), 0, column([4.2, 3.7, 1.4, 9.5], 0.05)).state).toBe('holds');
  expect(judgeAt(totalOf(3), 0, column([4.2, 3.7, 1.4, 9.6], 0.05)).state).toBe('fails');
});

test.each<RelationKind>(['sum', 'average'])('%s: blanks add nothing; nothing but blanks, or an unknown figure, decides nothing', (kind) => {
  const relation = totalOf(3, kind);
  const result = kind === 'sum' ? 8 : 4;
  expect(judgeAt(relation, 0, column([3, NaN, 5, result])).state).toBe('holds');
  expect(judgeAt(relation, 0, column([NaN, NaN, NaN, 0])).why?.key).toBe('undecided.no-operand');
  const figures = column([3, NaN, 5, result])();
  figures.state[1] = State.Missing;
  expect(judgeAt(relation, 0, () => figures).why?.key).toBe('undecided.operand-missing');
});

test('judging a place and judging its readings are the same', () => {
  const figures = column([120, 85, 64, 296])();
  const reading = (row: number) => ({
    value: figures.value[row]!,
    roundingError: figures.roundingError[row]!,
    state: figures.state[row]! as State,
  });
  expect(judgeAt(totalOf(3), 0, () => figures)).toEqual(judgeReadings(totalOf(3), reading(3), [0, 1, 2].map(reading)));
});

/** Two operands and their result, one below the other. */
function over(kind: RelationKind, cells: readonly (number | State)[], states: readonly State[] = []): ReturnType<typeof judgeAt> {
  const figures = emptyFigures(cells.length, 1);
  cells.forEach((value, row) => {
    figures.value[row] = value;
    figures.state[row] = states[row] ?? State.Figure;
  });
  return judgeAt({ ...totalOf(cells.length - 1, kind), factor: kind === 'sum' || kind === 'average' ? 1 : 100 }, 0, () => figures);
}

test.each([
  ['ratio', [5, 0, 7], [], 'undecided.zero-base'],
  ['growth', [0, 5, 7], [], 'undecided.zero-base'],
  ['ratio', [5, 8, 62.5], [State.Error], 'undecided.operand-error'],
  ['ratio', [5, 8, 62.5], [State.Figure, State.Unreadable], 'undecided.operand-unreadable'],
  ['ratio', [5, 8, 62.5], [State.Figure, State.Blank], 'undecided.operand-blank'],
  ['ratio', [5, 8, 62.5], [State.Blank], 'undecided.operand-blank'],
  ['ratio', [5, 8, 62.5], [State.Figure, State.Figure, State.Error], 'undecided.result-error'],
  ['product', [5, 8, 4000], [State.Figure, State.Missing], 'undecided.operand-missing'],
  ['product', [5, 8, 4000], [State.Figure, State.Blank], 'undecided.operand-blank'],
  ['sum', [5, 8, 13], [State.Blank, State.Blank], 'undecided.no-operand'],
  ['sum', [5, 8, 13], [State.Error], 'undecided.operand-error'],
  ['average', [5, 8, 6.5], [State.Blank, State.Blank], 'undecided.no-operand'],
  ['sum', [1e308, 1e308, 1], [], 'undecided.too-large'],
] as const)('a %s of %j in the states %j can not be judged: %s', (kind, cells, states, why) => {
  expect(over(kind, cells, states)).toMatchObject({ state: 'undecided', why: { key: why } });
});

test('products, means, growth and parts of a whole, and a line that no longer stands on the sheet', () => {
  expect([over('product', [5, 8, 4000]), over('product', [0, 8, 0]), over('product', [5, 8, 4001])].map(({ state }) => state)).toEqual([
    'holds',
    'holds',
    'fails',
  ]);
  expect([over('average', [5, 8, 6.5]), over('average', [5, 8, 7])].map(({ state }) => state)).toEqual(['holds', 'fails']);
  expect([over('growth', [80, 100, 25]), over('growth', [80, 100, 20])].map(({ state }) => state)).toEqual(['holds', 'fails']);
  expect([over('at-most', [500, 5]), over('at-most', [5, 501])].map(({ state }) => state)).toEqual(['holds', 'fails']);
  expect(judgeAt({ ...totalOf(2), operands: [{ line: 0 }, { line: 9 }] }, 0, column([5, 0, 5])).state).toBe('holds');
});

test('one figure in two cells is the same as printed', () => {
  const exact = column([12, 13])();
  const rounded = column([12.4], 0.5)();
  expect([judgeSame(exact, 0, rounded, 0), judgeSame(exact, 1, rounded, 0), judgeSame(exact, 0, column([NaN])(), 0)]).toEqual([
    'holds',
    'fails',
    'undecided',
  ]);
});
