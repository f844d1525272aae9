import type { Draft } from '../../tables/draft';
import type { Node } from '../../tables/outline/tree';
import { cover, forestOf, isTotalEntry, walk } from '../../tables/outline/tree';
import { partSets } from './part-sets';
import { breakdownsOf } from '../series';

/** A total, and lines that it may be the total of. */
export interface List {
  readonly result: number;
  readonly lines: readonly number[];
  /** Lines below these. */
  readonly below: readonly number[];
}

/** The lists of lines that totals may be of, by total, the likeliest first. */
export function rowLists(draft: Draft): List[] {
  const breakdowns = breakdownsOf(draft);
  return breakdowns
    .filter((b) => b !== null || breakdowns.length === 1)
    .flatMap((breakdown) => {
      const forest = forestOf(draft, breakdown);
      const under = descendants(forest);
      const list = (result: number, lines: readonly number[]): List => ({
        result,
        lines,
        below: lines.flatMap((row) => under.get(row) ?? []),
      });
      const parents: List[] = [];
      walk(forest, (node) => {
        const lines = node.children.filter((n) => !n.ofWhich).flatMap(cover);
        if (node.hasFigures && lines.length >= 2) parents.push(list(node.row, lines));
      });
      const totals = draft.entries.flatMap((entry, index) =>
        entry.breakdown === breakdown && isTotalEntry(draft, index)
          ? [...partSets(draft, forest, index, breakdown)].sort((a, b) => b.prior - a.prior).map(({ rows }) => list(entry.row, rows))
          : [],
      );
      return [...parents, ...totals];
    });
}

function descendants(forest: readonly Node[]): ReadonlyMap<number, readonly number[]> {
  const under = new Map<number, number[]>();
  walk(forest, (node) => {
    const rows: number[] = [];
    walk(node.children, (one) => {
      if (one.hasFigures && !one.ofWhich) rows.push(one.row);
    });
    under.set(node.row, rows);
  });
  return under;
}
