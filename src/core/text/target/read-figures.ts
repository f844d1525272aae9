import { readLoneNumber } from '../number';
import type { Bound, Target } from './target';
import { cutComparison, dropFillers, type Comparison } from './target-words';

const NUMBER = String.raw`[+-]?\d[\d.,]*(?<![.,])\s*(?:%|‰)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|÷|~|\.\.\.?|…|den|toi)\s*(?:(duoi|<)\s*)?(${NUMBER})`);
const SINGLE = new RegExp(`^(${NUMBER})`);
const COUNT_OF = /^(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?![\d/])/;
/** What may stand behind the figures: a unit; digits only as in "/10.000 dân", "m2", "so với năm 2021". */
const UNIT = /^(?!-)(?:[^\d]|m[23]\b|\/ ?[\d.]+ ?(?=[a-z])|(?:nam|qui|thang|so voi) ?[\d/]+)*$/;

/** A target but for its text. */
export type Read = Omit<Target, 'text'>;

export const EMPTY = {
  low: null,
  high: null,
  approximate: false,
  percent: false,
  unit: '',
  decimals: 0,
  sense: 0,
  remaining: null,
  of: null,
  level: null,
} as const;

/** "> 2 và < 3" joins two one-sided readings; everything else is one reading. */
export function readFigures(text: string): Read | null {
  const halves = text.split(/ va | ?; ?/);
  if (halves.length === 2) {
    const [a, b] = halves.map((half) => readPart(dropFillers(half))) as [Read | null, Read | null];
    if (a && b && !a.high && !b.low) return joined(a, b, a.low, b.high);
    if (a && b && !a.low && !b.high) return joined(a, b, b.low, a.high);
  }
  return readPart(text);
}

/** Both ends in one; null where no figure lies between them ("từ 6 trở lên; dưới 0"). */
function joined(a: Read, b: Read, low: Bound | null, high: Bound | null): Read | null {
  if (low && high && low.value > high.value) return null;
  return { ...a, low, high, decimals: Math.max(a.decimals, b.decimals), unit: b.unit };
}

function readPart(text: string): Read | null {
  const seen = new Set<Comparison>();
  let rest = text;
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
  const base: Read = { kind: 'figure', ...EMPTY, ...figures, unit, approximate };
  if (onward === 'len' || seen.has('low-closed')) return { ...base, high: sameEnds(figures) ? null : figures.high };
  if (onward === 'xuong' || seen.has('high-closed')) return { ...base, low: sameEnds(figures) ? null : figures.low };
  if (seen.has('low-open'))
    return { ...base, low: { value: figures.low.value, open: true }, high: sameEnds(figures) ? null : figures.high };
  if (seen.has('high-open'))
    return { ...base, low: sameEnds(figures) ? null : figures.low, high: { value: figures.high.value, open: true } };
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
  return {
    low: { value: a.value, open: false },
    high: { value: b.value, open: match[2] !== undefined },
    percent,
    decimals: Math.max(a.decimals, b.decimals),
    unit,
    of: null,
  };
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
  return {
    low: bound,
    high: bound,
    percent: number.percent || unit.startsWith('%'),
    decimals: number.decimals,
    unit,
    of: of?.value ?? null,
  };
}

function unitOf(rest: string): string | null {
  const unit = rest.replace(/[.;,]+$/, '').trim();
  return UNIT.test(unit) && unit.length <= 40 ? unit : null;
}
