import type { Figures } from '../../model/figures';
import { cellIndex, State } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { fold } from '../../text/fold';
import { isGrowthHead, isMeanStock } from '../words';
import type { Lane, Lanes } from './lanes';
import { addsUp, claim } from './lanes';
import { nearness } from './nearness';
import type { Support } from './support';
import { looksLikeSlip, supportOf } from './support';
import { judgeAt } from '../../model/judge';
import { quotientOf, Verdict } from '../../model/verdict';

interface Guess {
  readonly relation: Relation;
  readonly support: Support;
  readonly score: number;
  readonly near: number;
}

/** Farther away than this, a base is not looked for: it would be chance. */
const WINDOW = 14;

/**
 * Rates among the lines of a table: which line is divided by which. The label says that a line is a rate and of what
 * scale; the values say of what. With few places the label must also point at the base.
 */
export function rateClaims(lanes: Lanes, figures: Figures): Relation[] {
  const found: Relation[] = [];
  for (const lane of lanes.items) {
    if (lane.nature !== 'rate' && lane.nature !== 'norm') continue;
    const best = bestGuess(lanes, lane, figures);
    if (best) found.push(best);
  }
  return found;
}

function bestGuess(lanes: Lanes, rate: Lane, figures: Figures): Relation | null {
  const places = lanes.places.filter((p) => stateAt(lanes, rate.line, p, figures) === State.Figure);
  if (places.length === 0) return null;
  const guesses: Guess[] = [];
  const kinds = isGrowthHead(rate.path.join(' ')) ? (['ratio', 'growth'] as const) : (['ratio'] as const);
  const pairs = basePairs(lanes, rate);
  for (const factor of factorsOf(rate, lanes, figures, places)) {
    for (const [a, b] of pairs) {
      for (const kind of kinds) {
        const guess = tryPair(lanes, rate, kind === 'growth' ? b : a, kind === 'growth' ? a : b, kind, factor, places, figures);
        if (guess) guesses.push(guess);
      }
    }
  }
  guesses.sort((x, y) => y.score - x.score || y.near - x.near);
  const chosen = guesses[0] ? settled(guesses, figures) : null;
  return chosen && withoutForeign(chosen, lanes, figures);
}

/** A rate of rates ("% tăng" of the line of percentages) means nothing: such places stay only where they hold. */
function withoutForeign(relation: Relation, lanes: Lanes, figures: Figures): Relation | null {
  const adding = new Set(lanes.adding);
  const places = relation.places.filter((p) => adding.has(p) || judgeAt(relation, p, () => figures).state !== 'fails');
  return places.length ? { ...relation, places } : null;
}

/** Lines that a rate may be made of: what counts or amounts, near by, nearest first. */
function basePairs(lanes: Lanes, rate: Lane): [Lane, Lane][] {
  const at = lanes.items.indexOf(rate);
  const fits = (l: Lane): boolean => l !== rate && (addsUp(l.nature) || rate.nature === 'norm' || isMeanStock(l.path[l.path.length - 1] ?? ''));
  // The first line of a table is the commonest base ("Tổng số hộ"), however far away it stands.
  const near = lanes.items.filter((l, i) => fits(l) && (Math.abs(i - at) <= WINDOW || i < 2));
  return near.flatMap((a) => near.filter((b) => b !== a).map((b): [Lane, Lane] => [a, b]));
}

function factorsOf(rate: Lane, lanes: Lanes, figures: Figures, places: readonly number[]): number[] {
  const text = fold(`${rate.path.join(' ')} ${rate.unit ?? ''}`);
  if (/‰|phan nghin|per 1[., ]?000/.test(text)) return [1000];
  if (/10[., ]?000 dan|per 10[., ]?000|\/ ?10[., ]?000/.test(text)) return [10000];
  if (/100[., ]?000/.test(text)) return [100000];
  // Tons a hectare are given in quintals, amounts per head in thousands.
  if (rate.nature === 'norm') return [1, 1000, 10, 100];
  const largest = Math.max(...places.map((p) => Math.abs(valueAt(lanes, rate.line, p, figures))));
  return largest <= 1.5 ? [1, 100] : [100, 1000, 1];
}

