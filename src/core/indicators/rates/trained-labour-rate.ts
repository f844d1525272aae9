import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const trainedLabourRate: Indicator = share({
  id: 'trained-labour-rate',
  group: 'labour',
  names: { en: 'TRAINEDLABOURRATE', vi: 'TYLELAODONGQUADAOTAO' },
  title: { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Trained workers over workers' },
  calls: [TRAINEDLABOURRATE, TYLELAODONGQUADAOTAO],
  parameters: { trained: { vi: 'Số lao động đã qua đào tạo', en: 'Trained workers' }, ...shared('workers') },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.circular2011,
  headings: {
    rate: ['ti le lao dong qua dao tao', 'ti le lao dong da qua dao tao', 'ti le ld qua dao tao'],
    part: ['lao dong qua dao tao', 'so lao dong qua dao tao', 'ld qua dao tao'],
    whole: [
      'tong so lao dong',
      'lao dong dang lam viec',
      'tong so lao dong dang lam viec',
      'luc luong lao dong trong do tuoi',
      'luc luong lao dong',
      'llld trong do tuoi',
      'llld',
    ],
  },
  examples: [{ args: [39800, 62100, 1], result: 64.1 }],
});

/**
 * Trained workers over workers: trained / workers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction TRAINEDLABOURRATE
 */
export function TRAINEDLABOURRATE(trained: unknown[][], workers: unknown[][], decimals?: unknown): unknown[][] {
  return trainedLabourRate.answer([trained, workers, decimals]);
}

/**
 * TRAINEDLABOURRATE under its Vietnamese name.
 * @customfunction TYLELAODONGQUADAOTAO
 */
export function TYLELAODONGQUADAOTAO(laoDongQuaDaoTao: unknown[][], tongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return TRAINEDLABOURRATE(laoDongQuaDaoTao, tongLaoDong, soLe);
}
