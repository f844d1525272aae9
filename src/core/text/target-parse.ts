import { fold, tidy } from './fold';
import { readLoneNumber, storedDecimals } from './number';
import type { Bound, Target } from './target';
import { cutComparison, dropFillers, type Comparison } from './target-words';

const NUMBER = String.raw`[+-]?\d[\d.,]*(?<![.,])\s*(?:%|‰)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|÷|~|\.\.\.?|…|den|toi)\s*(?:(duoi|<)\s*)?(${NUMBER})`);
const SINGLE = new RegExp(`^(${NUMBER})`);
const COUNT_OF = /^(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?![\d/])/;
const REMAINING = /[(;,]?\s*\bcon (?:lai )?([^()]*\d[^()]*)\)?\s*$/;
/** What may stand behind the figures: a unit; digits only as in "/10.000 dân", "m2", "so với năm 2021". */
const UNIT = /^(?!-)(?:[^\d]|m[23]\b|\/ ?[\d.]+ ?(?=[a-z])|(?:nam|quy|thang|so voi) ?[\d/]+)*$/;
/** A longer text is a sentence, not a target. */
const LONGEST = 80;
const LONGEST_LEVEL = 8;

const EMPTY = { low: null, high: null, approximate: false, percent: false, unit: '', decimals: 0, sense: 0, remaining: null, of: null, level: null } as const;

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
  const folded = fold(value);
  if (folded === '' || folded.length > LONGEST) return null;
  if (/^(?:-+|\.{2,}|…+|khong giao|khong co)$/.test(folded)) return { ...EMPTY, text, kind: 'none' };
  if (/^[x✓✔]$/.test(folded)) return { ...EMPTY, text, kind: 'tick' };
  const read = readChange(folded) ?? readFigures(dropFillers(folded));
  if (read) return { ...EMPTY, ...read, text };
  const isLevel = /[a-z]/.test(folded) && folded.split(' ').length <= LONGEST_LEVEL && !/\d{3}|[\d.,]+ ?%/.test(folded);
  return isLevel ? { ...EMPTY, text, kind: 'level', level: folded } : null;
}

type Read = Omit<Target, 'text'>;

function pointOf(value: number): Target {
  const bound: Bound = { value, open: false };
  return { ...EMPTY, text: String(value).replace('.', ','), kind: 'figure', low: bound, high: bound, decimals: storedDecimals(value) };
}

/** "(còn 4,33%)" behind a figure belongs to it as what remains; other brackets are notes. */
function splitRemaining(text: string): { readonly main: string; readonly remaining: Target | null } {
  const match = REMAINING.exec(text);
  const front = match ? text.slice(0, match.index) : '';
  if (match && /\d/.test(front)) return { main: front.trim(), remaining: parseTarget(match[1]!) };
  return { main: text.replace(/(?<=\d.*)\([^()]*\)/g, '').trim(), remaining: null };
}

/** "giảm 1/2", "gấp đôi", "giảm 0,7% (còn 4,33%)", "tăng 5-6%". */
function readChange(text: string): Read | null {
  const { main, remaining } = splitRemaining(text);
  const multiple = readMultiple(main);
  if (multiple) return { ...multiple, remaining };
  const change = /^(?:muc )?(giam|tang)(?: them| binh quan| hang nam| moi nam| ti le| duoc)*\s+(?=[\d<>≤≥+]|[a-z])/.exec(dropLead(main));
  if (!change || dropLead(main).startsWith('tang truong')) {
    if (!remaining) return null;
    const figures = readFigures(dropFillers(main));
    return figures && { ...figures, remaining };
  }
  const amounts = readFigures(dropFillers(dropLead(main).slice(change[0].length)));
  return amounts && { ...amounts, kind: 'change', sense: change[1] === 'tang' ? 1 : -1, remaining };
}

function dropLead(text: string): string {
  return text.replace(/^(?:phan dau|dat|chi tieu|ke hoach) /, '');
}

const WORDS: Readonly<Record<string, number>> = { doi: 2, ba: 3, bon: 4, nam: 5, 'mot nua': 2, nua: 2, 'mot phan hai': 2, 'mot phan ba': 3 };

