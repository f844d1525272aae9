import fc from 'fast-check';
import { toldIn } from './examples';

const vi = (value: number, decimals = 0): string =>
  value
    .toFixed(decimals)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d)(?:,|$))/g, '.');

const count = fc.integer({ min: 120, max: 4800 });

/** Ways of telling one thing; `total` is what the parts make, or another figure. */
const SUMS: readonly ((total: number, a: number, b: number) => string)[] = [
  (t, a, b) => `Toàn huyện có ${vi(t)} hộ được hỗ trợ, gồm ${vi(a)} hộ xây mới và ${vi(b)} hộ sửa chữa.`,
  (t, a, b) => `Đã hỗ trợ ${vi(t)} hộ (${vi(a)} hộ xây mới, ${vi(b)} hộ sửa chữa).`,
  (t, a, b) => `Có ${vi(t)} hộ được phê duyệt. Trong đó có ${vi(a)} hộ xây mới và ${vi(b)} hộ sửa chữa.`,
  (t, a, b) => `Hỗ trợ ${vi(t)} hộ, cụ thể:\n- Xã Đông Hà: ${vi(a)} hộ.\n- Xã Tây Lộc: ${vi(b)} hộ.`,
  (t, a, b) => `Hỗ trợ ${vi(t)}\u00A0hộ, bao gồm: ${vi(a)} hộ nghèo; ${vi(b)} hộ cận nghèo.`.normalize('NFD'),
];
const SHARES: readonly ((part: number, whole: number, rate: string) => string)[] = [
  (p, w, r) => `Tổng số dân cư có ${vi(w)} hộ.\nToàn huyện có ${vi(p)} hộ nghèo, chiếm tỷ lệ ${r}% so với tổng số hộ.`,
  (p, w, r) => `Có ${vi(p)} hộ tham gia, chiếm ${r}% so với tổng số ${vi(w)} hộ.`,
  (p, w, r) => `Kế hoạch giao ${vi(w)} lao động, đã thực hiện ${vi(p)} lao động, đạt ${r}% kế hoạch.`,
  (p, w, r) => `Đã đào tạo cho ${vi(p)}/${vi(w)} lao động, đạt ${r}% kế hoạch.`,
];
const CHANGES: readonly ((old: number, fresh: number, by: number) => string)[] = [
  (o, f, b) => `Số hộ nghèo giảm từ ${vi(o)} hộ xuống còn ${vi(f)} hộ, giảm ${vi(b)} hộ.`,
  (o, f, b) => `Năm 2021 huyện có ${vi(o)} hộ nghèo. Năm 2022 còn ${vi(f)} hộ nghèo. Như vậy số hộ nghèo giảm ${vi(b)} hộ.`,
];

test.each(SUMS.map((shape, i) => [i, shape] as const))(
  'sums of shape %d: silent where they add up, told where the total is another',
  (_, shape) => {
    fc.assert(
      // Within a tenth: where more is missing the list may have left out a part on purpose.
      fc.property(count, count, fc.integer({ min: 1, max: 24 }), (a, b, off) => {
        expect(toldIn(shape(a + b, a, b))).toEqual([]);
        expect(toldIn(shape(a + b + off, a, b))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  },
);

test.each(SHARES.map((shape, i) => [i, shape] as const))(
  'shares of shape %d: silent as printed, told where the share is another',
  (_, shape) => {
    fc.assert(
      fc.property(count, fc.integer({ min: 5000, max: 60_000 }), (part, whole) => {
        const rate = (100 * part) / whole;
        expect(toldIn(shape(part, whole, vi(rate, 2)))).toEqual([]);
        expect(toldIn(shape(part, whole, vi(rate + 1.5, 2)))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  },
);

test.each(CHANGES.map((shape, i) => [i, shape] as const))(
  'changes of shape %d: silent where they are the difference, told where not',
  (_, shape) => {
    fc.assert(
      fc.property(count, count, (fresh, by) => {
        expect(toldIn(shape(fresh + by, fresh, by))).toEqual([]);
        expect(toldIn(shape(fresh + by, fresh, by + 9))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  },
);

test('the clock is round the clock only where it stands alone', () => {
  expect(toldIn('Đã đào tạo cho 4.724/7.000 lao động, đạt 68,99% kế hoạch.')).toHaveLength(1);
  expect(toldIn('Đã đào tạo cho 4.724/7.000 lao động, đạt 67,49% kế hoạch.')).toEqual([]);
  expect(toldIn('Trực 24/7 tại 12 chốt, đạt 100% kế hoạch.')).toEqual([]);
});
