import {
  AREAS_OF_LAND,
  COUNT_UNITS,
  MEASURE_UNITS,
  MONEY,
  MULTIPLES,
  PER_MILLE,
  PERCENT,
  POINTS,
  TIME,
  WEIGHTS,
} from '../vocabulary/units';
import { NO_UNIT } from '../vocabulary/phrases';
import type { Unit } from './mention';

/** A unit, where it ends, and whether a percent sign belongs to the figure itself. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
  readonly signEnd: number;
  readonly per: boolean;
  /** The vocabulary knows it: it was not merely the next word. */
  readonly known: boolean;
}

const NONE: Unit = { kind: 'none', name: '', scale: 1 };
/** No name of a unit in the vocabulary has more words. */
const MOST_WORDS = 4;

/** The unit behind a figure that ends at `from`; `spelt` is the paragraph in the spelling of `spell`. */
export function unitAt(spelt: string, from: number): UnitRead {
  const rest = spelt.slice(from, from + 80);
  const sign = signedUnit(rest);
  if (sign)
    return read({ kind: sign.kind, name: sign.name, scale: 1 }, from + sign.length, sign.onFigure ? from + sign.length : from, spelt);
  const { scale, length } = multiplesAt(rest);
  const behind = rest.slice(length);
  const money = wordAt(behind, MONEY);
  if (money) return read({ kind: 'money', name: MONEY[0]!, scale }, from + length + money, from, spelt);
  const named = namedUnit(behind);
  if (named) return read({ ...named.unit, scale: scale * named.unit.scale }, from + length + named.length, from, spelt);
  if (scale > 1) return read({ kind: 'money', name: MONEY[0]!, scale }, from + length, from, spelt);
  return unknownUnit(behind, from);
}

function read(unit: Unit, end: number, signEnd: number, spelt: string): UnitRead {
  return { unit, end, signEnd, per: /^ *\/ *\p{L}/u.test(spelt.slice(end)), known: true };
}

function signedUnit(rest: string): { kind: 'point' | 'rate'; name: string; length: number; onFigure: boolean } | null {
  const points = POINTS.exec(rest);
  if (points) return { kind: 'point', name: '%', length: points[0].length, onFigure: false };
  const percent = PERCENT.exec(rest);
  if (percent) return { kind: 'rate', name: '%', length: percent[0].length, onFigure: percent[0].endsWith('%') };
  const mille = PER_MILLE.exec(rest);
  return mille && { kind: 'rate', name: '‰', length: mille[0].length, onFigure: mille[0].endsWith('‰') };
}

/** "nghìn tỷ" is a million million. */
function multiplesAt(rest: string): { scale: number; length: number } {
  let [scale, length] = [1, 0];
  for (;;) {
    const word = /^[ .,]?\s*(\p{L}+)(?!\p{L})/u.exec(rest.slice(length));
    const times = word && MULTIPLES.get(word[1]!);
    if (!times || !/^ *$/.test(word[0].slice(0, word[0].length - word[1]!.length))) return { scale, length };
    scale *= times;
    length += word[0].length;
  }
}

function wordAt(rest: string, list: readonly string[]): number {
  const word = /^[ ,]*(\p{L}+)(?!\p{L})/u.exec(rest);
  return word && list.includes(word[1]!) ? word[0].length : 0;
}

/** The longest name of a unit that stands there. */
function namedUnit(rest: string): { unit: Unit; length: number } | null {
  const found = /^ *\p{L}[\p{L}\d²]*/u.exec(rest);
  if (!found) return null;
  const ends = [found[0].length];
  for (let at = ends[0]!; ends.length < MOST_WORDS;) {
    const next = /^,? +[\p{L}]+/u.exec(rest.slice(at));
    if (!next) break;
    at += next[0].length;
    ends.push(at);
  }
  for (const length of ends.reverse()) {
    const name = rest.slice(0, length).replace(/ +/g, ' ').trim();
    const unit = unitNamed(name);
    if (unit) return { unit, length };
  }
  return null;
}

function unitNamed(name: string): Unit | null {
  const counted = COUNT_UNITS.get(name);
  if (counted !== undefined) return { kind: 'count', name: counted, scale: 1 };
  const measured = MEASURE_UNITS.get(name);
  if (measured !== undefined) return { kind: 'measure', name: measureName(name), scale: measured };
  return TIME.includes(name) ? { kind: 'time', name, scale: 1 } : null;
}

function measureName(name: string): string {
  return WEIGHTS.includes(name) ? WEIGHTS[0]! : AREAS_OF_LAND.includes(name) ? AREAS_OF_LAND[0]! : name;
}

/** What is counted and in no list goes by its first word. */
function unknownUnit(rest: string, from: number): UnitRead {
  const word = /^ +(\p{L}{2,})/u.exec(rest);
  if (!word || NO_UNIT.has(word[1]!)) return { unit: NONE, end: from, signEnd: from, per: false, known: false };
  return { unit: { kind: 'count', name: word[1]!, scale: 1 }, end: from + word[0].length, signEnd: from, per: false, known: false };
}
