import type { Board, Equation } from './board';

/**
 * The result of a broken equation is a formula that reckons otherwise over some of the same figures: it leaves one out, takes one
 * twice, reads a line too high. Then the formula is what is wrong, and what was typed into its lines is not.
 */
export function isOwnFormulaWrong(board: Board, equation: Equation): boolean {
  const result = equation.cells[0]!;
  if (equation.computed || board.entry(result).origin !== 'formula') return false;
  const own = board.links(result).find(({ equation: other, slot }) => slot === 0 && other.computed)?.equation;
  return own !== undefined && own.cells.some((id, slot) => slot > 0 && equation.cells.indexOf(id) > 0);
}

/** A figure that nothing else adds up to: a line of the table, as it was typed. */
export function isLine(board: Board, id: number): boolean {
  return board.entry(id).origin !== 'formula' && !board.links(id).some(({ slot, equation }) => slot === 0 && equation.kind !== 'at-most');
}
