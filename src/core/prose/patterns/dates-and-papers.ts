import { DATE_BEHIND_NUMBER, DOCUMENT_NUMBER, ISSUER } from '../../tables/vocabulary/documents';
import { append } from '../../collections/append';
import type { Odd } from '../odd';
import type { Passage } from '../sentences/passage';
import type { Reading } from '../sentences/sentence';
import { FULL_DATE, YEAR_RANGE } from '../vocabulary/dates';

const RULE = 'text-date';

/** Dates that no calendar has, spans that end before they begin, papers whose number and date are of different years. */
export function datesAndPapers({ passages }: Reading): Odd[] {
  const papers = passages.flatMap(papersIn);
  return [...passages.flatMap(impossibleDates), ...passages.flatMap(reversedSpans), ...papers.flatMap(ofOtherYear), ...datedTwice(papers)];
}

interface Paper {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Type, number and code as written. */
  readonly number: string;
  readonly key: string;
  readonly year: number | null;
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
}

function papersIn(passage: Passage): Paper[] {
  return [...passage.text.matchAll(DOCUMENT_NUMBER)].map((match) => {
    const [whole, type = '', count = '', year, code = ''] = match;
    const start = match.index + whole.indexOf(count);
    const end = match.index + whole.length;
    const rest = passage.text.slice(end);
    const dated = DATE_BEHIND_NUMBER.exec(rest);
    const [day, month, of] = dated ? (dated.slice(1, 4).map(Number) as [number, number, number]) : [0, 0, 0];
    const issuer = dated ? (ISSUER.exec(rest.slice(dated[0].length))?.[1] ?? '') : '';
    return {
      passage,
      start,
      end,
      number: passage.text.slice(start, end).trim(),
      key: [type.toLowerCase(), Number(count), year ?? '', code.replace(/\s/g, '').replace(/–/g, '-'), of, issuer].join('|'),
      year: year === undefined ? null : Number(year),
      date: dated ? { day, month, year: of } : null,
    };
  });
}

/** The year element of a legal document's number is the year of its issue (Luật Ban hành văn bản quy phạm pháp luật 2015, điều 10). */
function ofOtherYear(paper: Paper): Odd[] {
  const { year, date, number } = paper;
  if (year === null || date === null || year === date.year) return [];
  return [
    {
      rule: RULE,
      says: 'text-date-number',
      passage: paper.passage,
      start: paper.start,
      end: paper.end,
      confidence: 0.9,
      words: { number, year: String(year), dated: String(date.year) },
    },
  ];
}

/** One paper has one date. */
function datedTwice(papers: readonly Paper[]): Odd[] {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) if (paper.date !== null) append(groups, paper.key, paper);
  return [...groups.values()].flatMap((group) => {
    const [first] = group as [Paper, ...Paper[]];
    return group
      .slice(1)
      .filter((paper) => dayOf(paper) !== dayOf(first))
      .map((paper): Odd => ({
        rule: RULE,
        says: 'text-date-twice',
        passage: paper.passage,
        start: paper.start,
        end: paper.end,
        confidence: 0.5,
        words: { number: paper.number, date: dayOf(paper), otherDate: dayOf(first) },
        other: first,
      }));
  });
}

function dayOf({ date }: Paper): string {
  return date ? `${date.day}/${date.month}/${date.year}` : '';
}

function impossibleDates(passage: Passage): Odd[] {
  return FULL_DATE.all(passage.spelt).flatMap((match): Odd[] => {
    const [whole, day, month, year] = match as unknown as [string, string, string, string];
    const last = new Date(Number(year), Number(month), 0).getDate();
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last) return [];
    const start = match.index;
    return [
      {
        rule: RULE,
        says: 'text-date-impossible',
        passage,
        start,
        end: start + whole.length,
        confidence: 0.9,
        words: { date: passage.text.slice(start, start + whole.length) },
      },
    ];
  });
}

function reversedSpans(passage: Passage): Odd[] {
  return YEAR_RANGE.all(passage.spelt).flatMap((match): Odd[] => {
    const [whole, from, to] = match as unknown as [string, string, string];
    if (Number(from) <= Number(to)) return [];
    return [
      {
        rule: RULE,
        says: 'text-date-reversed',
        passage,
        start: match.index,
        end: match.index + whole.length,
        confidence: 0.7,
        words: { from, to },
      },
    ];
  });
}
