import { storedDecimals } from '../../text/number';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { placesOf } from '../lift';
import { alongLines, sum } from '../lines';

export const checkSum: Indicator = {
  id: 'check-sum',
  group: 'check',
  names: { en: 'CHECKSUM', vi: 'KIEMTRATONG' },
  calls: [CHECKSUM, KIEMTRATONG],
  parameters: ['total', 'items'],
  // Not named `decimals`: nothing is rounded by it.
  optional: ['sumPlaces'],
  formula: null,
  guard: null,
  unit: 'truth',
  decimals: 0,
  direction: null,
  source: 'arithmetic',
  headings: null,
  factor: null,
  examples: [
    { args: [6695, [[5484], [1211]]], result: true },
    { args: [1629, [[1256], [363]]], result: false },
    { args: [568, [[455.5], [112.6]], 0], result: true },
  ],
  answer: ([total, items, sumPlaces]) => {
    const places = placesOf(sumPlaces);
    if (places instanceof Fault) return [[places]];
    return alongLines(total, [items], (figure, [parts]) => adds(figure, parts!, places));
  },
};

/**
 * Equal as printed: with n items rounded to d places the sum may be off by (n + 1) × half a unit of that place. Without
 * `sumPlaces` the stored digits count, and whole figures have to add up exactly: people are not rounded.
 */
function adds(total: number, items: readonly number[], places: number | null): boolean {
  const digits = places ?? Math.max(storedDecimals(total), ...items.map(storedDecimals));
  const half = places === null && digits === 0 ? 0 : 0.5 * 10 ** -digits;
  const scale = items.reduce((most, item) => Math.max(most, Math.abs(item)), Math.abs(total));
  return Math.abs(total - sum(items)) <= (items.length + 1) * half + scale * 1e-12;
}

/**
 * TRUE where the total equals the sum of its items as printed. For a column of totals the items stand in the same rows.
 * @customfunction CHECKSUM
 */
export function CHECKSUM(total: unknown[][], items: unknown[][], sumPlaces?: unknown): unknown[][] {
  return checkSum.answer([total, items, sumPlaces]);
}

/**
 * CHECKSUM under its Vietnamese name.
 * @customfunction KIEMTRATONG
 */
export function KIEMTRATONG(tong: unknown[][], cacMuc: unknown[][], soLeCuaTong?: unknown): unknown[][] {
  return CHECKSUM(tong, cacMuc, soLeCuaTong);
}
