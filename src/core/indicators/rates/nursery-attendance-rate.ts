import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const nurseryAttendanceRate: Indicator = share({
  id: 'nursery-attendance-rate',
  group: 'education',
  names: { en: 'NURSERYATTENDANCERATE', vi: 'TYLEHUYDONGNHATRE' },
  title: { vi: 'Tỷ lệ huy động trẻ em nhà trẻ', en: 'Nursery attendance rate' },
  calls: [NURSERYATTENDANCERATE, TYLEHUYDONGNHATRE],
  parameters: shared('attending', 'ageGroup'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le hui dong tre em nha tre', 'ti le hui dong nha tre', 'ti le tre em di nha tre'],
    part: ['tre em nha tre', 'so tre nha tre'],
    whole: ['tre em duoi 3 tuoi', 'tre trong do tuoi nha tre'],
  },
  examples: [{ args: [690, 2140, 1], result: 32.2 }],
});

/**
 * Nursery attendance rate: attending / ageGroup × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction NURSERYATTENDANCERATE
 */
export function NURSERYATTENDANCERATE(attending: unknown[][], ageGroup: unknown[][], decimals?: unknown): unknown[][] {
  return nurseryAttendanceRate.answer([attending, ageGroup, decimals]);
}

/**
 * NURSERYATTENDANCERATE under its Vietnamese name.
 * @customfunction TYLEHUYDONGNHATRE
 */
export function TYLEHUYDONGNHATRE(treDenTruong: unknown[][], danSoNhomTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return NURSERYATTENDANCERATE(treDenTruong, danSoNhomTuoi, soLe);
}
