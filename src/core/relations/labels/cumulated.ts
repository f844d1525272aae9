import { CONFIDENCE } from '../confidence';
import type { Figures } from '../../model/figures';
import { cellIndex, State } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isChangeHead } from '../../tables/vocabulary/changes';
import { isCumulated } from '../../tables/vocabulary/flows';
import type { Series, SeriesGroup } from '../series';
import { addsUp, stateRelation } from '../series';
import { isOneSlip } from '../support';
import { judgeAt } from '../../arithmetic/judge';

/** Months, weeks, years: longer runs are no reports, and each step is a relation of its own. */
const LONGEST = 400;
/** The figures of a period stand beside what they are cumulated to. */
const NEAR = 3;
/** More lines than this are compared only where a head says that they are cumulated. */
const MOST = 300;
/** Digits that steps must explain before figures alone tell what is cumulated. */
const DIGITS = 6;

/** "Lũy kế" at each place: the one before it and what came in between. */
interface Chain {
  readonly whole: Series;
  readonly flow: Series;
  readonly sign: 1 | -1;
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /** Places at which the whole is what came in: a new year starts again with its first month. */
  readonly anew: number;
  readonly digits: number;
}

/**
 * Figures cumulated from place to place ("Lũy kế" beside "Trong tháng"): each is the one before plus what the period
 * brought. `totals`: places that sum the others up, and stand in no sequence with them.
 */
export function cumulatedRelations(seriesGroup: SeriesGroup, totals: ReadonlySet<number>, figures: Figures): Relation[] {
  const positions = seriesGroup.adding.filter((p) => !totals.has(p));
  if (positions.length < 3 || positions.length > LONGEST) return [];
  const items = seriesGroup.items.filter((l) => l.quantity !== 'norm');
  const called = items.map((l) => isCumulated(l.path.join(' ')));
  return items.flatMap((whole, i) => {
    const named = called[i]!;
    if (!named && items.length > MOST) return [];
    const from = Math.max(0, i - NEAR);
    const flows = items.slice(from, i + NEAR + 1).filter((l, k) => l !== whole && !called[from + k] && leadsTo(l, whole));
    const chains = flows.flatMap((flow) => [1, -1].map((sign) => chainOf(seriesGroup, whole, flow, sign as 1 | -1, positions, figures)));
    const best = chains
      .filter((c) => c.holds.length > 0)
      .sort((a, b) => b.holds.length - b.fails.length - (a.holds.length - a.fails.length))[0];
    const confidence = best ? (named ? confidenceOf(best) : isToldByFigures(best) ? CONFIDENCE.cumulated.toldByFigures : 0) : 0;
    return confidence > 0 ? relationsOf(seriesGroup, best!, positions, named, confidence, figures) : [];
  });
}

/** Rates do not add up, but two years' rates differ by so many points. */
function leadsTo(flow: Series, whole: Series): boolean {
  return addsUp(whole.quantity) ? addsUp(flow.quantity) : flow.quantity === 'rate' && isChangeHead(flow.path.join(' '));
}

function chainOf(
  seriesGroup: SeriesGroup,
  whole: Series,
  flow: Series,
  sign: 1 | -1,
  positions: readonly number[],
  figures: Figures,
): Chain {
  const holds: number[] = [];
  const fails: number[] = [];
  const told = new Set<number>();
  let anew = 0;
  let digits = 0;
  for (let i = 1; i < positions.length && (fails.length < 4 || holds.length >= fails.length); i++) {
    const before = cellAt(seriesGroup, whole, positions[i - 1]!, figures);
    const now = cellAt(seriesGroup, whole, positions[i]!, figures);
    const step = cellAt(seriesGroup, flow, positions[i]!, figures);
    if (figures.state[before] !== State.Figure || figures.state[now] !== State.Figure || figures.state[step] !== State.Figure) continue;
    const from = figures.value[before]!;
    const to = figures.value[now]!;
    const by = figures.value[step]!;
    // Nothing came in, or nothing was there: one figure stands in two places, and nothing was added up.
    if ((from === 0 || by === 0) && Math.abs(from + sign * by - to) <= figures.roundingError[now]!) continue;
    const roundingError = figures.roundingError[before]! + figures.roundingError[now]! + figures.roundingError[step]!;
    if (Math.abs(from + sign * by - to) <= roundingError + 1e-9 * Math.abs(to)) {
      holds.push(i);
      if (by !== 0 && !told.has(by))
        digits += Math.min(3, Math.log10(Math.max(1, Math.abs(by) / Math.max(2 * roundingError, 10 ** -figures.decimals[step]!))));
      told.add(by);
    } else if (to === by) anew += 1;
    else fails.push(i);
  }
  return { whole, flow, sign, holds, fails, anew, digits };
}

