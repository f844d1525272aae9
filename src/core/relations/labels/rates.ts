import { leafOf } from '../../tables/leaf';
import { CONFIDENCE, HOLDING } from '../confidence';
import type { Figures } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import { isMeanStock } from '../../tables/vocabulary/rates';
import type { Series, SeriesGroup } from '../series';
import { loneRates } from './lone-rates';
import type { Guess } from './rate-guesses';
import { guessesOf } from './rate-guesses';
import { looksLikeSlip } from '../../arithmetic/slips';
import { sisterRates } from './sister-rates';
import { isShareOfWhole } from './whole-shares';

/**
 * Rates among the lines of a table: which line is divided by which. The label says that a line is a rate and of what
 * scale; the values say of what. With few places the label must also point at the base.
 */
export function rateRelations(seriesGroup: SeriesGroup, figures: Figures): Relation[] {
  const found: Relation[] = [];
  const open: (readonly Guess[])[] = [];
  const unexplained: Series[] = [];
  for (const series of seriesGroup.items) {
    // "Dân số trung bình" is what rates are of, none itself.
    if ((series.quantity !== 'rate' && series.quantity !== 'norm') || isMeanStock(leafOf(series.path))) continue;
    if (isShareOfWhole(seriesGroup, series, figures)) continue;
    const guesses = guessesOf(seriesGroup, series, figures).filter((guess) => !byChance(guess));
    const chosen = guesses.length === 0 ? null : withConfidence(guesses, figures);
    if (chosen) found.push(chosen);
    else unexplained.push(series);
    if (!chosen && guesses.length > 0) open.push(guesses);
  }
  return [...found, ...sisterRates(seriesGroup, unexplained, found), ...loneRates(seriesGroup, open, found, figures)].flatMap(
    (relation) => withoutForeign(relation, seriesGroup, figures) ?? [],
  );
}

/** Of the hundreds of pairs of lines some give any one rate: where it stands alone, the heads must point at them too. */
function byChance({ support: { proving, fails }, near }: Guess): boolean {
  return proving.length === 1 && fails.length === 0 && near < 1;
}

/** A rate of rates ("% tăng" of the line of percentages) means nothing: such places stay only where they hold. */
function withoutForeign(relation: Relation, seriesGroup: SeriesGroup, figures: Figures): Relation | null {
  const adding = new Set(seriesGroup.adding);
  const positions = relation.positions.filter((p) => adding.has(p) || judgeAt(relation, p, () => figures).state !== 'fails');
  return positions.length ? { ...relation, positions } : null;
}

function withConfidence(guesses: readonly Guess[], figures: Figures): Relation | null {
  const best = guesses[0]!;
  const { support, relation } = best;
  const decided = support.proving.length + support.fails.length;
  const slips = support.fails.filter((p) => {
    const { actual, expected } = judgeAt(relation, p, () => figures);
    return looksLikeSlip(actual, expected);
  }).length;
  // A rule that hardly more than half of its lines support may break a sheet, never write over a figure.
  if (support.informative >= 2 && support.proving.length >= HOLDING.least * decided)
    return { ...relation, confidence: support.proving.length >= HOLDING.sure * decided ? CONFIDENCE.rate.holds : CONFIDENCE.rate.doubtful };
  if (support.informative === 1 && support.fails.length <= 1 && best.near >= 1 && slips === support.fails.length)
    return { ...relation, confidence: support.fails.length ? CONFIDENCE.rate.doubtful : CONFIDENCE.rate.holdsOnlyTrivially };
  if (support.informative >= 1 && support.fails.length === 0) return { ...relation, confidence: CONFIDENCE.rate.holdsOnce };
  return null;
}
