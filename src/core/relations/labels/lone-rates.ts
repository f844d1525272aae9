import { CONFIDENCE, NEARNESS } from '../confidence';
import type { Figures } from '../../model/figures';
import { judgeAt, readingAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import type { SeriesGroup } from '../series';
import { namedSides } from './nearness';
import type { Guess } from './rate-guesses';
import { keyedFor, looksLikeSlip } from '../../arithmetic/slips';
import { decimalsOf } from '../support';

/** So many whole figures that round to one printed rate are tried; of more, some is a slip of anything. */
const MOST = 12;
/** Names of both sides in the catalogue of indicators. */
const BOTH = NEARNESS.namedPart + NEARNESS.namedBase;

/**
 * Rates of one cell that no value supports. Beside others that hold, a rate made as they are (of the same base, of the line
 * as far above it) is meant; so are rates that all miss one base and agree on another figure for it. By its name alone a rate
 * is worth a warning where a slip of the keyboard shows, else a look. `open` lists the readings of each, the best first.
 */
export function loneRates(
  seriesGroup: SeriesGroup,
  open: readonly (readonly Guess[])[],
  held: readonly Relation[],
  figures: Figures,
): Relation[] {
  const lone = open.filter(([best]) => best!.support.holds.length === 0 && best!.support.fails.length === 1);
  const firsts = lone.map(([best]) => best!);
  return lone.flatMap((guesses, i) => {
    const sister = guesses.find(
      (g) => held.some((other) => madeAlike(g.relation, other, seriesGroup)) && (nearlyRight(g, figures) || mistyped(g, figures)),
    );
    if (sister) return [{ ...sister.relation, confidence: CONFIDENCE.rate.doubtful }];
    const best = firsts[i]!;
    if (firsts.some((other) => other !== best && agreeOnBase(best, other, figures)))
      return [{ ...best.relation, confidence: CONFIDENCE.rate.doubtful }];
    if (isNamed(best, seriesGroup) && mistyped(best, figures)) return [{ ...best.relation, confidence: CONFIDENCE.rate.loneAndMistyped }];
    // The base is only guessed: worth a look, never an error.
    return nearlyRight(best, figures) && best.near >= NEARNESS.leastOfLone && alone(best, guesses, figures)
      ? [{ ...best.relation, confidence: CONFIDENCE.rate.loneAndNear }]
      : [];
  });
}

/** Made of the line as far above, and of the same base. */
function madeAlike(own: Relation, other: Relation, { items }: SeriesGroup): boolean {
  const at = (line: number): number => items.findIndex((series) => series.line === line);
  const away = ({ result, operands }: Relation): number => at(result.line) - at(operands[0]!.line);
  return (
    own.kind === other.kind && own.factor === other.factor && own.operands[1]!.line === other.operands[1]!.line && away(own) === away(other)
  );
}

/** Both give the same figure for their common base, as exactly as they are printed. */
function agreeOnBase(a: Guess, b: Guess, figures: Figures): boolean {
  if (a.relation.kind !== 'ratio' || b.relation.kind !== 'ratio' || a.relation.operands[1]!.line !== b.relation.operands[1]!.line)
    return false;
  const [own, other] = [baseOf(a, figures), baseOf(b, figures)];
  return own[0] <= other[1] && other[0] <= own[1];
}

type Range = readonly [low: number, high: number];

/** The rate as its rounding leaves it. */
function rateOf({ relation, support }: Guess, figures: Figures): Range {
  const { value, roundingError } = readingAt(relation, relation.result, support.fails[0]!, () => figures);
  const half = roundingError || 0.5 * 10 ** -decimalsOf(relation, support.fails[0]!, figures);
  return [value - half, value + half];
}

function operandOf({ relation, support }: Guess, side: 0 | 1, figures: Figures): number {
  return readingAt(relation, relation.operands[side]!, support.fails[0]!, () => figures).value;
}

/** What the base would be by the printed rate. */
function baseOf(guess: Guess, figures: Figures): Range {
  const [low, high] = rateOf(guess, figures);
  const part = guess.relation.factor * operandOf(guess, 0, figures);
  return low > 0 ? [part / high, part / low] : [NaN, NaN];
}

function partOf(guess: Guess, figures: Figures): Range {
  const [low, high] = rateOf(guess, figures);
  const base = operandOf(guess, 1, figures) / guess.relation.factor;
  return [low * base, high * base];
}

/** One slip of the keyboard in the rate or in its part parts them. */
function mistyped(guess: Guess, figures: Figures): boolean {
  const { relation, support } = guess;
  if (relation.kind !== 'ratio') return false;
  const { actual, expected } = judgeAt(relation, support.fails[0]!, () => figures);
  const decimals = Math.min(6, decimalsOf(relation, support.fails[0]!, figures));
  return (
    keyedFor(Number(expected.toFixed(decimals)), actual, decimals) || keyedWithin(partOf(guess, figures), operandOf(guess, 0, figures))
  );
}

/** A whole figure in the range, of which `keyed` is a slip. */
function keyedWithin([low, high]: Range, keyed: number): boolean {
  const [from, to] = [Math.ceil(low), Math.floor(high)];
  if (!Number.isInteger(keyed) || !(to - from < MOST)) return false;
  for (let meant = from; meant <= to; meant++) if (keyedFor(meant, keyed, 0)) return true;
  return false;
}

function isNamed({ relation }: Guess, { items }: SeriesGroup): boolean {
  const [rate, part, base] = [relation.result, ...relation.operands].map(({ line }) => items.find((series) => series.line === line)!);
  return relation.kind === 'ratio' && namedSides(rate!, part!, base!) >= BOTH;
}

/** A base that is only guessed must give nearly the printed rate: ten times as much is another base. */
function nearlyRight({ relation, support }: Guess, figures: Figures): boolean {
  const { actual, expected } = judgeAt(relation, support.fails[0]!, () => figures);
  return expected > 0 && Math.abs(actual / expected - 1) < NEARNESS.farthestOfLone;
}

/** A guess that no position supports stands only where no other reading of the heads comes near it. */
function alone(best: Guess, guesses: readonly Guess[], figures: Figures): boolean {
  const lines = (g: Guess): string => g.relation.operands.map((o) => o.line).join();
  return !guesses.some(
    (g) =>
      lines(g) !== lines(best) &&
      g.near > best.near - NEARNESS.rivalWithin &&
      g.support.fails.some((p) => {
        const { actual, expected } = judgeAt(g.relation, p, () => figures);
        return looksLikeSlip(actual, expected);
      }),
  );
}
