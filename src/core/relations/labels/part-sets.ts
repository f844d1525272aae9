import { PRIOR } from '../confidence';
import type { Draft } from '../../tables/draft';
import { isGrandTotal, isSubtotalLine } from '../../tables/vocabulary/totals';
import type { Node } from '../../tables/outline/tree';
import { cover, isTotalEntry, walk } from '../../tables/outline/tree';

interface PartSet {
  readonly rows: readonly number[];
  readonly prior: number;
}

/** What a line called a total may sum up, likeliest first: lines above or below it, groups, other totals. */
export function partSets(draft: Draft, forest: readonly Node[], index: number, breakdown: string | null): PartSet[] {
  const row = draft.entries[index]!.row;
  const label = draft.entries[index]!.label;
  const totals = draft.entries.filter((e, i) => e.breakdown === breakdown && i !== index && isTotalEntry(draft, i));
  const before = totals.filter((e) => e.row < row);
  const after = totals.filter((e) => e.row > row);
  const lastBefore = before[before.length - 1]?.row ?? -1;
  const grandBefore = before.filter((e) => isGrandTotal(e.label)).pop()?.row ?? -1;
  const headingBefore = headingAbove(draft, index);
  const firstAfter = after[0]?.row ?? Infinity;
  const tops = forest.flatMap(cover);
  const leaves = leavesOf(forest);
  const between = (rows: readonly number[], from: number, to: number): number[] => rows.filter((r) => r > from && r < to && r !== row);
  const atEnd = between(tops, row, Infinity).length === 0;
  const grand = isGrandTotal(label) || !isSubtotalLine(label);
  const subtotals = before.map((e) => e.row).filter((r) => r > grandBefore);
  return [
    { rows: between(tops, -1, row), prior: atEnd ? PRIOR.lines.allAboveAtEnd : PRIOR.lines.allAbove },
    { rows: between(tops, row, Infinity), prior: before.length === 0 ? PRIOR.lines.allBelowFirstTotal : PRIOR.lines.allBelow },
    { rows: between(tops, lastBefore, row), prior: grand ? PRIOR.lines.sinceTotalOfGrand : PRIOR.lines.sinceTotal },
    { rows: between(leaves, Math.max(lastBefore, headingBefore), row), prior: grand ? PRIOR.lines.ofGroupOfGrand : PRIOR.lines.ofGroup },
    // "I.2" without figures of its own, or with 0 for them, over 1, 2, 3 and "CỘNG I.2".
    {
      rows: between(
        forest.flatMap((node) => node.children.flatMap(cover)),
        lastBefore,
        row,
      ),
      prior: PRIOR.lines.ofOpenGroup,
    },
    { rows: between(tops, row, firstAfter), prior: PRIOR.lines.untilNextTotal },
    { rows: subtotals, prior: subtotals.length >= 2 && grand ? PRIOR.lines.subtotalsOfGrand : PRIOR.lines.subtotals },
    {
      rows: after.map((e) => e.row),
      prior: after.length >= 2 && before.length === 0 ? PRIOR.lines.subtotalsBelowFirst : PRIOR.lines.subtotalsBelow,
    },
    { rows: between(leaves, -1, row), prior: PRIOR.lines.leavesAbove },
    { rows: between(leaves, row, Infinity), prior: PRIOR.lines.leavesBelow },
  ];
}

/** The nearest line above without figures: it opens the group that a "Cộng" closes. */
function headingAbove(draft: Draft, index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    if (!draft.entries[i]!.hasFigures && !draft.entries[i]!.unknown && draft.entries[i]!.label !== '') return draft.entries[i]!.row;
  }
  return -1;
}

/** Rows with figures and no lines of their own that add up to them. */
function leavesOf(forest: readonly Node[]): number[] {
  const rows: number[] = [];
  walk(forest, (node) => {
    if ((node.hasFigures || node.unknown) && !node.ofWhich && !node.total && node.children.every((c) => c.ofWhich)) rows.push(node.row);
  });
  return rows.sort((a, b) => a - b);
}
