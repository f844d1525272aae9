import { identityWithin, plainCode, readIdentity } from '../../src/core/text/formula/identity';

/** "9 = 1 − 2 · sum" of an identity as a form prints it; null where the text is none. */
function read(text: string): string | null {
  const found = identityWithin(text);
  return (
    found &&
    `${found.result || 'own'} ${found.kind} ${found.terms.map(({ code, sign }) => `${sign < 0 ? '-' : ''}${code}`).join(' ')} ${found.factor}`
  );
}

test.each([
  ['9=1-2-3', '9 sum 1 -2 -3 1'],
  ['4=3/1*100', '4 ratio 3 1 100'],
  ['(5)=(3)-(4)', '5 sum 3 -4 1'],
  ['(4)=((2)-(1)):(1)x100', '4 growth 1 2 100'],
  ['A = I + II', 'A sum I II 1'],
  ['9=4+5+...+8', '9 sum 4 5 6 7 8 1'],
  ['9=8+…+4', null],
  ['6=4x5', '6 product 4 5 1'],
  ['7=5/6', '7 ratio 5 6 0'],
  ['7=7-1', null],
  ['Tổng số (1=2+3)', '1 sum 2 3 1'],
  ['Còn lại\n(5)=(3)-(4)', '5 sum 3 -4 1'],
  ['Tổng cộng (I+II)', 'own sum I II 1'],
  ['Giai đoạn (2021-2025)', null],
  ['Tổng (3-2)', null],
  ['Hộ nghèo', null],
  ['1=A!', null],
  ['x'.repeat(300) + '=1+2', null],
])('%j is read as %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('numbers of columns are plain numbers', () => {
  expect(['2.0', '02', '2a', 'II'].map(plainCode)).toEqual(['2', '2', '2a', 'II']);
  expect(readIdentity('=')).toBeNull();
});
