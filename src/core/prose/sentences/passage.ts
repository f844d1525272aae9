import type { Paragraph, Spot } from '../../model/prose';
import { spell } from '../../text/spell';
import { STARTS_ITEM } from '../vocabulary/marks';

interface Piece {
  readonly paragraph: number;
  /** Where it begins in the passage's text. */
  readonly from: number;
}

/** What is read as one paragraph: where a page ends in the middle of a sentence, the paragraph behind goes on with it. */
export interface Passage {
  readonly index: number;
  readonly text: string;
  /** The same length, in the spelling of `spell`. */
  readonly spelt: string;
  readonly pieces: readonly Piece[];
  /** The mark of an item ("-", "+", "1.", "a)", "list 0"): items of one list have the same; null for none. */
  readonly item: string | null;
  readonly heading: boolean;
}

/** A heading is one line, and no sentence. */
const LONGEST_HEADING = 160;

export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: { text: string; pieces: Piece[]; paragraph: Paragraph }[] = [];
  let open = false;
  paragraphs.forEach((paragraph, at) => {
    const { text, tabular } = paragraph;
    if (tabular || text.trim() === '') {
      // Blank paragraphs stand between pages too; a table ends a sentence.
      open &&= !tabular;
      return;
    }
    const last = passages[passages.length - 1];
    if (open && last && goesOn(last.text, text)) {
      last.pieces.push({ paragraph: at, from: last.text.length + 1 });
      last.text += ` ${text}`;
    } else passages.push({ text, pieces: [{ paragraph: at, from: 0 }], paragraph });
    open = true;
  });
  return passages.map(({ text, pieces, paragraph }, index) => {
    const item = itemMark(text, paragraph);
    return { index, text, spelt: spell(text), pieces, item, heading: isHeading(text, paragraph, item) };
  });
}

/** It begins small, and nothing closed what stood before it. */
function goesOn(before: string, text: string): boolean {
  return /^\s*\p{Ll}/u.test(text) && !STARTS_ITEM.test(text) && !/[.;:!?…]\s*$/.test(before);
}

function itemMark(text: string, { list }: Paragraph): string | null {
  if (list !== undefined) return `list ${list}`;
  const mark = STARTS_ITEM.exec(text);
  return mark
    ? mark[0]
        .trim()
        .replace(/\d+/g, '1')
        .replace(/^\p{L}/u, 'a')
        .replace(/[–—]/g, '-')
        .replace(/ /g, '')
    : null;
}

function isHeading(text: string, { heading }: Paragraph, item: string | null): boolean {
  if (heading !== undefined) return true;
  if (text.length > LONGEST_HEADING || item === null) return false;
  return /^\s*[IVX]+[.)]/.test(text) || (/^\s*\d+[.)]/.test(text) && !/[.;]\s*$/.test(text));
}

/** Where a stretch of the passage stands in its paragraph. */
export function spotOf({ pieces }: Passage, start: number, end: number): Spot {
  const piece = [...pieces].reverse().find(({ from }) => from <= start)!;
  return { paragraph: piece.paragraph, start: start - piece.from, end: end - piece.from };
}
