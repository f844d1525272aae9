import type { Relation } from '../model/relation';
import type { Understanding } from '../model/understanding';

/** A place in a relation where a line stands: slot 0 is the result, 1… the operands. */
export interface Occurrence {
  readonly relation: Relation;
  readonly slot: number;
}

/** Lines are looked up in drawers of this many; a relation lies in every drawer between its first and last line. */
const DRAWER = 64;
/** A relation over more drawers than this lies in the one for long relations, which is always looked through. */
const LONG = 64;

type Axis = Relation['axis'];

/**
 * Which relations a line takes part in. Only the first and the last line of each relation are noted beforehand: with
 * lines of 10^5 cells, an index of all of them would cost more than the few questions that are asked.
 */
export class LineIndex {
  private readonly drawers = new Map<string, Relation[]>();
  private readonly slots = new Map<Relation, ReadonlyMap<string, readonly number[]>>();
  private readonly answers = new Map<string, readonly Occurrence[]>();

  constructor(understanding: Understanding) {
    for (const { relations } of understanding.sheets) for (const relation of relations) this.note(relation);
  }

  /** Where line `line` of `sheet` stands in relations along `axis` (`row`: the line is a row). */
  at(sheet: number, axis: Axis, line: number): readonly Occurrence[] {
    const key = `${sheet}:${axis}:${line}`;
    let answer = this.answers.get(key);
    if (!answer) this.answers.set(key, (answer = this.lookUp(sheet, axis, line)));
    return answer;
  }

  private lookUp(sheet: number, axis: Axis, line: number): Occurrence[] {
    const found: Occurrence[] = [];
    for (const drawer of [Math.floor(line / DRAWER), 'long']) {
      for (const relation of this.drawers.get(`${sheet}:${axis}:${drawer}`) ?? []) {
        for (const slot of this.slotsOf(relation).get(`${sheet}:${line}`) ?? []) found.push({ relation, slot });
      }
    }
    return found;
  }

  private note(relation: Relation): void {
    for (const [sheet, [first, last]] of spans(relation)) {
      const [low, high] = [Math.floor(first / DRAWER), Math.floor(last / DRAWER)];
      if (high - low > LONG) this.put(`${sheet}:${relation.axis}:long`, relation);
      else for (let drawer = low; drawer <= high; drawer++) this.put(`${sheet}:${relation.axis}:${drawer}`, relation);
    }
  }

  private put(key: string, relation: Relation): void {
    const drawer = this.drawers.get(key);
    if (drawer) drawer.push(relation);
    else this.drawers.set(key, [relation]);
  }

  private slotsOf(relation: Relation): ReadonlyMap<string, readonly number[]> {
    const known = this.slots.get(relation);
    if (known) return known;
    const slots = new Map<string, number[]>();
    [relation.result, ...relation.operands].forEach((ref, slot) => {
      const key = `${ref.sheet ?? relation.sheet}:${ref.line}`;
      const there = slots.get(key);
      if (there) there.push(slot);
      else slots.set(key, [slot]);
    });
    this.slots.set(relation, slots);
    return slots;
  }
}

/** First and last line of a relation on each sheet that it touches. */
function spans(relation: Relation): Map<number, [number, number]> {
  const spans = new Map<number, [number, number]>();
  const widen = (sheet: number, line: number): void => {
    const span = spans.get(sheet);
    if (!span) spans.set(sheet, [line, line]);
    else if (line < span[0]) span[0] = line;
    else if (line > span[1]) span[1] = line;
  };
  widen(relation.result.sheet ?? relation.sheet, relation.result.line);
  for (const ref of relation.operands) widen(ref.sheet ?? relation.sheet, ref.line);
  return spans;
}
