import { readLoneNumber, storedDecimals } from '../../text/number';
import { bare, isBlank } from '../cell';
import { cells } from '../cells';
import { Fault, ZERO_BASE } from '../fault';
import type { Indicator } from '../indicator';
import { figuresOf, decimalsOf } from '../lift';
import { SOURCES } from '../sources';

export const checkRate: Indicator = cells(
  {
    id: 'check-rate',
    group: 'check',
    names: { en: 'CHECKRATE', vi: 'KIEMTRATYLE' },
    title: { vi: 'Kiểm tra tỷ lệ', en: 'Check a rate' },
    about: {
      vi: 'TRUE nếu tỷ lệ đã ghi đúng bằng tử số / mẫu số × hệ số, làm tròn đến số lẻ đã ghi.',
      en: 'TRUE where the stated rate is numerator / denominator × factor, rounded to its places.',
    },
    calls: [CHECKRATE, KIEMTRATYLE],
    parameters: {
      rate: { vi: 'Tỷ lệ đã ghi trong báo cáo', en: 'The rate as the report states it' },
      numerator: { vi: 'Tử số', en: 'Numerator' },
      denominator: { vi: 'Mẫu số', en: 'Denominator' },
    },
    // Not named `decimals`: here it is the precision of what was stated, nothing is rounded by it.
    optional: {
      rateDecimals: {
        vi: 'Số chữ số lẻ mà tỷ lệ đã được làm tròn; bỏ trống: đếm số lẻ đã ghi',
        en: 'Decimal places the rate was rounded to; left out: those it is written with',
      },
      factor: { vi: '100 cho %, 1000 cho ‰; bỏ trống là 100', en: '100 for %, 1000 for per mille; 100 where left out' },
    },
    unit: 'truth',
    decimals: 0,
    source: SOURCES.arithmetic,
    examples: [
      { args: [4.82, 1855, 38459], result: true },
      { args: ['68,05', 49, 72], result: false },
      { args: ['101,3%', 3459, 3415], result: true },
      { args: [84, 1377, 1629], result: false },
    ],
  },
  (rate, numerator, denominator, rateDecimals, factor) => {
    const read = figuresOf([rate, numerator, denominator, isBlank(factor) ? 100 : factor]);
    if (read instanceof Fault) return read;
    const decimals = decimalsOf(rateDecimals);
    if (decimals instanceof Fault) return decimals;
    const [stated, above, below, times] = read as [number, number, number, number];
    if (below === 0) return ZERO_BASE;
    const expected = (above / below) * times;
    return Math.abs(stated - expected) <= 0.5 * 10 ** -(decimals ?? printedDecimals(bare(rate), stated)) + Math.abs(expected) * 1e-12;
  },
);

/** "57,20" was stated to two places, though 57.2 is what is left of it as a number. */
function printedDecimals(rate: unknown, stated: number): number {
  return typeof rate === 'string' ? (readLoneNumber(rate)?.decimals ?? 0) : storedDecimals(stated);
}

/**
 * TRUE where a stated rate is numerator / denominator × factor, rounded to the places it is stated with.
 * @customfunction CHECKRATE
 */
export function CHECKRATE(
  rate: unknown[][],
  numerator: unknown[][],
  denominator: unknown[][],
  rateDecimals?: unknown,
  factor?: unknown,
): unknown[][] {
  return checkRate.answer([rate, numerator, denominator, rateDecimals, factor]);
}

/**
 * CHECKRATE under its Vietnamese name.
 * @customfunction KIEMTRATYLE
 */
export function KIEMTRATYLE(tyLe: unknown[][], tuSo: unknown[][], mauSo: unknown[][], soLeCuaTyLe?: unknown, heSo?: unknown): unknown[][] {
  return CHECKRATE(tyLe, tuSo, mauSo, soLeCuaTyLe, heSo);
}
