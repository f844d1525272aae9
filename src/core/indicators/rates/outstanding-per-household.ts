import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { SOURCES } from '../sources';

export const outstandingPerHousehold: Indicator = ratio({
  id: 'outstanding-per-household',
  group: 'living',
  names: { en: 'OUTSTANDINGPERHOUSEHOLD', vi: 'DUNOBINHQUANMOTHO' },
  title: { vi: 'Dư nợ bình quân một hộ', en: 'Average outstanding loan per household' },
  calls: [OUTSTANDINGPERHOUSEHOLD, DUNOBINHQUANMOTHO],
  parameters: {
    outstanding: { vi: 'Dư nợ', en: 'Outstanding loans' },
    debtors: { vi: 'Số hộ còn dư nợ', en: 'Households with loans outstanding' },
  },
  factor: 1,
  unit: 'money-per-household',
  decimals: 2,
  source: SOURCES.credit,
  headings: {
    rate: ['du no binh quan mot ho', 'du no binh quan/ho', 'du no binh quan'],
    part: ['du no', 'tong du no'],
    whole: ['so ho con du no', 'so ho vai von', 'ho con du no'],
  },
  examples: [{ args: [193671, 4900, 2], result: 39.52 }],
});

/**
 * Average outstanding loan per household: outstanding / debtors, in the unit of the amount; unrounded unless `decimals` is given.
 * @customfunction OUTSTANDINGPERHOUSEHOLD
 */
export function OUTSTANDINGPERHOUSEHOLD(outstanding: unknown[][], debtors: unknown[][], decimals?: unknown): unknown[][] {
  return outstandingPerHousehold.answer([outstanding, debtors, decimals]);
}

/**
 * OUTSTANDINGPERHOUSEHOLD under its Vietnamese name.
 * @customfunction DUNOBINHQUANMOTHO
 */
export function DUNOBINHQUANMOTHO(duNo: unknown[][], soHoConDuNo: unknown[][], soLe?: unknown): unknown[][] {
  return OUTSTANDINGPERHOUSEHOLD(duNo, soHoConDuNo, soLe);
}
