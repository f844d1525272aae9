import { leafOf } from '../../tables/leaf';
import { CONFIDENCE } from '../confidence';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { fold } from '../../text/fold';
import type { Series, SeriesGroup } from '../series';
import { stateRelation } from '../series';

/**
 * Rates named after their sisters: where "Bình quân chung" is "Tổng chi / Tổng số" over "Lượt khám / Tổng số", "Bình quân nội
 * trú" is "Tổng chi / Nội trú" over "Lượt khám / Nội trú". The heads say it without any figure, so that it stands in a table
 * of two lines too, and where the values are wrong.
 */
export function sisterRates(seriesGroup: SeriesGroup, open: readonly Series[], held: readonly Relation[]): Relation[] {
  const byLine = new Map(seriesGroup.items.map((series) => [series.line, series]));
  return open.flatMap((rate) => {
    for (const { kind, factor, operands } of held) {
      const [part, base] = operands.map(({ line }) => byLine.get(line));
      if (kind !== 'ratio' || !part || !base || part.path.length < 2 || base.path.length < 2 || part.path[0] === base.path[0]) continue;
      const [above, below] = [part, base].map((side) => namesakeIn(side, rate, seriesGroup)) as [Series | undefined, Series | undefined];
      if (!above || !below || headOf(above) !== headOf(below)) continue;
      return [
        stateRelation(seriesGroup, {
          kind,
          role: 'rate',
          result: rate.line,
          operands: [above.line, below.line],
          factor,
          positions: seriesGroup.positions,
          confidence: CONFIDENCE.rate.sister,
          because: [message('because.rate', { rate: nameOf(rate), part: nameOf(above), base: nameOf(below) })],
        }),
      ];
    }
    return [];
  });
}

/** The line under the head of `side` by whose name the rate's ends. */
function namesakeIn(side: Series, rate: Series, { items }: SeriesGroup): Series | undefined {
  const named = ` ${headOf(rate)}`;
  return items.find(
    (series) => series !== rate && series !== side && series.path[0] === side.path[0] && named.endsWith(` ${headOf(series)}`),
  );
}

const headOf = ({ path }: Series): string => fold(leafOf(path)).trim();

const nameOf = ({ path }: Series): string => path.join(' / ');
