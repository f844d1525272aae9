import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const stuntingRate: Indicator = share({
  id: 'stunting-rate',
  group: 'health',
  names: { en: 'STUNTINGRATE', vi: 'TYLESDDTHAPCOI' },
  title: {
    vi: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi (chiều cao/tuổi)',
    en: 'Stunting of children under five (height for age)',
  },
  calls: [STUNTINGRATE, TYLESDDTHAPCOI],
  parameters: {
    stunted: {
      vi: 'Số trẻ dưới 5 tuổi thấp còi (chiều cao theo tuổi dưới -2SD)',
      en: 'Children under five stunted (height for age below -2SD)',
    },
    ...shared('measured'),
  },
  decimals: 1,
  direction: 'lower',
  source: SOURCES.yearbook,
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
