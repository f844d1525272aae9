import type { Equation } from './board';
import type { Cause } from './causes';
import type { Network } from './network';
import type { Range } from './range';
import { overlap, rangeOf } from './range';
import { reachOf } from './reach';

/** Relations less certain than this are no witnesses. */
export const WITNESS = 0.7;
/** Longer lines are not gone through for other repairs: none of theirs is called unique. */
const LONGEST = 600;

/** No other single figure, set to whatever value, would mend all equations of the cause without breaking another. */
export function isUnique(network: Network, { change, equations }: Cause): boolean {
  const shortest = equations.reduce((a, b) => (b.size < a.size ? b : a));
  return (
    shortest.size <= LONGEST &&
    shortest.cells.every((id, slot) => {
      if (id === change!.entry.id) return true;
      const reached = reachOf(network, [id]);
      if (!equations.every((equation) => reached.has(equation))) return true;
      return !canMend(network, id, equations) && !canMendBelow(network, id, rangeOf(network, shortest, slot), equations);
    })
  );
}

function canMend(network: Network, id: number, equations: readonly Equation[]): boolean {
  const entry = network.entry(id);
  if (entry.origin === 'fixed') return false;
  let range: Range | null = null;
  for (const { equation, slot } of network.links(id)) {
    const mends = equations.includes(equation);
    // A formula that follows the figure does not stand in its way, nor does a relation that may not be meant.
    if (!mends && (equation.failing || (equation.computed && slot > 0) || equation.relation.confidence < WITNESS)) continue;
    const own = rangeOf(network, equation, slot);
    if (!own) return false;
    range = range ? overlap(range, own) : own;
    if (!range) return false;
  }
  return true;
}

/** Formulas under formulas are followed this deep. */
const DEEPEST = 3;

/** Could a typed figure that goes into the formula at `id` bring its result into `needed` without breaking a relation? */
function canMendBelow(network: Network, id: number, needed: Range | null, equations: readonly Equation[], depth = 0): boolean {
  const computing = network.links(id).find(({ equation, slot }) => slot === 0 && equation.computed)?.equation;
  if (!computing || !needed || depth > DEEPEST) return false;
  if (computing.size > LONGEST) return true;
  const { now } = network.entry(id);
  return computing.cells.some((operand, slot) => {
    const slope = computing.slopeAt(slot);
    if (slot === 0 || slope === undefined) return slot > 0;
    const entry = network.entry(operand);
    const [a, mid, b] = [needed.low, needed.mid, needed.high].map((value) => entry.now + (value - now) / slope) as [number, number, number];
    const range = { low: Math.min(a, b), high: Math.max(a, b), mid };
    return entry.origin === 'formula'
      ? canMendBelow(network, operand, range, equations, depth + 1)
      : entry.origin !== 'fixed' && isFree(network, operand, range, equations);
  });
}

/** No relation that holds forbids the figure all of `range`. */
function isFree(network: Network, id: number, range: Range, equations: readonly Equation[]): boolean {
  return network.links(id).every(({ equation, slot }) => {
    if (equations.includes(equation) || equation.failing || (equation.computed && slot > 0) || equation.relation.confidence < WITNESS)
      return true;
    const own = rangeOf(network, equation, slot);
    return own !== null && overlap(range, own) !== null;
  });
}
