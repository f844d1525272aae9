import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const poorPersonsRate: Indicator = share({
  id: 'poor-persons-rate',
  group: 'poverty',
  names: { en: 'POORPERSONSRATE', vi: 'TYLENHANKHAUNGHEO' },
  title: { vi: 'Tỷ lệ nhân khẩu nghèo đa chiều', en: 'Multidimensional poverty rate of persons' },
  calls: [POORPERSONSRATE, TYLENHANKHAUNGHEO],
  parameters: { poorPersons: { vi: 'Số nhân khẩu thuộc hộ nghèo', en: 'Persons in poor households' }, ...shared('persons') },
  direction: 'lower',
  source: SOURCES.form1,
  headings: {
    rate: ['ti le nhan khau ngheo', 'ti le khau ngheo', 'ti le nguoi ngheo', 'ti le ngheo da chieu theo nhan khau'],
    part: ['khau ngheo', 'nhan khau ngheo', 'so khau ngheo', 'nhan khau thuoc ho ngheo'],
    whole: ['tong so nhan khau', 'so nhan khau', 'nhan khau', 'tong so khau'],
  },
  examples: [
    { args: [4839, 119118], result: 4.0624 },
    { args: [4839, 119118, 2], result: 4.06 },
  ],
});

/**
 * Multidimensional poverty rate of persons: poorPersons / persons × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction POORPERSONSRATE
 */
export function POORPERSONSRATE(poorPersons: unknown[][], persons: unknown[][], decimals?: unknown): unknown[][] {
  return poorPersonsRate.answer([poorPersons, persons, decimals]);
}

/**
 * POORPERSONSRATE under its Vietnamese name.
 * @customfunction TYLENHANKHAUNGHEO
 */
export function TYLENHANKHAUNGHEO(khauNgheo: unknown[][], tongNhanKhau: unknown[][], soLe?: unknown): unknown[][] {
  return POORPERSONSRATE(khauNgheo, tongNhanKhau, soLe);
}
