import { mined } from './grid';

describe('what only looks like a relation', () => {
  test('repeated constants', () => {
    expect(
      mined(`
      10 5 5 10
      10 5 5 10
      10 5 5 10
      10 5 5 10
      10 5 5 10`),
    ).toEqual([]);
  });

  test('serial numbers and years', () => {
    expect(
      mined(`
      1 2019 3 2020
      2 2020 4 2021
      3 2021 5 2022
      4 2022 6 2023
      5 2023 7 2024`),
    ).toEqual([]);
  });

  test('index columns that differ by a constant', () => {
    expect(
      mined(`
      13 10 3
      27 24 3
      32 29 3
      48 45 3
      55 52 3`),
    ).toEqual([]);
  });

  test('columns of 100 %', () => {
    expect(
      mined(`
      100 312 100
      100 707 100
      100 455 100
      100 981 100`),
    ).toEqual([]);
  });

  test('equal columns and sources that are mostly zero', () => {
    expect(
      mined(`
      517 517 0
      903 903 0
      455 455 0
      812 812 0
      666 666 0`),
    ).toEqual([]);
  });

  test('rows that are multiples of one another agree everywhere by one accident', () => {
    const rows = [
      [11, 23, 37, 41, 59],
      [7, 3, 9, 4, 10],
    ];
    const [rates, hours] = rows as [number[], number[]];
    const grid = hours.map((h) => rates.map((rate) => rate * h).join(' ')).join('\n');
    // 7 = 3 + 4 and 10 = 7 + 3 hold for the hours; at so small figures that is chance.
    expect(mined(grid)).toEqual([]);
  });
});
