import { digitsIn } from '../../arithmetic/digits';
import type { Figures } from '../../model/figures';
import { cellIndex, Origin, State } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { supportOf } from '../support';
import type { Amiss } from './line-amiss';
import { MOST_LINES, MOST_OTHERS } from './line-amiss';

/** In a single column a figure of one digit is soon some line's too. */
const LEAST_DIGITS = 2;

/** A line whose figures a total holds, and what speaks for its being a copy. */
export interface Copy extends Amiss {
  readonly as: 'copied';
  /** Some line is more than the total: they are no whole with what is counted in it, and no maximum. */
  readonly exceeded: boolean;
  /** The total's formula takes the line's figure and no other. */
  readonly byFormula: boolean;
}

export const isCopy = (amiss: Amiss): amiss is Copy => amiss.as === 'copied';

/**
 * The line whose figures a total holds instead of sums: wherever it is wrong it is just that line, the same one in every column.
 * Null where it is right anywhere that tells, and where few digits may agree by chance.
 */
export function copiedIn(whole: Relation, known: readonly Relation[], figures: Figures): Copy | null {
  if (whole.operands.length > MOST_LINES) return null;
  const { fails, proving } = supportOf(whole, figures);
  const { line: total } = whole.result;
  const value = valuesOf(whole, figures);
  const asked = fails.filter((position) => value(total, position) !== 0 && onlyAdds(whole, position, figures));
  if (asked.length === 0 || proving.length > 0) return null;
  const found = whole.operands.flatMap(({ line }): Copy[] => {
    const byFormula = (position: number): boolean => takesLine(whole, line, position, known);
    const positions = asked.filter(
      (position) =>
        isFigure(whole, line, position, figures) &&
        value(line, position) === value(total, position) &&
        // Any other formula says itself what the total is of.
        (!isCalculated(whole, position, figures) || byFormula(position)),
    );
    if (positions.length === 0 || asked.length - positions.length > MOST_OTHERS * asked.length) return [];
    const exceeded = positions.some((position) => whole.operands.some((other) => value(other.line, position) > value(total, position)));
    return [{ line, as: 'copied', positions, exceeded, byFormula: positions.some(byFormula) }];
  });
  const best = found.find(({ byFormula }) => byFormula) ?? found[0];
  // Two lines with one figure: either was copied, if that is no maximum.
  return best && (best.byFormula || found.length === 1 || best.exceeded) && (best.byFormula || tells(whole, best, figures)) ? best : null;
}

const valuesOf =
  ({ axis }: Relation, { value, cols }: Figures) =>
  (line: number, position: number): number =>
    value[cellIndex(axis, line, position, cols)]!;

const isFigure = ({ axis }: Relation, line: number, position: number, { state, cols }: Figures): boolean =>
  state[cellIndex(axis, line, position, cols)] === State.Figure;

/** Different figures, or one of digits enough. */
function tells(whole: Relation, { line, positions }: Amiss, figures: Figures): boolean {
  const value = valuesOf(whole, figures);
  const decimals = (position: number): number => figures.decimals[cellIndex(whole.axis, line, position, figures.cols)]!;
  return (
    new Set(positions.map((position) => value(line, position))).size > 1 ||
    positions.some((position) => digitsIn(value(line, position), decimals(position)) >= LEAST_DIGITS)
  );
}

const isCalculated = ({ axis, result }: Relation, position: number, { origin, cols }: Figures): boolean =>
  (origin[cellIndex(axis, result.line, position, cols)]! & Origin.Formula) !== 0;

/** The formula of the total is the cell of that line. */
function takesLine({ axis, result }: Relation, line: number, position: number, known: readonly Relation[]): boolean {
  return known.some(
    (other) =>
      other.kind === 'equality' &&
      other.evidence.includes('formula') &&
      (other.axis === axis
        ? other.result.line === result.line && other.operands[0]!.line === line && other.positions.includes(position)
        : other.result.line === position && other.positions.includes(result.line) && other.operands[0]!.at === line),
  );
}

/** Equal to the last digits that a sum can hold. */
const EXACT = 1e-9;

/**
 * Lines that only add up: none takes away, and what they come to is no multiple of the total, as where each level of an outline
 * says the same again.
 */
function onlyAdds(whole: Relation, position: number, figures: Figures): boolean {
  const value = valuesOf(whole, figures);
  const values = whole.operands.map(({ line }) => value(line, position)).filter((one) => one === one);
  const times = values.reduce((sum, one) => sum + one, 0) / value(whole.result.line, position);
  return values.every((one) => one >= 0) && Math.abs(times - Math.round(times)) > EXACT;
}

/** No line is, at all places, the sum of two or more next to it: the list has one level. */
export function isFlat(whole: Relation, { positions }: Amiss, figures: Figures): boolean {
  const lines = whole.operands.map(({ line }) => line);
  const at = valuesOf(whole, figures);
  const value = (line: number, position: number): number => at(line, position) || 0;
  const endsWith = (own: number, step: 1 | -1): boolean => {
    const due = positions.map((position) => value(lines[own]!, position));
    const sums = positions.map(() => 0);
    for (let next = own + step; next >= 0 && next < lines.length; next += step) {
      positions.forEach((position, i) => (sums[i]! += value(lines[next]!, position)));
      if (next !== own + step && sums.every((sum, i) => due[i]! > 0 && Math.abs(sum - due[i]!) <= EXACT * due[i]!)) return true;
      if (sums.some((sum, i) => sum > due[i]! * (1 + EXACT))) return false;
    }
    return false;
  };
  return !lines.some((_, own) => endsWith(own, 1) || endsWith(own, -1));
}
