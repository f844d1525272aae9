import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const labourParticipationRate: Indicator = share({
  id: 'labour-participation-rate',
  group: 'labour',
  names: { en: 'LABOURPARTICIPATIONRATE', vi: 'TYLETHAMGIALLLD' },
  title: { vi: 'Tỷ lệ tham gia lực lượng lao động', en: 'Labour-force participation rate' },
  calls: [LABOURPARTICIPATIONRATE, TYLETHAMGIALLLD],
  parameters: { ...shared('labourForce'), workingAge: { vi: 'Dân số từ 15 tuổi trở lên', en: 'Population aged 15 and over' } },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.yearbook,
  headings: {
    rate: ['ti le tham gia luc luong lao dong'],
    part: ['luc luong lao dong'],
    whole: ['dan so tu 15 tuoi tro len', 'dan so 15 tuoi tro len'],
  },
  examples: [{ args: [68456, 90310, 1], result: 75.8 }],
});

/**
 * Labour-force participation rate: labourForce / workingAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction LABOURPARTICIPATIONRATE
 */
export function LABOURPARTICIPATIONRATE(labourForce: unknown[][], workingAge: unknown[][], decimals?: unknown): unknown[][] {
  return labourParticipationRate.answer([labourForce, workingAge, decimals]);
}

/**
 * LABOURPARTICIPATIONRATE under its Vietnamese name.
 * @customfunction TYLETHAMGIALLLD
 */
export function TYLETHAMGIALLLD(lucLuongLaoDong: unknown[][], danSoTuoiLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return LABOURPARTICIPATIONRATE(lucLuongLaoDong, danSoTuoiLaoDong, soLe);
}
