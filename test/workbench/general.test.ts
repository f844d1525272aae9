import { generalPattern, isGeneral } from '../../workbench/grid/src/general';

test.each([
  [4.823318339010375, 64, '#0.#####'],
  [0.375, 64, '#0.#####'],
  [-0.5, 64, '#0.####'],
  [4.823318339010375, 200, '#0.#########'],
  [1234567.25, 64, '#0'],
  [2.0000000001, 64, '#0'],
  [1855, 64, null],
])('%p in a column of %p pixels is printed as %p', (value, width, pattern) => expect(generalPattern(value, width)).toBe(pattern));

test('what stands for General is told from the formats of a file', () => {
  expect([undefined, 'General', '#0', '#0.###'].map(isGeneral)).toEqual([true, true, true, true]);
  expect(['0', '0.00', '#,##0', '0.#########', '0%'].map(isGeneral)).toEqual([false, false, false, false, false]);
});
