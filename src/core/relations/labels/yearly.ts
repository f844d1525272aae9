import { CONFIDENCE } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isCompoundChange, isNoState, isYearlyChange, saysBeginning, saysFall, saysRise } from '../../tables/vocabulary/changes';
import { fold } from '../../text/fold';
import type { Series, SeriesGroup } from '../series';
import { stateRelation } from '../series';
import { supportOf } from '../support';

interface Moment {
  readonly series: Series;
  /** The end of this year: "đầu năm 2016" is the end of 2015. */
  readonly end: number;
}

/**
 * "Bình quân giảm mỗi năm": the change between two points in time over the number of years between them. From the beginning
 * of 2016 to the end of 2020 there are five, though the years differ by four.
 */
export function yearlyRelations(seriesGroup: SeriesGroup, figures: Figures): Relation[] {
  const moments = seriesGroup.items.flatMap(momentOf).sort((a, b) => a.end - b.end);
  if (moments.length < 2) return [];
  return seriesGroup.items.flatMap((series) => {
    const head = fold(series.path.join(' '));
    const falls = saysFall(head);
    if (!isYearlyChange(head) || isCompoundChange(head) || falls === saysRise(head)) return [];
    const [first, last] = [moments[0]!, moments[moments.length - 1]!];
    const years = last.end - first.end;
    if (years < 2 || moments[1]!.end === first.end || moments[moments.length - 2]!.end === last.end || !spans(head, first, last)) return [];
    return counted(seriesGroup, series, falls ? [first, last] : [last, first], years, figures);
  });
}

function momentOf(series: Series): Moment[] {
  const head = fold(series.path.join(' '));
  const years = head.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.length !== 1 || isNoState(head)) return [];
  return [{ series, end: Number(years[0]) - (saysBeginning(head) ? 1 : 0) }];
}

/** A head that names its years means these and no others. */
function spans(head: string, first: Moment, last: Moment): boolean {
  const years = (head.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  return years.length === 0 || (years.length === 2 && (years[0] === first.end || years[0] === first.end + 1) && years[1] === last.end);
}

function counted(
  seriesGroup: SeriesGroup,
  series: Series,
  [from, to]: readonly [Moment, Moment],
  years: number,
  figures: Figures,
): Relation[] {
  const over = (n: number): Relation =>
    stateRelation(seriesGroup, {
      kind: 'sum',
      role: 'average',
      result: series.line,
      operands: [from.series.line, to.series.line],
      signs: [1, -1],
      factor: 1 / n,
      positions: seriesGroup.positions,
      confidence: 0,
      because: [message('because.yearly', { from: from.series.path.join(' / '), to: to.series.path.join(' / '), years })],
    });
  const meant = over(years);
  const { proving, fails } = supportOf(meant, figures);
  if (proving.length > 0 && proving.length >= fails.length)
    return [{ ...meant, confidence: proving.length > fails.length ? CONFIDENCE.yearly.holds : CONFIDENCE.yearly.holdsAsOften }];
  // All lines divided by one year too few or too many: counted otherwise, hardly keyed wrong.
  const miscounted = [years - 1, years + 1].some((n) => {
    const other = supportOf(over(n), figures);
    return other.proving.length > 0 && other.fails.length === 0;
  });
  return proving.length === 0 && miscounted ? [{ ...meant, confidence: CONFIDENCE.yearly.miscounted }] : [];
}
