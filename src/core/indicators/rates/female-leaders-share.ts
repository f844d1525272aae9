import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const femaleLeadersShare: Indicator = share({
  id: 'female-leaders-share',
  group: 'gender',
  names: { en: 'FEMALELEADERSSHARE', vi: 'TYLENULANHDAO' },
  title: { vi: 'Tỷ lệ nữ lãnh đạo, quản lý', en: 'Share of women in leading posts' },
  calls: [FEMALELEADERSSHARE, TYLENULANHDAO],
  parameters: {
    womenLeaders: { vi: 'Số nữ cán bộ lãnh đạo', en: 'Women in leading posts' },
    leaders: { vi: 'Tổng số cán bộ lãnh đạo', en: 'All leading posts' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.unsourced,
  headings: {
    rate: ['ti le nu lanh dao', 'ti le nu can bo lanh dao', 'ti le can bo nu lanh dao, quan li'],
    part: ['nu lanh dao', 'so nu lanh dao'],
    whole: ['tong so can bo lanh dao', 'tong so lanh dao'],
  },
  examples: [{ args: [9, 31, 1], result: 29 }],
});

/**
 * Share of women in leading posts: womenLeaders / leaders × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction FEMALELEADERSSHARE
 */
export function FEMALELEADERSSHARE(womenLeaders: unknown[][], leaders: unknown[][], decimals?: unknown): unknown[][] {
  return femaleLeadersShare.answer([womenLeaders, leaders, decimals]);
}

/**
 * FEMALELEADERSSHARE under its Vietnamese name.
 * @customfunction TYLENULANHDAO
 */
export function TYLENULANHDAO(nuLanhDao: unknown[][], tongLanhDao: unknown[][], soLe?: unknown): unknown[][] {
  return FEMALELEADERSSHARE(nuLanhDao, tongLanhDao, soLe);
}
