import { storedDecimals } from '../../text/number';
import { Fault } from '../fault';
import { indicator, type Indicator } from '../indicator';
import { decimalsOf } from '../lift';
import { alongLines, sum } from '../lines';
import { shared } from '../parameters';
import { SOURCES } from '../sources';
import { greatest } from '../../collections/of-many';

export const checkSum: Indicator = indicator({
  id: 'check-sum',
  group: 'check',
  names: { en: 'CHECKSUM', vi: 'KIEMTRATONG' },
  title: { vi: 'Kiểm tra tổng', en: 'Check a total' },
  about: {
    vi: 'TRUE nếu tổng bằng các khoản cộng lại, tính cả làm tròn số đã in.',
    en: 'TRUE where the total equals its items, allowing for the rounding of the printed digits.',
  },
  calls: [CHECKSUM, KIEMTRATONG],
  parameters: { ...shared('total'), items: { vi: 'Các khoản cộng thành tổng', en: 'The items that make up the total' } },
  // Not named `decimals`: nothing is rounded by it.
  optional: {
    sumDecimals: {
      vi: 'Số chữ số lẻ mà các số đã được làm tròn; bỏ trống: đếm số lẻ đang có, số nguyên phải khớp từng đơn vị',
      en: 'Decimal places the figures were rounded to; left out: those they have, and whole figures have to add up exactly',
    },
  },
  unit: 'truth',
  decimals: 0,
  source: SOURCES.arithmetic,
  examples: [
    { args: [6695, [[5484], [1211]]], result: true },
    { args: [1629, [[1256], [363]]], result: false },
    { args: [568, [[455.5], [112.6]], 0], result: true },
  ],
  answer: ([total, items, sumDecimals]) => {
    const decimals = decimalsOf(sumDecimals);
    if (decimals instanceof Fault) return [[decimals]];
    return alongLines(total, [items], (figure, [parts]) => adds(figure, parts!, decimals));
  },
});

/**
 * Equal as printed: with n items rounded to d places the sum may be off by (n + 1) × half a unit of that place. Without
 * `sumPlaces` the stored digits count, and whole figures have to add up exactly: people are not rounded.
 */
function adds(total: number, items: readonly number[], decimals: number | null): boolean {
  const digits = decimals ?? Math.max(storedDecimals(total), greatest(items.map(storedDecimals)));
  const half = decimals === null && digits === 0 ? 0 : 0.5 * 10 ** -digits;
  const scale = items.reduce((most, item) => Math.max(most, Math.abs(item)), Math.abs(total));
  return Math.abs(total - sum(items)) <= (items.length + 1) * half + scale * 1e-12;
}

/**
 * TRUE where the total equals the sum of its items as printed. For a column of totals the items stand in the same rows.
 * @customfunction CHECKSUM
 */
export function CHECKSUM(total: unknown[][], items: unknown[][], sumDecimals?: unknown): unknown[][] {
  return checkSum.answer([total, items, sumDecimals]);
}

/**
 * CHECKSUM under its Vietnamese name.
 * @customfunction KIEMTRATONG
 */
export function KIEMTRATONG(tong: unknown[][], cacMuc: unknown[][], soLeCuaTong?: unknown): unknown[][] {
  return CHECKSUM(tong, cacMuc, soLeCuaTong);
}
