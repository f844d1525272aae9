import type { Indicator } from '../indicator';
import { share } from '../share';

export const stuntingRate: Indicator = share({
  id: 'stunting-rate',
  group: 'health',
  names: { en: 'STUNTINGRATE', vi: 'TYLESDDTHAPCOI' },
  calls: [STUNTINGRATE, TYLESDDTHAPCOI],
  parameters: ['stunted', 'measured'],
  decimals: 1,
  direction: 'lower',
  source: 'yearbook',
  headings: {
    rate: [
      'ti le tre em duoi 5 tuoi bi sui dinh duong the thap coi',
      'ti le sui dinh duong the thap coi',
      'ti le sdd thap coi',
      'ti le tre em duoi 5 tuoi sui dinh duong chieu cao theo tuoi',
    ],
    part: ['tre sui dinh duong the thap coi', 'sdd thap coi', 'tre thap coi'],
    whole: ['tre duoi 5 tuoi duoc can do', 'tre duoc can do', 'tre em duoi 5 tuoi duoc can do'],
  },
  examples: [{ args: [1120, 4341, 1], result: 25.8 }],
});

/**
 * Stunting of children under five (height for age): stunted / measured × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction STUNTINGRATE
 */
export function STUNTINGRATE(stunted: unknown[][], measured: unknown[][], decimals?: unknown): unknown[][] {
  return stuntingRate.answer([stunted, measured, decimals]);
}

/**
 * STUNTINGRATE under its Vietnamese name.
 * @customfunction TYLESDDTHAPCOI
 */
export function TYLESDDTHAPCOI(treThapCoi: unknown[][], treDuocCanDo: unknown[][], soLe?: unknown): unknown[][] {
  return STUNTINGRATE(treThapCoi, treDuocCanDo, soLe);
}
