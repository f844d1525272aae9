import { mineRelations } from '../../../src/core/relations/mining';
import { gridOf, mined } from './grid';

describe('quotients found from values', () => {
  test('a percentage of plan, with the numerator before or after', () => {
    expect(
      mined(`
      1200 1083 90.25
      845 912 107.93
      2310 1987 86.02
      671 655 97.62`),
    ).toEqual(['ratio column 2 = 1,0 x100']);
  });

  test('a rate per 10,000', () => {
    expect(
      mined(`
      41250 37 8.97
      38114 52 13.64
      60233 41 6.81
      27911 29 10.39`),
    ).toEqual(['ratio column 2 = 1,0 x10000']);
  });

  test('a plain quotient in rows', () => {
    expect(
      mined(`
      23345.6 24918.5 26905.7 26544.8
      25162.0 27028.6 28771.3 28094.1
      0.9278 0.9219 0.9352 0.9449`),
    ).toEqual(['ratio row 2 = 0,1 x1']);
  });

  test('relative change: new against old', () => {
    expect(
      mined(`
      812 903 11.2
      1405 1320 -6.0
      733 801 9.3
      2240 2511 12.1
      655 655 0.0`),
    ).toEqual(['growth column 2 = 0,1 x100']);
  });

  test('quantity times price is a product, told once', () => {
    expect(
      mined(`
      64 2.70 172.80
      12 3.60 43.20
      16 6.75 108.00
      33 30.15 994.95
      21 44.35 931.35`),
    ).toEqual(['product column 2 = 0,1']);
  });

  test('a broken rate claims its place', () => {
    expect(
      mined(`
      1200 1083 90.25
      845 912 107.93
      2310 1987 68.02
      671 655 97.62
      990 1012 102.22`),
    ).toEqual(['ratio column 2 = 1,0 x100 !2']);
  });
});

describe('averages found from values', () => {
  test('a mean below its lines', () => {
    expect(
      mined(`
      71 84 93 40
      68 77 81 52
      90 61 77 63
      55 92 70 71
      71.00 78.50 80.25 56.50`),
    ).toEqual(['average row 4 = 0,1,2,3']);
  });

  test('the mean of equal lines proves nothing', () => {
    expect(
      mined(`
      71.5 84.5 93.5
      71.5 84.5 93.5
      71.5 84.5 93.5`),
    ).toEqual([]);
  });
});

describe('shares of one total', () => {
  const shares = (text: string) => mineRelations(gridOf(text)).filter(({ at }) => at !== undefined);

  test('a column of shares whose whole stands in one row', () => {
    expect(
      shares(`
      1200 14.46
      2310 27.83
      845 10.18
      671 8.08
      3274 39.45
      8300 100`),
    ).toEqual([
      expect.objectContaining({
        kind: 'ratio',
        axis: 'column',
        result: 1,
        operands: [0, 0],
        at: [null, 5],
        factor: 100,
        positions: [0, 1, 2, 3, 4],
        holds: [0, 1, 2, 3, 4],
      }),
    ]);
  });

  test('a share that does not fit claims its place', () => {
    expect(
      shares(`
      8300 100
      1200 14.46
      2310 28.73
      845 10.18
      671 8.08
      3274 39.45`),
    ).toEqual([expect.objectContaining({ at: [null, 0], positions: [1, 2, 3, 4, 5], holds: [1, 3, 4, 5] })]);
  });

  test('figures that equal each other are no shares', () => {
    expect(
      shares(`
      12.5 12.5
      23.1 23.1
      8.45 8.45
      6.71 6.71
      100 100`),
    ).toEqual([]);
  });
});
