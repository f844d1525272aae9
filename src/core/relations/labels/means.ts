import { leafOf } from '../../tables/leaf';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isAddition, isPlain } from '../../model/relation';
import { isAverageLine } from '../../tables/vocabulary/rates';
import type { Series, SeriesGroup } from '../series';
import { stateRelation } from '../series';
import type { Weighed } from '../weigh';
import { supportedByValues } from '../weigh';

/** Of two figures the mean says little, and is soon met by chance. */
const LEAST_PARTS = 3;

/**
 * "Bình quân tháng", "Trung bình": the mean of the lines that a total beside it sums up, or of its neighbours. What is
 * called an average is often one of something else (per household, per year): the values have to support it.
 */
export function meanRelations(seriesGroup: SeriesGroup, figures: Figures, known: readonly Relation[]): Relation[] {
  if (!seriesGroup.items.some(isAverage)) return [];
  const sums = plainSums(seriesGroup, known);
  const totals = new Set(sums.map((r) => r.result.line));
  return seriesGroup.items.flatMap((series, at) => {
    if (!isAverage(series)) return [];
    const sets = [...sums.map((r) => r.operands.map((o) => o.line)), ...besides(seriesGroup.items, at, totals)];
    const found = sets
      .filter((set) => set.length >= LEAST_PARTS && !set.includes(series.line))
      .flatMap((set) => meanOf(seriesGroup, series, set, figures) ?? []);
    return found
      .sort((a, b) => b.support.informative - a.support.informative)
      .slice(0, 1)
      .map(decided);
  });
}

function isAverage({ path }: Series): boolean {
  return isAverageLine(leafOf(path));
}

/** Totals along these series that only add. */
function plainSums({ axis, sheet }: SeriesGroup, known: readonly Relation[]): Relation[] {
  return known.filter((r) => r.axis === axis && r.sheet === sheet && r.factor === 1 && isAddition(r) && isPlain(r));
}

/** The lines before and the lines behind the one at `at`, as far as they measure the same; totals among them are none of them. */
function besides(items: readonly Series[], at: number, totals: ReadonlySet<number>): number[][] {
  const run = (seriesGroup: readonly Series[]): number[] => {
    const own = seriesGroup.filter((l) => !totals.has(l.line) && !isAverage(l));
    const end = own.findIndex((l) => l.quantity !== own[0]!.quantity);
    return (end < 0 ? own : own.slice(0, end)).map((l) => l.line);
  };
  return [run(items.slice(0, at).reverse()).reverse(), run(items.slice(at + 1))];
}

function meanOf(seriesGroup: SeriesGroup, series: Series, operands: readonly number[], figures: Figures): Weighed | null {
  return supportedByValues(
    stateRelation(seriesGroup, {
      kind: 'average',
      role: 'average',
      result: series.line,
      operands,
      positions: seriesGroup.positions,
      confidence: 0,
      because: [message('because.average', { label: series.path.join(' / ') })],
    }),
    figures,
  );
}

/** Where no average stands (a rate has none), none is missing. */
function decided({ relation, support }: Weighed): Relation {
  return { ...relation, positions: [...support.holds, ...support.fails].sort((a, b) => a - b) };
}
