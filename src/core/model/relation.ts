import type { CellRef } from './cell-ref';
import type { Message } from './message';

/** `growth` is factor × (new − old) / old with operands [old, new]; `ratio` is factor × a / b with operands [a, b]. */
export type RelationKind = 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'equality' | 'at-most';

/** Where the knowledge comes from, strongest first. */
export type Evidence = 'printed' | 'formula' | 'label' | 'values';

/** What the relation says in the words of the field; rules choose their relations by it. */
export type RelationRole =
  | 'total' // a total and its parts
  | 'identity' // an identity printed in the form
  | 'closing' // opening plus and minus the changes
  | 'cumulated' // the figure before and what came since
  | 'difference' // a − b
  | 'rate' // a percentage, per mille, per 10,000 of a base
  | 'growth'
  | 'share'
  | 'product'
  | 'average'
  | 'part' // a part that can't exceed its whole
  | 'same'; // one figure that stands in two places

/**
 * One side of a relation. `line` is a row where the relation's axis is `row`, else a column. `at` pins the position on
 * the other axis; without it the running place is meant. `sheet` names another sheet than the relation's own.
 */
export interface Ref {
  readonly line: number;
  readonly at?: number;
  readonly sheet?: number;
  /** The number stored there, where it is none of the tables' figures and a formula reads it all the same. */
  readonly value?: number;
}

/**
 * An identity that should hold between whole lines, at each of `places`:
 * axis `row`: row `result.line` = f(rows `operands`) in each column of `places`; axis `column`: the other way round.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly role: RelationRole;
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly result: Ref;
  readonly operands: readonly Ref[];
  /** One per operand; 1 throughout except in sums with subtracted operands. */
  readonly signs: readonly (1 | -1)[];
  /** 100 for a percentage, 1000 for per mille, 1 otherwise. */
  readonly factor: number;
  readonly positions: readonly number[];
  /** Places at which the formula of the result says that it is something else ("=IF(a>b, a-b, 0)" that shows 0). */
  readonly except?: readonly number[];
  readonly evidence: readonly Evidence[];
  /** How sure it is that the relation is meant, 0 to 1: what a break of it may be called depends on it. */
  readonly confidence: number;
  /** The evidence in words, for the pane and `structure`. */
  readonly because: readonly Message[];
  /**
   * False: parts are "of which", they need not exhaust the whole (only `at-most` is stated). True: their heading says that
   * they divide it ("Chia theo nhóm tuổi"), whatever other divisions it has.
   */
  readonly exhaustive?: boolean;
  /** A total that is wrong at all of `positions` for one reason: it leaves this line of its own out, counts it twice, or is a copy of it. */
  readonly amiss?: { readonly line: number; readonly as: 'left-out' | 'twice' | 'copied' };
  /** The rule of a report's text that states it; absent between cells. */
  readonly rule?: string;
  /** The printed form of the identity ("9=1-2-3-4+5+6+7+8"), where there is one. */
  readonly printed?: string;
}

/** True where every line of the relation is of its own sheet and judged at its own place. */
export function isPlain({ sheet, result, operands }: Relation): boolean {
  if (result.at !== undefined || (result.sheet !== undefined && result.sheet !== sheet)) return false;
  for (const { at, sheet: other, value } of operands)
    if (at !== undefined || value !== undefined || (other !== undefined && other !== sheet)) return false;
  return true;
}

/** A sum that takes nothing away. */
export function isAddition({ kind, signs }: Relation): boolean {
  return kind === 'sum' && signs.every((sign) => sign === 1);
}

/** The cell that `ref` means at position `place` of `relation`. */
export function cellOf(relation: Relation, ref: Ref, position: number): CellRef {
  const along = ref.at ?? position;
  const sheet = ref.sheet ?? relation.sheet;
  return relation.axis === 'row' ? { sheet, row: ref.line, col: along } : { sheet, row: along, col: ref.line };
}

export function resultCell(relation: Relation, position: number): CellRef {
  return cellOf(relation, relation.result, position);
}

export function operandCells(relation: Relation, position: number): CellRef[] {
  return relation.operands.map((ref) => cellOf(relation, ref, position));
}
