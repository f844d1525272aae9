import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const underweightRate: Indicator = share({
  id: 'underweight-rate',
  group: 'health',
  names: { en: 'UNDERWEIGHTRATE', vi: 'TYLESDDNHECAN' },
  title: {
    vi: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân (cân nặng/tuổi)',
    en: 'Underweight of children under five (weight for age)',
  },
  calls: [UNDERWEIGHTRATE, TYLESDDNHECAN],
  parameters: {
    underweight: {
      vi: 'Số trẻ dưới 5 tuổi nhẹ cân (cân nặng theo tuổi dưới -2SD)',
      en: 'Children under five underweight (weight for age below -2SD)',
    },
    ...shared('measured'),
  },
  decimals: 1,
  direction: 'lower',
  source: SOURCES.yearbook,
  headings: {
    rate: [
      'ti le tre em duoi 5 tuoi sui dinh duong (can nang/tuoi)',
      'ti le sui dinh duong the nhe can',
      'ti le sdd nhe can',
      'ti le tre em duoi 5 tuoi sui dinh duong',
      'ti le sui dinh duong tre em duoi 5 tuoi',
    ],
    part: ['tre sui dinh duong the nhe can', 'sdd nhe can', 'tre nhe can', 'tre sui dinh duong'],
    whole: ['tre duoi 5 tuoi duoc can', 'tre duoc can do', 'tre em duoi 5 tuoi duoc can'],
  },
  examples: [{ args: [330, 4341, 1], result: 7.6 }],
});

/**
 * Underweight of children under five (weight for age): underweight / measured × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UNDERWEIGHTRATE
 */
export function UNDERWEIGHTRATE(underweight: unknown[][], measured: unknown[][], decimals?: unknown): unknown[][] {
  return underweightRate.answer([underweight, measured, decimals]);
}

/**
 * UNDERWEIGHTRATE under its Vietnamese name.
 * @customfunction TYLESDDNHECAN
 */
export function TYLESDDNHECAN(treNheCan: unknown[][], treDuocCanDo: unknown[][], soLe?: unknown): unknown[][] {
  return UNDERWEIGHTRATE(treNheCan, treDuocCanDo, soLe);
}
