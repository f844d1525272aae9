import { figureOf } from '../cell';
import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { onPath, pathOf, readPath } from '../path';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const pathValue: Indicator = cells(
  {
    id: 'path-value',
    group: 'target',
    names: { en: 'PATHVALUE', vi: 'GIATRITHEOLOTRINH' },
    title: { vi: 'Giá trị phải đạt năm nay theo lộ trình', en: 'Expected value on the path this year' },
    about: {
      vi: 'Đường thẳng từ giá trị gốc đến chỉ tiêu, tính tại năm đã cho.',
      en: 'The straight line from the baseline to the target, at the given year.',
    },
    calls: [PATHVALUE, GIATRITHEOLOTRINH],
    parameters: shared('baseline', 'baselineYear', 'target', 'targetYear', 'year'),
    optional: shared('decimals'),
    formula: 'baseline+(target-baseline)*(year-baselineYear)/(targetYear-baselineYear)',
    guard: '(target=baseline)*(targetYear<>baselineYear)+(targetYear<baselineYear)',
    unit: 'same',
    decimals: 2,
    source: SOURCES.arithmetic,
    examples: [
      { args: [57.27, 2015, 25.21, 2020, 2018, 2], result: 38.03 },
      { args: [12, 2020, '2-2,5', 2030, 2025, 2], result: 7.25 },
    ],
  },
  (baseline, baselineYear, target, targetYear, year) => {
    const given = readPath(baseline, baselineYear, target, targetYear);
    if (given instanceof Fault) return given;
    const at = figureOf(year);
    if (typeof at !== 'number') return at;
    const path = pathOf(given);
    return path instanceof Fault ? path : onPath(path, at);
  },
);

/**
 * What the indicator has to be in `year` on the straight line from the baseline to the target; unrounded unless
 * `decimals` is given.
 * @customfunction PATHVALUE
 */
export function PATHVALUE(
  baseline: unknown[][],
  baselineYear: unknown[][],
  target: unknown[][],
  targetYear: unknown[][],
  year: unknown[][],
  decimals?: unknown,
): unknown[][] {
  return pathValue.answer([baseline, baselineYear, target, targetYear, year, decimals]);
}

/**
 * PATHVALUE under its Vietnamese name.
 * @customfunction GIATRITHEOLOTRINH
 */
export function GIATRITHEOLOTRINH(
  giaTriGoc: unknown[][],
  namGoc: unknown[][],
  chiTieu: unknown[][],
  namDich: unknown[][],
  nam: unknown[][],
  soLe?: unknown,
): unknown[][] {
  return PATHVALUE(giaTriGoc, namGoc, chiTieu, namDich, nam, soLe);
}
