import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import { judgeAt } from '../../model/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { resultCell } from '../../model/relation';
import type { Oddity } from '../../model/understanding';
import type { Draft } from '../draft';
import { fold } from '../../text/fold';
import { addsUp } from '../claims/lanes';
import { sameUnit } from '../claims/sameUnit';
import { forestOf, isTotalEntry, walk } from '../claims/tree';

/** Sums that leave lines out or count them twice, and figures typed where the neighbours have formulas. */
export function formulaOddities(drafts: readonly Draft[], figures: Figures, relations: readonly Relation[], sheet: number): Oddity[] {
  const sums = relations.filter((r) => r.kind === 'sum' && r.axis === 'row' && r.evidence.includes('formula') && r.signs.every((s) => s === 1));
  const plain = sums.filter((r) => r.operands.every((o) => o.at === undefined && o.sheet === undefined));
  return [
    ...plain.flatMap((r) => omitted(r, seriesBeside(r, plain), drafts, figures, sheet)),
    ...plain.flatMap((r) => doubled(r, plain, figures, sheet)),
    ...relations.filter((r) => r.evidence.includes('formula') && r.operands.every((o) => o.sheet === undefined)).flatMap((r) => typedOver(r, figures)),
  ];
}

/**
 * Lines of another series: a formula that adds the same steps of lines beside ("Hộ" in D6 = D8 + D22 + D32, "Nhân khẩu" in
 * D7 = D9 + D23 + D33) totals one that runs along, and no sum of this one is to cover its lines.
 */
function seriesBeside(relation: Relation, sums: readonly Relation[]): Set<number> {
  const stepsOf = ({ operands, result }: Relation): string => operands.map((o) => o.line - result.line).join();
  const steps = stepsOf(relation);
  const beside = sums.filter((s) => s.result.line !== relation.result.line && stepsOf(s) === steps);
  return new Set(beside.flatMap((s) => [s.result.line, ...s.operands.map((o) => o.line)]));
}

/** Item lines between the range of a SUM and its total, of the same level as the lines that it adds. */
function omitted(relation: Relation, beside: ReadonlySet<number>, drafts: readonly Draft[], figures: Figures, sheet: number): Oddity[] {
  const rows = relation.operands.map((o) => o.line);
  const total = relation.result.line;
  const draft = drafts.find((d) => d.frame.body.top <= total && d.frame.body.bottom >= total);
  if (!draft || rows.length < 2) return [];
  const [low, high] = [Math.min(...rows), Math.max(...rows)];
  if (total >= low && total <= high) return [];
  const breakdown = draft.entries.find((e) => e.row === total)?.breakdown ?? null;
  const levels = new Set(draft.entries.flatMap((e, i) => (rows.includes(e.row) ? [draft.levels[i]!] : [])));
  const partial = ofWhichRows(draft, breakdown);
  const left = draft.entries.filter((e, i) => {
    const between = total > high ? e.row > high && e.row < total : e.row < low && e.row > total;
    return between && e.breakdown === breakdown && addsUp(draft.lines[i]!.nature) && e.hasFigures && !isTotalEntry(draft, i) && !partial.has(e.row) && !beside.has(e.row) && levels.has(draft.levels[i]!) && rows.every((row) => sameUnit(draft, row, [e.row]));
  });
  // A heading between them starts another group.
  const headed = draft.entries.some((e) => !e.hasFigures && (total > high ? e.row > high && e.row < total : e.row < low && e.row > total));
  if (left.length === 0 || left.length > 3 || headed || isNamedChoice(draft, total, rows, left.map((e) => e.row))) return [];
  return relation.places.flatMap((place): Oddity[] => {
    const missing = left.map((e) => ({ sheet, row: e.row, col: place })).filter((c) => (figures.value[c.row * figures.cols + c.col] ?? 0) !== 0 && figures.state[c.row * figures.cols + c.col] === State.Figure);
    const at = total * figures.cols + place;
    if (missing.length === 0 || (figures.origin[at]! & Origin.Formula) === 0) return [];
    const actual = figures.value[at]!;
    const suggestion = missing.reduce((sum, c) => sum + figures.value[c.row * figures.cols + c.col]!, actual);
    return [{ kind: 'formula-omits', cell: resultCell(relation, place), actual, suggestion, reason: 'line-left-out', related: missing, because: [message('because.formula-omits')], confidence: 0.85 }];
  });
}

/** "Tổng số hộ nghèo và cận nghèo" names the lines that it adds and none of the others: a choice, not a range that ends too early. */
function isNamedChoice(draft: Draft, total: number, rows: readonly number[], left: readonly number[]): boolean {
  const wordsAt = (row: number): string[] => fold(draft.lines.find((line) => line.row === row)?.label ?? '').split(/[^a-z0-9]+/).filter((word) => !NO_NAME.has(word));
  const named = new Set(wordsAt(total));
  const isNamed = (row: number): boolean => wordsAt(row).some((word) => named.has(word));
  return named.size > 0 && rows.every(isNamed) && !left.some(isNamed);
}

/** Words of labels that say nothing of what is counted. */
const NO_NAME = new Set(['', 'tong', 'cong', 'so', 'va', 'cac', 'cua', 'toan', 'total', 'of', 'the', 'and']);

/** Lines under "Trong đó": no sum is to cover them. */
function ofWhichRows(draft: Draft, breakdown: string | null): Set<number> {
  const rows = new Set<number>();
  walk(forestOf(draft, breakdown), (node) => {
    if (node.ofWhich) walk([node], (below) => rows.add(below.row));
  });
  return rows;
}

/** A SUM over a subtotal and over the lines that the subtotal adds already. */
function doubled(relation: Relation, sums: readonly Relation[], figures: Figures, sheet: number): Oddity[] {
  const rows = new Set(relation.operands.map((o) => o.line));
  const inner = sums.filter((s) => s !== relation && rows.has(s.result.line) && s.operands.every((o) => rows.has(o.line)));
  if (inner.length === 0) return [];
  return relation.places.flatMap((place): Oddity[] => {
    const twice = inner.filter((s) => s.places.includes(place)).map((s) => ({ sheet, row: s.result.line, col: place }));
    const actual = figures.value[relation.result.line * figures.cols + place]!;
    const excess = twice.reduce((sum, c) => sum + (figures.value[c.row * figures.cols + c.col] || 0), 0);
    if (excess === 0) return [];
    return [{ kind: 'formula-double', cell: resultCell(relation, place), actual, suggestion: actual - excess, reason: 'line-counted-twice', related: twice, because: [message('because.formula-double')], confidence: 0.85 }];
  });
}

function typedOver(relation: Relation, figures: Figures): Oddity[] {
  return relation.places.flatMap((place): Oddity[] => {
    const cell = resultCell(relation, place);
    const at = cell.row * figures.cols + cell.col;
    if (figures.state[at] !== State.Figure || (figures.origin[at]! & Origin.Formula) !== 0) return [];
    const { state, expected } = judgeAt(relation, place, () => figures);
    // Where the figure is wrong too, the broken relation says so.
    if (state !== 'holds') return [];
    return [{ kind: 'formula-typed-over', cell, actual: figures.value[at]!, suggestion: expected, reason: 'other', related: [], because: [message('because.formula-typed-over')], confidence: 0.9 }];
  });
}
