import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const urbanCleanWaterRate: Indicator = share({
  id: 'urban-clean-water-rate',
  group: 'living',
  names: { en: 'URBANCLEANWATERRATE', vi: 'TYLENUOCSACHDOTHI' },
  title: { vi: 'Tỷ lệ dân số đô thị được cung cấp nước sạch', en: 'Urban population with clean water' },
  calls: [URBANCLEANWATERRATE, TYLENUOCSACHDOTHI],
  parameters: {
    urbanSupplied: { vi: 'Dân số đô thị được cấp nước sạch', en: 'Urban people with clean water' },
    urbanPopulation: { vi: 'Dân số đô thị', en: 'Urban population' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le dan so do thi duoc cung cap nuoc sach',
      'ti le dan so khu vuc thanh thi su dung nuoc sach',
      'ti le ho thanh thi su dung nuoc sach',
    ],
    part: ['dan so do thi duoc cap nuoc sach', 'dan so thanh thi su dung nuoc sach'],
    whole: ['dan so do thi', 'dan so thanh thi'],
  },
  examples: [{ args: [11870, 12950, 1], result: 91.7 }],
});

/**
 * Urban population with clean water: urbanSupplied / urbanPopulation × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction URBANCLEANWATERRATE
 */
export function URBANCLEANWATERRATE(urbanSupplied: unknown[][], urbanPopulation: unknown[][], decimals?: unknown): unknown[][] {
  return urbanCleanWaterRate.answer([urbanSupplied, urbanPopulation, decimals]);
}

/**
 * URBANCLEANWATERRATE under its Vietnamese name.
 * @customfunction TYLENUOCSACHDOTHI
 */
export function TYLENUOCSACHDOTHI(danDoThiDuocCap: unknown[][], danSoDoThi: unknown[][], soLe?: unknown): unknown[][] {
  return URBANCLEANWATERRATE(danDoThiDuocCap, danSoDoThi, soLe);
}
