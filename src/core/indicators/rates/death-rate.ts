import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const deathRate: Indicator = ratio({
  id: 'death-rate',
  group: 'health',
  names: { en: 'CRUDEDEATHRATE', vi: 'TYSUATCHETTHO' },
  title: { vi: 'Tỷ suất chết thô', en: 'Crude death rate' },
  calls: [CRUDEDEATHRATE, TYSUATCHETTHO],
  parameters: shared('deaths', 'averagePopulation'),
  factor: 1000,
  unit: 'per-mille',
  decimals: 2,
  direction: 'lower',
  source: SOURCES.gso,
  headings: {
    rate: ['ti suat chet tho', 'ti suat chet', 'ti le chet'],
    part: ['so nguoi chet', 'so chet'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [402, 73210, 2], result: 5.49 }],
});

/**
 * Crude death rate: deaths / averagePopulation × 1000, per mille; unrounded unless `decimals` is given.
 * @customfunction CRUDEDEATHRATE
 */
export function CRUDEDEATHRATE(deaths: unknown[][], averagePopulation: unknown[][], decimals?: unknown): unknown[][] {
  return deathRate.answer([deaths, averagePopulation, decimals]);
}

/**
 * CRUDEDEATHRATE under its Vietnamese name.
 * @customfunction TYSUATCHETTHO
 */
export function TYSUATCHETTHO(soNguoiChet: unknown[][], danSoTrungBinh: unknown[][], soLe?: unknown): unknown[][] {
  return CRUDEDEATHRATE(soNguoiChet, danSoTrungBinh, soLe);
}