/** "gấp 2 lần", "tăng gấp đôi", "tăng 1,5 lần": at least that multiple; "giảm 1/2", "giảm một nửa", "giảm 2 lần": at most. */
function readMultiple(text: string): Read | null {
  const up = /^(?:tang )?gap (?:(doi|ba|bon|nam)\b|([\d.,]+) ?lan)|^tang ([\d.,]+) lan/.exec(dropLead(text));
  if (up) {
    const factor = up[1] ? WORDS[up[1]]! : readLoneNumber(up[2] ?? up[3]!)?.value;
    return factor === undefined ? null : multiple(factor, 1);
  }
  const down = /^giam (?:it nhat |toi thieu |tren |khoang )?(?:(\d+)\/(\d+)|(mot nua|nua|mot phan hai|mot phan ba)|([\d.,]+) lan)/.exec(dropLead(text));
  if (!down) return null;
  if (down[1]) return Number(down[1]) < Number(down[2]) ? multiple(1 - Number(down[1]) / Number(down[2]), -1) : null;
  if (down[3]) return multiple(down[3].endsWith('ba') ? 2 / 3 : 1 / WORDS[down[3]]!, -1);
  const parts = readLoneNumber(down[4]!)?.value;
  return parts && parts > 1 ? multiple(1 / parts, -1) : null;
}

function multiple(factor: number, sense: 1 | -1): Read {
  const bound: Bound = { value: factor, open: false };
  return { ...EMPTY, kind: 'multiple', sense, low: sense === 1 ? bound : null, high: sense === -1 ? bound : null, decimals: storedDecimals(factor) };
}

/** "> 2 và < 3" joins two one-sided readings; everything else is one reading. */
function readFigures(text: string): Read | null {
  const halves = text.split(/ va | ; /);
  if (halves.length === 2) {
    const [a, b] = halves.map((half) => readPart(dropFillers(half))) as [Read | null, Read | null];
    if (a && b && !a.high && !b.low) return { ...a, high: b.high, decimals: Math.max(a.decimals, b.decimals), unit: b.unit };
    if (a && b && !a.low && !b.high) return { ...a, low: b.low, decimals: Math.max(a.decimals, b.decimals), unit: b.unit };
  }
  return readPart(text);
}

function readPart(text: string): Read | null {
  const seen = new Set<Comparison>();
  let rest = splitRemaining(text).main;
  for (let cut = cutComparison(rest); cut; cut = cutComparison(rest)) {
    seen.add(cut.comparison);
    rest = dropFillers(cut.rest);
  }
  const figures = readRange(rest) ?? readSingle(rest);
  if (!figures) return null;
  const tail = /^[^a-z]*(?:%\S*\s*)?tro (len|xuong)\b|\btro (len|xuong)\s*$/.exec(figures.unit);
  const onward = tail?.[1] ?? tail?.[2];
  const unit = figures.unit.replace(/\s*\btro (?:len|xuong)\b/, '').trim();
  const approximate = seen.has('about');
  const base: Read = { ...EMPTY, ...figures, kind: 'figure', unit, approximate };
  if (onward === 'len' || seen.has('low-closed')) return { ...base, high: sameEnds(figures) ? null : figures.high };
  if (onward === 'xuong' || seen.has('high-closed')) return { ...base, low: sameEnds(figures) ? null : figures.low };
  if (seen.has('low-open')) return { ...base, low: { value: figures.low.value, open: true }, high: sameEnds(figures) ? null : figures.high };
  if (seen.has('high-open')) return { ...base, low: sameEnds(figures) ? null : figures.low, high: { value: figures.high.value, open: true } };
  return base;
}

interface Figures {
  readonly low: Bound;
  readonly high: Bound;
  readonly percent: boolean;
  readonly decimals: number;
  readonly unit: string;
  readonly of: number | null;
}

const sameEnds = (figures: Figures): boolean => figures.low.value === figures.high.value;

function readRange(text: string): Figures | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [a, b] = [readLoneNumber(match[1]!.replace('‰', '')), readLoneNumber(match[3]!.replace('‰', ''))];
  const unit = unitOf(text.slice(match[0].length));
  if (!a || !b || unit === null || a.value > b.value) return null;
  const percent = a.percent || b.percent || unit.startsWith('%');
  return { low: { value: a.value, open: false }, high: { value: b.value, open: match[2] !== undefined }, percent, decimals: Math.max(a.decimals, b.decimals), unit, of: null };
}

function readSingle(text: string): Figures | null {
  const count = COUNT_OF.exec(text);
  const of = count ? readLoneNumber(count[2]!) : null;
  const match = count ?? SINGLE.exec(text);
  const number = match && readLoneNumber(match[1]!.replace('‰', ''));
  if (!match || !number) return null;
  const unit = unitOf(text.slice(match[0].length));
  if (unit === null) return null;
  const bound: Bound = { value: number.value, open: false };
  return { low: bound, high: bound, percent: number.percent || unit.startsWith('%'), decimals: number.decimals, unit, of: of?.value ?? null };
}

function unitOf(rest: string): string | null {
  const unit = rest.replace(/[.;,]+$/, '').trim();
  return UNIT.test(unit) && unit.length <= 40 ? unit : null;
}
