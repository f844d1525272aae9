import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { SOURCES } from '../sources';

export const loanPerHousehold: Indicator = ratio({
  id: 'loan-per-household',
  group: 'living',
  names: { en: 'LOANPERHOUSEHOLD', vi: 'CHOVAYBINHQUANMOTHO' },
  title: { vi: 'Cho vay bình quân một hộ', en: 'Average loan per household' },
  calls: [LOANPERHOUSEHOLD, CHOVAYBINHQUANMOTHO],
  parameters: { lent: { vi: 'Doanh số cho vay', en: 'Amount lent' }, borrowers: { vi: 'Số hộ vay', en: 'Households that borrowed' } },
  factor: 1,
  unit: 'money-per-household',
  decimals: 2,
  source: SOURCES.credit,
  headings: {
    rate: ['cho vai binh quan mot ho', 'cho vai binh quan/ho', 'muc vai binh quan'],
    part: ['doanh so cho vai', 'so tien cho vai', 'so tien vai'],
    whole: ['so ho vai', 'ho vai'],
  },
  examples: [{ args: [4627, 174, 2], result: 26.59 }],
});

/**
 * Average loan per household: lent / borrowers, in the unit of the amount; unrounded unless `decimals` is given.
 * @customfunction LOANPERHOUSEHOLD
 */
export function LOANPERHOUSEHOLD(lent: unknown[][], borrowers: unknown[][], decimals?: unknown): unknown[][] {
  return loanPerHousehold.answer([lent, borrowers, decimals]);
}

/**
 * LOANPERHOUSEHOLD under its Vietnamese name.
 * @customfunction CHOVAYBINHQUANMOTHO
 */
export function CHOVAYBINHQUANMOTHO(doanhSoChoVay: unknown[][], soHoVay: unknown[][], soLe?: unknown): unknown[][] {
  return LOANPERHOUSEHOLD(doanhSoChoVay, soHoVay, soLe);
}
