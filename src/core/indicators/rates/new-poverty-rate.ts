import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const newPovertyRate: Indicator = share({
  id: 'new-poverty-rate',
  group: 'poverty',
  names: { en: 'NEWPOVERTYRATE', vi: 'TYLEHONGHEOPHATSINH' },
  title: { vi: 'Tỷ lệ hộ nghèo phát sinh mới', en: 'Newly poor households over all households' },
  calls: [NEWPOVERTYRATE, TYLEHONGHEOPHATSINH],
  parameters: {
    newPoorHouseholds: { vi: 'Số hộ nghèo phát sinh mới trong kỳ', en: 'Households newly poor in the period' },
    ...shared('households'),
  },
  direction: 'lower',
  source: SOURCES.form2,
  headings: {
    rate: ['ti le ho ngheo phat sinh', 'ti le phat sinh ngheo', 'ti le ho ngheo phat sinh moi'],
    part: ['ho ngheo phat sinh', 'phat sinh moi', 'ho ngheo phat sinh moi'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [
    { args: [1, 38459, 2], result: 0 },
    { args: [14, 38459, 2], result: 0.04 },
  ],
});

/**
 * Newly poor households over all households: newPoorHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction NEWPOVERTYRATE
 */
export function NEWPOVERTYRATE(newPoorHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return newPovertyRate.answer([newPoorHouseholds, households, decimals]);
}

/**
 * NEWPOVERTYRATE under its Vietnamese name.
 * @customfunction TYLEHONGHEOPHATSINH
 */
export function TYLEHONGHEOPHATSINH(hoNgheoPhatSinh: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return NEWPOVERTYRATE(hoNgheoPhatSinh, tongSoHo, soLe);
}
