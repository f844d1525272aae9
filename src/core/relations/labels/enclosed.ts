import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { changeSign } from '../../tables/vocabulary/flows';
import type { Series, SeriesGroup } from '../series';
import { addsUp, stateRelation } from '../series';
import type { Weighed } from '../weigh';
import { supportedByValues } from '../weigh';

/** How many lines before and behind the changes may be what they change. */
const REACH = 3;
const MOST_CHANGES = 8;

/**
 * "Tháng trước | Tăng | Giảm | Tháng này": increases and decreases stand between the two figures that they lead from and
 * to, whatever those are called. Which of the lines beside them these are, the values say.
 */
export function enclosedFlows(seriesGroup: SeriesGroup, figures: Figures): Relation[] {
  return changeRuns(seriesGroup.items).flatMap(([from, to]) => {
    const changes = seriesGroup.items.slice(from, to);
    const before = seriesGroup.items.slice(Math.max(0, from - REACH), from).reverse();
    const behind = seriesGroup.items.slice(to, to + REACH);
    const found = before.flatMap((opening) => behind.flatMap((closing) => flow(seriesGroup, opening, changes, closing, figures) ?? []));
    // Of readings that the values support alike, the one of the nearest lines.
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, 1)
      .map((best) => best.relation);
  });
}

/** Stretches of neighbours that are all called increases or decreases, with both among them. */
function changeRuns(items: readonly Series[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < items.length; from++) {
    let to = from;
    while (to < items.length && isChange(items[to]!)) to++;
    const signs = new Set(items.slice(from, to).map((series) => changeSign(series.path)));
    if (signs.size === 2 && to - from <= MOST_CHANGES && from > 0 && to < items.length) runs.push([from, to]);
    from = Math.max(from, to);
  }
  return runs;
}

function isChange(series: Series): boolean {
  return addsUp(series.quantity) && changeSign(series.path) !== 0;
}

function flow(seriesGroup: SeriesGroup, opening: Series, changes: readonly Series[], closing: Series, figures: Figures): Weighed | null {
  if (!addsUp(opening.quantity) || !addsUp(closing.quantity)) return null;
  return supportedByValues(
    stateRelation(seriesGroup, {
      kind: 'sum',
      role: 'closing',
      result: closing.line,
      operands: [opening.line, ...changes.map((c) => c.line)],
      signs: [1, ...changes.map((c): 1 | -1 => (changeSign(c.path) < 0 ? -1 : 1))],
      positions: seriesGroup.adding,
      confidence: 0,
      because: [message('because.closing', { opening: opening.path.join(' / '), closing: closing.path.join(' / ') })],
    }),
    figures,
  );
}
