import type { FiguresIn } from '../arithmetic/judge';
import { informativeIn } from '../arithmetic/informative';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import { isAddition, isPlain } from '../model/relation';
import type { Case } from './break-case';
import { MOST_LISTED, cellsOf, isSlip } from './break-case';
import type { Tested } from './tested';

/** Breaks by the same amount, and breaks at the same place, are looked at together. */
export const gapKey = ({ tested, gap }: Case): string => `${tested.relation.sheet}:${gap.toPrecision(9)}`;
export const placeOf = ({ tested, broken }: Case): string => `${tested.relation.axis}${broken.position}`;

/** Where more sums than this miss by one amount, that is chance or a habit, not the trace of one slip. */
const MOST_ALIKE = 8;

/** Another sum misses by the same amount, on a figure of this one: one slip broke both. */
export function isWitnessed(one: Case, alike: readonly Case[]): boolean {
  return alike.length <= MOST_ALIKE && alike.some((other) => bearsOut(other, one));
}

/** How many totals of each place hold there. */
export function holdingAt(tested: readonly Tested[], places: ReadonlySet<string>, figuresIn: FiguresIn): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { relation, compared } of places.size > 0 ? tested : []) {
    if (compared === 0 || !isAddition(relation) || !isPlain(relation)) continue;
    const figures = figuresIn(relation.sheet);
    const verdict = verdictOf(relation, figures);
    const tells = informativeIn(relation, figures);
    for (const position of relation.positions) {
      const place = `${relation.axis}${position}`;
      if (places.has(place) && verdict(position) === Verdict.Holds && tells(position)) holding.set(place, (holding.get(place) ?? 0) + 1);
    }
  }
  return holding;
}

/** Other relations that break at that place, and not like a slip nor by the same one. */
export function besideOf(one: Case, there: readonly Case[]): number {
  const others = there.filter((other) => other.tested !== one.tested && !isSlip(other));
  const alike = others.filter(({ gap }) => gap === one.gap);
  return others.length - (alike.length > MOST_ALIKE ? 0 : alike.filter((other) => haveCommonCell(one, other)).length);
}

/** One slip breaks only what reads its figure: what misses by the same amount and reads none of these has a cause of its own. */
function haveCommonCell(one: Case, other: Case): boolean {
  if (Math.max(one.tested.relation.operands.length, other.tested.relation.operands.length) > MOST_LISTED) return true;
  const own = new Set(cellsOf(one));
  return cellsOf(other).some((cell) => own.has(cell));
}

/** The same amount is missing elsewhere, in a sum of another result that has a figure in common with this one. */
function bearsOut(other: Case, one: Case): boolean {
  if (other === one || other.tested.relation.operands.length > MOST_LISTED || one.tested.relation.operands.length > MOST_LISTED)
    return false;
  const own = cellsOf(one);
  const theirs = cellsOf(other);
  return (
    own[0] !== theirs[0] &&
    theirs.some((cell) => own.includes(cell)) &&
    (other.tested.relation.axis !== one.tested.relation.axis || theirs.includes(own[0]!) || own.includes(theirs[0]!))
  );
}
