import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { lowerBound } from '../collections/lower-bound';
import type { CellPlace } from '../model/place';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { Failure } from '../model/rule';
import type { Understanding } from '../model/understanding';
import type { Board, Entry, Link } from './board';
import { NOWHERE, entryOf } from './entry';
import { LineIndex } from './lines';
import type { Cells } from './sheet-equation';
import { SheetEquation } from './sheet-equation';

/** Equations looked at around one figure; a base shared by a whole column of rates is in thousands. */
const MOST_LINKS = 48;

export interface SheetLink extends Link {
  readonly equation: SheetEquation;
}

/** The figures and relations of a workbook as a board; everything is built where the search comes by, not before. */
export class Network implements Board, Cells {
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
    const failing = failures.map(({ relation, place }) => this.equationAt(relation, place));
    this.failing = [...new Set(failing.filter((e): e is SheetEquation => e !== null && e.failing))];
  }

  private noteFailure(failure: Failure): void {
    const { relation, place } = failure;
    let places = this.failuresOf.get(relation);
    if (!places) this.failuresOf.set(relation, (places = new Map<number, Failure[]>()));
    const there = places.get(place);
    if (there) there.push(failure);
    else places.set(place, [failure]);
  }

  figuresOf = (sheet: number): Figures => this.understanding.sheets[sheet]!.figures;

  idOf({ sheet, row, col }: CellPlace): number {
    const { rows, cols } = this.figuresOf(sheet);
    // Beyond the sheet there is nothing to correct.
    return row < 0 || col < 0 || row >= rows || col >= cols ? -1 : this.bases[sheet]! + row * cols + col;
  }

  placeOf(id: number): CellPlace {
    let sheet = this.bases.length - 1;
    while (this.bases[sheet]! > id) sheet--;
    const { cols } = this.figuresOf(sheet);
    const at = id - this.bases[sheet]!;
    return { sheet, row: Math.floor(at / cols), col: at % cols };
  }

  stateOf({ sheet, row, col }: CellPlace): State {
    const { rows, cols, state } = this.figuresOf(sheet);
    return row < 0 || col < 0 || row >= rows || col >= cols ? State.Blank : (state[row * cols + col]! as State);
  }

  hasFigure(place: CellPlace): boolean {
    return this.stateOf(place) === State.Figure;
  }

  keyed(id: number): number {
    if (id < 0) return 0;
    const { sheet, row, col } = this.placeOf(id);
    const { value, cols } = this.figuresOf(sheet);
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
    const { sheet, row, col } = this.placeOf(id);
    const found = new Map<SheetEquation, SheetLink>();
    for (const [axis, line, along] of [
      ['row', row, col],
      ['column', col, row],
    ] as const) {
      for (const { relation, slot } of this.lines.at(sheet, axis, line)) {
        for (const place of this.placesAt(relation, slot, along)) {
          const equation = found.size < MOST_LINKS ? this.equationAt(relation, place) : null;
          // Of equations that say the same, the first met stands for all: its own slot is the one that counts.
          if (equation && !found.has(equation))
            found.set(equation, { equation, slot: equation.relation === relation ? slot : equation.cells.indexOf(id) });
        }
      }
    }
    return [...found.values()];
  }

  /** The places of a relation at which its slot is the cell at `along`: one, or all where the slot is pinned there. */
  private placesAt(relation: Relation, slot: number, along: number): readonly number[] {
    const ref = slot === 0 ? relation.result : relation.operands[slot - 1]!;
    if (ref.at === undefined) return this.covers(relation, along) ? [along] : [];
    if (ref.at !== along) return [];
    const { places } = relation;
    if (places.length <= MOST_LINKS) return places;
    const broken = [...(this.failuresOf.get(relation)?.keys() ?? [])].slice(0, MOST_LINKS / 2);
    const step = Math.ceil((2 * places.length) / MOST_LINKS);
    return [...broken, ...places.filter((_, i) => i % step === 0)];
  }

  private covers(relation: Relation, place: number): boolean {
    const { places } = relation;
    const high = places.length - 1;
    const last = places[high]!;
    const run = last - places[0]!;
    if (run === high) return place >= places[0]! && place <= last;
    // Places are ascending as a rule; where they are not, look through them.
    return places[lowerBound(high, (i) => places[i]! < place)] === place || (places.length < 1000 && places.includes(place));
  }

  private equationAt(relation: Relation, place: number): SheetEquation | null {
    let places = this.equations.get(relation);
    if (!places) this.equations.set(relation, (places = new Map<number, SheetEquation | null>()));
    let equation = places.get(place);
    if (equation === undefined) places.set(place, (equation = this.makeEquation(relation, place)));
    return equation;
  }

  /** null: undecided, or a break that no rule speaks of. */
  private makeEquation(relation: Relation, place: number): SheetEquation | null {
    const judgement = judgeAt(relation, place, this.figuresOf);
    const failures = this.failuresOf.get(relation)?.get(place) ?? [];
    if (judgement.state === 'undecided' || (judgement.state === 'fails' && failures.length === 0)) return null;
    const holds = judgement.state === 'holds';
    const fresh = new SheetEquation(relation, place, judgement, holds && this.isComputed(relation, place), !holds, this);
    const { signature } = fresh;
    const known = this.bySignature.get(signature) ?? fresh;
    this.bySignature.set(signature, known);
    known.failures.push(...failures);
    return known;
  }

  private isComputed(relation: Relation, place: number): boolean {
    if (!relation.evidence.includes('formula')) return false;
    const { sheet, row, col } = resultCell(relation, place);
    const figures = this.figuresOf(sheet);
    return (figures.origin[row * figures.cols + col]! & Origin.Formula) !== 0;
  }
}
