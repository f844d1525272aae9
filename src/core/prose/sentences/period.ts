import type { Pattern } from '../words';
import type { Mention } from '../figures/mention';
import { PERIODS, YEARS } from '../vocabulary/periods';
import type { Passage } from './passage';
import type { Reading, Sentence } from './sentence';
import { greatest, smallest } from '../../collections/of-many';

/** When a figure is of, as one key: "2020", "2016-2020", "6 tháng 2023"; "" where nothing tells. */
export function periodOf(mention: Mention, sentence: Sentence, reading: Reading): string {
  const { passage, start, end } = sentence;
  const ahead = lastIn(passage.spelt.slice(start, mention.start));
  if (ahead !== null) return ahead;
  const earlier = lastIn(passage.spelt.slice(0, start));
  if (earlier !== null) return earlier;
  const later = firstIn(passage.spelt.slice(mention.unitEnd, end));
  if (later !== null) return later;
  return carriedTo(passage, reading);
}

/** What the text before carries on: the introduction of the list that it is an item of, the heading above it, the title. */
function carriedTo(passage: Passage, { passages }: Reading): string {
  for (let at = passage.index - 1; at >= 0; at--) {
    const other = passages[at]!;
    const above = other.heading || at === 0 || (passage.item !== null && other.item !== passage.item);
    const said = above ? lastIn(other.spelt, YEARS) : null;
    if (said !== null) return said;
  }
  return '';
}

function allIn(text: string, periods: readonly Pattern[]): string[] {
  return periods
    .flatMap((period) => period.all(text).map((match) => ({ at: match.index, key: match[0] })))
    .sort((a, b) => a.at - b.at || b.key.length - a.key.length)
    .map(({ key }) => key.replace(/ +/g, ' ').trim());
}

function lastIn(text: string, periods: readonly Pattern[] = PERIODS): string | null {
  const all = allIn(text, periods);
  // "cuối năm 2022 theo chuẩn nghèo giai đoạn 2021-2025": the year is when, the span is another thing's.
  const single = all.filter((period) => !SPAN.test(period));
  return single[single.length - 1] ?? all[all.length - 1] ?? null;
}

function firstIn(text: string): string | null {
  return allIn(text, PERIODS)[0] ?? null;
}

const SPAN = /(?:19|20)\d\d *- *(?:19|20)\d\d/;

/** The last year of a period; "" where it names none. */
export function yearOf(period: string): string {
  return period.match(/(?:19|20)\d\d/g)?.pop() ?? '';
}

/** Number of years that a stretch of text spans, as the ways of counting them: "2016-2020" is four steps or five years. */
export function yearsIn(text: string): number[] {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  if (years.length < 2) return [];
  const span = greatest(years) - smallest(years);
  return span > 0 && span <= LONGEST ? [span + 1, span] : [];
}

/** No plan of an office runs longer. */
const LONGEST = 15;
