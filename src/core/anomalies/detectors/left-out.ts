import { isEmptyWord } from '../../tables/vocabulary/labels';
import { lowerBound } from '../../collections/lower-bound';
import type { Relation } from '../../model/relation';
import { addsUp } from '../../relations/series';
import type { Draft } from '../../tables/draft';
import { sameUnit } from '../../tables/outline/same-unit';
import { forestOf, isTotalEntry, walk } from '../../tables/outline/tree';
import { fold } from '../../text/fold';

/** Is a row a line of another series? */
export type IsBeside = (row: number) => boolean;

/**
 * Lines of another series: a formula that adds the same steps of lines beside ("Hộ" in D6 = D8 + D22 + D32, "Nhân khẩu" in
 * D7 = D9 + D23 + D33) totals one that runs along, and no sum of this one is to cover its lines.
 */
export function seriesBeside(sums: readonly Relation[]): (relation: Relation) => IsBeside {
  const stepsOf = ({ operands, result }: Relation): string => operands.map((o) => o.line - result.line).join();
  // By steps, and by line, the total that the line goes into; SEVERAL where it goes into more than one.
  const series = new Map<string, Map<number, number>>();
  for (const sum of sums) {
    const steps = stepsOf(sum);
    const owners = series.get(steps) ?? new Map<number, number>();
    series.set(steps, owners);
    const own = sum.result.line;
    for (const line of [own, ...sum.operands.map((o) => o.line)]) owners.set(line, (owners.get(line) ?? own) === own ? own : SEVERAL);
  }
  return (relation) => {
    const owners = series.get(stepsOf(relation));
    return (row) => (owners?.get(row) ?? relation.result.line) !== relation.result.line;
  };
}

const SEVERAL = -1;

/** More lines than this were not forgotten: the sum was never meant to cover them. */
const MOST_LEFT = 3;

/** Rows of item lines between a sum's lines and its total, of the same level as the lines that it adds. */
export function linesLeftOut(draft: Draft, { operands, result }: Relation, isBeside: IsBeside): number[] {
  const rows = operands.map(({ line }) => line);
  const total = result.line;
  const [low, high] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length < 2 || (total >= low && total <= high)) return [];
  return leftOut(draft, total, rows, total > high ? [high, total] : [total, low], isBeside);
}

/** The rows between `from` and `to` that a sum of `rows` leaves out: none where there are many, or a heading starts another group. */
function leftOut(
  draft: Draft,
  total: number,
  rows: readonly number[],
  [from, to]: readonly [number, number],
  isBeside: IsBeside,
): number[] {
  const { entries, levels, lines } = draft;
  const first = entryFrom(draft, from + 1);
  if (first >= entries.length || entries[first]!.row >= to) return [];
  const own = entries[entryFrom(draft, total)];
  const breakdown = own?.row === total ? own.breakdown : null;
  const added = new Set(rows.flatMap((row) => (entries[entryFrom(draft, row)]?.row === row ? [levels[entryFrom(draft, row)]!] : [])));
  const partial = ofWhichRows(draft, breakdown);
  const left: number[] = [];
  for (let i = first; i < entries.length && entries[i]!.row < to; i++) {
    const { row, hasFigures } = entries[i]!;
    if (!hasFigures) return [];
    const meant =
      entries[i]!.breakdown === breakdown &&
      addsUp(lines[i]!.quantity) &&
      !isTotalEntry(draft, i) &&
      !partial.has(row) &&
      !isBeside(row) &&
      added.has(levels[i]!) &&
      rows.every((r) => sameUnit(draft, r, [row]));
    if (meant && left.push(row) > MOST_LEFT) return [];
  }
  return isNamedChoice(draft, total, rows, left) ? [] : left;
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
