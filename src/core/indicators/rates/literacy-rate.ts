import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const literacyRate: Indicator = share({
  id: 'literacy-rate',
  group: 'education',
  names: { en: 'LITERACYRATE', vi: 'TYLEBIETCHU' },
  title: { vi: 'Tỷ lệ người biết chữ', en: 'Literacy rate' },
  calls: [LITERACYRATE, TYLEBIETCHU],
  parameters: { literate: { vi: 'Số người biết chữ', en: 'Literate people' }, ...shared('ageGroup') },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: ['ti le nguoi biet chu', 'ti le biet chu', 'ti le dan so biet chu'],
    part: ['so nguoi biet chu', 'nguoi biet chu'],
    whole: ['dan so tu 15 tuoi tro len', 'dan so cung do tuoi'],
  },
  examples: [{ args: [58210, 63120, 1], result: 92.2 }],
});

/**
 * Literacy rate: literate / ageGroup × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction LITERACYRATE
 */
export function LITERACYRATE(literate: unknown[][], ageGroup: unknown[][], decimals?: unknown): unknown[][] {
  return literacyRate.answer([literate, ageGroup, decimals]);
}

/**
 * LITERACYRATE under its Vietnamese name.
 * @customfunction TYLEBIETCHU
 */
export function TYLEBIETCHU(nguoiBietChu: unknown[][], danSoNhomTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return LITERACYRATE(nguoiBietChu, danSoNhomTuoi, soLe);
}
