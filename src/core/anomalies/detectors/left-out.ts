import { extentOf } from '../../collections/extent';
import { isEmptyWord } from '../../tables/vocabulary/labels';
import { lowerBound } from '../../collections/lower-bound';
import type { Relation } from '../../model/relation';
import { addsUp } from '../../relations/series';
import type { Draft } from '../../tables/draft';
import { sameUnit } from '../../tables/outline/same-unit';
import { forestOf, isTotalEntry, walk } from '../../tables/outline/tree';
import { fold } from '../../text/fold';

/** Does a sum over `rows` count `row` already: as a part of one of them, or as the sum of some of them? */
export type IsCounted = (row: number, rows: ReadonlySet<number>) => boolean;

/** Levels of subtotals that are followed. */
const MOST_LEVELS = 4;

export function countedBy(byResult: ReadonlyMap<number, readonly Relation[]>): IsCounted {
  const partsOf = (row: number): number[] => (byResult.get(row) ?? []).flatMap((sum) => sum.operands.map((o) => o.line));
  const reaches = (from: readonly number[], isSought: (row: number) => boolean): boolean => {
    let front = from.flatMap(partsOf);
    for (let level = 0; level < MOST_LEVELS && front.length > 0; level++) {
      if (front.some(isSought)) return true;
      front = [...new Set(front.flatMap(partsOf))];
    }
    return false;
  };
  return (row, rows) => reaches([row], (part) => rows.has(part)) || reaches([...rows], (part) => part === row);
}

/** A few lines may be forgotten anywhere; more of them only as the rest of the table, and not as many as the sum has. */
const MOST_LEFT = 3;

function isRest(left: readonly number[], between: readonly number[], rows: readonly number[]): boolean {
  return left.length === between.length && left.length < rows.length;
}

/** Rows of item lines between a sum's lines and its total, of the same level as the lines that it adds. */
export function linesLeftOut(draft: Draft, { operands, result }: Relation, isCounted: IsCounted): number[] {
  const rows = operands.map(({ line }) => line);
  const total = result.line;
  const [low, high] = extentOf(rows);
  if (rows.length < 2 || (total >= low && total <= high)) return [];
  const between = entriesWithin(draft, total > high ? [high, total] : [total, low]);
  // A heading between a sum and its lines starts another group.
  if (between.some((i) => !draft.entries[i]!.hasFigures)) return [];
  const isOther = lineBeside(draft, total, rows, isCounted);
  const left = between.filter(isOther).map((i) => draft.entries[i]!.row);
  if (left.length > MOST_LEFT && !isRest(left, between, rows)) return [];
  if (isNamedChoice(draft, total, rows, left)) return [];
  // A sum that passes over such lines on its way chooses its lines ("=D17+D25"): no range that ends too early.
  return entriesWithin(draft, [low, high]).some(isOther) ? [] : left;
}

/** Tells of an entry whether a sum of `rows` could add it as well: of their breakdown, level and unit, and not counted by them. */
function lineBeside(draft: Draft, total: number, rows: readonly number[], isCounted: IsCounted): (i: number) => boolean {
  const { entries, levels, lines } = draft;
  const own = entries[entryFrom(draft, total)];
  const breakdown = own?.row === total ? own.breakdown : null;
  const added = new Set(rows.flatMap((row) => (entries[entryFrom(draft, row)]?.row === row ? [levels[entryFrom(draft, row)]!] : [])));
  const known = new Set(rows);
  const partial = ofWhichRows(draft, breakdown);
  return (i) => {
    const { row, hasFigures, breakdown: its } = entries[i]!;
    if (known.has(row) || !hasFigures || its !== breakdown || !added.has(levels[i]!) || !addsUp(lines[i]!.quantity)) return false;
    if (isTotalEntry(draft, i) || partial.has(row)) return false;
    return rows.every((r) => sameUnit(draft, r, [row])) && !isCounted(row, known);
  };
}

/** Indexes of the entries between two rows. */
function entriesWithin(draft: Draft, [from, to]: readonly [number, number]): number[] {
  const first = entryFrom(draft, from + 1);
  return Array.from({ length: Math.max(0, entryFrom(draft, to) - first) }, (_, i) => first + i);
}

/** "Tổng số hộ nghèo và cận nghèo" names the lines that it adds and none of the others: a choice, not a range that ends too early. */
function isNamedChoice(draft: Draft, total: number, rows: readonly number[], left: readonly number[]): boolean {
  if (left.length === 0) return false;
  const wordsAt = (row: number): string[] =>
    fold(draft.lines.find((line) => line.row === row)?.label ?? '')
      .split(/[^a-z0-9]+/)
      .filter((word) => !isEmptyWord(word));
  const named = new Set(wordsAt(total));
  const isNamed = (row: number): boolean => wordsAt(row).some((word) => named.has(word));
  return named.size > 0 && rows.every(isNamed) && !left.some(isNamed);
}

/** Index of the first entry at `row` or below it. */
function entryFrom({ entries }: Draft, row: number): number {
  return lowerBound(entries.length, (i) => entries[i]!.row < row);
}

/** Lines under "Trong đó", by breakdown: no sum is to cover them. Asked for every sum of a table. */
const partialRows = new WeakMap<Draft, Map<string | null, Set<number>>>();

function ofWhichRows(draft: Draft, breakdown: string | null): Set<number> {
  const known = partialRows.get(draft) ?? new Map<string | null, Set<number>>();
  partialRows.set(draft, known);
  const before = known.get(breakdown);
  if (before) return before;
  const rows = new Set<number>();
  walk(forestOf(draft, breakdown), (node) => {
    if (node.ofWhich) walk([node], (below) => rows.add(below.row));
  });
  known.set(breakdown, rows);
  return rows;
}
