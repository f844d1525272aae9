import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import { message } from '../../model/message';
import type { Ref, Relation, RelationRole } from '../../model/relation';
import { cellOf, isPlain } from '../../model/relation';
import type { Workbook } from '../../model/sheet';
import { fold } from '../../text/fold';
import { addsUp } from '../series';
import type { QuantityAt } from '../mined-relations';
import { parseFormula } from '../../text/formula/parse';
import type { Shape } from '../../text/formula/shape';
import { shapeOf } from '../../text/formula/shape';
import { extentOf } from '../../collections/extent';

const ROLES: Readonly<Record<Relation['kind'], RelationRole>> = {
  sum: 'total',
  ratio: 'rate',
  growth: 'growth',
  product: 'product',
  average: 'average',
  equality: 'same',
  'at-most': 'part',
};

const shapes = new Map<string, Shape | null>();

function shapeOfFormula(formula: string): Shape | null {
  const known = shapes.get(formula);
  if (known !== undefined) return known;
  const tree = parseFormula(formula);
  const shape = tree && shapeOf(tree);
  if (shapes.size > 50_000) shapes.clear();
  shapes.set(formula, shape);
  return shape;
}

/** The sheets of a workbook by their folded names, told once for all of them. */
const indexes = new WeakMap<Workbook, ReadonlyMap<string, number>>();

function sheetsByName(workbook: Workbook): ReadonlyMap<string, number> {
  const known = indexes.get(workbook) ?? new Map(workbook.sheets.map((s, i) => [fold(s.name), i]));
  indexes.set(workbook, known);
  return known;
}

interface Gathered {
  readonly relation: Relation;
  readonly positions: number[];
}

/**
 * What the workbook's own formulas state. Formulas of one line that read the same other lines become one relation with
 * many places; a formula that reads elsewhere pins its operands.
 */
export function formulaRelations(workbook: Workbook, sheet: number, figures: Figures, quantityAt: QuantityAt): Relation[] {
  const byLines = new Map<string, Gathered>();
  const index = sheetsByName(workbook);
  const { cells } = workbook.sheets[sheet]!;
  for (let row = 0; row < figures.rows; row++) {
    const line = cells[row];
    if (!line) continue;
    for (let col = 0; col < figures.cols; col++) {
      const formula = line[col]?.formula;
      if (!formula || figures.state[row * figures.cols + col] !== State.Figure) continue;
      const shape = shapeOfFormula(formula);
      if (shape) gather(byLines, shape, sheet, row, col, figures, index);
    }
  }
  return [...byLines.values()].map(({ relation, positions }) => ({
    ...relation,
    positions: [...positions, ...typedOver({ ...relation, positions }, figures, quantityAt)].sort((a, b) => a - b),
  }));
}

function gather(
  byLines: Map<string, Gathered>,
  shape: Shape,
  sheet: number,
  row: number,
  col: number,
  figures: Figures,
  index: ReadonlyMap<string, number>,
): void {
  const own = shape.operands.map((o) => (o.sheet === null ? sheet : (index.get(fold(o.sheet)) ?? -1)));
  if (own.includes(-1)) return;
  const inRow = shape.operands.every((o, i) => o.row === row && own[i] === sheet);
  const axis = inRow ? 'column' : 'row';
  const position = inRow ? row : col;
  const operands = shape.operands.map((o, i): Ref => {
    const line = inRow ? o.col : o.row;
    return {
      line,
      ...(!inRow && (o.col !== col || own[i] !== sheet) ? { at: o.col } : {}),
      ...(own[i] === sheet ? {} : { sheet: own[i]! }),
    };
  });
  const result = inRow ? col : row;
  if (operands.some((o) => o.line === result && o.at === undefined && o.sheet === undefined)) return;
  const factor = shownFactor(shape, figures, row, col);
  const key = `${axis}|${shape.kind}|${result}|${factor}|${operands.map((o, i) => `${shape.operands[i]!.sign * 1}${o.line}@${o.at ?? ''}#${o.sheet ?? ''}`).join()}`;
  const known = byLines.get(key);
  if (known) {
    known.positions.push(position);
    return;
  }
  const relation: Relation = {
    kind: shape.kind,
    role: roleOf(shape),
    sheet,
    axis,
    result: { line: result },
    operands,
    signs: shape.operands.map((o) => o.sign),
    factor,
    positions: [],
    evidence: ['formula'],
    confidence: 0.98,
    because: [message('because.formula')],
  };
  byLines.set(key, { relation, positions: [position] });
}

function roleOf(shape: Shape): RelationRole {
  if (shape.kind === 'sum' && shape.operands.some((o) => o.sign === -1)) return shape.operands.length === 2 ? 'difference' : 'closing';
  return ROLES[shape.kind];
}

/** 0.0482 shown as 4,82 % is read as 4.82: the quotient behind it then carries a factor of 100. */
function shownFactor(shape: Shape, figures: Figures, row: number, col: number): number {
  const percent = (figures.origin[row * figures.cols + col]! & Origin.PercentFormat) !== 0;
  return percent && (shape.kind === 'ratio' || shape.kind === 'growth' || shape.kind === 'product') ? shape.factor * 100 : shape.factor;
}

/** Typed figures among formulas that read the same lines: the formula was typed over there, and still says what is due. */
function typedOver(relation: Relation, figures: Figures, quantityAt: QuantityAt): number[] {
  const { positions } = relation;
  if (positions.length < 3 || !isPlain(relation)) return [];
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
  return typed.length * 4 <= positions.length ? typed : [];
}
