import type { CellRef } from '../core/model/cell-ref';
import type { Prose } from '../core/model/prose';
import type { Report } from '../core/model/report';

/** The texts among the sheets of a report, by the number of the sheet: rows of these are places in the text. */
export type Texts = ReadonlyMap<number, Prose>;

export const NO_TEXTS: Texts = new Map();

export function textsOf({ sheets, foreign = [], foreignTexts = [] }: Report): Texts {
  const all = [...sheets.map(({ prose }) => prose), ...foreign.map((_, i) => foreignTexts[i])];
  return new Map(all.flatMap((prose, sheet) => (prose ? [[sheet, prose] as const] : [])));
}

/** A place in a text as other programs are told it (docs/json.md): paragraphs count from 1. */
export interface At {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly part?: 'footnote' | 'textbox';
}

/** null: the row is no place of the text's but a number that its words give. */
export function atOf({ row }: Pick<CellRef, 'row'>, { spots, paragraphs }: Prose): At | null {
  const spot = spots[row];
  if (!spot) return null;
  const { paragraph, start, end } = spot;
  const { text, part } = paragraphs[paragraph]!;
  return { paragraph: paragraph + 1, start, end, quote: text.slice(start, end), ...(part && { part }) };
}

/** "¶12:41-46". */
export function atName({ paragraph, start, end }: At): string {
  return `¶${paragraph}:${start}-${end}`;
}

/** The words around a place: enough of them to know the sentence again. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const USUAL = { before: 60, after: 30 };

export function quoteOf({ row }: Pick<CellRef, 'row'>, { spots, paragraphs }: Prose, most = USUAL): Quote | null {
  const spot = spots[row];
  if (!spot) return null;
  const { text } = paragraphs[spot.paragraph]!;
  const from = wordBoundary(text, spot.start - most.before, 1);
  const to = wordBoundary(text, spot.end + most.after, -1);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, spot.start)}`,
    marked: text.slice(spot.start, spot.end),
    after: `${text.slice(spot.end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** The next blank in the direction of `step`, so that no word is cut. */
function wordBoundary(text: string, from: number, step: 1 | -1): number {
  if (from <= 0) return 0;
  if (from >= text.length) return text.length;
  let at = from;
  while (at > 0 && at < text.length && !/\s/.test(text[at]!)) at += step;
  return at;
}
