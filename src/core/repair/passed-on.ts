import { append } from '../collections/append';
import type { CellRef } from '../model/cell-ref';
import type { Severity } from '../model/finding';
import type { Relation } from '../model/relation';
import type { Told } from './told';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings that stand for themselves, each with the cells to which totals pass it on. */
export interface Roots {
  readonly roots: readonly Told[];
  readonly totals: ReadonlyMap<Told, readonly CellRef[]>;
}

/** Who tells of a relation at a place. */
type Tellers = Map<Relation, Map<number, Told>>;

/** What a total passes on is told where it comes from: once the line is right the total is, too. */
export function rootsOf(told: readonly Told[]): Roots {
  const tellers: Tellers = new Map();
  for (const one of told)
    for (const { relation, position } of one.failures) {
      const places = tellers.get(relation) ?? new Map<number, Told>();
      tellers.set(relation, places.set(position, one));
    }
  const causes = new Map(told.map((one) => [one, one.failures.some(({ from }) => from.length > 0) ? causeOf(one, tellers) : null]));
  const totals = new Map<Told, CellRef[]>();
  const roots = told.filter((one) => {
    const root = rootOf(one, causes);
    if (root !== one) append(totals, root, one.finding.cell);
    return root === one;
  });
  return { roots, totals };
}

/** The finding that tells what all breaks of `one` come from; null where one of them stands for itself. */
function causeOf(one: Told, tellers: Tellers): Told | null {
  const sources = one.failures.map((failure) => failure.from.map((position) => tellers.get(failure.relation)?.get(position)));
  const first = sources[0]?.find((source) => source && source !== one);
  const isTold = (source: Told | undefined): boolean =>
    source !== undefined && source !== one && RANK[source.finding.severity] <= RANK[one.finding.severity];
  return first && sources.every((of) => of.length > 0 && of.every(isTold)) ? first : null;
}

function rootOf(one: Told, causes: ReadonlyMap<Told, Told | null>): Told {
  const seen = new Set([one]);
  let root = one;
  for (let next = causes.get(root); next && !seen.has(next); next = causes.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}
