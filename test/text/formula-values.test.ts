import type { CellValue } from '../../src/core/model/sheet';
import { evaluate } from '../../src/core/text/formula/evaluate';
import { parseFormula } from '../../src/core/text/formula/parse';

/** A: figures and a text; B: communes; C: figures. */
const GRID: CellValue[][] = [
  [10, 'Xã A', 1],
  [20, 'Xã B', 2],
  [30, 'xã a', 3],
  ['x', 'Thôn', 4],
  [null, null, true],
];

function valueOf(formula: string): CellValue | undefined {
  const tree = parseFormula(formula);
  if (!tree) throw new Error(`no formula: ${formula}`);
  return evaluate(tree, (sheet, { row, col }) => (sheet === null && row !== 90 ? (GRID[row]?.[col] ?? null) : undefined));
}

test.each<[string, CellValue]>([
  ['SUM(A1:A5)', 60],
  ['AVERAGE(A1:A5)', 20],
  ['AVERAGEA(A1:A4)', 15],
  ['MIN(A1:A3)+MAX(A1:A3)', 40],
  ['MEDIAN(A1:A3)', 20],
  ['MEDIAN(A1:A2)', 15],
  ['COUNT(A1:A5)', 3],
  ['COUNTA(A1:A5)', 4],
  ['COUNTBLANK(A1:B5)', 2],
  ['ROUND(STDEV(A1:A3),4)', 10],
  ['ROUND(STDEV.P(A1:A3),2)', 8.16],
  ['STDEVA(A1:A3)', 10],
  ['ROUND(STDEVPA(A1:A4),2)', 11.18],
  ['SUBTOTAL(1,A1:A3)', 20],
  ['SUBTOTAL(102,A1:A5)', 3],
  ['SUBTOTAL(4,A1:A3)-SUBTOTAL(5,A1:A3)', 20],
  ['SUBTOTAL(109,A1:A3)', 60],
  ['SUMPRODUCT(A1:A3,C1:C3)', 140],
  ['SUMPRODUCT(A1:A4,C1:C4)', 140],
  ['SUMIF(A1:A4,">=20")', 50],
  ['SUMIF(B1:B4,"xã a",C1:C4)', 4],
  ['SUMIF(B1:B4,"xã*",C1:C4)', 6],
  ['SUMIF(B1:B4,"<>xã ?",C1:C4)', 4],
  ['SUMIFS(C1:C4,A1:A4,"<30",B1:B4,"Xã B")', 2],
  ['COUNTIF(A1:A4,20)', 1],
  ['COUNTIF(A1:A5,"<>20")', 4],
  ['COUNTIF(B1:B4,">a")', 0],
  ['COUNTIFS(A1:A4,">5",C1:C4,"<=2")', 2],
  ['AVERAGEIF(A1:A4,">10")', 25],
  ['AVERAGEIF(B1:B4,"xã a",C1:C4)', 2],
  ['ROUND(4.815,2)', 4.82],
  ['ROUNDUP(4.81,1)', 4.9],
  ['ROUNDDOWN(-4.89,1)', -4.8],
  ['TRUNC(-4.8)', -4],
  ['INT(-4.2)', -5],
  ['ABS(-3)+SQRT(9)+N(A5)', 6],
  ['AND(A1>5,A2>5)', true],
  ['OR(A1>15,A2>25)', false],
  ['NOT(A1>5)', false],
  ['ISBLANK(A5)', true],
  ['ISNUMBER(A4)', false],
  ['IF(A1>5,"đạt","không")', 'đạt'],
  ['IF(A1>50,1)', false],
  ['IF(A1>50,A90,7)', 7],
  ['IFERROR(A1/2,0)', 5],
  ['A1&" "&B1&A5', '10 Xã A'],
  ['2^3-50%', 7.5],
  ['-A1+(+A2)', 10],
  ['C5+1', 2],
  ['TRUE', true],
  ['"a"="A"', true],
  ['"b">"A"', true],
  ['"a"<"b"', true],
  ['1<"a"', true],
  ['"a">=1', true],
  ['A5=0', true],
  ['A5=""', true],
  ['""=A5', true],
  ['1<>2', true],
  ['2<=1', false],
  ['(1=1)=(2=2)', true],
])('%s is %j', (formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});

test.each([
  ['an error value that is read', 'A91+1'],
  ['a sheet that is not there', 'SUM(Khác!A1:A3)'],
  ['a division by nothing', 'A1/A5'],
  ['a text for a number', 'A4+1'],
  ['a text for a truth', 'IF(B1,1,2)'],
  ['a range where one cell is meant', 'A1:A2+1'],
  ['a function of another kind', 'VLOOKUP(A1,A1:C3,2)'],
  ['a name', 'TongSo+1'],
  ['a mean of nothing', 'AVERAGE(B1:B3)'],
  ['a median of nothing', 'MEDIAN(B1:B3)'],
  ['a spread of one figure', 'STDEV(A1)'],
  ['products of lists that are not alike', 'SUMPRODUCT(A1:A3,C1:C2)'],
  ['a subtotal of another kind', 'SUBTOTAL(11,A1:A3)'],
  ['places that are no number', 'ROUND(1.5,"a")'],
  ['the root of a text', 'SQRT(B1)'],
  ['more cells than are gone through for one', 'SUM(A1:Z9999)'],
  ['more than a number can hold', '10^308*10'],
])('%s leaves a formula without a value', (_, formula) => {
  expect(valueOf(formula)).toBeUndefined();
});
