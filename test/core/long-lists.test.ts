import { extentOf } from '../../src/core/collections/extent';
import { folded } from '../../src/core/relations/mining/fold';

test('least and greatest of a list as long as a sheet, and of none', () => {
  expect(extentOf(Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003))).toEqual([0, 1_000_002]);
  expect(extentOf([])).toEqual([Infinity, -Infinity]);
});

// A whole sheet of that length takes half a minute; the first of its places that spread the lines over arguments will do.
test('a total over more lines than a call takes arguments has a subtotal among them', () => {
  const lines = 150_000;
  const sum = { kind: 'sum', factor: 1, score: 9, hits: 3, misses: 0 } as const;
  const total = { ...sum, result: lines, operands: Array.from({ length: lines }, (_, i) => i).filter((line) => line !== 2) };
  const [told] = folded([total, { ...sum, result: 2, operands: [3, 4] }]);
  expect(told!.operands.slice(0, 5)).toEqual([0, 1, 2, 5, 6]);
});
