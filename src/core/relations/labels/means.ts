import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isAddition, isPlain } from '../../model/relation';
import { isAverageLine } from '../../tables/vocabulary/words';
import type { Lane, Lanes } from '../series';
import { claim } from '../series';
import type { Weighed } from '../weigh';
import { borneOut } from '../weigh';

/** Of two figures the mean says little, and is soon met by chance. */
const LEAST_PARTS = 3;

/**
 * "Bình quân tháng", "Trung bình": the mean of the lines that a total beside it sums up, or of its neighbours. What is
 * called an average is often one of something else (per household, per year): the values have to bear it out.
 */
export function meanClaims(lanes: Lanes, figures: Figures, known: readonly Relation[]): Relation[] {
  if (!lanes.items.some(isAverage)) return [];
  const sums = plainSums(lanes, known);
  const totals = new Set(sums.map((r) => r.result.line));
  return lanes.items.flatMap((lane, at) => {
    if (!isAverage(lane)) return [];
    const sets = [...sums.map((r) => r.operands.map((o) => o.line)), ...besides(lanes.items, at, totals)];
    const found = sets
      .filter((set) => set.length >= LEAST_PARTS && !set.includes(lane.line))
      .flatMap((set) => meanOf(lanes, lane, set, figures) ?? []);
    return found
      .sort((a, b) => b.support.telling - a.support.telling)
      .slice(0, 1)
      .map(decided);
  });
}

function isAverage({ path }: Lane): boolean {
  return isAverageLine(path[path.length - 1] ?? '');
}

/** Totals along these lanes that only add. */
function plainSums({ axis, sheet }: Lanes, known: readonly Relation[]): Relation[] {
  return known.filter((r) => r.axis === axis && r.sheet === sheet && r.factor === 1 && isAddition(r) && isPlain(r));
}

/** The lines before and the lines behind the one at `at`, as far as they measure the same; totals among them are none of them. */
function besides(items: readonly Lane[], at: number, totals: ReadonlySet<number>): number[][] {
  const run = (lanes: readonly Lane[]): number[] => {
    const own = lanes.filter((l) => !totals.has(l.line) && !isAverage(l));
    const end = own.findIndex((l) => l.nature !== own[0]!.nature);
    return (end < 0 ? own : own.slice(0, end)).map((l) => l.line);
  };
  return [run(items.slice(0, at).reverse()).reverse(), run(items.slice(at + 1))];
}

function meanOf(lanes: Lanes, lane: Lane, operands: readonly number[], figures: Figures): Weighed | null {
  return borneOut(
    claim(lanes, {
      kind: 'average',
      role: 'average',
      result: lane.line,
      operands,
      places: lanes.places,
      confidence: 0,
      because: [message('because.average', { label: lane.path.join(' / ') })],
    }),
    figures,
  );
}

/** Where no average stands (a rate has none), none is missing. */
function decided({ relation, support }: Weighed): Relation {
  return { ...relation, places: [...support.holds, ...support.fails].sort((a, b) => a - b) };
}
