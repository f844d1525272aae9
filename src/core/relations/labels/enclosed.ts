import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { changeSign } from '../../tables/vocabulary/words';
import type { Lane, Lanes } from '../series';
import { addsUp, claim } from '../series';
import type { Weighed } from '../weigh';
import { borneOut } from '../weigh';

/** How many lines before and behind the changes may be what they change. */
const REACH = 3;
const MOST_CHANGES = 8;

/**
 * "Tháng trước | Tăng | Giảm | Tháng này": increases and decreases stand between the two figures that they lead from and
 * to, whatever those are called. Which of the lines beside them these are, the values say.
 */
export function enclosedFlows(lanes: Lanes, figures: Figures): Relation[] {
  return changeRuns(lanes.items).flatMap(([from, to]) => {
    const changes = lanes.items.slice(from, to);
    const before = lanes.items.slice(Math.max(0, from - REACH), from).reverse();
    const behind = lanes.items.slice(to, to + REACH);
    const found = before.flatMap((opening) => behind.flatMap((closing) => flow(lanes, opening, changes, closing, figures) ?? []));
    // Of readings that the values bear out alike, the one of the nearest lines.
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, 1)
      .map((best) => best.relation);
  });
}

/** Stretches of neighbours that are all called increases or decreases, with both among them. */
function changeRuns(items: readonly Lane[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < items.length; from++) {
    let to = from;
    while (to < items.length && isChange(items[to]!)) to++;
    const signs = new Set(items.slice(from, to).map((lane) => changeSign(lane.path)));
    if (signs.size === 2 && to - from <= MOST_CHANGES && from > 0 && to < items.length) runs.push([from, to]);
    from = Math.max(from, to);
  }
  return runs;
}

function isChange(lane: Lane): boolean {
  return addsUp(lane.nature) && changeSign(lane.path) !== 0;
}

function flow(lanes: Lanes, opening: Lane, changes: readonly Lane[], closing: Lane, figures: Figures): Weighed | null {
  if (!addsUp(opening.nature) || !addsUp(closing.nature)) return null;
  return borneOut(
    claim(lanes, {
      kind: 'sum',
      role: 'closing',
      result: closing.line,
      operands: [opening.line, ...changes.map((c) => c.line)],
      signs: [1, ...changes.map((c): 1 | -1 => (changeSign(c.path) < 0 ? -1 : 1))],
      places: lanes.adding,
      confidence: 0,
      because: [message('because.closing', { opening: opening.path.join(' / '), closing: closing.path.join(' / ') })],
    }),
    figures,
  );
}
