import { sameSeal, sealInSlices, sealOf } from '../../src/core/notes/seal';
import type { Workbook } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';

const book = (grid: string, name = 'Biểu 1'): Workbook => ({ sheets: [parseGrid(grid, name).sheet] });

test('the seal changes with any value, kind of value, place or sheet name', () => {
  const books = ['a | 1\nb | 2', 'a | 1\nb | 3', 'a | 1\nb | | 2', "a | 1\nb | '2", 'a | 1\nb | #N/A'].map((grid) => book(grid));
  const seals = [...books, book('a | 1\nb | 2', 'Biểu 2')].map(sealOf);
  expect(new Set(seals).size).toBe(seals.length);
  expect(seals[0]).toMatch(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/);
});

test('formats, formulas and empty texts stay outside', () => {
  const plain = sealOf(book('a | 0.5 |'));
  expect(sealOf(book('a | 50%'))).toBe(plain);
  expect(sealOf(book('a | =1/2->0.5'))).toBe(plain);
  expect(sealOf(book("a | 0.5 | '"))).toBe(plain);
});

test('a seal typed from paper is compared without case and dashes', () => {
  expect(sameSeal('3f2a91c0', '3F2A-91C0')).toBe(true);
  expect(sameSeal('3f2a91c1', '3F2A-91C0')).toBe(false);
  expect(sameSeal('', '')).toBe(false);
});

test('in slices it is the same seal, and no slice is long', async () => {
  const cells = Array.from({ length: 900 }, (_, r) => Array.from({ length: 10 }, (_, c) => ({ value: r * 10 + c })));
  const large: Workbook = { sheets: [{ ...parseGrid('a', 'Biểu 1').sheet, cells }] };
  let pauses = 0;
  expect(await sealInSlices(large, async () => void pauses++)).toBe(sealOf(large));
  expect(pauses).toBe(5);
});
