import { append } from '../../collections/append';
import { extentOf } from '../../collections/extent';
import type { Figures } from '../../model/figures';
import { Origin, State, cellIndex } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { cellOf, isAddition, isPlain } from '../../model/relation';
import type { QuantityAt } from '../../tables/read-tables';
import { addsUp } from '../series';

/** So many formulas that read the same lines say what is due beside them, */
const LEAST = 3;
/** and so many to each cell that they don't stand in. */
const TO_EACH = 4;

/** Typed figures among formulas that read the same lines: the formula was typed over there, and still says what is due. */
export function typedOver(relation: Relation, figures: Figures, quantityAt: QuantityAt): number[] {
  const { positions } = relation;
  if (positions.length < LEAST || !isPlain(relation)) return [];
  const [first, last] = extentOf(positions);
  const [from, to] = [first - 1, last + 1];
  const known = new Set(positions);
  const typed: number[] = [];
  for (let p = Math.max(0, from); p <= to; p++) {
    if (known.has(p)) continue;
    const { row, col } = cellOf(relation, relation.result, p);
    // A typed rate beside summed columns was never a sum.
    if (row >= figures.rows || col >= figures.cols || (relation.kind === 'sum' && !addsUp(quantityAt(row, col)))) continue;
    const at = row * figures.cols + col;
    if (figures.state[at] === State.Figure && (figures.origin[at]! & Origin.Formula) === 0) typed.push(p);
  }
  return typed.length * TO_EACH <= positions.length ? typed : [];
}

/**
 * Cells of a total line whose formulas add only some of the lines that the others of it add ("=S24" where nine of twelve are
 * "=D15+D24+D324"): what the others state is due there too. It holds where the lines left out are nothing; where they are
 * something again and again, leaving them out is meant.
 */
export function shorterIn(relations: readonly Relation[], figures: Figures): (relation: Relation) => readonly number[] {
  const byResult = new Map<string, Relation[]>();
  for (const relation of relations) if (copiesOrAdds(relation)) append(byResult, lineOf(relation), relation);
  return (relation) => {
    if (relation.kind !== 'sum' || !copiesOrAdds(relation) || relation.positions.length < LEAST) return [];
    const shorter = (byResult.get(lineOf(relation)) ?? []).map((other) => leftOut(relation, other, figures)).filter((one) => one !== null);
    const short = shorter.reduce((n, one) => n + one.short, 0);
    return short * TO_EACH <= relation.positions.length ? shorter.filter((one) => one.short <= 1).flatMap((one) => one.positions) : [];
  };
}

interface LeftOut {
  readonly positions: readonly number[];
  /** At so many of them something is left out. */
  readonly short: number;
}

/** null: `other` adds something else, or all of it. */
function leftOut(relation: Relation, other: Relation, figures: Figures): LeftOut | null {
  const theirs = new Set(other.operands.map(({ line }) => line));
  const left = relation.operands.filter(({ line }) => !theirs.has(line));
  if (left.length === 0 || left.length + theirs.size !== relation.operands.length) return null;
  const isFilled = (line: number, position: number): boolean =>
    Math.abs(figures.value[cellIndex(relation.axis, line, position, figures.cols)]!) > 0;
  return { positions: other.positions, short: other.positions.filter((p) => left.some(({ line }) => isFilled(line, p))).length };
}

const lineOf = ({ axis, result }: Relation): string => `${axis}${result.line}`;

function copiesOrAdds(relation: Relation): boolean {
  return (relation.kind === 'equality' || isAddition(relation)) && relation.factor === 1 && isPlain(relation);
}
