import { State } from '../../../src/core/model/figures';
import { mineRelations } from '../../../src/core/relations/mining';
import { gridOf, mined } from './grid';

describe('sums found from values', () => {
  test('a total before and a total after its items', () => {
    expect(
      mined(`
      1200 345 6780
      700 145 2780
      500 200 4000`),
    ).toContain('sum row 0 = 1,2');
    expect(
      mined(`
      812 345 6781
      417 145 2780
      551 207 4003
      1780 697 13564`),
    ).toEqual(['sum row 3 = 0,1,2']);
  });

  test('two neighbours that changed places break two places by the same amount: the sum is meant in both', () => {
    const rows = ['688 545 526 1759', '445 1048 1513 1552', '786 247 519 3006', '160 561 991 1712', '1572 1289 1150 4011'];
    const found = mineRelations(gridOf(rows.join('\n'))).find((m) => m.axis === 'column' && m.result === 3);
    expect(found).toMatchObject({ operands: [0, 1, 2], positions: [0, 1, 2, 3, 4], holds: [0, 3, 4] });
  });

  test('totals of totals', () => {
    const relations = mined(`
      3214 2715 4416
      1414 1615 2216
      614 715 1109
      800 900 1107
      1800 1100 2200
      713 404 1231
      1087 696 969`);
    expect(relations).toEqual(expect.arrayContaining(['sum row 1 = 2,3', 'sum row 4 = 5,6', 'sum row 0 = 1,4']));
  });

  test('interleaved columns: counts with their percentages between', () => {
    const relations = mined(`
      1041 512 49.2 529 50.8
      2210 1207 54.6 1003 45.4
      874 431 49.3 443 50.7
      3302 1655 50.1 1647 49.9`);
    expect(relations).toContain('sum column 0 = 1,3');
    expect(relations).toEqual(expect.arrayContaining(['ratio column 2 = 1,0 x100', 'ratio column 4 = 3,0 x100']));
  });

  test('aligned blocks: the block of totals is the sum of two blocks', () => {
    const relations = mined(`
      1841 2207 3316
      411 702 918
      1430 1505 2398
      950 1101 1606
      208 317 447
      742 784 1159
      891 1106 1710
      203 385 471
      688 721 1239`);
    expect(relations).toEqual(expect.arrayContaining(['sum row 0 = 3,6', 'sum row 1 = 4,7', 'sum row 2 = 5,8']));
  });

  test('two parts at a distance', () => {
    expect(
      mined(`
      7340 11 4510 2.5 2830
      5166 12 3275 1.7 1891
      9928 13 7031 4.4 2897
      8017 14 6604 3.9 1413`),
    ).toContain('sum column 0 = 2,4');
  });

  test('opening, closing, change: told as the difference it is', () => {
    expect(
      mined(`
      4510 7340 2830
      3275 5166 1891
      7031 9928 2897
      6604 8017 1413`),
    ).toEqual(['sum column 2 = 1,-0']);
  });

  test('a change that falls below zero is a difference wherever it stands', () => {
    expect(
      mined(`
      2830 7340 4510
      -1891 3275 5166
      2897 9928 7031
      -1413 6604 8017`),
    ).toEqual(['sum column 0 = 1,-2']);
  });

  test('costs below zero throughout are parts of the profit, no change', () => {
    expect(
      mined(`
      90504 102737 122862 125068
      -52174 -61958 -76676 -83107
      38330 40779 46186 41961`),
    ).toEqual(['sum row 2 = 0,1']);
  });

  test('an unknown figure refutes nothing', () => {
    const grid = gridOf(`
      1713 2345 6780 912
      700 145 2780 411
      500 200 3100 301
      513 . 900 200`);
    const found = (state?: Uint8Array) =>
      mineRelations(state ? { ...grid, state } : grid).map(({ result, operands, positions }) => [result, [...operands], [...positions]]);
    expect(found()).toEqual([[0, [1, 2, 3], [0, 1, 2, 3]]]);
    const state = new Uint8Array(grid.value.length).fill(State.Figure);
    state[3 * grid.cols + 1] = State.Missing;
    expect(found(state)).toEqual([[0, [1, 2, 3], [0, 2, 3]]]);
  });

  test('a blank or a dash counts as nothing', () => {
    expect(
      mined(`
      1321 512 - 809
      2210 1207 402 601
      874 431 443 -
      3302 1655 1001 646`),
    ).toContain('sum column 0 = 1,2,3');
  });

  test('items printed with decimals and rounded one by one', () => {
    const [relation] = mineRelations(
      gridOf(`
      12.3 45.6 78.9
      7.1 30.2 41.4
      5.1 15.5 37.5`),
    );
    expect(relation).toMatchObject({ kind: 'sum', axis: 'row', result: 0, operands: [1, 2], holds: [0, 1, 2] });
    expect(relation!.rounded).toEqual([0, 1]);
  });

  test('one hidden base: counts rounded to multiples of 5 hold within it', () => {
    const relations = mined(`
      5255 27410 4245 5035
      860 3375 1250 915
      2285 12535 1735 2470
      1250 8095 545 1125
      865 3415 720 535`);
    expect(relations).toContain('sum row 0 = 1,2,3,4');
  });

  test('a relation that is broken in one place claims that place', () => {
    expect(
      mined(`
      1200 345 6780 912
      700 145 2780 411
      500 200 4800 501`),
    ).toContain('sum row 0 = 1,2 !2');
  });

  test('columns of rates beside the counts are not claimed', () => {
    expect(
      mined(`
      1841 2207 44.1 61.2
      411 702 39.0 58.5
      430 505 47.3 66.0
      1000 1000 44.8 60.1
      950 1101 40.6 62.9
      208 317 44.7 60.3
      742 784 38.9 64.4`),
    ).toEqual(expect.arrayContaining(['sum row 0 = 1,2,3', 'sum row 4 = 5,6']));
  });

  test('a second table below with another structure is left alone', () => {
    const relations = mineRelations(
      gridOf(`
      1841 841 1000
      2207 1105 1102
      3316 1702 1614
      4105 2044 2061
      . . .
      117 912 3304
      232 814 3419
      108 777 3002
      355 903 2876`),
    );
    const sum = relations.find(({ kind, axis, result }) => kind === 'sum' && axis === 'column' && result === 0);
    expect(sum).toMatchObject({ operands: [1, 2], positions: [0, 1, 2, 3] });
  });
});
