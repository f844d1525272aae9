import { asStored, asTyped } from '../../src/core/text/formula/as-typed';

const VIETNAMESE = { list: ';', decimal: ',' };
const ENGLISH = { list: ',', decimal: '.' };

const PAIRS: [string, string][] = [
  ['=ROUND(D3/C3*100,2)', '=ROUND(D3/C3*100;2)'],
  ['=IF(C3=0,"",D3/C3*12.5)', '=IF(C3=0;"";D3/C3*12,5)'],
  ['=SUM(1,2)', '=SUM(1;2)'],
  ['=TYLEHONGHEO(1855,38459)', '=TYLEHONGHEO(1855;38459)'],
  ['=LOOKUP(C3,{1,2.5;3,4})', '=LOOKUP(C3;{1\\2,5;3\\4})'],
  ['=KHOPSO.POVERTYRATE(C3,D$3)', '=KHOPSO.POVERTYRATE(C3;D$3)'],
  ['=SUM(Bang[Hộ nghèo, năm 2024],C3)', '=SUM(Bang[Hộ nghèo, năm 2024];C3)'],
  // Texts and names of sheets keep their commas and points.
  [`=TYLEHONGHEO('Biểu 1,2.5'!D3,C3)&"1,5 ""a,b"""`, `=TYLEHONGHEO('Biểu 1,2.5'!D3;C3)&"1,5 ""a,b"""`],
];

test.each(PAIRS)('%s is shown as it is typed on a Vietnamese machine, and read back', (stored, typed) => {
  expect(asTyped(stored, VIETNAMESE)).toBe(typed);
  expect(asStored(typed, VIETNAMESE)).toBe(stored);
});

test.each(PAIRS)('on an English machine %s is shown and read as it is stored', (stored) => {
  expect(asTyped(stored, ENGLISH)).toBe(stored);
  expect(asStored(stored, ENGLISH)).toBe(stored);
});

test('commas between arguments are understood on a Vietnamese machine wherever they are no decimal mark', () => {
  expect(asStored('=SUM(C3:C5,D3)', VIETNAMESE)).toBe('=SUM(C3:C5,D3)');
  expect(asStored('=ROUND(C5,2)', VIETNAMESE)).toBe('=ROUND(C5,2)');
  expect(asStored('=C5*0.15', VIETNAMESE)).toBe('=C5*0.15');
  expect(asStored('=C5*0,15', VIETNAMESE)).toBe('=C5*0.15');
});
