import type { Figures } from '../../model/figures';
import { State } from '../../model/figures';
import { message } from '../../model/message';
import type { CellRef } from '../../model/cell-ref';
import type { Ref, Relation, RelationRole } from '../../model/relation';
import type { Workbook } from '../../model/sheet';
import type { ShownTotal } from '../../model/understanding';
import { fold } from '../../text/fold';
import { CONFIDENCE } from '../confidence';
import type { QuantityAt } from '../../tables/read-tables';
import type { Source } from './added';
import { addedCells } from './added';
import type { SheetOf } from './criteria';
import { isAdded } from './criteria';
import { parseFormula } from '../../text/formula/parse';
import type { Shape } from '../../text/formula/shape';
import { shapeOf } from '../../text/formula/shape';
import { shorterIn, typedOver } from './likes';
import { runningTotal } from './running';
import { factorAsRead, numberAt, numberBeside } from './stored';

const ROLES: Readonly<Record<Relation['kind'], RelationRole>> = {
  sum: 'total',
  ratio: 'rate',
  growth: 'growth',
  product: 'product',
  average: 'average',
  equality: 'same',
  'at-most': 'part',
};

/** What the workbook's own formulas state. */
export interface Stated {
  readonly relations: readonly Relation[];
  readonly shown: readonly ShownTotal[];
}

const shapes = new Map<string, Shape | null>();

function shapeOfFormula(formula: string): Shape | null {
  const known = shapes.get(formula);
  if (known !== undefined) return known;
  const tree = parseFormula(formula);
  const shape = tree && shapeOf(tree);
  remember(formula, shape);
  return shape;
}

/** Bounded by what the shapes hold: a thousand long sums are a million cells. */
const MOST_KEPT = 500_000;
let kept = 0;

function remember(formula: string, shape: Shape | null): void {
  if (kept > MOST_KEPT) {
    shapes.clear();
    kept = 0;
  }
  kept += 10 + (shape?.operands.length ?? 0);
  shapes.set(formula, shape);
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
  /** Positions at which another branch of an IF may have been taken. */
  readonly except: number[];
  /** The formulas have other branches: a typed figure among them may stand for any. */
  readonly branches: boolean;
}

/** What formulas are read against, and what has been read of them so far. */
interface Reader {
  readonly workbook: Workbook;
  readonly sheet: number;
  readonly figures: Figures;
  readonly byLines: Map<string, Gathered>;
  readonly shown: ShownTotal[];
  /** Cells that SUMIF and SUMIFS were asked about. */
  tested: number;
  /** Cells of sums, listed one by one: of all long ones, and of each that is stated for the first time. */
  listed: number;
}

/**
 * So many take half a gigabyte and some seconds. A hundred sums over the same ten thousand lines are a sixth of it; beyond it only
 * formulas are read that state what others state of their own lines.
 */
const MOST_LISTED = 6_000_000;
/** Listing shorter sums takes no more time than reading the sheet. */
const LONG = 50;