function cellAt(seriesGroup: SeriesGroup, { line }: Series, position: number, figures: Figures): number {
  return cellIndex(seriesGroup.axis, line, position, figures.cols);
}

/** Told by the figures alone. Where most places start anew the two are simply the same, and steps hold by chance. */
function isToldByFigures({ holds, fails, anew, digits }: Chain): boolean {
  return digits >= DIGITS && holds.length >= Math.max(3, 3 * fails.length, anew);
}

/** A wrong figure among the cumulated ones breaks two steps. */
function confidenceOf({ holds, fails, digits }: Chain): number {
  if (digits === 0) return 0;
  if (fails.length === 0) return holds.length >= 2 ? CONFIDENCE.cumulated.holds : CONFIDENCE.cumulated.holdsOnce;
  if (holds.length >= 2 * fails.length) return CONFIDENCE.cumulated.holdsMostly;
  if (holds.length >= 2 && holds.length >= fails.length) return CONFIDENCE.cumulated.holdsAsOften;
  return holds.length === fails.length ? CONFIDENCE.cumulated.oneEach : 0;
}

function relationsOf(
  seriesGroup: SeriesGroup,
  chain: Chain,
  positions: readonly number[],
  named: boolean,
  confidence: number,
  figures: Figures,
): Relation[] {
  const { whole, flow, sign, holds, fails } = chain;
  const because = [message('because.cumulated', { whole: whole.path.join(' / '), flow: flow.path.join(' / ') })];
  const across = { axis: seriesGroup.axis === 'row' ? 'column' : 'row', sheet: seriesGroup.sheet } as const;
  const steps = [...holds, ...fails]
    .sort((a, b) => a - b)
    .map((i): Relation => {
      const [before, now] = [positions[i - 1]!, positions[i]!];
      // What is called a change follows from the two figures; what is cumulated follows from the change.
      if (!named && (sign < 0 || isChangeHead(flow.path.join(' ')))) {
        const made = stateRelation(across, {
          kind: 'sum',
          role: 'difference',
          result: now,
          operands: sign > 0 ? [now, before] : [before, now],
          signs: [1, -1],
          positions: [flow.line],
          confidence,
          because,
        });
        return { ...made, operands: made.operands.map(({ line }) => ({ line, at: whole.line })) };
      }
      const made = stateRelation(across, {
        kind: 'sum',
        role: 'cumulated',
        result: now,
        operands: [before, now],
        signs: [1, sign],
        positions: [whole.line],
        confidence,
        because,
      });
      return { ...made, operands: [made.operands[0]!, { line: now, at: flow.line }] };
    });
  const first = stateRelation(seriesGroup, {
    kind: 'equality',
    role: 'same',
    result: whole.line,
    operands: [flow.line],
    positions: [positions[0]!],
    confidence,
    because,
  });
  return sign > 0 && named ? [...steps, ...opening(first, figures)] : steps;
}

/** The first period is all there is yet, unless something was carried over: then nothing can be said. */
function opening(first: Relation, figures: Figures): Relation[] {
  const { state, actual, expected } = judgeAt(first, first.positions[0]!, () => figures);
  if (state === 'holds') return [first];
  return state === 'fails' && isOneSlip(first, first.positions[0]!, actual, expected, figures)
    ? [{ ...first, confidence: Math.min(first.confidence, CONFIDENCE.cumulated.firstAlone) }]
    : [];
}
