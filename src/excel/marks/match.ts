import type { Fill } from '../../host/marks/remembered';
import type { Mark } from '../../host/marks/remembered';

export interface Painted {
  readonly row: number;
  readonly col: number;
  readonly color: string;
}

const NO_FILL: Fill = { color: '#FFFFFF', pattern: 'None', patternColor: '', tint: 0, patternTint: 0 };

/**
 * Which remembered fill belongs to which painted cell of a sheet. Inserted and deleted lines move cells without changing
 * their order from left to right and top to bottom, so the same sequence of colours pairs in order. Fewer cells, all in
 * their old places: the user recoloured the others. Otherwise the longest common sequence decides, and a painted cell
 * without a partner (a copy of one, say) loses its colour.
 */
export function matchByOrder(marks: readonly Mark[], painted: readonly Painted[]): (Painted & { readonly fill: Fill })[] {
  const before = [...marks].sort(order);
  const now = [...painted].sort(order);
  const partner = new Map(inOrder(before, now) ?? sameCells(before, now) ?? trimmedSequence(before, now));
  return now.map((cell) => ({ ...cell, fill: partner.get(cell)?.fill ?? NO_FILL }));
}

/** The same where every mark's cell is in its place: what else has our colour has lost its mark, and loses the colour. */
export function matchSameCells(marks: readonly Mark[], painted: readonly Painted[]): (Painted & { readonly fill: Fill })[] {
  const known = new Map(marks.map((mark) => [`${mark.row}:${mark.col}`, mark]));
  return painted.map((cell) => ({ ...cell, fill: known.get(`${cell.row}:${cell.col}`)?.fill ?? NO_FILL }));
}

type Pairs = [Painted, Mark][];

function order(a: { readonly row: number; readonly col: number }, b: { readonly row: number; readonly col: number }): number {
  return a.row - b.row || a.col - b.col;
}

function inOrder(before: readonly Mark[], now: readonly Painted[]): Pairs | null {
  if (before.length !== now.length || now.some((cell, i) => cell.color !== before[i]!.ours)) return null;
  return now.map((cell, i) => [cell, before[i]!]);
}

function sameCells(before: readonly Mark[], now: readonly Painted[]): Pairs | null {
  const known = new Map(before.map((mark) => [`${mark.row}:${mark.col}`, mark]));
  const pairs = now.map((cell) => [cell, known.get(`${cell.row}:${cell.col}`)] as const);
  return pairs.every(([cell, mark]) => mark?.ours === cell.color) ? (pairs as Pairs) : null;
}

/** What has not moved at the beginning needs no search, which takes time and memory by the square. */
function trimmedSequence(before: readonly Mark[], now: readonly Painted[]): Pairs {
  const alike = (i: number) => before[i]?.row === now[i]?.row && before[i]?.col === now[i]?.col && before[i]?.ours === now[i]?.color;
  let start = 0;
  while (start < Math.min(before.length, now.length) && alike(start)) start++;
  const unmoved: Pairs = now.slice(0, start).map((cell, i) => [cell, before[i]!]);
  return [...unmoved, ...commonSequence(before.slice(start), now.slice(start))];
}

/** Longest common subsequence by colour and column, columns being what inserted rows leave alone; else by colour only. */
function commonSequence(before: readonly Mark[], now: readonly Painted[]): Pairs {
  const same = (mark: Mark, cell: Painted) => (mark.ours === cell.color ? (mark.col === cell.col ? 2 : 1) : 0);
  const best = before.map(() => new Int32Array(now.length + 1));
  best.push(new Int32Array(now.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const gain = same(before[i]!, now[j]!);
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gain && gain + best[i + 1]![j + 1]!);
    }
  }
  const pairs: Pairs = [];
  for (let i = 0, j = 0; i < before.length && j < now.length;) {
    const gain = same(before[i]!, now[j]!);
    if (gain && best[i]![j] === gain + best[i + 1]![j + 1]!) pairs.push([now[j++]!, before[i++]!]);
    else if (best[i]![j] === best[i + 1]![j]!) i++;
    else j++;
  }
  return pairs;
}
