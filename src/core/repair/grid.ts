import type { CellPlace } from '../model/place';
import { snap, stepOf } from './board';
import { cellOf } from '../model/relation';
import type { Network, SheetLink } from './network';
import { isLinear } from './sheet-equation';

/** Neighbouring places and cells that are looked at for the usual number of decimals. */
const NEAR = 6;
const MOST_TYPED = 6;

/**
 * Decimal places that a correction of a figure may have: as many as the figures that it is added up with, or, for a
 * rate, as the other rates of its line (4.8 may have been 4.82).
 */
export function usualDecimals(network: Network, own: number, links: readonly SheetLink[]): number {
  let most = own;
  for (const { equation, slot } of links.slice(0, NEAR)) {
    const { relation, place } = equation;
    if (isLinear(relation.kind)) {
      for (const ref of [relation.result, ...relation.operands.slice(0, 2 * NEAR)])
        most = Math.max(most, decimalsAt(network, cellOf(relation, ref, place)));
    } else if (equation.refAt(slot).at === undefined) {
      const at = relation.places.indexOf(place);
      const near = relation.places.slice(Math.max(0, at - NEAR), at + NEAR + 1);
      const along = near.map((one) => decimalsAt(network, cellOf(relation, equation.refAt(slot), one)));
      // Where tons stand among cattle and people, the other figures of the same line say more than those above and below.
      const mixed = slot > 0 && 2 * along.filter((decimals) => decimals > 0).length < along.length;
      const beside = mixed ? relation.operands.map((ref) => decimalsAt(network, cellOf(relation, ref, place))) : along;
      most = Math.max(most, ...beside);
    }
  }
  return most;
}

/** True where figures that it goes with hold more digits than they show: then what is right here may have as many. */
export function isUnrounded(network: Network, links: readonly SheetLink[]): boolean {
  return links
    .slice(0, NEAR)
    .some(({ equation: { relation, place } }) =>
      [relation.result, ...relation.operands.slice(0, 2 * NEAR)].some((ref) => holdsMore(network, cellOf(relation, ref, place))),
    );
}

function holdsMore(network: Network, place: CellPlace): boolean {
  if (!network.hasFigure(place)) return false;
  const { cols, decimals, value } = network.figuresOf(place.sheet);
  const at = place.row * cols + place.col;
  return decimals[at]! > MOST_TYPED || Math.abs(value[at]! - snap(value[at]!, decimals[at]!)) > 1e-6 * stepOf(decimals[at]!);
}

function decimalsAt(network: Network, place: CellPlace): number {
  if (!network.hasFigure(place)) return 0;
  const { cols, decimals } = network.figuresOf(place.sheet);
  const shown = decimals[place.row * cols + place.col]!;
  // Unrounded results of formulas show more digits than anybody would type.
  return shown <= MOST_TYPED ? shown : 0;
}
