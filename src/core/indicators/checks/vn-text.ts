import { formatNumber, storedDecimals } from '../../text/number';
import { roundHalfAway } from '../../text/round';
import { figureOf, isBlank } from '../cell';
import { cells } from '../cells';
import type { Indicator } from '../indicator';
import { decimalsOf } from '../lift';
import { SOURCES } from '../sources';

export const vnText: Indicator = cells(
  {
    id: 'vn-text',
    group: 'check',
    names: { en: 'VNTEXT', vi: 'CHUOISOVIET' },
    title: { vi: 'Viết số theo kiểu Việt Nam', en: 'Write a number the Vietnamese way' },
    about: { vi: '1855,5 với 2 số lẻ thành "1.855,50" trên mọi máy.', en: '1855.5 with 2 places becomes "1.855,50" on any machine.' },
    calls: [VNTEXT, CHUOISOVIET],
    parameters: { number: { vi: 'Số cần viết', en: 'The number to write' } },
    // Not `decimals`: the text has that many places, zeros included.
    optional: {
      textDecimals: {
        vi: 'Số chữ số lẻ trong chuỗi; bỏ trống: giữ các số lẻ đang có',
        en: 'Decimal places of the text; left out: those the number has',
      },
    },
    unit: 'text',
    decimals: 0,
    source: SOURCES.accountingLaw,
    examples: [
      { args: [1855.5, 2], result: '1.855,50' },
      { args: [38459], result: '38.459' },
      { args: [4.823318, 2], result: '4,82' },
    ],
  },
  (number, textDecimals) => {
    if (isBlank(number)) return '';
    const [value, decimals] = [figureOf(number), decimalsOf(textDecimals)];
    if (typeof value !== 'number') return value;
    if (decimals !== null && typeof decimals !== 'number') return decimals;
    const shown = Math.max(0, decimals ?? storedDecimals(value));
    return formatNumber(roundHalfAway(value, decimals ?? shown), shown);
  },
);

/**
 * A number as Vietnamese reports print it: 1855.5 with 2 places is "1.855,50", whatever the separators of the machine.
 * @customfunction VNTEXT
 */
export function VNTEXT(number: unknown[][], textDecimals?: unknown): unknown[][] {
  return vnText.answer([number, textDecimals]);
}

/**
 * VNTEXT under its Vietnamese name.
 * @customfunction CHUOISOVIET
 */
export function CHUOISOVIET(so: unknown[][], soLeCuaChuoi?: unknown): unknown[][] {
  return VNTEXT(so, soLeCuaChuoi);
}
