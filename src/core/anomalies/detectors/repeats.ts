import { append } from '../../collections/append';
import { State } from '../../model/figures';
import type { Found } from '../anomaly-rule';
import { fold, tidy } from '../../text/fold';
import { parseTarget } from '../../text/target';
import { contradict } from './targets';
import { isListOfPeopleHead } from '../../tables/vocabulary/households';
import { isCommonLabel } from '../../tables/vocabulary/labels';
import { Kind, textIn } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import { bareLabel } from '../../tables/outline/markers';
import type { Look } from './look';

/** More repetitions than this are how the table is laid out. */
const MOST_REPEATED = 3;

/** A line that bears a name: its row in the sheet, its place among the table's lines. */
interface NamedLine {
  readonly row: number;
  readonly index: number;
}

/** The same line twice under one parent: entered twice, or one of the two should have been another. */
export function repeatedLines(look: Look): Found[] {
  return look.drafts.flatMap((draft) => {
    if (draft.columns.some((c) => isListOfPeopleHead(fold(c.path.join(' '))))) return [];
    const groups = [...byLabel(look, draft).values()];
    const repeated = groups.filter((lines) => lines.length > 1);
    // A label column with many repetitions is no key.
    if (repeated.length > MOST_REPEATED || repeated.length * 5 > draft.entries.length || repeated.some((lines) => lines.length > 2))
      return [];
    return repeated.flatMap(([first, second]) => compare(look, draft, first!.row, second!.row));
  });
}

function byLabel(look: Look, draft: Draft): Map<string, NamedLine[]> {
  const name = draft.columns.find((c) => c.role === 'name');
  const groups = new Map<string, NamedLine[]>();
  if (!name) return groups;
  const parents = parentsOf(draft);
  // A whole that stands above its parts and below them again is no line of them.
  const sums = new Set(look.relations.filter((r) => r.axis === 'row' && r.kind === 'sum').map((r) => r.result.line));
  draft.entries.forEach((entry, index) => {
    const label = tidy(textIn(look.scan, entry.row, name.col)).toLowerCase();
    if (entry.total || entry.ofWhich || sums.has(entry.row) || isCommonLabel(bareLabel(label))) return;
    // Tones tell names apart: Cam Thanh is not Cam Thành.
    const key = [parents[index], label, fold(entry.unit ?? ''), entry.breakdown ?? ''].join('|');
    append(groups, key, { row: entry.row, index });
  });
  return groups;
}

/** Two names that differ are two lines; two targets ("Trên 90", "95") may be of one. */
function sameOrTargets(a: string, b: string): boolean {
  return tidy(a) === tidy(b) || [a, b].every((text) => ['figure', 'change', 'multiple', 'none'].includes(parseTarget(text)?.kind ?? ''));
}

/** The row of the line or heading above each entry that is one level higher, −1 at the top. */
function parentsOf({ entries, levels }: Draft): number[] {
  const open: number[] = [];
  return entries.map((entry, i) => {
    while (open.length && levels[open[open.length - 1]!]! >= levels[i]!) open.pop();
    const parent = open[open.length - 1];
    open.push(i);
    return parent === undefined ? -1 : entries[parent]!.row;
  });
}

/** Years stand over every part of a statement: they tell no line. */
function isYearly(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function compare({ scan, figures, sheet }: Look, draft: Draft, first: number, second: number): Found[] {
  const name = draft.columns.find((c) => c.role === 'name')!;
  let informative = 0;
  const differing: number[] = [];
  for (const { col, role } of draft.columns) {
    if (role === 'serial' || col === name.col) continue;
    if (role === 'name' && !sameOrTargets(textIn(scan, first, col), textIn(scan, second, col))) return [];
    const [a, b] = [first, second].map((row) => row * figures.cols + col) as [number, number];
    if (textIn(scan, first, col).trim() !== textIn(scan, second, col).trim()) differing.push(col);
    else if (figures.state[a] === State.Figure && figures.value[b]! !== 0 && !isYearly(figures.value[b]!))
      informative += Math.abs(figures.value[b]!) >= 10 ? 2 : 1;
  }
  const years = draft.columns.some(({ col }) => isYearly(figures.value[second * figures.cols + col]!));
  if (years && informative === 0 && differing.length === 0) return [];
  const blank = draft.columns.every(
    ({ col, role }) => role === 'serial' || col === name.col || scan.kind[second * scan.cols + col] === Kind.Blank,
  );
  if (blank) return [];
  const label = tidy(textIn(scan, second, name.col));
  const at = (row: number, col: number) => ({ sheet, row, col });
  if (differing.length === 0 && informative >= 3) {
    return [
      {
        says: 'line-repeated',
        cell: at(second, name.col),
        actual: label,
        confidence: 0.8,
        related: [at(first, name.col)],
        words: { label },
      },
    ];
  }
  const [aim] = differing;
  const said = differing.length === 1 ? [first, second].map((row) => tidy(textIn(scan, row, aim!))) : [];
  if (said.length === 2 && contradict(said[0]!, said[1]!)) {
    return [
      {
        says: 'targets-differ',
        cell: at(second, aim!),
        actual: said[1]!,
        confidence: 0.6,
        related: [at(first, aim!)],
        words: { label, own: said[1]!, other: said[0]! },
      },
    ];
  }
  const related = [at(first, name.col), ...differing.slice(0, 4).flatMap((col) => [at(first, col), at(second, col)])];
  return [{ says: 'label-repeated', cell: at(second, name.col), actual: label, confidence: 0.4, related, words: { label } }];
}
