// What a formula says, as a relation: the cells that it reads by name, its factor, its sign.
import { parseFormula } from '../../src/core/text/formula/parse';
import { shapeOf } from '../../src/core/text/formula/shape';
import { cellName } from '../../src/core/text/a1';

/** "sum C2 -D2", "ratio ×100 D2 C2", "nothing". */
function said(formula: string): string {
  const tree = parseFormula(formula);
  const shape = tree && shapeOf(tree);
  if (!shape) return tree ? 'nothing' : 'unread';
  const cells = shape.operands.map(
    ({ sheet, row, col, sign }) => (sign < 0 ? '-' : '') + (sheet === null ? '' : `${sheet}!`) + cellName(row, col),
  );
  return [shape.kind, ...(shape.factor === 1 ? [] : [`×${Number(shape.factor.toPrecision(12))}`]), ...cells].join(' ');
}

test.each([
  ['SUM(C2:C4)', 'sum C2 C3 C4'],
  ["C2+D2-'Biểu 2'!E2", 'sum C2 D2 -Biểu 2!E2'],
  ["-C2-(D2+'Xã ''A'''!E2)", "sum -C2 -D2 -Xã 'A'!E2"],
  ['SUM(B2:B3,C2)/2', 'sum ×0.5 B2 B3 C2'],
  ['C2+0', 'equality C2'],
  ['+C2', 'equality C2'],
  ['C2+5', 'nothing'],
  ['AVERAGE(C2:C4)', 'average C2 C3 C4'],
  ['AVERAGE(C2)', 'nothing'],
])('%s is %s', (formula, shape) => expect(said(formula)).toBe(shape));

test.each([
  ['D2/C2', 'ratio D2 C2'],
  ['D2/C2*100', 'ratio ×100 D2 C2'],
  ['100*D2/C2', 'ratio ×100 D2 C2'],
  ['D2*1000/C2', 'ratio ×1000 D2 C2'],
  ['(D2/C2)%', 'ratio ×0.01 D2 C2'],
  ['ROUND(IFERROR(D2/C2,0)*100,2)', 'ratio ×100 D2 C2'],
  ['(D2-C2)/C2*100', 'growth ×100 C2 D2'],
  ['(D2-C2)/D2', 'nothing'],
  ['(D2+C2)/C2', 'nothing'],
  ['D2/(C2+B2)', 'nothing'],
])('a quotient: %s is %s', (formula, shape) => expect(said(formula)).toBe(shape));

test.each([
  ['C2*D2', 'product C2 D2'],
  ['C2*D2*6/1000', 'product ×0.006 C2 D2'],
  ['C2*D2*5%', 'product ×0.05 C2 D2'],
  ['C2*(D2+E2)', 'nothing'],
  // A division by nothing gives no figure.
  ['C2*D2/0', 'nothing'],
])('a product: %s is %s', (formula, shape) => expect(said(formula)).toBe(shape));

test.each([
  ['IF(C2=0,0,D2/C2*100)', 'ratio ×100 D2 C2'],
  ['IF(C2="","",D2/C2)', 'ratio D2 C2'],
  ['IF(ISERROR(D2/C2),0,D2/C2)', 'ratio D2 C2'],
  ['B2+IF(C2>0,C2,0)', 'sum B2 C2'],
  ['B2+IF(ISNUMBER(C2),C2,0)', 'sum B2 C2'],
  // Which of two cells, or a test that is none of emptiness: the term is not always there.
  ['IF(B2>C2,B2,C2)', 'nothing'],
  ['B2+IF(C2>D2,C2,0)', 'nothing'],
  ['B2+IF(C2>0,C2,D2)', 'nothing'],
])('a condition: %s is %s', (formula, shape) => expect(said(formula)).toBe(shape));

test('the numbers that an IF shows instead are kept: a cell that shows one did not calculate', () => {
  const unless = (formula: string) => shapeOf(parseFormula(formula)!)?.unless;
  expect(unless('IF(C2>D2,C2-D2,0)')).toEqual([0]);
  expect(unless('IF(C2>D2,C2-D2,"")')).toBeUndefined();
  expect(unless('C2-D2')).toBeUndefined();
});

test.each([
  ['SUBTOTAL(9,C2:C3)', { totals: true, hidden: 'filtered' }],
  ['SUBTOTAL(109,C2:C3)', { totals: true, hidden: 'all' }],
  ['AGGREGATE(9,4,C2:C3)', { totals: false, hidden: 'none' }],
  ['AGGREGATE(9,3,C2:C3)', { totals: true, hidden: 'all' }],
  ['AGGREGATE(9,7,C2:C3)', { totals: false, hidden: 'all' }],
])('%s passes over what Excel says', (formula, passes) => {
  const { operands } = shapeOf(parseFormula(formula)!)!;
  expect(operands.map((operand) => operand.passes)).toEqual([passes, passes]);
});

test.each([
  'SUBTOTAL(1,C2:C3)',
  'AGGREGATE(14,6,C2:C3,1)',
  'SUBTOTAL(9,C2*2)',
  'VLOOKUP(A2,C2:D9,2,0)',
  'SUM(A1:XFD1048576)',
  '"12"&C2',
  'tong',
])('%s adds nothing that could be checked', (formula) => expect(said(formula)).toBe('nothing'));

// Half a formula is none: nothing may be claimed of what was not read to its end.
test.each(['', 'C2+', 'SUM(C2', 'SUM(C2:C4))', '(C2', 'C2 D2', '1,2', '*C2', 'SUM(*)', '#REF!+C2', `C2${'+C2'.repeat(3000)}`])(
  '“%.20s” is not read',
  (formula) => expect(said(formula)).toBe('unread'),
);

test('arguments left out are empty, names keep their letters', () => {
  expect(parseFormula('f(,1)')).toEqual({
    type: 'call',
    name: 'F',
    args: [
      { type: 'text', value: '' },
      { type: 'number', value: 1 },
    ],
  });
  expect(parseFormula('"a ""b"""')).toEqual({ type: 'text', value: 'a "b"' });
  expect(parseFormula('Tổng_số')).toEqual({ type: 'name', name: 'Tổng_số' });
  expect(parseFormula('TODAY()')).toEqual({ type: 'call', name: 'TODAY', args: [] });
});
