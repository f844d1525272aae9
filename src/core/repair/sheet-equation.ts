import type { Judgement } from '../model/judgement';
import type { CellRef } from '../model/cell-ref';
import type { Ref, Relation, RelationKind } from '../model/relation';
import { cellOf } from '../model/relation';
import type { Failure } from '../model/rule';
import type { Equation } from './board';

/** What a sheet equation must be told about the cells. */
export interface Cells {
  idOf(cell: CellRef): number;
  hasFigure(cell: CellRef): boolean;
}

const LINEAR: ReadonlySet<RelationKind> = new Set<RelationKind>(['sum', 'average', 'equality', 'at-most']);

export function isLinear(kind: RelationKind): boolean {
  return LINEAR.has(kind);
}

/** Cost of leaving a relation broken that nobody could be sure of, and what certainty adds to it. */
const DOUBTFUL = 12;
const CERTAIN = 12;

/** A relation of the sheet at one place, as the search sees it. Cells and slopes are listed only when asked for. */
export class SheetEquation implements Equation {
  readonly kind;
  readonly factor;
  readonly constant = 0;
  readonly witness: number;
  gap: number;
  tolerance: number;
  readonly failures: Failure[] = [];
  private ids: readonly number[] | null = null;
  private share: number | null = null;

  constructor(
    readonly relation: Relation,
    readonly position: number,
    judgement: Judgement,
    readonly computed: boolean,
    readonly failing: boolean,
    private readonly of: Cells,
  ) {
    this.kind = relation.kind;
    this.factor = relation.factor;
    this.witness = DOUBTFUL + CERTAIN * relation.confidence;
    this.gap = judgement.expected - judgement.actual;
    // Corrections are added to the gap one after the other; with decimal fractions that leaves noise.
    const noise = Number.isInteger(this.gap) ? 0 : (Math.abs(judgement.expected) + Math.abs(judgement.actual)) * 1e-15;
    this.tolerance = judgement.tolerance + noise;
  }

  refAt(slot: number): Ref {
    return slot === 0 ? this.relation.result : this.relation.operands[slot - 1]!;
  }

  /** Number of figures, without listing them. */
  get size(): number {
    return this.relation.operands.length + 1;
  }

  get cells(): readonly number[] {
    this.ids ??= Array.from({ length: this.size }, (_, slot) => this.of.idOf(cellOf(this.relation, this.refAt(slot), this.position)));
    return this.ids;
  }

  slopeAt(slot: number): number | undefined {
    if (!isLinear(this.kind)) return undefined;
    this.share ??= this.shareOfEach();
    return slot === 0 ? -1 : (this.relation.signs[slot - 1] ?? 1) * this.share;
  }

  private shareOfEach(): number {
    if (this.kind !== 'average') return this.factor;
    const figures = this.relation.operands.filter((ref) => this.of.hasFigure(cellOf(this.relation, ref, this.position)));
    return this.factor / Math.max(1, figures.length);
  }

  /** The same for equations that say the same: a = b + c and b = a − c. */
  get signature(): string {
    if (this.size > MOST_SPELT_OUT) return this.longSignature();
    const { cells } = this;
    if (!isLinear(this.kind)) return `${this.kind}:${this.factor}:${cells.join()}`;
    let first = 0;
    for (let i = 1; i < cells.length; i++) if (cells[i]! < cells[first]!) first = i;
    const scale = this.slopeAt(first)!;
    const kind = this.kind === 'at-most' ? `≤${Math.sign(scale)}` : '=';
    return (
      kind +
      cells
        .map((id, i) => [id, this.slopeAt(i)! / scale] as const)
        .sort((a, b) => a[0] - b[0])
        .join(';')
    );
  }

  /** Two readings of a long line have the same total and the same lines at both ends; nothing need be listed for it. */
  private longSignature(): string {
    const { operands, axis, sheet } = this.relation;
    const ends = [operands[0]!, operands[operands.length - 1]!].map(({ line, at }) => `${line}.${at ?? ''}`);
    return `long:${sheet}:${axis}:${this.position}:${this.of.idOf(cellOf(this.relation, this.relation.result, this.position))}:${this.size}:${ends.join()}`;
  }
}

/** From this number of figures on a signature does not spell out all of them. */
const MOST_SPELT_OUT = 200;
