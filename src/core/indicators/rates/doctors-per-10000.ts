import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const doctorsPer10000: Indicator = ratio({
  id: 'doctors-per-10000',
  group: 'health',
  names: { en: 'DOCTORSPER10000', vi: 'BACSITREN10000DAN' },
  title: { vi: 'Số bác sĩ trên 10.000 dân', en: 'Doctors per 10,000 people' },
  calls: [DOCTORSPER10000, BACSITREN10000DAN],
  parameters: { doctors: { vi: 'Số bác sĩ', en: 'Doctors' }, ...shared('population') },
  factor: 10000,
  unit: 'per-ten-thousand',
  decimals: 2,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['so bac si tren 10.000 dan', 'bac si/10.000 dan', 'so bac si/van dan', 'bac si/van dan', 'so bac si tren van dan'],
    part: ['so bac si', 'bac si'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [41, 73210, 2], result: 5.6 }],
});

/**
 * Doctors per 10,000 people: doctors / population × 10000, per 10,000 people; unrounded unless `decimals` is given.
 * @customfunction DOCTORSPER10000
 */
export function DOCTORSPER10000(doctors: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return doctorsPer10000.answer([doctors, population, decimals]);
}

/**
 * DOCTORSPER10000 under its Vietnamese name.
 * @customfunction BACSITREN10000DAN
 */
export function BACSITREN10000DAN(soBacSi: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return DOCTORSPER10000(soBacSi, danSo, soLe);
}
