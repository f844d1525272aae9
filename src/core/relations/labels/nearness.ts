import { leafOf } from '../../tables/leaf';
import { NEARNESS } from '../confidence';
import { bareHeading, isSideOf, recogniseRate } from '../../indicators/recognise';
import { fold } from '../../text/fold';
import { isUsualBase, withoutRateWord } from '../../tables/vocabulary/rates';
import { isMeanStock } from '../../tables/vocabulary/rates';
import { isTotalColumn } from '../../tables/vocabulary/totals';
import type { Series, SeriesGroup } from '../series';

/** Most that names of the three lines are worth to `nearness`. */
const NAMES = NEARNESS.namedPart + NEARNESS.namedBase;

/**
 * How strongly the heads point at this pair: the numerator stands beside the rate under one head, the base is a total. Where
 * it can't come to `least` the names are not read, and it says less.
 */
export function nearness(seriesGroup: SeriesGroup, rate: Series, part: Series, base: Series, least: number): number {
  const order = orderOf(seriesGroup);
  const [own, above, below] = [order.get(rate)!, order.get(part)!, order.get(base)!];
  let score = 0;
  if (above === own - 1) score += NEARNESS.partBesideRate;
  if (rate.path.length > 1 && part.path[0] === rate.path[0]) score += NEARNESS.oneHead;
  if (isCommonBase(base)) score += NEARNESS.commonBase;
  // "Dân số trung bình" stands beside the population of two days to be the base of rates.
  if (isMeanStock(leafOf(base.path))) score += NEARNESS.meanStock;
  if (below < above) score += NEARNESS.baseBeforePart;
  if (below === above - 1 && base.unit !== null && base.unit === part.unit) score += NEARNESS.sameUnit;
  // Many places settle the pair by themselves; only among few do the names have to.
  const away = NEARNESS.away * (Math.abs(above - own) + Math.abs(below - own));
  if (seriesGroup.positions.length <= 6 && score + NAMES - away >= least - 1e-9) score += namedSides(rate, part, base);
  return score - away;
}

const orders = new WeakMap<SeriesGroup, ReadonlyMap<Series, number>>();

function orderOf(seriesGroup: SeriesGroup): ReadonlyMap<Series, number> {
  const known = orders.get(seriesGroup) ?? new Map(seriesGroup.items.map((series, i) => [series, i]));
  orders.set(seriesGroup, known);
  return known;
}

const bases = new WeakMap<Series, boolean>();

/** "Tổng số", "Dân số", "Kế hoạch": what rates are often of. */
function isCommonBase(base: Series): boolean {
  const known = bases.get(base) ?? isBaseName(fold(base.path.join(' ')));
  bases.set(base, known);
  return known;
}

function isBaseName(name: string): boolean {
  return isTotalColumn(name) || isUsualBase(name);
}

/** "Tỷ lệ người có việc làm" is of "Số người có việc làm"; the catalogue of indicators knows what else stands for what. */
export function namedSides(rate: Series, part: Series, base: Series): number {
  const [own, above, below] = [rate, part, base].map((series) => leafOf(series.path)) as [string, string, string];
  const indicator = recogniseRate(own)?.indicator;
  const subject = withoutRateWord(bareHeading(own)).split(' ').slice(0, 4).join(' ');
  const inPart = subject.includes(' ') && bareHeading(above).includes(subject);
  const isPart = indicator !== undefined && isSideOf(indicator, 'part', above);
  const isWhole = indicator !== undefined && isSideOf(indicator, 'whole', below);
  return (inPart || isPart ? NEARNESS.namedPart : 0) + (isWhole ? NEARNESS.namedBase : 0);
}
