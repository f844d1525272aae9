import { bareHeading, isSideOf, recogniseRate, recogniseSides } from '../../indicators/recognise';
import type { Indicator } from '../../indicators/indicator';
import type { Figures } from '../../model/figures';
import { cellIndex } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isPlain } from '../../model/relation';
import type { Quantity } from '../../model/table';
import { isCountedNoun, isPlainCount, speaksOfTime, withoutCountWord } from '../../tables/vocabulary/quantities';
import { isComparing, isShare, mayPassHundred } from '../../tables/vocabulary/rates';
import { isTotalColumn } from '../../tables/vocabulary/totals';
import { fold } from '../../text/fold';
import { CONFIDENCE } from '../confidence';
import type { Series, SeriesGroup } from '../series';
import { stateRelation } from '../series';
import { supportOf } from '../support';

/**
 * What a share is of is at least its part, whatever rate is printed, also where it is zero: of 246 households no 923 are poor,
 * and "375 %" beside them agrees with both. Stated of the two lines that a rate was found to be made of, and of lines that the
 * catalogue of indicators names as the two sides of a share, at `places`.
 */
export function partsOfRates(group: SeriesGroup, places: readonly number[], figures: Figures, known: readonly Relation[]): Relation[] {
  const byLine = new Map(group.items.map((series) => [series.line, series]));
  const pairs = new Map<string, Pair>();
  for (const relation of known) for (const pair of pairOf(relation, group, byLine)) pairs.set(`${pair.part.line}|${pair.whole.line}`, pair);
  for (const pair of namedPairs(group)) pairs.set(`${pair.part.line}|${pair.whole.line}`, pair);
  return [...pairs.values()].flatMap((pair) => {
    const relation = stated(group, places, pair, figures);
    const { fails, holds, proving } = supportOf(relation, figures);
    // Without names of the catalogue the figures must bear out that one is a part of the other.
    return fails.length > 0 && (pair.named || (proving.length >= 2 && holds.length >= 2 * fails.length)) ? [relation] : [];
  });
}

interface Pair {
  readonly part: Series;
  readonly whole: Series;
  readonly named: boolean;
}

/** Part and whole of a rate that is a share of people, things or money. */
function pairOf(relation: Relation, { axis, sheet }: SeriesGroup, byLine: ReadonlyMap<number, Series>): Pair[] {
  if (relation.kind !== 'ratio' || relation.axis !== axis || relation.sheet !== sheet || !isPlain(relation) || relation.factor === 1)
    return [];
  const [rate, part, whole] = [relation.result, ...relation.operands].map(({ line }) => byLine.get(line));
  if (!rate || !part || !whole || !isLike(part, whole)) return [];
  const named = isWholeOf(sharesOf(part), whole) || isKindOf(nameOf(part), nameOf(whole));
  const indicator = recogniseRate(nameOf(rate))?.indicator;
  if (indicator) return isOfPart(indicator) ? [{ part, whole, named }] : [];
  const words = [rate, part, whole].map(({ path }) => fold(path.join(' ')));
  const compares = words.some(mayPassHundred) || words.some(isComparing);
  return named || (!compares && isShare(words[0]!)) ? [{ part, whole, named }] : [];
}

/** So far before a part its whole may stand where no rate joins them. */
const NEAR = 6;

/** Each part with the whole that its name speaks of, next before it. */
function namedPairs({ items }: SeriesGroup): Pair[] {
  return items.flatMap((part, i) => {
    if (!isCount(part.quantity)) return [];
    const before = items.slice(Math.max(0, i - NEAR), i).reverse();
    const beside = before.filter((other) => isLike(part, other) && isBeside(part, other));
    const shares = sharesOf(part);
    const side = beside.find((other) => isWholeOf(shares, other));
    const kind = side ?? beside.find((other) => isKindOf(nameOf(part), nameOf(other)));
    return kind ? [{ part, whole: kind, named: side !== undefined || isTotalColumn(nameOf(kind)) }] : [];
  });
}

/** Under one head, or the whole under none. */
function isBeside(part: Series, whole: Series): boolean {
  return whole.path.length === 1 || whole.path.slice(0, -1).join() === part.path.slice(0, -1).join();
}

/** What a line is of: its lowest head that says more than "Số lượng". */
const nameOf = ({ path }: Series): string => [...path].reverse().find((head) => !isPlainCount(bareHeading(head))) ?? '';
const isCount = (quantity: Quantity): boolean => quantity === 'count' || quantity === 'unknown';
const isLike = (a: Series, b: Series): boolean =>
  (a.quantity === b.quantity || (isCount(a.quantity) && isCount(b.quantity))) &&
  (a.unit === null || b.unit === null || fold(a.unit) === fold(b.unit));

/** "Trẻ em suy dinh dưỡng" are some of "Tổng số trẻ em", as long as it speaks of no other time. */
function isKindOf(part: string, whole: string): boolean {
  const [own, all] = [part, whole].map((name) => withoutCountWord(bareHeading(name))) as [string, string];
  return isCountedNoun(all) && own.startsWith(`${all} `) && !speaksOfTime(own.slice(all.length)) && /^ [a-z]/.test(own.slice(all.length));
}

/** True of shares: their part lies within the whole by what they are. */
const isOfPart = ({ guard }: Indicator): boolean => guard !== null && /\w\)?>\w/.test(guard);

/** Shares of which it is the part by its name. */
function sharesOf(part: Series): Indicator[] {
  return recogniseSides(nameOf(part))
    .filter(({ side, indicator }) => side === 'part' && isOfPart(indicator))
    .map(({ indicator }) => indicator);
}

const isWholeOf = (shares: readonly Indicator[], whole: Series): boolean =>
  shares.some((indicator) => isSideOf(indicator, 'whole', nameOf(whole)));

/** Debts and losses have no parts in this sense: nothing below zero is asked. */
function stated(group: SeriesGroup, places: readonly number[], { part, whole }: Pair, figures: Figures): Relation {
  const falls = (line: number, position: number): boolean => figures.value[cellIndex(group.axis, line, position, figures.cols)]! < 0;
  return stateRelation(group, {
    kind: 'at-most',
    role: 'part',
    result: part.line,
    operands: [whole.line],
    positions: places.filter((position) => !falls(part.line, position) && !falls(whole.line, position)),
    confidence: CONFIDENCE.part.ofRate,
    exhaustive: false,
    because: [message('because.of-which', { label: whole.path.join(' / ') })],
  });
}
