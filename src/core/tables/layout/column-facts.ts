import { storedDecimals } from '../../text/decimals';
import { fold } from '../../text/fold';
import type { Scan } from '../cells/scan';
import { Kind, cellIn, formatFacts, isFigureLike, textIn } from '../cells/scan';
import { markerOf } from '../outline/markers';
import { isYear, isYearAt } from './row-facts';
import type { Frame } from './tables';

/** Different texts of a column that are told apart. */
export const MOST_DISTINCT = 8;

/** What the cells of one column of a table hold, counted. */
export interface ColumnFacts {
  readonly col: number;
  readonly contents: number;
  readonly figures: number;
  readonly texts: number;
  readonly marks: number;
  readonly percents: number;
  readonly years: number;
  readonly markers: number;
  readonly distinctTexts: number;
  readonly formulas: number;
  /** Figures that are written as codes are: "029", nine or twelve digits typed as text, formats such as 000. */
  readonly codes: number;
  /** Figures that no code is: with decimals, below zero, with a mark between thousands. */
  readonly measures: number;
  /** The commonest number of digits before the decimal mark, and how many figures have it. */
  readonly alike: { readonly digits: number; readonly figures: number };
  /** n, n + 1, n + 2 … from 0, 1 or 2. */
  readonly counting: boolean;
  /** 1, 2, 3, 1, 2, 1, 1, 2 … */
  readonly recounting: boolean;
}

type Tally = { -readonly [K in keyof ColumnFacts]: ColumnFacts[K] };

export function columnFacts(scan: Scan, frame: Frame, col: number): ColumnFacts {
  const tally = { col, contents: 0, figures: 0, texts: 0, marks: 0, percents: 0, years: 0, markers: 0, formulas: 0, codes: 0, measures: 0 };
  const distinct = new Set<string>();
  const whole: number[] = [];
  const lengths = new Map<number, number>();
  for (let r = frame.body.top; r <= frame.body.bottom; r++) {
    const kind = scan.kind[r * scan.cols + col]!;
    if (kind === Kind.Blank) continue;
    tally.contents++;
    if (isFigureLike(kind)) {
      const number = kind === Kind.Number ? addNumber(scan, r, col, tally) : addNumberText(scan, r, col, tally);
      const digits = /^-?(\d*)/.exec(textIn(scan, r, col).trim())![1]!.length;
      lengths.set(digits, (lengths.get(digits) ?? 0) + 1);
      whole.push(number);
    } else {
      const text = textIn(scan, r, col);
      // A label that only begins with a marker ("- Xã A") is a name.
      if (markerOf(text)?.rest === '') tally.markers++;
      if (kind !== Kind.Text) tally.marks++;
      else {
        tally.texts++;
        if (distinct.size < MOST_DISTINCT) distinct.add(fold(text));
      }
    }
  }
  return {
    ...tally,
    distinctTexts: distinct.size,
    alike: commonest(lengths),
    counting: whole.length >= 2 && whole.every((n, i) => n === whole[0]! + i) && whole[0]! <= 2 && whole[0]! >= 0,
    recounting: whole.length >= 4 && whole.every((n, i) => n === 1 || (i > 0 && n === whole[i - 1]! + 1)),
  };
}

type Counted = Pick<Tally, 'figures' | 'percents' | 'years' | 'markers' | 'formulas' | 'codes' | 'measures'>;

function addNumber(scan: Scan, row: number, col: number, tally: Counted): number {
  const { value, format, formula } = cellIn(scan, row, col)!;
  const number = value as number;
  tally.figures++;
  if (formula) tally.formulas++;
  if (isMarkerFigure(number)) tally.markers++;
  if (isYearAt(scan, row, col)) tally.years++;
  const facts = format === undefined ? null : formatFacts(format);
  if (facts?.percent) tally.percents++;
  if (facts?.code) tally.codes++;
  if (number < 0 || !Number.isInteger(number) || (facts && (facts.percent || facts.decimals > 0 || facts.grouped))) tally.measures++;
  return number;
}

function addNumberText(scan: Scan, row: number, col: number, tally: Counted): number {
  const text = textIn(scan, row, col).trim();
  const format = cellIn(scan, row, col)?.format;
  tally.figures++;
  if (markerOf(text)?.rest === '') tally.markers++;
  if (text.includes('%') || (format !== undefined && formatFacts(format).percent)) tally.percents++;
  if (isYear(text)) tally.years++;
  if (/^0\d{2,}$|^(?:\d{9}|\d{12})$/.test(text)) tally.codes++;
  if (/[^\d.]/.test(text)) tally.measures++;
  return Number(text);
}

/** What `markerOf` takes for a marker among figures as they are told: they are too many to be read one by one. */
function isMarkerFigure(value: number): boolean {
  return value >= 0 && value < 1000 && storedDecimals(value) <= 3;
}

function commonest(lengths: ReadonlyMap<number, number>): ColumnFacts['alike'] {
  return [...lengths].reduce((best, [digits, figures]) => (figures > best.figures ? { digits, figures } : best), { digits: 0, figures: 0 });
}
