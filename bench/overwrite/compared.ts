// Which typed figures of a workbook the check says that it compared: they are what a slip should not pass in unseen.
import { isInformative } from '../../src/core/arithmetic/informative';
import { judgeAt } from '../../src/core/arithmetic/judge';
import { cellKey } from '../../src/core/model/cell-ref';
import type { Figures } from '../../src/core/model/figures';
import { State } from '../../src/core/model/figures';
import type { Relation } from '../../src/core/model/relation';
import { operandCells, resultCell } from '../../src/core/model/relation';
import { cellAt } from '../../src/core/model/sheet';
import type { Understanding } from '../../src/core/model/understanding';
import { RELATION_RULES } from '../../src/core/rules';
import { readByFormulas } from './read-by-formulas';

/** A typed figure, as it is printed: `value` in the unit it is read in. */
export interface Typed {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: number;
  readonly decimals: number;
  /** A formula of the workbook reads the cell: in Excel its result would be renewed with it. */
  readonly feedsFormula: boolean;
}

/** Typed figures at the places that hold, each once. Those that are read by a relation which breaks are left out. */
export function comparedFigures(understanding: Understanding): Typed[] {
  const figuresIn = (sheet: number): Figures => understanding.sheets[sheet]!.figures;
  const holding = new Set<string>();
  const broken = new Set<string>();
  for (const { relations } of understanding.sheets)
    for (const relation of relations) {
      if (!RELATION_RULES.some((rule) => rule.appliesTo(relation))) continue;
      for (const position of relation.positions) note(relation, position, figuresIn, holding, broken);
    }
  const fed = readByFormulas(understanding.workbook);
  return [...holding].filter((key) => !broken.has(key)).flatMap((key) => typedAt(key, understanding, fed));
}

function note(
  relation: Relation,
  position: number,
  figuresIn: (sheet: number) => Figures,
  holding: Set<string>,
  broken: Set<string>,
): void {
  const { state } = judgeAt(relation, position, figuresIn);
  if (state === 'undecided' || (state === 'holds' && !isInformative(relation, position, figuresIn))) return;
  const into = state === 'holds' ? holding : broken;
  for (const cell of [resultCell(relation, position), ...operandCells(relation, position)]) into.add(cellKey(cell));
}

function typedAt(key: string, { workbook, sheets }: Understanding, fed: ReadonlySet<string>): Typed[] {
  const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
  const cell = cellAt(workbook.sheets[sheet]!, row, col);
  const { state, value, decimals, cols } = sheets[sheet]!.figures;
  const at = row * cols + col;
  if (!cell || cell.formula !== undefined || state[at] !== State.Figure) return [];
  return [{ sheet, row, col, value: value[at]!, decimals: decimals[at]!, feedsFormula: fed.has(key) }];
}
