import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { Relation } from '../model/relation';
import { isUnknown } from './sum';

/** What is sure of a sum at a place: nothing, that it holds, or that it holds and could have failed (`informative.ts`). */
export enum Surely {
  Nothing,
  Holds,
  Compares,
}

/**
 * A test that says "holds" only where a sum of a sheet's own lines certainly does, whatever the noise of its additions: most
 * places are decided by it, 10^6 figures in some ten milliseconds. null where a line lies outside the sheet.
 */
export function surelyHolds(relation: Relation, figures: Figures): ((position: number) => boolean) | null {
  const surely = surelyCompares(relation, figures);
  return surely && ((position) => surely(position) !== Surely.Nothing);
}

/** The same in three words; in figures that are not rounded, three terms other than zero are a comparison. */
export function surelyCompares(
  { axis, result, operands, signs, factor }: Relation,
  figures: Figures,
): ((position: number) => Surely) | null {
  const { value, state, roundingError, rows, cols } = figures;
  const [alongLine, alongPosition, most, last] = axis === 'row' ? [cols, 1, rows, cols] : [1, cols, cols, rows];
  if (factor !== 1 || [result, ...operands].some((ref) => ref.line < 0 || ref.line >= most)) return null;
  const offsets = Int32Array.from(operands, (ref) => ref.line * alongLine);
  const taken = Int8Array.from(signs);
  const own = result.line * alongLine;
  return (position) => {
    if (position < 0 || position >= last) return Surely.Nothing;
    const from = position * alongPosition;
    if (state[own + from] !== State.Figure) return Surely.Nothing;
    const total = value[own + from]!;
    let sum = 0;
    let tolerance = roundingError[own + from]!;
    let seen = 0;
    let terms = total === 0 ? 0 : 1;
    for (let i = 0; i < offsets.length; i++) {
      const at = offsets[i]! + from;
      const kind = state[at]!;
      if (kind === State.Figure) {
        const part = value[at]!;
        sum += taken[i]! * part;
        tolerance += roundingError[at]!;
        seen++;
        if (part !== 0) terms++;
      } else if (isUnknown(kind as State)) return Surely.Nothing;
    }
    if (seen === 0 || !(Math.abs(sum - total) <= tolerance)) return Surely.Nothing;
    return tolerance === 0 && terms >= 3 ? Surely.Compares : Surely.Holds;
  };
}
