import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { SOURCES } from '../sources';

export const birthSexRatio: Indicator = ratio({
  id: 'birth-sex-ratio',
  group: 'health',
  names: { en: 'BIRTHSEXRATIO', vi: 'TYSOGIOITINHKHISINH' },
  title: { vi: 'Tỷ số giới tính khi sinh', en: 'Sex ratio at birth' },
  calls: [BIRTHSEXRATIO, TYSOGIOITINHKHISINH],
  parameters: {
    boys: { vi: 'Số bé trai sinh ra sống', en: 'Boys born alive' },
    girls: { vi: 'Số bé gái sinh ra sống', en: 'Girls born alive' },
  },
  factor: 100,
  unit: 'per-hundred-girls',
  decimals: 1,
  direction: 'lower',
  source: SOURCES.gso,
  headings: {
    rate: ['ti so gioi tinh khi sinh'],
    part: ['so be trai', 'be trai'],
    whole: ['so be gai', 'be gai'],
  },
  examples: [{ args: [583, 527, 1], result: 110.6 }],
});

/**
 * Sex ratio at birth: boys / girls × 100, boys per 100 girls; unrounded unless `decimals` is given.
 * @customfunction BIRTHSEXRATIO
 */
export function BIRTHSEXRATIO(boys: unknown[][], girls: unknown[][], decimals?: unknown): unknown[][] {
  return birthSexRatio.answer([boys, girls, decimals]);
}

/**
 * BIRTHSEXRATIO under its Vietnamese name.
 * @customfunction TYSOGIOITINHKHISINH
 */
export function TYSOGIOITINHKHISINH(beTrai: unknown[][], beGai: unknown[][], soLe?: unknown): unknown[][] {
  return BIRTHSEXRATIO(beTrai, beGai, soLe);
}
