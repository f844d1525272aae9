import { CONFIDENCE, FLOW_SIGN } from '../confidence';
import type { Figures } from '../../model/figures';
import { cellIndex } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { Verdict, verdictOf } from '../../arithmetic/verdict';
import { isRemainderHead, saysPoints } from '../../tables/vocabulary/changes';
import { isChangeHead } from '../../tables/vocabulary/changes';
import { changeSign, isClosing, isOpening } from '../../tables/vocabulary/flows';
import { isTotalColumn } from '../../tables/vocabulary/totals';
import { fold } from '../../text/fold';
import type { Series, SeriesGroup } from '../series';
import { addsUp, stateRelation } from '../series';
import { supportOf } from '../support';
import { confidenceOf } from '../weigh';

/** Opening ± changes = closing, as heads or labels word it; signs that words leave open are settled by the values. */
export function closingRelations(seriesGroup: SeriesGroup, figures: Figures): Relation[] {
  const found: Relation[] = [];
  seriesGroup.items.forEach((closing, i) => {
    if (!isClosing(closing.path.join(' ')) || !addsUp(closing.quantity)) return;
    const opening = [...seriesGroup.items.slice(0, i)].reverse().find((l) => isOpening(l.path.join(' ')) && addsUp(l.quantity));
    if (!opening) return;
    const between = seriesGroup.items
      .slice(seriesGroup.items.indexOf(opening) + 1, i)
      // "II. Tổng thu" stands for the lines below it.
      .filter(
        (l) =>
          addsUp(l.quantity) && l.quantity === sameQuantity(l, closing) && (opening.level !== closing.level || l.level === closing.level),
      );
    const best = bestSigns(seriesGroup, opening, withoutCounted(between), closing, figures);
    if (best) found.push(best);
  });
  return found;
}

/** "Tăng trong kỳ {Tổng, Sinh, Chuyển đến}": the group's total stands for its parts. */
function withoutCounted(changes: readonly Series[]): Series[] {
  const isTotal = (series: Series): boolean => series.path.length > 1 && isTotalColumn(series.path[series.path.length - 1]!);
  const groups = new Set(changes.filter(isTotal).map((l) => l.path[0]!));
  return changes.filter((l) => isTotal(l) || !groups.has(l.path[0]!));
}

function sameQuantity(series: Series, closing: Series): Series['quantity'] {
  return closing.quantity === 'unknown' || series.quantity === 'unknown' ? series.quantity : closing.quantity;
}

/** At most this many changes without a word for their direction are tried both ways. */
const OPEN_SIGNS = 4;

function bestSigns(
  seriesGroup: SeriesGroup,
  opening: Series,
  changes: readonly Series[],
  closing: Series,
  figures: Figures,
): Relation | null {
  if (changes.length === 0 || changes.length > 16) return null;
  const known = changes.map((c) => changeSign(c.path));
  const open = known.filter((s) => s === 0).length;
  if (open > OPEN_SIGNS) return null;
  let best: { relation: Relation; score: number } | null = null;
  for (let bits = 0; bits < 3 ** open; bits++) {
    const signs = signsFor(known, bits);
    const used = changes.filter((_, i) => signs[i] !== 0);
    const relation = stateRelation(seriesGroup, {
      kind: 'sum',
      role: 'closing',
      result: closing.line,
      operands: [opening.line, ...used.map((c) => c.line)],
      signs: [1, ...signs.filter((s): s is 1 | -1 => s !== 0)],
      positions: seriesGroup.adding,
      confidence: 0,
      because: [message('because.closing', { opening: opening.path.join(' / '), closing: closing.path.join(' / ') })],
    });
    const support = supportOf(relation, figures);
    const score = 2 * support.informative + support.proving.length - support.fails.length - FLOW_SIGN * bits;
    if (used.length > 0 && (!best || score > best.score)) {
      const confidence = confidenceOf({ relation, support, score }, figures, { holds: support.informative, fails: support.fails.length });
      best = {
        relation: {
          ...relation,
          confidence: open > 0 && support.informative < 2 ? Math.min(confidence, CONFIDENCE.flow.signsGuessed) : confidence,
        },
        score,
      };
    }
  }
  if (best && best.relation.confidence >= CONFIDENCE.flow.least) return best.relation;
  return (
    signsByValues(seriesGroup, opening, changes, closing, figures) ??
    (best && best.relation.confidence >= CONFIDENCE.flow.least ? best.relation : null)
  );
}

