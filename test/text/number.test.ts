import { notationHint, readLoneNumber, readNumber } from '../../src/core/text/number';

test.each([
  ['1.234,5', 'vi'],
  ['1,234.5', 'en'],
  ['1.234.567', 'vi'],
  ['1,234,567', 'en'],
  ['1.234', 'ambiguous'],
  ['1,234', 'ambiguous'],
  ['12,5', 'vi'],
  ['12.5', 'en'],
  ['12', 'either'],
  ['1.2.3', 'none'],
  ['1,2.3,4', 'none'],
  ['abc', 'none'],
])('%j tells %s of how numbers are written', (text, hint) => {
  expect(notationHint(text)).toBe(hint);
});

test.each([
  ['1.855', 'vi', 1855],
  ['1.855', 'en', 1.855],
  ['1.234,56', 'vi', 1234.56],
  ['1,234.56', 'en', 1234.56],
  ['12,34,5', 'vi', null],
  ['1.85', 'vi', null],
  ['1234.567', 'vi', null],
  ['.500', 'vi', null],
  ['1,5.5', 'vi', null],
  [',', 'vi', null],
  ['abc', 'vi', null],
  ['9'.repeat(400), 'vi', null],
] as const)('%j in the notation %s', (text, notation, value) => {
  expect(readNumber(text, notation)?.value ?? null).toBe(value);
});

test.each([
  ['(1.855)', { value: -1855 }],
  ['-4,8%', { value: -4.8, percent: true, decimals: 1 }],
  ['l2O', { value: 120, repaired: true }],
  ['1.855', { value: 1855 }],
  ['1,855', { value: 1.855 }],
  ['12.5', { value: 12.5 }],
  ['xã', null],
])('%j alone', (text, expected) => {
  const read = readLoneNumber(text);
  if (expected === null) expect(read).toBeNull();
  else expect(read).toMatchObject(expected);
});
