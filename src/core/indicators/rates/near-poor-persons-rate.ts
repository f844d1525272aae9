import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const nearPoorPersonsRate: Indicator = share({
  id: 'near-poor-persons-rate',
  group: 'poverty',
  names: { en: 'NEARPOORPERSONSRATE', vi: 'TYLENHANKHAUCANNGHEO' },
  title: { vi: 'Tỷ lệ nhân khẩu cận nghèo', en: 'Near-poverty rate of persons' },
  calls: [NEARPOORPERSONSRATE, TYLENHANKHAUCANNGHEO],
  parameters: { nearPoorPersons: { vi: 'Số nhân khẩu thuộc hộ cận nghèo', en: 'Persons in near-poor households' }, ...shared('persons') },
  direction: 'lower',
  source: SOURCES.form1,
  headings: {
    rate: ['ti le nhan khau can ngheo', 'ti le khau can ngheo'],
    part: ['khau can ngheo', 'nhan khau can ngheo', 'so khau can ngheo', 'nhan khau thuoc ho can ngheo'],
    whole: ['tong so nhan khau', 'so nhan khau', 'nhan khau', 'tong so khau'],
  },
  examples: [{ args: [8992, 119118, 2], result: 7.55 }],
});

/**
 * Near-poverty rate of persons: nearPoorPersons / persons × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction NEARPOORPERSONSRATE
 */
export function NEARPOORPERSONSRATE(nearPoorPersons: unknown[][], persons: unknown[][], decimals?: unknown): unknown[][] {
  return nearPoorPersonsRate.answer([nearPoorPersons, persons, decimals]);
}

/**
 * NEARPOORPERSONSRATE under its Vietnamese name.
 * @customfunction TYLENHANKHAUCANNGHEO
 */
export function TYLENHANKHAUCANNGHEO(khauCanNgheo: unknown[][], tongNhanKhau: unknown[][], soLe?: unknown): unknown[][] {
  return NEARPOORPERSONSRATE(khauCanNgheo, tongNhanKhau, soLe);
}
