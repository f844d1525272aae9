import { leafOf } from '../../tables/leaf';
import type { Figures } from '../../model/figures';
import { cellIndex, State } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { quotientOf, Verdict } from '../../arithmetic/verdict';
import { fold } from '../../text/fold';
import { quantityOfUnit } from '../../tables/quantity';
import { statesPercent, statesPerTenThousand, statesPerThousand } from '../../tables/vocabulary/rates';
import { isGrowthHead } from '../../tables/vocabulary/changes';
import { isMeanStock } from '../../tables/vocabulary/rates';
import { isShortened, isWholeDong } from '../../tables/vocabulary/units';
import type { Series, SeriesGroup } from '../series';
import { addsUp, stateRelation } from '../series';
import { nearness } from './nearness';
import type { Support } from '../support';
import { supportOf } from '../support';
import { extentOf } from '../../collections/extent';

/** A reading of a rate: what it may be divided by what, how the values bear that out and how strongly the heads point there. */
export interface Guess {
  readonly relation: Relation;
  readonly support: Support;
  readonly score: number;
  readonly near: number;
}

/** Farther away than this, a base is not looked for: it would be chance. */
const WINDOW = 14;

/** All readings of a rate that come into question, the best first. */
export function guessesOf(seriesGroup: SeriesGroup, rate: Series, figures: Figures): Guess[] {
  const positions = seriesGroup.positions.filter((p) => stateAt(seriesGroup, rate.line, p, figures) === State.Figure);
  if (positions.length === 0) return [];
  const guesses: Guess[] = [];
  const kinds = isGrowthHead(rate.path.join(' ')) ? (['ratio', 'growth'] as const) : (['ratio'] as const);
  const pairs = basePairs(seriesGroup, rate);
  for (const factor of factorsOf(rate, seriesGroup, figures, positions)) {
    for (const [a, b] of pairs) {
      for (const kind of kinds) {
        const guess = tryPair(seriesGroup, rate, kind === 'growth' ? b : a, kind === 'growth' ? a : b, kind, factor, positions, figures);
        if (guess) guesses.push(guess);
      }
    }
  }
  return guesses.sort((x, y) => y.score - x.score || y.near - x.near);
}

/** "Triệu đồng/người" is of what is stated in money, by what is counted: not cattle a hectare. Where nothing is stated, all may be. */
function unitsAllow(rate: Series, part: Series, base: Series): boolean {
  const [above, below] = rate.quantity === 'norm' && rate.unit?.includes('/') ? rate.unit.split('/') : [];
  const like = (unit: string | undefined, side: Series): boolean => {
    const [meant, stated] = [quantityOfUnit(unit ?? null), quantityOfUnit(side.unit)];
    return meant === 'unknown' || stated === 'unknown' || (meant === stated && isMoney(unit) === isMoney(side.unit));
  };
  return like(above, part) && like(below, base);
}

const isMoney = (unit: string | null | undefined): boolean => isWholeDong(unit ?? '') || isShortened(unit ?? '');

/** Lines that a rate may be made of: what counts or amounts, near by, nearest first. */
function basePairs(seriesGroup: SeriesGroup, rate: Series): [Series, Series][] {
  const at = seriesGroup.items.indexOf(rate);
  const fits = (l: Series): boolean => l !== rate && (addsUp(l.quantity) || rate.quantity === 'norm' || isMeanStock(leafOf(l.path)));
  // The first line of a table is the commonest base ("Tổng số hộ"), however far away it stands.
  const near = seriesGroup.items.filter((l, i) => fits(l) && (Math.abs(i - at) <= WINDOW || i < 2));
  return near.flatMap((a) => near.filter((b) => b !== a).map((b): [Series, Series] => [a, b]));
}

/** Rates up to here may be written as fractions (0.95, 1.2 of the plan); percentages hardly ever stay below. */
const LARGEST_FRACTION = 1.5;

function factorsOf(rate: Series, seriesGroup: SeriesGroup, figures: Figures, positions: readonly number[]): number[] {
  const text = fold(`${rate.path.join(' ')} ${rate.unit ?? ''}`);
  if (statesPerThousand(text)) return [1000];
  if (statesPerTenThousand(text)) return [10000];
  if (/100[., ]?000/.test(text)) return [100000];
  // Tons a hectare are given in quintals, amounts per head in thousands.
  if (rate.quantity === 'norm') return [1, 1000, 10, 100];
  const [, largest] = extentOf(positions.map((p) => Math.abs(valueAt(seriesGroup, rate.line, p, figures))));
  if (largest <= LARGEST_FRACTION) return [1, 100];
  // Alone, a rate in percent is one; among many the figures may show that it is not.
  return positions.length === 1 && statesPercent(text) ? [100] : [100, 1000, 1];
}

function tryPair(
  seriesGroup: SeriesGroup,
  rate: Series,
  a: Series,
  b: Series,
  kind: 'ratio' | 'growth',
  factor: number,
  positions: readonly number[],
  figures: Figures,
): Guess | null {
  if (kind === 'ratio' && !unitsAllow(rate, a, b)) return null;
  const verdict = quotientOf(seriesGroup.axis, kind, rate.line, a.line, b.line, factor, figures);
  if (!promising(positions, verdict)) return null;
  const holds = positions.some((p) => verdict(p) === Verdict.Holds);
  const near = nearness(seriesGroup, rate, a, b, holds ? -Infinity : 2);
  if (!holds && near < 2) return null;
  const because = [
    message('because.rate', { rate: nameOf(rate), base: nameOf(kind === 'growth' ? a : b), part: nameOf(kind === 'growth' ? b : a) }),
  ];
  const meant = positions.filter((p) => !seriesGroup.comparing.has(p) || verdict(p) !== Verdict.Fails);
  const relation = stateRelation(seriesGroup, {
    kind,
    role: kind === 'growth' ? 'growth' : 'rate',
    result: rate.line,
    operands: [a.line, b.line],
    factor,
    positions: meant,
    confidence: 0,
    because,
  });
  const support = supportOf(relation, figures);
  return { relation, support, near, score: 3 * support.informative + support.proving.length - 2 * support.fails.length + near };
}

/** Four places tell most wrong pairs apart at once. */
function promising(positions: readonly number[], verdict: (position: number) => Verdict): boolean {
  if (positions.length <= 8) return true;
  let fails = 0;
  for (const share of PROBES) if (verdict(positions[Math.floor(share * (positions.length - 1))]!) === Verdict.Fails) fails++;
  return fails <= 3;
}

const PROBES = [0, 0.2, 0.4, 0.6, 0.8, 1];

function nameOf(series: Series): string {
  return series.path.join(' / ');
}

function valueAt(seriesGroup: SeriesGroup, line: number, position: number, figures: Figures): number {
  return figures.value[cellIndex(seriesGroup.axis, line, position, figures.cols)]!;
}

function stateAt(seriesGroup: SeriesGroup, line: number, position: number, figures: Figures): number {
  return figures.state[cellIndex(seriesGroup.axis, line, position, figures.cols)]!;
}
