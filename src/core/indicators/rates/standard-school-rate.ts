import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const standardSchoolRate: Indicator = share({
  id: 'standard-school-rate',
  group: 'education',
  names: { en: 'STANDARDSCHOOLRATE', vi: 'TYLETRUONGDATCHUAN' },
  title: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia', en: 'Schools of national standard' },
  calls: [STANDARDSCHOOLRATE, TYLETRUONGDATCHUAN],
  parameters: {
    standardSchools: { vi: 'Số trường đạt chuẩn quốc gia', en: 'Schools of national standard' },
    schools: { vi: 'Tổng số trường', en: 'All schools' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le truong dat chuan quoc gia', 'ti le truong mam non dat chuan quoc gia', 'ti le truong hoc dat chuan quoc gia'],
    part: ['so truong dat chuan', 'truong dat chuan quoc gia'],
    whole: ['tong so truong', 'so truong'],
  },
  examples: [{ args: [10, 16, 1], result: 62.5 }],
});

/**
 * Schools of national standard: standardSchools / schools × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction STANDARDSCHOOLRATE
 */
export function STANDARDSCHOOLRATE(standardSchools: unknown[][], schools: unknown[][], decimals?: unknown): unknown[][] {
  return standardSchoolRate.answer([standardSchools, schools, decimals]);
}

/**
 * STANDARDSCHOOLRATE under its Vietnamese name.
 * @customfunction TYLETRUONGDATCHUAN
 */
export function TYLETRUONGDATCHUAN(truongDatChuan: unknown[][], tongSoTruong: unknown[][], soLe?: unknown): unknown[][] {
  return STANDARDSCHOOLRATE(truongDatChuan, tongSoTruong, soLe);
}
