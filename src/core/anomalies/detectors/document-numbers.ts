import { append } from '../../collections/append';
import type { Oddity, Understanding } from '../../model/understanding';
import { notice } from './look';
import type { Day, Paper } from './papers';
import { papersIn, TYPES } from './papers';
import { textsOf } from './said';

/** "Số:      /BC-UBND": the number was left open. */
const BLANK = /(?:^|\s)số\s*:?[\s.…_]*\/\s*([A-ZĐ]{2,6}\s?[-–]\s?[A-ZĐ]{2,})/iu;
/** Abbreviations of types of documents, whatever the type: what stands there else is an office. */
const KINDS = new Set(Object.values(TYPES).flat());
/** Documents whose number is given once for the whole country. */
const NATIONAL = /^(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|CT\/TW|NQ\/TW|TT(?:LT)?-B)/i;

interface Cited extends Paper {
  readonly sheet: number;
}

/** Document numbers that contradict their dates, their types or each other, and those that were never filled in. */
export function documentNumbers({ workbook, sheets }: Understanding): Oddity[] {
  const cited = sheets.flatMap(({ sheet }) => papersIn(workbook.sheets[sheet]!).map((paper): Cited => ({ sheet, ...paper })));
  const blank = sheets.flatMap(({ sheet }) =>
    textsOf(workbook.sheets[sheet]!).papers.flatMap(({ row, col, text }) => {
      const match = BLANK.exec(text);
      return match ? [notice({ kind: 'number-blank', cell: { sheet, row, col }, actual: match[0].trim(), confidence: 1 })] : [];
    }),
  );
  return [...cited.flatMap(ofOtherYear), ...cited.flatMap(ofOtherType), ...inOrder(cited), ...blank];
}

/** The year element is the year of issue (Luật Ban hành văn bản quy phạm pháp luật 2015, điều 10). */
function ofOtherYear(paper: Cited): Oddity[] {
  const { number, numberYear, date } = paper;
  if (numberYear === null || date === null || numberYear === date.year) return [];
  return [
    notice({
      kind: 'number-year-differs',
      cell: at(paper),
      actual: number,
      confidence: 0.9,
      words: { number, year: String(numberYear), dated: String(date.year) },
    }),
  ];
}

/** "Kế hoạch số 05/BC-BCĐGN": called a plan, numbered as a report. */
function ofOtherType(paper: Cited): Oddity[] {
  const { type, code, number } = paper;
  const kind = code.split(/[-/]/)[0]!;
  if (type === '' || !KINDS.has(kind) || TYPES[type]!.includes(kind)) return [];
  const called = Object.keys(TYPES).find((name) => TYPES[name]![0] === kind);
  return called === undefined
    ? []
    : [notice({ kind: 'number-type-differs', cell: at(paper), actual: number, confidence: 0.8, words: { type, number, kind, called } })];
}

/** Numbers of one office run through the year with the dates; one number has one date. */
function inOrder(cited: readonly Cited[]): Oddity[] {
  const groups = new Map<string, Cited[]>();
  for (const paper of cited) {
    if (paper.date === null) continue;
    const key = `${paper.code}|${paper.issuer}|${paper.date.year}`;
    append(groups, key, paper);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((paper, i) => {
      const earlier = group.slice(0, i);
      const twin = earlier.find((other) => other.number === paper.number);
      if (twin) return days(twin) === days(paper) ? [] : [pair('number-dates-differ', paper, twin, NATIONAL.test(paper.code) ? 0.9 : 0.4)];
      const clash =
        paper.numberYear === null ? earlier.find((other) => (other.count - paper.count) * (days(other) - days(paper)) < 0) : undefined;
      return clash ? [pair('number-out-of-order', paper, clash, 0.4)] : [];
    }),
  );
}

function pair(kind: 'number-dates-differ' | 'number-out-of-order', paper: Cited, other: Cited, confidence: number): Oddity {
  return notice({
    kind,
    cell: at(paper),
    actual: paper.number,
    confidence,
    related: [at(other)],
    words: { number: paper.number, date: dayName(paper.date!), other: other.number, otherDate: dayName(other.date!) },
  });
}

const at = ({ sheet, row, col }: Cited): Oddity['cell'] => ({ sheet, row, col });
const dayName = ({ day, month, year }: Day): string => `${day}/${month}/${year}`;
/** Days compare as numbers; how many lie between does not matter. */
const days = ({ date }: Cited): number => date!.year * 400 + date!.month * 32 + date!.day;
