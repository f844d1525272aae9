import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const averageFarmHouseholdRate: Indicator = share({
  id: 'average-farm-household-rate',
  group: 'poverty',
  names: { en: 'AVERAGEFARMHOUSEHOLDRATE', vi: 'TYLEHONLNMUCSONGTB' },
  title: {
    vi: 'Tỷ lệ hộ làm nông, lâm, ngư nghiệp có mức sống trung bình',
    en: 'Farming households with an average standard of living, over all',
  },
  calls: [AVERAGEFARMHOUSEHOLDRATE, TYLEHONLNMUCSONGTB],
  parameters: {
    averageFarmHouseholds: {
      vi: 'Số hộ làm nông, lâm, ngư nghiệp có mức sống trung bình',
      en: 'Farming households with an average standard of living',
    },
    ...shared('households'),
  },
  source: SOURCES.form1,
  headings: {
    rate: [
      'ti le ho lam nong, lam, ngu nghiep co muc song trung binh',
      'ti le ho nln muc song trung binh',
      'ti le ho co muc song trung binh',
    ],
    part: ['ho lam nong, lam, ngu nghiep co muc song trung binh', 'ho nln co muc song trung binh'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [{ args: [1204, 38459, 2], result: 3.13 }],
});

/**
 * Farming households with an average standard of living, over all: averageFarmHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction AVERAGEFARMHOUSEHOLDRATE
 */
export function AVERAGEFARMHOUSEHOLDRATE(averageFarmHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return averageFarmHouseholdRate.answer([averageFarmHouseholds, households, decimals]);
}

/**
 * AVERAGEFARMHOUSEHOLDRATE under its Vietnamese name.
 * @customfunction TYLEHONLNMUCSONGTB
 */
export function TYLEHONLNMUCSONGTB(hoNlnMucSongTrungBinh: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return AVERAGEFARMHOUSEHOLDRATE(hoNlnMucSongTrungBinh, tongSoHo, soLe);
}
