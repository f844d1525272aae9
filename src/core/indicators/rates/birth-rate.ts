import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const birthRate: Indicator = ratio({
  id: 'birth-rate',
  group: 'health',
  names: { en: 'CRUDEBIRTHRATE', vi: 'TYSUATSINHTHO' },
  title: { vi: 'Tỷ suất sinh thô', en: 'Crude birth rate' },
  calls: [CRUDEBIRTHRATE, TYSUATSINHTHO],
  parameters: shared('births', 'averagePopulation'),
  factor: 1000,
  unit: 'per-mille',
  decimals: 2,
  source: SOURCES.gso,
  headings: {
    rate: ['ti suat sinh tho', 'ti suat sinh', 'ti le sinh'],
    part: ['so tre sinh', 'so sinh', 'so tre sinh ra'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [1110, 73210, 2], result: 15.16 }],
});

/**
 * Crude birth rate: births / averagePopulation × 1000, per mille; unrounded unless `decimals` is given.
 * @customfunction CRUDEBIRTHRATE
 */
export function CRUDEBIRTHRATE(births: unknown[][], averagePopulation: unknown[][], decimals?: unknown): unknown[][] {
  return birthRate.answer([births, averagePopulation, decimals]);
}

/**
 * CRUDEBIRTHRATE under its Vietnamese name.
 * @customfunction TYSUATSINHTHO
 */
export function TYSUATSINHTHO(soTreSinh: unknown[][], danSoTrungBinh: unknown[][], soLe?: unknown): unknown[][] {
  return CRUDEBIRTHRATE(soTreSinh, danSoTrungBinh, soLe);
}
