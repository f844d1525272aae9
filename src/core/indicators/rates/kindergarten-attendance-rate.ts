import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const kindergartenAttendanceRate: Indicator = share({
  id: 'kindergarten-attendance-rate',
  group: 'education',
  names: { en: 'KINDERGARTENATTENDANCERATE', vi: 'TYLEHUYDONGMAUGIAO' },
  title: { vi: 'Tỷ lệ huy động trẻ em mẫu giáo', en: 'Kindergarten attendance rate' },
  calls: [KINDERGARTENATTENDANCERATE, TYLEHUYDONGMAUGIAO],
  parameters: shared('attending', 'ageGroup'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le hui dong tre em mau giao', 'ti le hui dong mau giao', 'ti le tre em di mau giao'],
    part: ['tre em mau giao', 'so tre mau giao'],
    whole: ['tre em 3-5 tuoi', 'tre trong do tuoi mau giao'],
  },
  examples: [{ args: [3350, 3510, 1], result: 95.4 }],
});

/**
 * Kindergarten attendance rate: attending / ageGroup × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction KINDERGARTENATTENDANCERATE
 */
export function KINDERGARTENATTENDANCERATE(attending: unknown[][], ageGroup: unknown[][], decimals?: unknown): unknown[][] {
  return kindergartenAttendanceRate.answer([attending, ageGroup, decimals]);
}

/**
 * KINDERGARTENATTENDANCERATE under its Vietnamese name.
 * @customfunction TYLEHUYDONGMAUGIAO
 */
export function TYLEHUYDONGMAUGIAO(treDenTruong: unknown[][], danSoNhomTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return KINDERGARTENATTENDANCERATE(treDenTruong, danSoNhomTuoi, soLe);
}
