import type { CellValue } from '../../src/core/model/sheet';
import { isAdded } from '../../src/core/relations/formulas/criteria';

/** Whether SUMIF adds a cell in which `value` stands; `asked` is typed into the formula, or stands in a cell. */
function added(value: CellValue, asked: string | number | { cell: CellValue }): boolean | null {
  const [tested, named] = [
    { sheet: null, row: 0, col: 0 },
    { sheet: null, row: 0, col: 1 },
  ];
  const row = [{ value }, { value: typeof asked === 'object' ? asked.cell : null }];
  const sheet = {
    name: 'A',
    visibility: 'visible' as const,
    cells: [row],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenCols: new Set<number>(),
  };
  const criterion = typeof asked === 'object' ? named : asked;
  return isAdded([{ tested, criterion }], (name) => (name === null ? 0 : null), { sheets: [sheet] });
}

test.each<[CellValue, string | number | { cell: CellValue }, boolean | null]>([
  ['Xã A', 'xã a', true],
  ['Xã A', 'Xã B', false],
  ['Xã A', '<>Xã B', true],
  [5, 5, true],
  [5, '5', true],
  [5, '=6', false],
  [5, '>4', true],
  [5, '>=5', true],
  [5, '<5', false],
  [5, '<=5', true],
  ['5', '>4', false],
  [null, '>4', false],
  [null, '', true],
  ['x', '', false],
  ['Xã A', { cell: 'XÃ A' }, true],
  [7, { cell: 7 }, true],
  // What is not read here: patterns, blank and true as criteria, an order of texts.
  ['Xã A', 'Xã*', null],
  ['Xã A', { cell: null }, null],
  ['Xã A', { cell: true }, null],
  ['Xã A', '>Xã', null],
])('%j is added where %j is asked: %j', (value, asked, expected) => {
  expect(added(value, asked)).toBe(expected);
});

test('all tests must allow a cell; one on a sheet that is not there leaves it open', () => {
  const sheet = {
    name: 'A',
    visibility: 'visible' as const,
    cells: [[{ value: 5 }, { value: 'x' }]],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenCols: new Set<number>(),
  };
  const test = (col: number, criterion: string, name: string | null = null) => ({ tested: { sheet: name, row: 0, col }, criterion });
  const ask = (...tests: ReturnType<typeof test>[]): boolean | null =>
    isAdded(tests, (name) => (name === null ? 0 : null), { sheets: [sheet] });
  expect(ask(test(0, '>4'), test(1, 'x'))).toBe(true);
  expect(ask(test(0, '>9'), test(1, 'x'))).toBe(false);
  expect(ask(test(0, '>4'), test(1, 'x', 'Khác'))).toBeNull();
});
