import type { Area } from '../../core/model/cell-ref';
import type { Expression } from '../../core/text/formula/parse';
import { parseFormula } from '../../core/text/formula/parse';

/** An area that a formula reads; `sheet` null: its own. */
export interface Precedent {
  readonly sheet: string | null;
  readonly area: Area;
}

/** A formula as it is reckoned; `tree` null where it is of a kind that is not understood here. */
export interface Reckoned {
  readonly tree: Expression | null;
  readonly reads: readonly Precedent[];
}

export function reckonedOf(formula: string): Reckoned {
  const tree = parseFormula(formula);
  // What a formula of another kind reads is still told by the references in its text: its result is to be called old.
  return { tree, reads: tree ? [...precedentsOf(tree)] : referencesIn(formula) };
}

function* precedentsOf(tree: Expression): Generator<Precedent> {
  if (tree.type === 'range') yield { sheet: tree.sheet, area: tree.area };
  else if (tree.type === 'call') for (const arg of tree.args) yield* precedentsOf(arg);
  else if (tree.type === 'unary') yield* precedentsOf(tree.operand);
  else if (tree.type === 'binary') {
    yield* precedentsOf(tree.left);
    yield* precedentsOf(tree.right);
  }
}

/** Cells and areas that a text names, whatever stands around them. */
function referencesIn(formula: string): Precedent[] {
  const names = formula.match(/(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gu) ?? [];
  return names.flatMap((name) => {
    const tree = parseFormula(name);
    return tree?.type === 'range' ? [{ sheet: tree.sheet, area: tree.area }] : [];
  });
}
