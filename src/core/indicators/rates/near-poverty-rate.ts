import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const nearPovertyRate: Indicator = share({
  id: 'near-poverty-rate',
  group: 'poverty',
  names: { en: 'NEARPOVERTYRATE', vi: 'TYLEHOCANNGHEO' },
  title: { vi: 'Tỷ lệ hộ cận nghèo', en: 'Near-poverty rate (households)' },
  calls: [NEARPOVERTYRATE, TYLEHOCANNGHEO],
  parameters: { nearPoorHouseholds: { vi: 'Số hộ cận nghèo', en: 'Near-poor households' }, ...shared('households') },
  direction: 'lower',
  source: SOURCES.form1,
  headings: {
    rate: ['ti le ho can ngheo', 'ti le can ngheo'],
    part: ['ho can ngheo', 'so ho can ngheo', 'tong so ho can ngheo'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [
    { args: [3331, 38459], result: 8.6612 },
    { args: [3331, 38459, 2], result: 8.66 },
  ],
});

/**
 * Near-poverty rate (households): nearPoorHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction NEARPOVERTYRATE
 */
export function NEARPOVERTYRATE(nearPoorHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return nearPovertyRate.answer([nearPoorHouseholds, households, decimals]);
}

/**
 * NEARPOVERTYRATE under its Vietnamese name.
 * @customfunction TYLEHOCANNGHEO
 */
export function TYLEHOCANNGHEO(soHoCanNgheo: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return NEARPOVERTYRATE(soHoCanNgheo, tongSoHo, soLe);
}
