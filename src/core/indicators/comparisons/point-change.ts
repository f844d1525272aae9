import type { Indicator } from '../indicator';
import { figures } from '../figures';
import { SOURCES } from '../sources';

export const pointChange: Indicator = figures(
  {
    id: 'point-change',
    group: 'comparison',
    names: { en: 'POINTCHANGE', vi: 'MUCTHAYDOIDIEMPHANTRAM' },
    title: { vi: 'Mức thay đổi tỷ lệ (điểm %)', en: 'Change of a rate in percentage points' },
    about: {
      vi: 'Tỷ lệ kỳ này trừ tỷ lệ kỳ trước, theo điểm phần trăm; không phải tốc độ tăng.',
      en: 'Later rate minus earlier rate, in percentage points; not a growth rate.',
    },
    calls: [POINTCHANGE, MUCTHAYDOIDIEMPHANTRAM],
    parameters: {
      olderRate: { vi: 'Tỷ lệ (%) kỳ trước', en: 'Rate (%) of the earlier period' },
      newerRate: { vi: 'Tỷ lệ (%) kỳ này', en: 'Rate (%) of the later period' },
    },
    formula: 'newerRate-olderRate',
    inWords: { vi: 'Tỷ lệ kỳ này - Tỷ lệ kỳ trước', en: 'Rate of this period - Rate of the previous period' },
    guard: null,
    unit: 'points',
    decimals: 2,
    source: SOURCES.khanhSon,
    headings: {
      rate: [
        'muc giam ti le ho ngheo',
        'giam ti le ho ngheo',
        'muc giam ti le ho ngheo da chieu',
        'muc giam ti le ho ngheo dan toc thieu so',
        'muc giam ti le',
        'giam so voi nam truoc (diem %)',
      ],
      part: ['ti le ki nai'],
      whole: ['ti le ki truoc'],
    },
    examples: [
      { args: [57.27, 25.21, 2], result: -32.06 },
      { args: ['57,27', '25,21', 2], result: -32.06 },
    ],
  },
  (olderRate, newerRate) => newerRate - olderRate,
);

/**
 * Change of a rate in percentage points: newerRate-olderRate; unrounded unless `decimals` is given.
 * @customfunction POINTCHANGE
 */
export function POINTCHANGE(olderRate: unknown[][], newerRate: unknown[][], decimals?: unknown): unknown[][] {
  return pointChange.answer([olderRate, newerRate, decimals]);
}

/**
 * POINTCHANGE under its Vietnamese name.
 * @customfunction MUCTHAYDOIDIEMPHANTRAM
 */
export function MUCTHAYDOIDIEMPHANTRAM(tyLeKyTruoc: unknown[][], tyLeKyNay: unknown[][], soLe?: unknown): unknown[][] {
  return POINTCHANGE(tyLeKyTruoc, tyLeKyNay, soLe);
}
