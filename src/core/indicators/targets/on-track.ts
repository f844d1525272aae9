import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { figuresOf } from '../lift';
import { aheadOfPath, pathOf, readPath } from '../path';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const onTrack: Indicator = cells(
  {
    id: 'on-track',
    group: 'target',
    names: { en: 'ONTRACK', vi: 'DUNGTIENDO' },
    title: { vi: 'Có đúng tiến độ không', en: 'On track or not' },
    about: {
      vi: 'TRUE nếu kết quả năm nay đạt hoặc tốt hơn đường thẳng từ giá trị gốc đến chỉ tiêu.',
      en: 'TRUE where the result is on the straight line from baseline to target, or ahead of it.',
    },
    calls: [ONTRACK, DUNGTIENDO],
    parameters: shared('baseline', 'baselineYear', 'result', 'year', 'target', 'targetYear'),
    formula: '(result-baseline-(target-baseline)*(year-baselineYear)/(targetYear-baselineYear))*SIGN(target-baseline)>=-1E-9',
    inWords: {
      vi: 'Kết quả so với Giá trị gốc + (Chỉ tiêu - Giá trị gốc) × (Năm của kết quả - Năm gốc) / (Năm phải đạt - Năm gốc)',
      en: 'The result against Baseline + (Target - Baseline) × (Year of the result - Year of the baseline) / (Year of the target - Year of the baseline)',
    },
    guard: '(target=baseline)*(targetYear<>baselineYear)+(targetYear<baselineYear)',
    unit: 'truth',
    decimals: 0,
    source: SOURCES.arithmetic,
    examples: [
      { args: [57.27, 2015, 36.5, 2018, 25.21, 2020], result: true },
      { args: [12, 2020, 8.1, 2025, '2-2,5', 2030], result: false },
    ],
  },
  (baseline, baselineYear, result, year, target, targetYear) => {
    const read = figuresOf([baseline, baselineYear, result, year]);
    if (read instanceof Fault) return read;
    const given = readPath(baseline, baselineYear, target, targetYear);
    const path = given instanceof Fault ? given : pathOf(given);
    return path instanceof Fault ? path : aheadOfPath(path, read[2]!, read[3]!) >= -1e-9;
  },
);

/**
 * TRUE where the result of `year` is on the straight line from baseline to target, or ahead of it.
 * @customfunction ONTRACK
 */
export function ONTRACK(
  baseline: unknown[][],
  baselineYear: unknown[][],
  result: unknown[][],
  year: unknown[][],
  target: unknown[][],
  targetYear: unknown[][],
): unknown[][] {
  return onTrack.answer([baseline, baselineYear, result, year, target, targetYear]);
}

/**
 * ONTRACK under its Vietnamese name.
 * @customfunction DUNGTIENDO
 */
export function DUNGTIENDO(
  giaTriGoc: unknown[][],
  namGoc: unknown[][],
  thucHien: unknown[][],
  nam: unknown[][],
  chiTieu: unknown[][],
  namDich: unknown[][],
): unknown[][] {
  return ONTRACK(giaTriGoc, namGoc, thucHien, nam, chiTieu, namDich);
}
