import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import type { Cell, Sheet } from '../../src/core/model/sheet';
import { cellName, columnName } from '../../src/core/text/a1';
import { evaluate } from '../../src/core/text/formula/evaluate';
import { parseFormula } from '../../src/core/text/formula/parse';

/** A table of communes by quarters: a total and a share a line, a total and a mean a column; all of it by formulas. */
const QUARTERS = 4;
const TOTAL = QUARTERS + 1;
const SHARE = QUARTERS + 2;

/** Figures that look random and are the same in every run. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

type Rows = (Cell | undefined)[][];

function sound(seed: number): { readonly rows: Rows; readonly lines: number } {
  const roll = dice(seed);
  const lines = 6 + roll(6);
  const sum = lines + 2;
  const head = ['Xã', ...Array.from({ length: QUARTERS }, (_, i) => `Quý ${i + 1}`), 'Cả năm', 'Tỷ trọng'].map((value) => ({ value }));
  const body = Array.from({ length: lines }, (_, i): Cell[] => [
    { value: `Xã ${String.fromCharCode(65 + i)}` },
    ...Array.from({ length: QUARTERS }, () => ({ value: 100 + roll(900) })),
    { value: null, formula: `SUM(B${i + 2}:E${i + 2})` },
    { value: null, formula: `F${i + 2}/$F$${sum}` },
  ]);
  const foot = (label: string, name: string): Cell[] => [
    { value: label },
    ...Array.from({ length: TOTAL }, (_, i) => ({
      value: null,
      formula: `${name}(${columnName(i + 1)}2:${columnName(i + 1)}${lines + 1})`,
    })),
  ];
  return { rows: [head, ...body, foot('Tổng cộng', 'SUM'), foot('Bình quân', 'AVERAGE')], lines };
}

/** Excel's part: formulas get their values, over and over until nothing changes. */
function calculated(rows: Rows): Sheet {
  const cells = rows.map((row) => [...row]);
  for (let round = 0; round < 4; round++) {
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const tree = cell?.formula === undefined ? null : parseFormula(cell.formula);
        if (!tree) return;
        const value = evaluate(tree, (_, place) => cells[place.row]?.[place.col]?.value ?? null);
        cells[r]![c] = { ...cell!, value: value ?? null };
      }),
    );
  }
  return { name: 'Biểu 01', visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

/** What Abraham and Erwig's operators make of a formula of these sheets. */
const OPERATORS: Readonly<Record<string, { readonly col: number; readonly change: (formula: string, line: number) => string }>> = {
  'a range shrunk at its end': { col: TOTAL, change: (f) => f.replace(':E', ':D') },
  'a range shrunk at its start': { col: TOTAL, change: (f) => f.replace('B', 'C') },
  'a range of the next line': { col: TOTAL, change: (f, line) => f.replaceAll(String(line + 1), String(line + 2)) },
  'a reference one line off': { col: SHARE, change: (f, line) => f.replace(`F${line + 1}/`, `F${line + 2}/`) },
  'an absolute reference one line off': { col: SHARE, change: (f) => f.replace(/\$(\d+)$/, (_, row: string) => `$${Number(row) - 1}`) },
  'an operator replaced': { col: SHARE, change: (f) => f.replace('/', '*') },
  'a function replaced': { col: TOTAL, change: (f) => f.replace('SUM', 'MAX') },
  'a constant added': { col: TOTAL, change: (f) => `${f}+100` },
  'a reference replaced by a number': { col: SHARE, change: (f) => f.replace(/^F\d+/, '4321') },
};

const named = ({ cell, suspects }: Finding): string[] =>
  [cell, ...suspects.slice(0, 3).map((one) => one.cell)].map(({ row, col }) => cellName(row, col));
const loud = (sheet: Sheet): readonly Finding[] => check({ sheets: [sheet] }).findings.filter(({ severity }) => severity !== 'info');

const SEEDS = [3, 17, 41];

test.each(SEEDS)('a sound sheet of formulas is left in peace (%i)', (seed) => {
  expect(loud(calculated(sound(seed).rows)).flatMap(named)).toEqual([]);
});

describe.each(Object.entries(OPERATORS))('%s', (_, { col, change }) => {
  test.each(SEEDS)('is told at its cell, with the formula that was there (%i)', (seed) => {
    const { rows, lines } = sound(seed);
    const row = 2 + (seed % (lines - 2));
    const { formula } = rows[row]![col]!;
    const mutated = rows.map((line, r) =>
      line.map((cell, c) => (r === row && c === col ? { ...cell!, formula: change(formula!, row) } : cell)),
    );
    const told = loud(calculated(mutated)).filter((finding) => named(finding).includes(cellName(row, col)));
    expect(told.flatMap(({ suspects }) => suspects.slice(0, 1).map((one) => one.formula))).toContain(formula);
  });
});

test.each(SEEDS)('a figure typed over a formula is told, wrong or right (%i)', (seed) => {
  const { rows, lines } = sound(seed);
  const row = 2 + (seed % (lines - 2));
  const right = calculated(rows).cells[row]![TOTAL]!.value as number;
  const over = (value: number): Sheet =>
    calculated(rows.map((line, r) => line.map((cell, c) => (r === row && c === TOTAL ? { value } : cell))));
  const tell = (value: number): string[] =>
    check({ sheets: [over(value)] }).findings.flatMap((f) => named(f).map((name) => `${name} ${f.severity}`));
  expect(tell(right)).toContain(`${cellName(row, TOTAL)} info`);
  expect(tell(right + 90)).toContain(`${cellName(row, TOTAL)} error`);
});
