import { BLANK_NUMBER, DOCUMENT_TYPES, isNationalCode } from '../tables/vocabulary/documents';
import { append } from '../collections/append';
import type { Understanding } from '../model/understanding';
import type { AnomalyRule, Compared, Found } from './anomaly-rule';
import type { Day, DocumentMention } from './detectors/documents';
import { documentsIn } from './detectors/documents';
import { textsOf } from './detectors/said';

/** The year in a document's number is the year of its date, and a number is given before the report is sent. */
export const documentNumberFitsDate: AnomalyRule = {
  id: 'document-number-fits-date',
  title: { vi: 'Số văn bản phải khớp với loại văn bản và ngày ban hành', en: "A document's number fits its type and date" },
  why: {
    vi: 'Năm trong số của văn bản quy phạm pháp luật (07/2019/NQ-HĐND) là năm ban hành, nên phải trùng với năm của ngày ghi kèm. Ký hiệu trong số (KH, BC, QĐ…) phải đúng loại văn bản; trong một năm, văn bản của cùng cơ quan ban hành sau mang số lớn hơn. Số còn để trống (Số: /BC-UBND) cần được điền trước khi gửi.',
    en: 'The year in the number of a legal document (07/2019/NQ-HĐND) is the year of its issue, so it is the year of the date beside it. The sign in it (KH, BC, QĐ…) is that of its type, and within a year later documents of an office bear higher numbers. A number left open (Số: /BC-UBND) has to be filled in before the report is sent.',
  },
  says: {
    'number-year-differs': {
      vi: 'Ô {cell} ghi văn bản số {number} (năm {year}) nhưng ngày ban hành thuộc năm {dated}.',
      en: 'Cell {cell} gives document {number} (year {year}), but its date is of {dated}.',
    },
    'number-type-differs': {
      vi: 'Ô {cell} ghi “{type}” nhưng số {number} mang ký hiệu {kind} của {called}: tên loại hoặc số văn bản đã ghi nhầm.',
      en: '{cell} says “{type}”, but the number {number} bears the sign {kind} of “{called}”: the type or the number is mistaken.',
    },
    'number-dates-differ': {
      vi: 'Ô {cell} ghi văn bản số {number} ngày {date}, còn ở {from} cũng số ấy ghi ngày {otherDate}.',
      en: '{cell} dates document {number} {date}, {from} dates the same number {otherDate}.',
    },
    'number-out-of-order': {
      vi: 'Ô {cell} ghi văn bản số {number} ngày {date}, còn ở {from} là số {other} ngày {otherDate}: số ban hành trước phải nhỏ hơn số ban hành sau, nên xem lại số hoặc ngày.',
      en: '{cell} has document {number} of {date}, {from} has {other} of {otherDate}: what was issued earlier bears the lower number. Look at the number and the date again.',
    },
    'number-blank': {
      vi: 'Ô {cell}: số văn bản còn để trống (“{actual}”).',
      en: 'Cell {cell}: the document number is still open (“{actual}”).',
    },
  },
  severity: ({ says, confidence }) => (says !== 'number-blank' && confidence >= 0.8 ? 'warning' : 'info'),
  inWorkbook: documentNumbers,
  shown: `
    TT | Loại văn bản | Số, ngày ban hành                           | Số điều
    1  | Nghị quyết   | Số 07/2029/NQ-HĐND ngày 10/12/2019 !warning | 5
    2  | Quyết định   | Số 161/QĐ-TTg ngày 25/01/2016               | 3
    3  | Nghị định    | 20/2021/NĐ-CP ngày 15/3/2021                | 41`,
};

/** Abbreviations of types of documents, whatever the type: what stands there else is an office. */
const KINDS = new Set(Object.values(DOCUMENT_TYPES).flat());

interface Cited extends DocumentMention {
  readonly sheet: number;
}

/** Document numbers that contradict their dates, their types or each other, and those that were never filled in. */
function documentNumbers({ workbook, sheets }: Understanding): Compared[] {
  const cited = sheets.flatMap(({ sheet }) => documentsIn(workbook.sheets[sheet]!).map((mention): Cited => ({ sheet, ...mention })));
  const blank = sheets.flatMap(({ sheet }) =>
    textsOf(workbook.sheets[sheet]!).documents.flatMap(({ row, col, text }) => {
      const match = BLANK_NUMBER.exec(text);
      return match ? [{ says: 'number-blank', cell: { sheet, row, col }, actual: match[0].trim(), confidence: 1 }] : [];
    }),
  );
  return [...cited.flatMap(ofOtherYear), ...cited.flatMap(ofOtherType), ...inOrder(cited), ...blank];
}

/** The year element is the year of issue (Luật Ban hành văn bản quy phạm pháp luật 2015, điều 10). */
function ofOtherYear(mention: Cited): Compared[] {
  const { number, numberYear, date } = mention;
  if (numberYear === null || date === null) return [];
  if (numberYear === date.year) return [{ agrees: at(mention) }];
  return [
    {
      says: 'number-year-differs',
      cell: at(mention),
      actual: number,
      confidence: 0.9,
      compared: true,
      words: { number, year: String(numberYear), dated: String(date.year) },
    },
  ];
}

/** "Kế hoạch số 05/BC-BCĐGN": called a plan, numbered as a report. */
function ofOtherType(mention: Cited): Compared[] {
  const { type, code, number } = mention;
  const kind = code.split(/[-/]/)[0]!;
  if (type === '' || !KINDS.has(kind)) return [];
  if (DOCUMENT_TYPES[type]!.includes(kind)) return [{ agrees: at(mention) }];
  const called = Object.keys(DOCUMENT_TYPES).find((name) => DOCUMENT_TYPES[name]![0] === kind);
  return called === undefined
    ? []
    : [
        {
          says: 'number-type-differs',
          cell: at(mention),
          actual: number,
          confidence: 0.8,
          compared: true,
          words: { type, number, kind, called },
        },
      ];
}

/** Numbers of one office run through the year with the dates; one number has one date. */
function inOrder(cited: readonly Cited[]): Found[] {
  const groups = new Map<string, Cited[]>();
  for (const mention of cited) {
    if (mention.date === null) continue;
    const key = `${mention.code}|${mention.issuer}|${mention.date.year}`;
    append(groups, key, mention);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((mention, i) => {
      const earlier = group.slice(0, i);
      const twin = earlier.find((other) => other.number === mention.number);
      if (twin)
        return days(twin) === days(mention) ? [] : [pair('number-dates-differ', mention, twin, isNationalCode(mention.code) ? 0.9 : 0.4)];
      const clash =
        mention.numberYear === null
          ? earlier.find((other) => (other.count - mention.count) * (days(other) - days(mention)) < 0)
          : undefined;
      return clash ? [pair('number-out-of-order', mention, clash, 0.4)] : [];
    }),
  );
}

function pair(says: 'number-dates-differ' | 'number-out-of-order', mention: Cited, other: Cited, confidence: number): Found {
  return {
    says,
    cell: at(mention),
    actual: mention.number,
    confidence,
    related: [at(other)],
    words: { number: mention.number, date: dayName(mention.date!), other: other.number, otherDate: dayName(other.date!) },
  };
}

const at = ({ sheet, row, col }: Cited): Found['cell'] => ({ sheet, row, col });
const dayName = ({ day, month, year }: Day): string => `${day}/${month}/${year}`;
/** Days compare as numbers; how many lie between does not matter. */
const days = ({ date }: Cited): number => date!.year * 400 + date!.month * 32 + date!.day;
