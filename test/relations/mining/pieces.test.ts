import { mineRelations } from '../../../src/core/relations/mining';
import { looksSerial } from '../../../src/core/relations/mining/serial';
import { slipLike } from '../../../src/core/arithmetic/slips';
import { halfUnits, informativeDecimals } from '../../../src/core/relations/mining/units';
import { gridOf } from './grid';

describe('slips of the hand', () => {
  test.each([
    [28732, 28372, 'neighbours swapped'],
    [1855, 1885, 'a digit replaced'],
    [185, 1855, 'a digit left out'],
    [18855, 1855, 'a digit added'],
    [18550, 1855, 'ten times'],
    [1855000, 1855, 'a thousand times'],
    [2, 1855, 'a thousandth, rounded'],
    [-1855, 1855, 'the sign'],
    [23, 32, 'two digits swapped'],
    [85_426, 25_426, 'the foremost digit replaced'],
    [5426, 25_426, 'the foremost digit left out'],
  ])('%d for %d: %s', (typed, meant) => {
    expect(slipLike(typed, meant, 0)).toBe(true);
  });

  test.each([
    [1855, 1855],
    [1855, 1966],
    [1855, 5581],
    [0, 1855],
    [1855, 0],
    [4, 7],
    [1234, 4231],
  ])('%d for %d is none', (typed, meant) => {
    expect(slipLike(typed, meant, 0)).toBe(false);
  });

  test('where rounding blurs the digits only powers of ten are told', () => {
    expect(slipLike(1855, 1885, 3)).toBe(false);
    expect(slipLike(18_550, 1857, 3)).toBe(true);
  });
});

describe('units of the printed figures', () => {
  test('trailing zeros tell nothing', () => {
    expect([
      informativeDecimals(28, 5),
      informativeDecimals(97.5, 5),
      informativeDecimals(94.16667, 5),
      informativeDecimals(0.1 + 0.2, 2),
    ]).toEqual([0, 1, 5, 1]);
  });

  test('a whole figure among decimals is one of them', () => {
    expect([...halfUnits(gridOf('23.2 17.5\n19 6.1'))]).toEqual([0.05, 0.05, 0.05, 0.05]);
  });

  test('a hidden base needs nearly all figures, and more than a few', () => {
    const base = gridOf('5255 27410 4245 5035\n860 3375 1250 915\n2285 12535 1735 2470');
    expect(halfUnits(base)[0]).toBe(4);
    const slipped = gridOf('5255 27410 4245 5035\n860 3375 1250 915\n2285 12535 17352 2470');
    expect(halfUnits(slipped)[0]).toBe(4);
    const one = gridOf('5255 27410 4245 5035\n861 3372 1250 915\n2285 12535 1735 2470');
    expect(halfUnits(one)[0]).toBe(0.5);
  });
});

test.each([
  [[1, 2, 3, 4], true],
  [[2003, 2004, 2005], true],
  [[1875, 1900, 1925, 1950], true],
  [[3, 1, 2], false],
  [[12, 13], false],
  [[412, 413.5, 415], false],
])('serial or years: %j → %s', (figures, serial) => {
  expect(looksSerial(Float64Array.from(figures), 0, 1, figures.length)).toBe(serial);
});

test('nothing comes of nothing', () => {
  const empty = { rows: 0, cols: 0, value: new Float64Array(), decimals: new Int8Array() };
  expect(mineRelations(empty)).toEqual([]);
  expect(mineRelations(gridOf('. .\n. .'))).toEqual([]);
  expect(mineRelations(gridOf('17'))).toEqual([]);
});

test('the same sheet twice gives the same relations', () => {
  const grid = gridOf('3214 2715 4416\n1414 1615 2216\n614 715 1109\n800 900 1107\n1800 1100 2200\n713 404 1231\n1087 696 969');
  expect(mineRelations(grid)).toEqual(mineRelations(grid));
});

test('a label makes up for scarce figures', () => {
  const grid = gridOf('4 3\n2 6\n6 9');
  expect(mineRelations(grid).filter(({ axis }) => axis === 'row')).toEqual([]);
  const [relation] = mineRelations(grid, { hints: { totalRows: new Set([2]) } });
  expect(relation).toMatchObject({ kind: 'sum', axis: 'row', result: 2, operands: [0, 1] });
});
