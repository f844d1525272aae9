import type { Relation, RelationKind, RelationRole } from '../model/relation';
import type { Quantity } from '../model/table';
import type { Message } from '../model/message';
import type { Draft } from '../tables/draft';
import { isChangeHead } from '../tables/vocabulary/changes';
import { isAverageLine } from '../tables/vocabulary/rates';

/** A line of figures seen from either side: a column over the rows, or a row over the columns. */
export interface Series {
  readonly line: number;
  /** Heads from the top level down, or the label of the row. */
  readonly path: readonly string[];
  readonly quantity: Quantity;
  readonly unit: string | null;
  /** Of a row in its outline. */
  readonly level?: number;
}

/** All lines of a table along one axis, and the places at which relations between them are judged. */
export interface SeriesGroup {
  readonly axis: 'row' | 'column';
  readonly sheet: number;
  readonly items: readonly Series[];
  readonly positions: readonly number[];
  /** Those of `positions` at which figures add up: no rates, no averages. */
  readonly adding: readonly number[];
  /** Those at which others are compared ("Tăng/giảm"): a rate of what stands there is none. */
  readonly comparing: ReadonlySet<number>;
}

export function columnSeries(draft: Draft, sheet: number): SeriesGroup {
  const items = draft.columns
    .filter((c) => c.role === 'figures')
    .map(({ col, path, quantity, unit }) => ({ line: col, path, quantity, unit }));
  const comparing = draft.entries.filter((e) => isChangeHead(e.label)).map((e) => e.row);
  return {
    axis: 'column',
    sheet,
    items,
    positions: draft.entries.filter((e) => e.hasFigures).map((e) => e.row),
    adding: addingRows(draft),
    comparing: new Set(comparing),
  };
}

/** Rows of one breakdown ("Hộ", "Nhân khẩu") are a series of their own. */
export function rowSeries(draft: Draft, sheet: number, breakdown: string | null): SeriesGroup {
  const items = draft.lines
    .filter((line, i) => draft.entries[i]!.hasFigures && line.breakdown === breakdown)
    .map(({ row, label, quantity, unit, level }) => ({ line: row, path: [label], quantity, unit, level }));
  const comparing = draft.columns.filter((c) => isChangeHead(c.path.join(' '))).map((c) => c.col);
  return {
    axis: 'row',
    sheet,
    items,
    positions: draft.columns.filter((c) => c.role === 'figures').map((c) => c.col),
    adding: addingColumns(draft),
    comparing: new Set(comparing),
  };
}

export function breakdownsOf(draft: Draft): (string | null)[] {
  return [...new Set(draft.entries.map((e) => e.breakdown))];
}

export interface RelationParts {
  readonly kind: RelationKind;
  readonly role: RelationRole;
  readonly result: number;
  readonly operands: readonly number[];
  readonly signs?: readonly (1 | -1)[];
  readonly factor?: number;
  readonly positions: readonly number[];
  readonly confidence: number;
  readonly because: readonly Message[];
  readonly exhaustive?: boolean;
}

/** A relation between series with the evidence of labels. */
export function stateRelation(seriesGroup: Pick<SeriesGroup, 'axis' | 'sheet'>, parts: RelationParts): Relation {
  return {
    kind: parts.kind,
    role: parts.role,
    sheet: seriesGroup.sheet,
    axis: seriesGroup.axis,
    result: { line: parts.result },
    operands: parts.operands.map((line) => ({ line })),
    signs: parts.signs ?? parts.operands.map(() => 1),
    factor: parts.factor ?? 1,
    positions: parts.positions,
    evidence: ['label'],
    confidence: parts.confidence,
    because: parts.because,
    ...(parts.exhaustive === undefined ? {} : { exhaustive: parts.exhaustive }),
  };
}

/** Sums mean something only in what adds up: no rates, no norms, no averages. */
export function addsUp(quantity: Quantity): boolean {
  return quantity !== 'rate' && quantity !== 'norm';
}

/** Rows in which columns may be added: not the rows of rates and averages. */
export function addingRows(draft: Draft): number[] {
  return draft.lines
    .filter((line, i) => draft.entries[i]!.hasFigures && addsUp(line.quantity) && !isAverageLine(line.label))
    .map((line) => line.row);
}

export function addingColumns(draft: Draft): number[] {
  return draft.columns.filter((c) => c.role === 'figures' && addsUp(c.quantity)).map((c) => c.col);
}