function tryPair(
  lanes: Lanes, rate: Lane, a: Lane, b: Lane, kind: 'ratio' | 'growth', factor: number, places: readonly number[], figures: Figures,
): Guess | null {
  const verdict = quotientOf(lanes.axis, kind, rate.line, a.line, b.line, factor, figures);
  if (!promising(places, verdict)) return null;
  const holds = places.some((p) => verdict(p) === Verdict.Holds);
  const near = nearness(lanes, rate, a, b, holds ? -Infinity : 2);
  if (!holds && near < 2) return null;
  const because = [message('because.rate', { rate: nameOf(rate), base: nameOf(kind === 'growth' ? a : b), part: nameOf(kind === 'growth' ? b : a) })];
  const relation = claim(lanes, { kind, role: kind === 'growth' ? 'growth' : 'rate', result: rate.line, operands: [a.line, b.line], factor, places, confidence: 0, because });
  const support = supportOf(relation, figures);
  return { relation, support, near, score: 3 * support.telling + support.holds.length - 2 * support.fails.length + near };
}

/** Four places tell most wrong pairs apart at once. */
function promising(places: readonly number[], verdict: (place: number) => Verdict): boolean {
  if (places.length <= 8) return true;
  let fails = 0;
  for (const share of PROBES) if (verdict(places[Math.floor(share * (places.length - 1))]!) === Verdict.Fails) fails++;
  return fails <= 3;
}

const PROBES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** A guess that no place bears out stands only where no other reading of the heads comes near it. */
function alone(best: Guess, guesses: readonly Guess[], figures: Figures): boolean {
  const lines = (g: Guess): string => g.relation.operands.map((o) => o.line).join();
  return !guesses.some((g) => lines(g) !== lines(best) && g.near > best.near - 0.35 && g.support.fails.some((p) => {
    const { actual, expected } = judgeAt(g.relation, p, () => figures);
    return looksLikeSlip(actual, expected);
  }));
}

/** A base that is only guessed must give nearly the printed rate: ten times as much is another base. */
function nearlyRight(relation: Relation, fails: readonly number[], figures: Figures): boolean {
  return fails.every((place) => {
    const { actual, expected } = judgeAt(relation, place, () => figures);
    return expected > 0 && Math.abs(actual / expected - 1) < 0.4;
  });
}

function settled(guesses: readonly Guess[], figures: Figures): Relation | null {
  const best = guesses[0]!;
  const { support, relation } = best;
  const decided = support.holds.length + support.fails.length;
  const slips = support.fails.filter((p) => {
    const { actual, expected } = judgeAt(relation, p, () => figures);
    return looksLikeSlip(actual, expected);
  }).length;
  // A rule that hardly more than half of its lines bear out may break a sheet, never write over a figure.
  if (support.telling >= 2 && support.holds.length >= 0.5 * decided) return { ...relation, confidence: support.holds.length >= 0.7 * decided ? 0.95 : 0.65 };
  if (support.telling === 1 && support.fails.length <= 1 && best.near >= 1 && slips === support.fails.length) return { ...relation, confidence: support.fails.length ? 0.65 : 0.85 };
  if (support.telling >= 1 && support.fails.length === 0) return { ...relation, confidence: 0.7 };
  // The base is only guessed: worth a look, never an error.
  if (support.holds.length === 0 && decided === 1 && nearlyRight(relation, support.fails, figures) && best.near >= 1.5 && alone(best, guesses, figures)) return { ...relation, confidence: 0.3 };
  return null;
}

function nameOf(lane: Lane): string {
  return lane.path.join(' / ');
}

function valueAt(lanes: Lanes, line: number, place: number, figures: Figures): number {
  return figures.value[cellIndex(lanes.axis, line, place, figures.cols)]!;
}

function stateAt(lanes: Lanes, line: number, place: number, figures: Figures): number {
  return figures.state[cellIndex(lanes.axis, line, place, figures.cols)]!;
}
