import { append } from '../collections/append';
import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import type { CellRef } from '../model/cell-ref';
import { cellKey } from '../model/cell-ref';
import { Origin } from '../model/figures';
import type { Relation } from '../model/relation';
import { isAddition, operandCells, resultCell } from '../model/relation';
import { MOST_LISTED } from './break-case';
import type { Broken, Tested } from './tested';

/**
 * What the formula in the result of a break says of it. `none`: there is none, or it is the relation itself. `kin`: it reads
 * some of the operands; `short`: nothing but some of what the formulas of its like add. `apart`: it reads none of them.
 * `across`: it adds up the other way, down a column whose figures are due along their rows too. `copied`: it takes its figure
 * from another cell, which tells nothing of how that came about. `same`: it adds just these cells and holds, for it also reads
 * what is no figure of the table.
 */
export type OwnFormula = 'none' | 'same' | 'kin' | 'short' | 'apart' | 'across' | 'copied';

const STILL_DUE: ReadonlySet<OwnFormula> = new Set(['none', 'short', 'across']);

/** Formulas in the result beside which those of its like still say what is due there. */
export const leavesItsLikeRight = (formula: OwnFormula): boolean => STILL_DUE.has(formula);

/** For each result in which a formula stands: what it reads. It is the one that states what holds there. */
export function ownFormulas(
  tested: readonly Tested[],
  broken: readonly (readonly [Relation, Broken])[],
  figuresIn: FiguresIn,
): (relation: Relation, broken: Broken) => OwnFormula {
  const results = new Set(broken.map(([relation, { position }]) => cellKey(resultCell(relation, position))));
  const stated = statedAt(results, tested, figuresIn);
  return (relation, { position }) => {
    const cell = resultCell(relation, position);
    const { origin, cols } = figuresIn(cell.sheet);
    const own = stated.get(cellKey(cell)) ?? [];
    if ((origin[cell.row * cols + cell.col]! & Origin.Formula) === 0) return 'none';
    if (own.length === 0) return relation.evidence.includes('formula') ? 'none' : 'apart';
    return kinship(relation, position, own);
  };
}

interface Stated {
  readonly relation: Relation;
  readonly reads: readonly CellRef[];
}

function statedAt(results: ReadonlySet<string>, tested: readonly Tested[], figuresIn: FiguresIn): ReadonlyMap<string, readonly Stated[]> {
  const found = new Map<string, Stated[]>();
  for (const { relation } of results.size > 0 ? tested : []) {
    if (!relation.evidence.includes('formula') || relation.operands.length > MOST_LISTED) continue;
    for (const position of relation.positions) {
      const cell = cellKey(resultCell(relation, position));
      if (results.has(cell) && judgeAt(relation, position, figuresIn).state === 'holds')
        append(found, cell, { relation, reads: operandCells(relation, position) });
    }
  }
  return found;
}

function kinship(relation: Relation, position: number, own: readonly Stated[]): OwnFormula {
  const operands = new Set(operandCells(relation, position).map(cellKey));
  const isOperand = (cell: CellRef): boolean => operands.has(cellKey(cell));
  if (own.some(({ relation: { kind }, reads }) => kind === relation.kind && reads.length === operands.size && reads.every(isOperand)))
    return 'same';
  if (own.some(({ reads }) => reads.some(isOperand)))
    return relation.evidence.includes('formula') && own.every(({ reads }) => reads.every(isOperand)) ? 'short' : 'kin';
  if (own.every((one) => one.relation.kind === 'equality')) return 'copied';
  return relation.kind === 'sum' && own.every((one) => isAddition(one.relation) && one.relation.axis !== relation.axis)
    ? 'across'
    : 'apart';
}
