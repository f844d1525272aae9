import { cells } from '../cells';
import { Fault, fault, ZERO_BASE } from '../fault';
import type { Indicator } from '../indicator';
import { figuresOf } from '../lift';
import { pathEnd, targetOf, yearOfReaching } from '../path';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const projectedYear: Indicator = cells(
  {
    id: 'projected-year',
    group: 'target',
    names: { en: 'PROJECTEDYEAR', vi: 'NAMDUKIENDAT' },
    title: { vi: 'Năm dự kiến đạt chỉ tiêu', en: 'Projected year of reaching the target' },
    about: {
      vi: 'Nếu giữ tốc độ từ năm gốc đến nay thì năm nào đạt chỉ tiêu.',
      en: 'The year in which the target is reached at the pace since the baseline.',
    },
    calls: [PROJECTEDYEAR, NAMDUKIENDAT],
    parameters: shared('baseline', 'baselineYear', 'result', 'year', 'target'),
    formula: '-INT(1E-9-year-(target-result)/((result-baseline)/(year-baselineYear)))',
    inWords: {
      vi: 'Năm của kết quả + (Chỉ tiêu - Kết quả) / Mức thay đổi mỗi năm kể từ năm gốc, làm tròn lên',
      en: 'Year of the result + (Target - Result) / Change a year since the baseline, rounded up',
    },
    guard: '((result-baseline)*(target-baseline)<=0)*(year<>baselineYear)+(year<baselineYear)',
    unit: 'year',
    decimals: 0,
    source: SOURCES.arithmetic,
    examples: [
      { args: [12, 2020, 8.1, 2025, '2-2,5'], result: 2033 },
      { args: [57.27, 2015, 25.21, 2020, 10], result: 2023 },
    ],
  },
  (baseline, baselineYear, result, year, target) => {
    const read = figuresOf([baseline, baselineYear, result, year]);
    if (read instanceof Fault) return read;
    const aim = targetOf(target);
    if (aim instanceof Fault) return aim;
    const [from, fromYear, reached, at] = read as [number, number, number, number];
    if (at === fromYear) return ZERO_BASE;
    if (at < fromYear) return fault('#N/A', 'years-order');
    const end = pathEnd(aim, from);
    return typeof end === 'number' ? yearOfReaching({ baseline: from, baselineYear: fromYear, target: end }, reached, at) : end;
  },
);

/**
 * The year in which the target is reached if the pace since the baseline goes on; #N/A where there is no progress.
 * @customfunction PROJECTEDYEAR
 */
export function PROJECTEDYEAR(
  baseline: unknown[][],
  baselineYear: unknown[][],
  result: unknown[][],
  year: unknown[][],
  target: unknown[][],
): unknown[][] {
  return projectedYear.answer([baseline, baselineYear, result, year, target]);
}

/**
 * PROJECTEDYEAR under its Vietnamese name.
 * @customfunction NAMDUKIENDAT
 */
export function NAMDUKIENDAT(
  giaTriGoc: unknown[][],
  namGoc: unknown[][],
  thucHien: unknown[][],
  nam: unknown[][],
  chiTieu: unknown[][],
): unknown[][] {
  return PROJECTEDYEAR(giaTriGoc, namGoc, thucHien, nam, chiTieu);
}
