import { asTyped } from '../../src/functions/as-typed';

const VIETNAMESE = { list: ';', decimal: ',' };

test.each([
  ['=ROUND(D3/C3*100,2)', '=ROUND(D3/C3*100;2)'],
  ['=IF(C3=0,"",D3/C3*12.5)', '=IF(C3=0;"";D3/C3*12,5)'],
  // Texts and names of sheets keep their commas and points.
  [`=TYLEHONGHEO('Biểu 1,2.5'!D3,C3)&"1,5 ""a,b"""`, `=TYLEHONGHEO('Biểu 1,2.5'!D3;C3)&"1,5 ""a,b"""`],
])('%s is shown as it is typed on a Vietnamese machine', (formula, typed) => {
  expect(asTyped(formula, VIETNAMESE)).toBe(typed);
  expect(asTyped(formula, { list: ',', decimal: '.' })).toBe(formula);
});
