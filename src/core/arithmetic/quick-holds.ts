import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';

/**
 * A test that says "holds" only where a sum of a sheet's own lines certainly does, without an object for the answer:
 * 10^6 figures are judged in some ten milliseconds. Where it says no, `judgeAt` has the word. null: not such a sum.
 */
export function quickHolds(relation: Relation, figures: Figures): ((position: number) => boolean) | null {
  const refs = [relation.result, ...relation.operands];
  if (relation.kind !== 'sum' || relation.factor !== 1 || !isPlain(relation)) return null;
  const { value, state, roundingError, rows, cols } = figures;
  const [alongLine, alongPlace, most, last] = relation.axis === 'row' ? [cols, 1, rows, cols] : [1, cols, cols, rows];
  if (refs.some((ref) => ref.line < 0 || ref.line >= most)) return null;
  const offsets = Int32Array.from(relation.operands, (ref) => ref.line * alongLine);
  const signs = Int8Array.from(relation.signs);
  const own = relation.result.line * alongLine;
  return (position) => {
    if (position < 0 || position >= last) return false;
    const from = position * alongPlace;
    if (state[own + from] !== State.Figure) return false;
    let sum = 0;
    let tolerance = roundingError[own + from]!;
    let figuresSeen = 0;
    for (let i = 0; i < offsets.length; i++) {
      const at = offsets[i]! + from;
      const kind = state[at]!;
      if (kind === State.Figure) {
        sum += signs[i]! * value[at]!;
        tolerance += roundingError[at]!;
        figuresSeen++;
      } else if (kind === State.Missing || kind === State.Error || kind === State.Unreadable) return false;
    }
    return figuresSeen > 0 && Math.abs(sum - value[own + from]!) <= tolerance;
  };
}
