import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import { cellNature } from '../model/measure';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import type { Column, Line } from '../model/table';
import type { Oddity } from '../model/understanding';
import { notationHint } from '../text/number';
import type { Scan } from './cells/scan';
import { Kind, cellIn, textIn } from './cells/scan';
import type { Draft } from './draft';
import { isChangeHead } from './words';
import { whyError } from './formula/errors';
import { computedOr } from './formula/negative';
import { formulaOddities } from './formula/oddities';
import { isYear } from './layout/rowFacts';

/** Cells that are odd in themselves, whatever they add up to. */
export function oddities(scan: Scan, drafts: readonly Draft[], figures: Figures, relations: readonly Relation[], sheet: number): Oddity[] {
  const found = drafts.flatMap((draft) =>
    draft.columns.filter((c) => c.role === 'figures').flatMap((column) => columnOddities(scan, draft, column, figures, sheet)),
  );
  return [...found.flatMap((one) => (one.kind === 'negative' ? computedOr(one, relations, figures) : [one])), ...formulaOddities(drafts, figures, relations, sheet)];
}

interface Reading {
  readonly row: number;
  readonly at: number;
}

function columnOddities(scan: Scan, draft: Draft, column: Column, figures: Figures, sheet: number): Oddity[] {
  const filled: Reading[] = [];
  const odder: Reading[] = [];
  let contents = 0;
  for (let row = draft.frame.body.top; row <= draft.frame.body.bottom; row++) {
    const at = row * figures.cols + column.col;
    const state = figures.state[at]!;
    if (state !== State.Blank) contents++;
    if (state === State.Figure) filled.push({ row, at });
    else if (state === State.Error || state === State.Unreadable) odder.push({ row, at });
  }
  const cell = (row: number): Oddity['cell'] => ({ sheet, row, col: column.col });
  const found: Oddity[] = [];
  const typed = filled.filter(({ at }) => (figures.origin[at]! & Origin.TypedAsText) !== 0);
  // A column that is all text was made so (an export, a printed form); among numbers a text is a slip: sums pass over it.
  if (typed.length > 0 && typed.length < 0.5 * filled.length) {
    for (const { row, at } of typed) {
      if (textRow(draft, figures, row)) continue;
      // A year typed as text at the top of a column is its head.
      if (row === draft.frame.body.top && draft.frame.head === null && isYear(textIn(scan, row, column.col))) continue;
      found.push(odd('text-number', cell(row), textIn(scan, row, column.col).trim(), figures.value[at]!, 'text-number', 0.9));
    }
  }
  for (const { row, at } of odder) {
    if (figures.state[at] === State.Error) found.push(errorAt(scan, cell(row)));
    else if (filled.length >= 4 && nearlyNumber(scan, row, column.col) && filled.length >= 0.8 * contents) {
      found.push(odd('unreadable', cell(row), textIn(scan, row, column.col).trim(), null, 'other', 0.7));
    }
  }
  return [...found, ...countOddities(draft, column, figures, filled, cell)];
}

function errorAt(scan: Scan, cell: Oddity['cell']): Oddity {
  const why = whyError(scan, cell);
  return { ...odd('error-value', cell, cellIn(scan, cell.row, cell.col)?.error ?? '#N/A', null, 'other', 1), ...(why && { words: { why } }) };
}

/** A row of texts ("4,69%", "8,55%") in a table of numbers was typed so on purpose. */
function textRow(draft: Draft, figures: Figures, row: number): boolean {
  let texts = 0;
  let all = 0;
  for (const { col, role } of draft.columns) {
    const at = row * figures.cols + col;
    if (role !== 'figures' || figures.state[at] !== State.Figure) continue;
    all++;
    if ((figures.origin[at]! & Origin.TypedAsText) !== 0) texts++;
  }
  return texts >= 2 && texts >= 0.5 * all;
}

function odd(kind: Oddity['kind'], cell: Oddity['cell'], actual: Oddity['actual'], suggestion: number | null, reason: Oddity['reason'], confidence: number): Oddity {
  return { kind, cell, actual, suggestion, reason, related: [], because: [message(`because.${kind}`)], confidence };
}

/** A figure with a mark too many ("12.34.5", "1,,2"): digits and marks only, yet no number in any notation. */
function nearlyNumber(scan: Scan, row: number, col: number): boolean {
  const text = textIn(scan, row, col).trim();
  return scan.kind[row * scan.cols + col] === Kind.Text && /^[\d.,\s]{3,20}$/.test(text) && notationHint(text) === 'none' && !/\d\s+\d/.test(text);
}

/** What the lines of a table measure, by row; one map a table, for all its columns. */
const natureMaps = new WeakMap<Draft, Map<number, Line['nature']>>();

function naturesOf(draft: Draft): Map<number, Line['nature']> {
  const known = natureMaps.get(draft) ?? new Map(draft.lines.map((l) => [l.row, l.nature]));
  natureMaps.set(draft, known);
  return known;
}

/** Among whole counts a decimal is a thousands point that Excel took for a decimal point, or no count. */
function countOddities(draft: Draft, column: Column, figures: Figures, filled: readonly Reading[], cell: (row: number) => Oddity['cell']): Oddity[] {
  if (column.nature === 'rate' || column.nature === 'norm') return [];
  const natures = naturesOf(draft);
  const counts: Reading[] = [];
  const sizes: number[] = [];
  let whole = 0;
  let negatives = 0;
  let isCount = column.nature === 'count';
  for (const reading of filled) {
    const line = natures.get(reading.row) ?? 'unknown';
    const nature = cellNature(column.nature, line);
    if (nature !== 'count' && nature !== 'unknown') continue;
    counts.push(reading);
    isCount ||= line === 'count';
    const value = figures.value[reading.at]!;
    if (value < 0) negatives++;
    if (!Number.isInteger(value)) continue;
    whole++;
    if (value !== 0) sizes.push(Math.abs(value));
  }
  if (counts.length < 3 || whole < 0.7 * counts.length) return [];
  // Several negative figures are meant: changes, balances.
  const lone = negatives === 1 && column.nature === 'count' && !isChangeHead(column.path.join(' '));
  if (whole === counts.length && !lone) return [];
  sizes.sort((a, b) => a - b);
  const typical = sizes[sizes.length >> 1] ?? 0;
  return counts.flatMap(({ row, at }): Oddity[] => {
    const value = figures.value[at]!;
    if (Number.isInteger(value)) return value < 0 && lone ? [odd('negative', cell(row), value, -value, 'sign', 0.8)] : [];
    const thousandfold = Math.round(value * 1000);
    if (Math.abs(value * 1000 - thousandfold) < 1e-6 && Math.abs(value) < 1000 && fitsAmong(thousandfold, sizes, typical, value)) {
      return [odd('misread-separator', cell(row), value, thousandfold, 'misread-separator', 0.9)];
    }
    return isCount && (figures.origin[at]! & Origin.Formula) === 0 ? [odd('not-whole', cell(row), value, null, 'other', 0.7)] : [];
  });
}

/** 1.855 stands among thousands where 1,855 is of their size and 1.855 is not. */
function fitsAmong(thousandfold: number, sizes: readonly number[], typical: number, value: number): boolean {
  const largest = sizes[sizes.length - 1] ?? 0;
  return thousandfold <= largest * 3 && Math.abs(Math.log10(thousandfold / typical)) < Math.abs(Math.log10(Math.abs(value) / typical));
}
