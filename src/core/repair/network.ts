import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { lowerBound } from '../collections/lower-bound';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { Failure } from '../model/rule';
import type { Understanding } from '../model/understanding';
import type { Board, Entry } from './board';
import { NOWHERE, entryOf } from './entry';
import { LineIndex } from './lines';
import type { SheetBoard, SheetLink } from './sheet-board';
import { SheetEquation } from './sheet-equation';
import { addAll } from '../collections/of-many';

/** Equations looked at around one figure; a base shared by a whole column of rates is in thousands. */
const MOST_LINKS = 48;

/** The figures and relations of a workbook as a board; everything is built where the search comes by, not before. */
export class Network implements Board, SheetBoard {
  /** The broken equations; those that say the same are one. */
  readonly failing: readonly SheetEquation[];
  private readonly bases: number[] = [];
  private readonly lines: LineIndex;
  private readonly entries = new Map<number, Entry>();
  private readonly linksOf = new Map<number, readonly SheetLink[]>();
  private readonly equations = new Map<Relation, Map<number, SheetEquation | null>>();
  private readonly bySignature = new Map<string, SheetEquation>();
  private readonly failuresOf = new Map<Relation, Map<number, Failure[]>>();

  constructor(
    readonly understanding: Understanding,
    failures: readonly Failure[],
  ) {
    let base = 0;
    for (const { figures } of understanding.sheets) {
      this.bases.push(base);
      base += figures.rows * figures.cols;
    }
    this.lines = new LineIndex(understanding);
    for (const failure of failures) this.noteFailure(failure);
    const failing = failures.map(({ relation, position }) => this.equationAt(relation, position));
    this.failing = [...new Set(failing.filter((e): e is SheetEquation => e !== null && e.failing))];
  }

  private noteFailure(failure: Failure): void {
    const { relation, position } = failure;
    let positions = this.failuresOf.get(relation);
    if (!positions) this.failuresOf.set(relation, (positions = new Map<number, Failure[]>()));
    const there = positions.get(position);
    if (there) there.push(failure);
    else positions.set(position, [failure]);
  }

  figuresIn = (sheet: number): Figures => this.understanding.sheets[sheet]!.figures;

  idOf({ sheet, row, col }: CellRef): number {
    const { rows, cols } = this.figuresIn(sheet);
    // Beyond the sheet there is nothing to correct.
    return row < 0 || col < 0 || row >= rows || col >= cols ? -1 : this.bases[sheet]! + row * cols + col;
  }

  cellOf(id: number): CellRef {
    let sheet = this.bases.length - 1;
    while (this.bases[sheet]! > id) sheet--;
    const { cols } = this.figuresIn(sheet);
    const at = id - this.bases[sheet]!;
    return { sheet, row: Math.floor(at / cols), col: at % cols };
  }

  stateOf({ sheet, row, col }: CellRef): State {
    const { rows, cols, state } = this.figuresIn(sheet);
    return row < 0 || col < 0 || row >= rows || col >= cols ? State.Blank : (state[row * cols + col]! as State);
  }

  hasFigure(cell: CellRef): boolean {
    return this.stateOf(cell) === State.Figure;
  }

  keyed(id: number): number {
    if (id < 0) return 0;
    const { sheet, row, col } = this.cellOf(id);
    const { value, cols } = this.figuresIn(sheet);
    return value[row * cols + col]! || 0;
  }

  entry(id: number): Entry {
    let entry = this.entries.get(id);
    if (!entry) this.entries.set(id, (entry = id < 0 ? NOWHERE : entryOf(this, id)));
    return entry;
  }

  links(id: number): readonly SheetLink[] {
    let links = this.linksOf.get(id);
    if (!links) this.linksOf.set(id, (links = id < 0 ? [] : this.findLinks(id)));
    return links;
  }

  private findLinks(id: number): SheetLink[] {
    const { sheet, row, col } = this.cellOf(id);
    const found = new Map<SheetEquation, SheetLink>();
    for (const [axis, line, along] of [
      ['row', row, col],
      ['column', col, row],
    ] as const) {
      for (const { relation, slot } of this.lines.at(sheet, axis, line)) {
        for (const position of this.cellsAt(relation, slot, along)) {
          const equation = found.size < MOST_LINKS ? this.equationAt(relation, position) : null;
          // Of equations that say the same, the first met stands for all: its own slot is the one that counts.
          if (equation && !found.has(equation))
            found.set(equation, { equation, slot: equation.relation === relation ? slot : equation.cells.indexOf(id) });
        }
      }
    }
    return [...found.values()];
  }

  /** The places of a relation at which its slot is the cell at `along`: one, or all where the slot is pinned there. */
  private cellsAt(relation: Relation, slot: number, along: number): readonly number[] {
    const ref = slot === 0 ? relation.result : relation.operands[slot - 1]!;
    if (ref.at === undefined) return this.covers(relation, along) ? [along] : [];
    if (ref.at !== along) return [];
    const { positions } = relation;
    if (positions.length <= MOST_LINKS) return positions;
    const broken = [...(this.failuresOf.get(relation)?.keys() ?? [])].slice(0, MOST_LINKS / 2);
    const step = Math.ceil((2 * positions.length) / MOST_LINKS);
    return [...broken, ...positions.filter((_, i) => i % step === 0)];
  }

  private covers(relation: Relation, position: number): boolean {
    const { positions } = relation;
    const high = positions.length - 1;
    const last = positions[high]!;
    const run = last - positions[0]!;
    if (run === high) return position >= positions[0]! && position <= last;
    // Places are ascending as a rule; where they are not, look through them.
    return (
      positions[lowerBound(high, (i) => positions[i]! < position)] === position || (positions.length < 1000 && positions.includes(position))
    );
  }

  private equationAt(relation: Relation, position: number): SheetEquation | null {
    let positions = this.equations.get(relation);
    if (!positions) this.equations.set(relation, (positions = new Map<number, SheetEquation | null>()));
    let equation = positions.get(position);
    if (equation === undefined) positions.set(position, (equation = this.makeEquation(relation, position)));
    return equation;
  }

  /** null: undecided, or a break that no rule speaks of. */
  private makeEquation(relation: Relation, position: number): SheetEquation | null {
    const judgement = judgeAt(relation, position, this.figuresIn);
    const failures = this.failuresOf.get(relation)?.get(position) ?? [];
    if (judgement.state === 'undecided' || (judgement.state === 'fails' && failures.length === 0)) return null;
    const holds = judgement.state === 'holds';
    const fresh = new SheetEquation(relation, position, judgement, holds && this.isComputed(relation, position), !holds, this);
    const { signature } = fresh;
    const known = this.bySignature.get(signature) ?? fresh;
    this.bySignature.set(signature, known);
    addAll(known.failures, failures);
    return known;
  }

  private isComputed(relation: Relation, position: number): boolean {
    if (!relation.evidence.includes('formula')) return false;
    const { sheet, row, col } = resultCell(relation, position);
    const figures = this.figuresIn(sheet);
    return (figures.origin[row * figures.cols + col]! & Origin.Formula) !== 0;
  }
}
