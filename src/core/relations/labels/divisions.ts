import type { Figures } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { isExhaustive } from '../../tables/vocabulary/totals';
import { assignConfidence } from '../assign-confidence';
import { isOneSlip } from '../support';
import type { Node } from '../../tables/outline/tree';
import { cover } from '../../tables/outline/tree';
import type { Weighed } from '../weigh';
import { bestOf } from '../weigh';

/**
 * Several divisions of one total ("Chia theo trình độ", "Chia theo nhóm tuổi"): each adds up to it on its own. Empty where
 * there are not at least two. `make` relations the total of its rows; `named` tells the columns whose head says what they count.
 */
export function divisionRelations(
  draft: Draft,
  forest: readonly Node[],
  total: number,
  make: (rows: readonly number[]) => Relation,
  figures: Figures,
  named: (position: number) => boolean,
): Relation[] {
  return divisions(firstList(draft, forest, total), dividing(draft, forest, total), make, figures, named);
}

/**
 * The same for a line that has lines of its own and headings behind it: "Tổng số {Cấp tỉnh, Cấp huyện, Cấp xã}, Chia theo
 * trình độ {…}". Empty where no heading divides it anew.
 */
export function parentDivisions(
  draft: Draft,
  siblings: readonly Node[],
  i: number,
  make: (rows: readonly number[]) => Relation,
  figures: Figures,
  named: (position: number) => boolean,
): Relation[] {
  const behindIt = siblings.slice(i + 1);
  const next = behindIt.findIndex((node) => node.hasFigures);
  const headings = behindIt
    .slice(0, next < 0 ? behindIt.length : next)
    .filter((node) => node.children.length > 0 && isExhaustive(draft.lines[node.index]!.label));
  if (headings.length === 0) return [];
  const first = siblings[i]!.children.filter((node) => !node.ofWhich).flatMap(cover);
  return divisions(
    first,
    headings.map((node) => node.children.flatMap(cover)),
    make,
    figures,
    named,
  );
}

function divisions(
  first: readonly number[],
  others: readonly (readonly number[])[],
  make: (rows: readonly number[]) => Relation,
  figures: Figures,
  named: (position: number) => boolean,
): Relation[] {
  const weigh = (rows: readonly number[]): Weighed[] => {
    const best = rows.length < 2 ? null : bestOf([{ relation: { ...make(rows), exhaustive: true }, prior: 0 }], figures);
    return best && !neverHolds(best) ? [best] : [];
  };
  const headed = others.flatMap(weigh);
  if (headed.length === 0) return [];
  const groups = [...weigh(first).filter((list) => supportedByValues(list, headed, figures)), ...headed];
  return groups.length > 1 ? assignConfidence(groups, figures, agreeing(groups, figures, named)) : [];
}

/** Lines that come to the total in no column, and miss it in several, leave something out: they do not divide it. */
function neverHolds({ support }: Weighed): boolean {
  return support.informative === 0 && support.fails.length > 1;
}

/** Columns that are named, or in which two divisions come to one sum: then they add up, whatever stands in the total. */
function agreeing(groups: readonly Weighed[], figures: Figures, named: (position: number) => boolean): (position: number) => boolean {
  const sums = groups.map((group) => sumsOf(group, figures));
  const agreed = (position: number): boolean =>
    sums.some((own, i) => own.get(position) && sums.some((other, k) => k > i && other.get(position) === own.get(position)));
  return (position) => named(position) || agreed(position);
}

/** What the lines of a division come to where that is not the total. */
function sumsOf({ relation, support }: Weighed, figures: Figures): ReadonlyMap<number, number> {
  return new Map(support.fails.map((position) => [position, judgeAt(relation, position, () => figures).expected]));
}

/** Nothing says that the first lines divide the total but the figures: they come to it, or as far as another division does, or one slip parts them. */
function supportedByValues(list: Weighed, headed: readonly Weighed[], figures: Figures): boolean {
  const others = headed.map((group) => sumsOf(group, figures));
  return (
    list.support.informative > 0 ||
    [...sumsOf(list, figures)].some(([position, sum]) => {
      const { actual } = judgeAt(list.relation, position, () => figures);
      return others.some((own) => own.get(position) === sum) || isOneSlip(list.relation, position, actual, sum, figures);
    })
  );
}

/** The lines between a total and the first heading below it. */
function firstList(draft: Draft, forest: readonly Node[], total: number): number[] {
  const below = forest.filter((node) => node.row > total);
  const end = below.findIndex((node) => !node.hasFigures);
  return below.slice(0, Math.max(0, end)).flatMap(cover);
}

/** The groups of lines under headings without figures below a total: each may divide the total anew. */
function dividing(draft: Draft, forest: readonly Node[], total: number): number[][] {
  const groups: number[][] = [];
  const look = (siblings: readonly Node[]): void =>
    siblings.forEach((node, i) => {
      look(node.children);
      if (node.hasFigures || node.ofWhich || node.row < total || !isExhaustive(draft.lines[node.index]!.label)) return;
      const rows = (node.children.length ? node.children : behind(siblings, i)).flatMap(cover);
      if (rows.length >= 2) groups.push(rows);
    });
  look(forest);
  return groups;
}

/** "Chia theo ngạch" without a number of its own stands on a level with its lines: they go as far as the next heading. */
function behind(siblings: readonly Node[], heading: number): readonly Node[] {
  const next = siblings.findIndex((n, i) => i > heading && !n.hasFigures);
  return siblings.slice(heading + 1, next < 0 ? siblings.length : next);
}