/** A ledger of thousands of conditional sums over thousands of lines is not read to its end: a second is not spent on it. */
const MOST_TESTED = 300_000;
const TESTING = /\bSUMIFS?\s*\(/i;

/**
 * Formulas of one line that read the same other lines become one relation with many positions; a formula that reads
 * elsewhere pins its operands.
 */
export function formulaRelations(workbook: Workbook, sheet: number, figures: Figures, quantityAt: QuantityAt): Stated {
  const reader: Reader = { workbook, sheet, figures, byLines: new Map(), shown: [], tested: 0, listed: 0 };
  const { cells } = workbook.sheets[sheet]!;
  for (let row = 0; row < figures.rows; row++) {
    const line = cells[row];
    if (!line) continue;
    for (let col = 0; col < figures.cols; col++) {
      const formula = line[col]?.formula;
      if (!formula || figures.state[row * figures.cols + col] !== State.Figure) continue;
      if (reader.tested > MOST_TESTED && TESTING.test(formula)) continue;
      const shape = runningTotal(workbook, sheet, row, col) ?? shapeOfFormula(formula);
      if (!shape || (reader.listed > MOST_LISTED && shape.operands.length > LONG)) continue;
      if (shape.operands.length > LONG) reader.listed += shape.operands.length;
      if (shape.operands.some(({ tests }) => tests)) reader.tested += shape.operands.length;
      gather(reader, shape, { sheet, row, col });
    }
  }
  const gathered = [...reader.byLines.values()];
  const own = gathered.map(({ relation, positions }) => ({ ...relation, positions }));
  const short = shorterIn(own, figures);
  const relations = gathered.map(({ relation, positions, except, branches }, i) => ({
    ...relation,
    ...(except.length > 0 ? { except } : {}),
    positions: branches ? positions : [...positions, ...typedOver(own[i]!, figures, quantityAt), ...short(own[i]!)].sort((a, b) => a - b),
  }));
  return { relations, shown: reader.shown };
}

function gather(reader: Reader, shape: Shape, cell: CellRef): void {
  const { workbook, sheet, figures, byLines } = reader;
  const value = numberAt(workbook, cell);
  if (value === null) return;
  const sources = sourcesOf(shape, workbook, sheet);
  if (!sources) return;
  const { cells, hidden } = addedCells(sources, value, workbook);
  if (hidden.length > 0) reader.shown.push({ cell, hidden });
  const factor = factorAsRead(shape, cells, cell, workbook);
  if (factor === null || cells.length === 0) return;
  const inRow = cells.every((o) => o.row === cell.row && o.sheet === sheet);
  const operands = cells.map((o) => refOf(o, inRow, cell, workbook, figures));
  const result = inRow ? cell.col : cell.row;
  if (operands.some((o) => o.line === result && o.at === undefined && o.sheet === undefined)) return;
  const axis = inRow ? 'column' : 'row';
  const position = inRow ? cell.row : cell.col;
  const key = `${axis}|${shape.kind}|${result}|${factor}|${operands.map((o, i) => `${cells[i]!.sign}*${refKey(o)}`).join()}`;
  const branches = shape.unless !== undefined;
  if (!byLines.has(key)) {
    if (reader.listed > MOST_LISTED) return;
    reader.listed += operands.length;
  }
  const known = byLines.get(key) ?? {
    relation: stated(shape, cells, axis, result, operands, factor, sheet),
    positions: [],
    except: [],
    branches,
  };
  byLines.set(key, known);
  (shape.unless?.includes(value) ? known.except : known.positions).push(position);
}

function stated(
  shape: Shape,
  cells: readonly Source[],
  axis: Relation['axis'],
  result: number,
  operands: readonly Ref[],
  factor: number,
  sheet: number,
): Relation {
  return {
    kind: shape.kind,
    role: roleOf(shape),
    sheet,
    axis,
    result: { line: result },
    operands,
    signs: cells.map((o) => o.sign),
    factor,
    positions: [],
    evidence: ['formula'],
    confidence: CONFIDENCE.formula.stated,
    because: [message('because.formula')],
  };
}

/** The cells that a formula reads; null where it names a sheet that is not there, or asks what is not understood. */
function sourcesOf(shape: Shape, workbook: Workbook, sheet: number): Source[] | null {
  const index = sheetsByName(workbook);
  const sheetOf: SheetOf = (name) => (name === null ? sheet : (index.get(fold(name)) ?? null));
  const found: Source[] = [];
  for (const operand of shape.operands) {
    const own = sheetOf(operand.sheet);
    const added = operand.tests ? isAdded(operand.tests, sheetOf, workbook) : true;
    if (own === null || added === null) return null;
    if (added) found.push({ ...operand, sheet: own });
  }
  return found;
}

function refOf(source: Source, inRow: boolean, cell: CellRef, workbook: Workbook, figures: Figures): Ref {
  const beside = source.sheet === cell.sheet ? numberBeside(source, workbook, figures) : null;
  return {
    line: inRow ? source.col : source.row,
    ...(!inRow && (source.col !== cell.col || source.sheet !== cell.sheet) ? { at: source.col } : {}),
    ...(source.sheet === cell.sheet ? {} : { sheet: source.sheet }),
    ...(beside === null ? {} : { value: beside }),
  };
}

function refKey({ line, at, sheet, value }: Ref): string {
  return `${line}@${at ?? ''}#${sheet ?? ''}${value === undefined ? '' : `=${value}`}`;
}

function roleOf(shape: Shape): RelationRole {
  if (shape.kind === 'sum' && shape.operands.some((o) => o.sign === -1)) return shape.operands.length === 2 ? 'difference' : 'closing';
  return ROLES[shape.kind];
}
