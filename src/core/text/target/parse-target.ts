import { fold, tidy } from '../fold';
import { storedDecimals } from '../number';
import type { Bound, Target } from './target';
import { readChange } from './read-change';
import { EMPTY, readFigures } from './read-figures';
import { dropFillers } from './target-words';

const REMAINING = /[(;,]?\s*\bcon (?:lai )?([^()]*\d[^()]*)\)?\s*$/;
const NO_TARGET = /^(?:-+|\.{2,}|…+|(?:khong|chua) (?:giao|co|dat ra|xac dinh)(?: chi tieu| muc tieu| ke hoach)?)$/;
/** "1 855" with a space between the thousands. */
const SPACED = /(?<![\d.,])(\d{1,3})((?: \d{3})+)(?!\d)/g;
const FRACTIONS: Readonly<Record<string, string>> = { '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4' };
/** A longer text is a sentence, not a target. */
const LONGEST = 80;
const LONGEST_LEVEL = 8;

/**
 * Reads a target (or a result, which is written the same way). A number is a figure with the decimals it is stored with.
 * null: blank, or a text that is neither figure nor level.
 */
export function parseTarget(value: string | number | null): Target | null {
  if (value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? pointOf(value) : null;
  // Spaces may be many; a page of text need not be folded to know that it is no target.
  if (value.length > 4 * LONGEST) return null;
  const text = tidy(value);
  const folded = fold(value)
    .replace(/[½⅓⅔¼¾]/g, (sign) => FRACTIONS[sign]!)
    .replace(SPACED, (_, first: string, rest: string) => first + rest.replaceAll(' ', ''));
  if (folded === '' || folded.length > LONGEST) return null;
  if (NO_TARGET.test(folded)) return { text, ...EMPTY, kind: 'none' };
  if (/^[x✓✔]$/.test(folded)) return { text, ...EMPTY, kind: 'tick' };
  const { main, remaining } = splitRemaining(folded);
  const read = readChange(main) ?? readFigures(dropFillers(main));
  if (read) return { text, ...EMPTY, ...read, remaining: remaining === null ? null : parseTarget(remaining) };
  const isLevel = /[a-z]/.test(folded) && folded.split(' ').length <= LONGEST_LEVEL && !/\d{3}|[\d.,]+ ?%|[<>≤≥]/.test(folded);
  return isLevel ? { text, ...EMPTY, kind: 'level', level: folded } : null;
}

function pointOf(value: number): Target {
  const bound: Bound = { value, open: false };
  return { text: String(value).replace('.', ','), ...EMPTY, kind: 'figure', low: bound, high: bound, decimals: storedDecimals(value) };
}

/** "(còn 4,33%)" behind a figure belongs to it as what remains; other brackets are notes. "Giảm còn 5%" leads there itself. */
function splitRemaining(text: string): { readonly main: string; readonly remaining: string | null } {
  const match = REMAINING.exec(text);
  const front = match ? text.slice(0, match.index).trim() : '';
  if (match && /\d/.test(front) && !/ (?:xuong|tu [\d.,]+ ?%?)$/.test(front)) return { main: front, remaining: match[1]! };
  return { main: text.replace(/(?<=\d.*)\([^()]*\)/g, '').trim(), remaining: null };
}
