import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BalanceEdit } from '../../src/core/repair/balance';
import { repairRecord } from '../../src/core/repair/balance';

/** result = Σ ±parts, by figure number. */
function edit(result: number, ...parts: [1 | -1, number][]): BalanceEdit {
  return { terms: [{ figure: result, coefficient: -1 }, ...parts.map(([coefficient, figure]) => ({ figure, coefficient }))], constant: 0 };
}

/** closing = opening − left + joined, joined = new + returned, opening = men + women, closing = men' + women'. */
const FLOW = [edit(0, [1, 1], [-1, 2], [1, 3]), edit(3, [1, 4], [1, 5]), edit(1, [1, 6], [1, 7]), edit(0, [1, 8], [1, 9])];
const CLEAN = [1187, 1240, 311, 258, 201, 57, 655, 585, 618, 569];
const repair = (record: number[], decimals = 0): number[] => {
  const mended = [...record];
  for (const { figure, suggested } of repairRecord(
    record,
    FLOW,
    record.map(() => decimals),
    record.map(() => false),
  ))
    mended[figure] = suggested;
  return mended;
};
const keyed = (...slips: [number, number][]): number[] => CLEAN.map((figure, i) => slips.find(([at]) => at === i)?.[1] ?? figure);

test('a consistent record is left alone', () => {
  expect(
    repairRecord(
      CLEAN,
      FLOW,
      CLEAN.map(() => 0),
      CLEAN.map(() => false),
    ),
  ).toEqual([]);
});

test.each([
  ['a digit replaced', [1, 1290]],
  ['digits transposed', [3, 285]],
  ['a subtracted figure, digit dropped', [2, 31]],
  ['a thousandfold slip', [0, 1187000]],
  ['a lost sign', [1, -1240]],
] as [string, [number, number]][])('%s', (_, slip) => {
  // Figures in two edits are identified by them: 0, 1 and 3 are; 2 stands in one, its slip is the cheapest.
  expect(repair(keyed(slip))).toEqual(CLEAN);
});

test('two slips at once', () => {
  expect(repair(keyed([1, 1420], [3, 2580]))).toEqual(CLEAN);
});

test('decimal fractions are restored as printed', () => {
  const tenths = CLEAN.map((figure) => figure / 10);
  const record = tenths.map((figure, i) => (i === 1 ? 142 : figure));
  expect(repair(record, 1)).toEqual(tenths);
});

const FOLDER = path.resolve(__dirname, '../../../shared/bench/repair');
const available = existsSync(FOLDER);
if (!available) console.warn(`skipped: no benchmark records in ${FOLDER}`);

(available ? test : test.skip)('the benchmark records: at least 490 of 500 exactly as they were', () => {
  const read = (name: string): string[][] =>
    readFileSync(path.join(FOLDER, name), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
  const [names, ...dirty] = read('balance_small_dirty.csv') as [string[], ...string[][]];
  const clean = read('balance_small_clean.csv')
    .slice(1)
    .map((row) => row.map(Number));
  const edits = readFileSync(path.join(FOLDER, 'rules_balance.txt'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [total, parts] = line.split('\t')[1]!.split(' == ') as [string, string];
      return edit(names.indexOf(total), ...parts.split(' + ').map((part): [1, number] => [1, names.indexOf(part)]));
    });
  const exact = dirty.filter((row, i) => {
    const record = row.map(Number);
    for (const { figure, suggested } of repairRecord(
      row.map(Number),
      edits,
      row.map(() => 0),
      row.map(() => false),
    ))
      record[figure] = suggested;
    return record.every((figure, k) => figure === clean[i]![k]);
  });
  expect(exact.length).toBeGreaterThanOrEqual(490);
});
