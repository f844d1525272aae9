import { append } from '../collections/append';
import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { message } from '../model/message';
import { lowerBound } from '../collections/lower-bound';
import type { Relation } from '../model/relation';
import { isAddition, isPlain, resultCell } from '../model/relation';
import type { Oddity } from '../model/understanding';
import type { Draft } from '../tables/draft';
import { fold } from '../text/fold';
import { addsUp } from '../relations/series';
import { sameUnit } from '../tables/outline/same-unit';
import { forestOf, isTotalEntry, walk } from '../tables/outline/tree';
import { extentOf } from '../collections/extent';

/** Sums that leave lines out or count them twice, and figures typed where the neighbours have formulas. */
export function formulaOddities(drafts: readonly Draft[], figures: Figures, relations: readonly Relation[], sheet: number): Oddity[] {
  const sums = relations.filter((r) => r.axis === 'row' && r.evidence.includes('formula') && isAddition(r));
  const plain = sums.filter(isPlain);
  const besideOf = seriesBeside(plain);
  const byResult = new Map<number, Relation[]>();
  for (const r of plain) append(byResult, r.result.line, r);
  return [
    ...plain.flatMap((r) => omitted(r, besideOf(r), drafts, figures, sheet)),
    ...plain.flatMap((r) => doubled(r, byResult, figures, sheet)),
    ...relations
      .filter((r) => r.evidence.includes('formula') && r.operands.every((o) => o.sheet === undefined))
      .flatMap((r) => typedOver(r, figures)),
  ];
}

type IsLine = (row: number) => boolean;

/**
 * Lines of another series: a formula that adds the same steps of lines beside ("Hộ" in D6 = D8 + D22 + D32, "Nhân khẩu" in
 * D7 = D9 + D23 + D33) totals one that runs along, and no sum of this one is to cover its lines.
 */
function seriesBeside(sums: readonly Relation[]): (relation: Relation) => IsLine {
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

/** Item lines between the range of a SUM and its total, of the same level as the lines that it adds. */
function omitted(relation: Relation, isBeside: IsLine, drafts: readonly Draft[], figures: Figures, sheet: number): Oddity[] {
  const rows = relation.operands.map((o) => o.line);
  const total = relation.result.line;
  const draft = drafts.find((d) => d.frame.body.top <= total && d.frame.body.bottom >= total);
  if (!draft || rows.length < 2) return [];
  const [low, high] = extentOf(rows);
  if (total >= low && total <= high) return [];
  const left = leftOut(draft, total, rows, total > high ? [high, total] : [total, low], isBeside);
  return left.length === 0
    ? []
    : relation.positions.flatMap((position): Oddity[] => {
        const missing = left
          .map((row) => ({ sheet, row, col: position }))
          .filter(
            (c) => (figures.value[c.row * figures.cols + c.col] ?? 0) !== 0 && figures.state[c.row * figures.cols + c.col] === State.Figure,
          );
        const at = total * figures.cols + position;
        if (missing.length === 0 || (figures.origin[at]! & Origin.Formula) === 0) return [];
        const actual = figures.value[at]!;
        const suggestion = missing.reduce((sum, c) => sum + figures.value[c.row * figures.cols + c.col]!, actual);
        return [
          {
            kind: 'formula-omits',
            cell: resultCell(relation, position),
            actual,
            suggestion,
            reason: 'line-left-out',
            related: missing,
            because: [message('because.formula-omits')],
            confidence: 0.85,
          },
        ];
      });
}

/** The rows between `from` and `to` that a sum of `rows` leaves out: none where there are many, or a heading starts another group. */
function leftOut(draft: Draft, total: number, rows: readonly number[], [from, to]: readonly [number, number], isBeside: IsLine): number[] {
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
      .filter((word) => !NO_NAME.has(word));
  const named = new Set(wordsAt(total));
  const isNamed = (row: number): boolean => wordsAt(row).some((word) => named.has(word));
  return named.size > 0 && rows.every(isNamed) && !left.some(isNamed);
}

/** Words of labels that say nothing of what is counted. */
const NO_NAME = new Set(['', 'tong', 'cong', 'so', 'va', 'cac', 'cua', 'toan', 'total', 'of', 'the', 'and']);

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

/** A SUM over a subtotal and over the lines that the subtotal adds already. */
function doubled(relation: Relation, byResult: ReadonlyMap<number, readonly Relation[]>, figures: Figures, sheet: number): Oddity[] {
  const rows = new Set(relation.operands.map((o) => o.line));
  const inner = [...rows]
    .flatMap((row) => byResult.get(row) ?? [])
    .filter((s) => s !== relation && s.operands.every((o) => rows.has(o.line)));
  if (inner.length === 0) return [];
  return relation.positions.flatMap((position): Oddity[] => {
    const twice = inner.filter((s) => s.positions.includes(position)).map((s) => ({ sheet, row: s.result.line, col: position }));
    const actual = figures.value[relation.result.line * figures.cols + position]!;
    const excess = twice.reduce((sum, c) => sum + (figures.value[c.row * figures.cols + c.col] || 0), 0);
    if (excess === 0) return [];
    return [
      {
        kind: 'formula-double',
        cell: resultCell(relation, position),
        actual,
        suggestion: actual - excess,
        reason: 'line-counted-twice',
        related: twice,
        because: [message('because.formula-double')],
        confidence: 0.85,
      },
    ];
  });
}

function typedOver(relation: Relation, figures: Figures): Oddity[] {
  return relation.positions.flatMap((position): Oddity[] => {
    const cell = resultCell(relation, position);
    const at = cell.row * figures.cols + cell.col;
    if (figures.state[at] !== State.Figure || (figures.origin[at]! & Origin.Formula) !== 0) return [];
    const { state, expected } = judgeAt(relation, position, () => figures);
    // Where the figure is wrong too, the broken relation says so.
    if (state !== 'holds') return [];
    return [
      {
        kind: 'formula-typed-over',
        cell,
        actual: figures.value[at]!,
        suggestion: expected,
        reason: 'other',
        related: [],
        because: [message('because.formula-typed-over')],
        confidence: 0.9,
      },
    ];
  });
}
