import { differencesOf } from '../../src/core/text/formula/difference';
import { parseFormula } from '../../src/core/text/formula/parse';
import { printFormula } from '../../src/core/text/formula/print';

/** How a formula differs from the one that is due, each difference with both sides; null: another formula altogether. */
function differences(own: string, due: string): string[] | null {
  const found = differencesOf(parseFormula(own)!, parseFormula(due)!);
  return found && found.map(({ kind, own: a, due: b }) => `${kind}: ${printFormula(a)} for ${printFormula(b)}`);
}

test.each<[string, string, string[] | null]>([
  ['A1+B1', '+A1+B1', []],
  ['SUM(A1:A8)', 'SUM(A1:A9)', ['range: A1:A8 for A1:A9']],
  ['SUM(A1:A8)', 'SUM(A2:A9)', ['reference: A1:A8 for A2:A9']],
  ['A1*Hai!B2', 'A1*Ba!B2', ['reference: Hai!B2 for Ba!B2']],
  ['A1*1.1', 'A1*1.2', ['constant: 1.1 for 1.2']],
  ['A1*-5', 'A1*5%', ['constant: -5 for 5%']],
  ['A1*5', 'A1*B1', ['typed: 5 for B1']],
  ['MIN(A1:A9)', 'MAX(A1:A9)', ['function: MIN(A1:A9) for MAX(A1:A9)']],
  ['A1-B1', 'A1+B1', ['operator: A1-B1 for A1+B1']],
  ['SUM(A1:A9)+1000', 'SUM(A1:A9)', ['added: SUM(A1:A9)+1000 for SUM(A1:A9)']],
  ['A1', '2*A1', ['form: A1 for 2*A1']],
  ['ROUND(A1/B1,1)', 'ROUND(A1/B1,2)', []],
  ['ROUND(A1/B1,1)', 'ROUND(A2/B1,1)', ['reference: A1 for A2']],
  ['A1+B1', 'SUM(A1,B1)', ['form: A1+B1 for SUM(A1,B1)']],
  ['A1/B1+A1/B1', 'A2/B1+A2/B1', ['reference: A1 for A2']],
  ['A1', 'B2', null],
  ['A1&"x"', 'CONCATENATE(A1,"x")', null],
  ['SUM(A1,B1)', 'SUM(A1,B1,C1)', null],
  ['A1-B2', 'A2+B1', null],
  ['-A1', 'B1%', null],
  ['"a"', '"b"', null],
  ['Tong', 'Tong', []],
  ['-(A1+B1)', '-(A1+C1)', ['reference: B1 for C1']],
  ['A1', 'A1-B1', ['added: A1 for A1-B1']],
  ['A1-B1', 'A1', null],
])('%s where %s is due: %j', (own, due, expected) => {
  expect(differences(own, due)).toEqual(expected);
});

test.each([
  ['(A1+B1)*2-C1/(D1-E1)', '(A1+B1)*2-C1/(D1-E1)'],
  ['A1-(B1-C1)', 'A1-(B1-C1)'],
  ['(A1+B1)%', '(A1+B1)%'],
  ['-(A1+B1)', '-(A1+B1)'],
  ['IF(A1>0,"có ""x""",Tong)', 'IF(A1>0,"có ""x""",Tong)'],
  ["SUM(Hai!A1:B2)+'Biểu 1'!C3+'Ea''Bar'!D4", "SUM(Hai!A1:B2)+'Biểu 1'!C3+'Ea''Bar'!D4"],
])('%s is printed as it is typed', (typed, printed) => {
  expect(printFormula(parseFormula(typed)!)).toBe(printed);
});
