import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { CellPlace } from '../../model/place';
import { samePlace } from '../../model/place';
import type { Relation } from '../../model/relation';
import { operandCells, resultCell } from '../../model/relation';
import type { Oddity } from '../../model/understanding';

/** Less certain relations than this tell of their breaks as notes at most. */
const TOLD = 0.4;

/**
 * A negative count that a formula works out is no slip of the keyboard: one of the figures that it reads is wrong. Nothing is
 * said where a broken relation of such a figure says it already.
 */
export function computedOr(odd: Oddity, relations: readonly Relation[], figures: Figures): Oddity[] {
  const { cell } = odd;
  if ((figures.origin[cell.row * figures.cols + cell.col]! & Origin.Formula) === 0) return [odd];
  const read = relations
    .filter((r) => r.evidence.includes('formula'))
    .flatMap((r) =>
      r.positions
        .filter((p) => samePlace(resultCell(r, p), cell))
        .slice(0, 1)
        .flatMap((p) => operandCells(r, p)),
    );
  const inputs = read.filter((one) => one.sheet === cell.sheet && figures.state[one.row * figures.cols + one.col] === State.Figure);
  if (inputs.some((input) => breaks(input, relations, figures))) return [];
  return [{ ...odd, suggestion: null, reason: 'other', related: inputs }];
}

/** Does a relation that would be told of break with the figure in it? */
function breaks(input: CellPlace, relations: readonly Relation[], figures: Figures): boolean {
  return relations.some((relation) => {
    const [line, along] = relation.axis === 'row' ? [input.row, input.col] : [input.col, input.row];
    const mine = [relation.result, ...relation.operands].some((ref) => ref.sheet === undefined && ref.line === line);
    return (
      mine && relation.confidence >= TOLD && relation.positions.includes(along) && judgeAt(relation, along, () => figures).state === 'fails'
    );
  });
}
