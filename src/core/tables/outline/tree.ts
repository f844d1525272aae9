import type { Draft } from '../draft';
import type { Entry } from './lines';

/** A line of the outline with the lines below it. Total lines stand outside the outline: they sum it up. */
export interface Node {
  /** Index into the draft's entries. */
  readonly index: number;
  readonly row: number;
  readonly hasFigures: boolean;
  readonly unknown: boolean;
  /** "Trong đó": part of the line above, adding to nothing. */
  readonly ofWhich: boolean;
  /** A total that has lines of its own, which say what it is made of besides: it sums the outline up, and is no part of it. */
  readonly total: boolean;
  readonly children: Node[];
  readonly level: number;
}

/** The outline of one breakdown as a forest, without the total lines that have none below them. */
export function forestOf(draft: Draft, breakdown: string | null): Node[] {
  const roots: Node[] = [];
  const stack: Node[] = [];
  let ofWhichLevel = Infinity;
  const numbering = new Numbering();
  draft.entries.forEach((entry, index) => {
    if (entry.breakdown !== breakdown && entry.breakdown !== null) return;
    const level = draft.levels[index]!;
    const total = isTotalEntry(draft, index);
    const goesOn = numbering.goesOn(entry, total) && stack[0]?.total === true;
    if (goesOn) stack.length = 0;
    if (total || goesOn || level < ofWhichLevel) ofWhichLevel = Infinity;
    if (total && !isDivided(draft, index)) {
      if (level === 0) stack.length = 0;
      return;
    }
    const node: Node = {
      index,
      row: entry.row,
      hasFigures: entry.hasFigures,
      unknown: entry.unknown,
      ofWhich: entry.ofWhich || level >= ofWhichLevel,
      total,
      children: [],
      level,
    };
    // At the top level nothing tells where an "of which" ends: it then covers its own line only.
    if (entry.ofWhich && level > 0) ofWhichLevel = level;
    while (stack.length && stack[stack.length - 1]!.level >= level) stack.pop();
    (stack[stack.length - 1]?.children ?? roots).push(node);
    stack.push(node);
  });
  return roots;
}

/** The numbers of the outline: behind "CỘNG I.1, Trong đó: - …" the line "I.2" goes on with what stood before the total. */
class Numbering {
  private before = new Map<string, number>();
  private since = new Map<string, number>();

  /** True of the first line behind a total whose number follows the last before the total. */
  goesOn({ marker }: Entry, total: boolean): boolean {
    if (total) {
      for (const [family, value] of this.since) this.before.set(family, value);
      this.since = new Map();
    }
    if (!marker || marker.value === 0) return false;
    const series = [marker.family, ...marker.codes.slice(0, -1)].join('.');
    const follows = !this.since.has(series) && this.before.get(series) === marker.value - 1;
    this.since.set(series, marker.value);
    return follows;
  }
}

/**
 * A line headed "Tổng …" that has no deeper lines below it but those of which it says "trong đó": "I. Tổng thu" with 1, 2, 3
 * below is a line of the outline, and so is "Tổng chi thường xuyên" with its items set in below it.
 */
export function isTotalEntry(draft: Draft, index: number): boolean {
  return flagsOf(draft)[index]! !== Flag.None;
}

/** True of a total below which stands what is part of it ("Toàn huyện", "Trong đó: Nữ"). */
function isDivided(draft: Draft, index: number): boolean {
  return flagsOf(draft)[index] === Flag.Divided;
}

enum Flag {
  None,
  Total,
  Divided,
}

/** Asked of every line again for every total: one pass a table. */
const totalFlags = new WeakMap<Draft, readonly Flag[]>();

function flagsOf(draft: Draft): readonly Flag[] {
  const known = totalFlags.get(draft) ?? readFlags(draft);
  totalFlags.set(draft, known);
  return known;
}

/** From the last line up. */
function readFlags({ entries, levels }: Draft): Flag[] {
  const flags = new Array<Flag>(entries.length);
  // The next line of each breakdown; one of none belongs to all.
  const next = new Map<string | null, number>();
  for (let i = entries.length - 1; i >= 0; i--) {
    const { total, hasFigures, breakdown } = entries[i]!;
    const below = Math.min(next.get(breakdown) ?? Infinity, next.get(null) ?? Infinity);
    const alone = below === Infinity || levels[below]! <= levels[i]!;
    flags[i] = !total || !hasFigures ? Flag.None : alone ? Flag.Total : entries[below]!.ofWhich ? Flag.Divided : Flag.None;
    next.set(breakdown, i);
  }
  return flags;
}

/** The rows whose sum is the node: itself, or its lines where it is only a heading. */
export function cover(node: Node): number[] {
  if (node.ofWhich || node.total) return [];
  return node.hasFigures || (node.unknown && node.children.length === 0) ? [node.row] : node.children.flatMap(cover);
}

export function walk(nodes: readonly Node[], visit: (node: Node, siblings: readonly Node[], at: number) => void): void {
  nodes.forEach((node, at) => {
    visit(node, nodes, at);
    walk(node.children, visit);
  });
}
