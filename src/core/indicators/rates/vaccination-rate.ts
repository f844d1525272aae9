import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const vaccinationRate: Indicator = share({
  id: 'vaccination-rate',
  group: 'health',
  names: { en: 'VACCINATIONRATE', vi: 'TYLETIEMCHUNGDAYDU' },
  title: { vi: 'Tỷ lệ trẻ em được tiêm chủng đầy đủ', en: 'Full vaccination rate' },
  calls: [VACCINATIONRATE, TYLETIEMCHUNGDAYDU],
  parameters: {
    vaccinated: { vi: 'Số trẻ được tiêm chủng đầy đủ', en: 'Children fully vaccinated' },
    infants: { vi: 'Số trẻ trong diện tiêm chủng', en: 'Children due for vaccination' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le tiem chung', 'ti le tiem chung dai du', 'ti le tiem chung mo rong', 'ti le tre em duoi 1 tuoi duoc tiem chung dai du'],
    part: ['tre duoc tiem chung dai du', 'so tre tiem du'],
    whole: ['tre em duoi 1 tuoi', 'tre trong dien tiem chung', 'so tre trong dien'],
  },
  examples: [{ args: [812, 846, 1], result: 96 }],
});

/**
 * Full vaccination rate: vaccinated / infants × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction VACCINATIONRATE
 */
export function VACCINATIONRATE(vaccinated: unknown[][], infants: unknown[][], decimals?: unknown): unknown[][] {
  return vaccinationRate.answer([vaccinated, infants, decimals]);
}

/**
 * VACCINATIONRATE under its Vietnamese name.
 * @customfunction TYLETIEMCHUNGDAYDU
 */
export function TYLETIEMCHUNGDAYDU(treTiemDayDu: unknown[][], treTrongDien: unknown[][], soLe?: unknown): unknown[][] {
  return VACCINATIONRATE(treTiemDayDu, treTrongDien, soLe);
}
