import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const creditShare: Indicator = share({
  id: 'credit-share',
  group: 'living',
  names: { en: 'CREDITSHARE', vi: 'TYTRONGDUNO' },
  title: { vi: 'Tỷ trọng dư nợ theo chương trình', en: 'Share of a credit programme' },
  calls: [CREDITSHARE, TYTRONGDUNO],
  parameters: {
    programmeCredit: { vi: 'Dư nợ của chương trình', en: 'Outstanding loans of the programme' },
    totalCredit: { vi: 'Tổng dư nợ', en: 'All outstanding loans' },
  },
  source: SOURCES.credit,
  headings: {
    rate: ['ti trong du no', 'ti trong du no theo chuong trinh'],
    part: ['du no'],
    whole: ['tong du no'],
  },
  examples: [{ args: [53991, 193671, 2], result: 27.88 }],
});

/**
 * Share of a credit programme: programmeCredit / totalCredit × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction CREDITSHARE
 */
export function CREDITSHARE(programmeCredit: unknown[][], totalCredit: unknown[][], decimals?: unknown): unknown[][] {
  return creditShare.answer([programmeCredit, totalCredit, decimals]);
}

/**
 * CREDITSHARE under its Vietnamese name.
 * @customfunction TYTRONGDUNO
 */
export function TYTRONGDUNO(duNoChuongTrinh: unknown[][], tongDuNo: unknown[][], soLe?: unknown): unknown[][] {
  return CREDITSHARE(duNoChuongTrinh, tongDuNo, soLe);
}