/** Words mislead where flows have names of their own; many lines then tell the one choice of signs that fits them all. */
function signsByValues(
  seriesGroup: SeriesGroup,
  opening: Series,
  changes: readonly Series[],
  closing: Series,
  figures: Figures,
): Relation | null {
  if (changes.length > 10 || seriesGroup.adding.length < 4) return null;
  const probes = seriesGroup.adding.filter((_, i) => i % Math.ceil(seriesGroup.adding.length / 6) === 0);
  for (let bits = 0; bits < 2 ** changes.length; bits++) {
    const signs = changes.map((_, i): 1 | -1 => ((bits >> i) & 1 ? -1 : 1));
    const relation = stateRelation(seriesGroup, {
      kind: 'sum',
      role: 'closing',
      result: closing.line,
      operands: [opening.line, ...changes.map((c) => c.line)],
      signs: [1, ...signs],
      positions: probes,
      confidence: CONFIDENCE.flow.untilWeighed,
      because: [message('because.closing', { opening: opening.path.join(' / '), closing: closing.path.join(' / ') })],
    });
    if (supportOf(relation, figures).fails.length > 1) continue;
    const whole = { ...relation, positions: seriesGroup.adding };
    const { informative, fails } = supportOf(whole, figures);
    if (informative >= 3 && fails.length <= informative / 3) return whole;
  }
  return null;
}

/** Fills the open signs from `bits`, base 3: left out would be a subtotal of changes that are counted already. */
function signsFor(known: readonly (1 | -1 | 0)[], bits: number): (1 | -1 | 0)[] {
  let rest = bits;
  return known.map((sign) => {
    if (sign !== 0) return sign;
    const digit = rest % 3;
    rest = Math.floor(rest / 3);
    return digit === 0 ? 1 : digit === 1 ? -1 : 0;
  });
}

/** "Tăng, giảm", "Chênh lệch", "Còn lại": a difference of two other lines; which two, the values say. */
export function differenceRelations(seriesGroup: SeriesGroup, figures: Figures): Relation[] {
  return seriesGroup.items.flatMap((series, at) => {
    const head = series.path.join(' ');
    // "Mức giảm (điểm %)": points are what rates differ by, and are no rate of anything.
    if (!addsUp(series.quantity) && !saysPoints(fold(`${head} ${series.unit ?? ''}`))) return [];
    if (!isChangeHead(head) && !isRemainderHead(fold(head))) return [];
    const near = seriesGroup.items.filter((l, i) => l !== series && Math.abs(i - at) <= 8);
    let best: { relation: Relation; a: Series; b: Series; informative: number; fails: number } | null = null;
    for (const a of near) {
      for (const b of near) {
        if (a === b) continue;
        const relation = stateRelation(seriesGroup, {
          kind: 'sum',
          role: 'difference',
          result: series.line,
          operands: [a.line, b.line],
          signs: [1, -1],
          positions: addsUp(series.quantity) ? seriesGroup.adding : seriesGroup.positions,
          confidence: CONFIDENCE.flow.difference,
          because: [],
        });
        if (!mayBear(relation, figures)) continue;
        const support = supportOf(relation, figures);
        if (support.informative < 2 || support.fails.length > support.proving.length / 2) continue;
        if (
          digitsIn(relation, support.proving, figures) <
          1 + Math.log10(Math.abs((seriesGroup.items.indexOf(a) - at) * (seriesGroup.items.indexOf(b) - at)))
        )
          continue;
        if (!best || support.informative - support.fails.length > best.informative - best.fails)
          best = { relation, a, b, informative: support.informative, fails: support.fails.length };
      }
    }
    if (!best) return [];
    const because = [message('because.difference', { a: best.a.path.join(' / '), b: best.b.path.join(' / ') })];
    return [{ ...withRates(best.relation, seriesGroup, figures), because }];
  });
}

/** Digits of the different results: of small figures some two lines soon have the difference, the sooner the farther off they are sought. */
function digitsIn({ axis, result }: Relation, positions: readonly number[], { value, decimals, cols }: Figures): number {
  const sizes = new Set(
    positions.map((position) => cellIndex(axis, result.line, position, cols)).map((at) => Math.abs(value[at]!) * 10 ** decimals[at]!),
  );
  return [...sizes].reduce((sum, size) => sum + Math.log10(1 + size), 0);
}

/** False as soon as so many places break that the others can't outweigh them: most pairs of lines show that at once. */
function mayBear(relation: Relation, figures: Figures): boolean {
  const verdict = verdictOf(relation, figures);
  let left = relation.positions.length;
  let fails = 0;
  for (const position of relation.positions) {
    const state = verdict(position);
    if (state !== Verdict.Holds) left--;
    if (state === Verdict.Fails) fails++;
    if (fails > left / 2) return false;
  }
  return left >= 2;
}

/** Differences of rates ("giảm 20,16 điểm") count too where the figures of half of them support it. */
function withRates(relation: Relation, seriesGroup: SeriesGroup, figures: Figures): Relation {
  const known = new Set(relation.positions);
  const { informative, proving, holds, fails } = supportOf(
    { ...relation, positions: seriesGroup.positions.filter((p) => !known.has(p)) },
    figures,
  );
  if (informative === 0 || proving.length < fails.length) return relation;
  return { ...relation, positions: [...relation.positions, ...holds, ...fails].sort((a, b) => a - b) };
}
