import { element, elements } from '../../core/notes/xml';
import { position } from '../position';

export const MARKS_NAMESPACE = 'urn:khopso:marks';

/** Everything that Excel's API tells of a cell's fill. `pattern` "None": no fill at all. */
export interface Fill {
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly tint: number;
  readonly patternTint: number;
}

/** A cell that carries our colour: what we painted it with, what it had, and the comment we added. */
export interface Mark {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  readonly ours: string;
  readonly fill: Fill;
  readonly comment?: string;
  /** The text of a comment that is about to be added: its id is known only when it is there. */
  readonly text?: string;
  /** Its colour is being taken off: the cell may look as before, or half so. */
  readonly leaving?: 'true';
}

/** What the workbook's parts say of our colours. */
export interface Remembered {
  readonly marks: readonly Mark[];
  /** Marks that can't be read: their cells are found by our colours, and what they looked like before is lost. */
  readonly unreadable: number;
  /** Comments of ours, those of unreadable marks too. */
  readonly comments: readonly string[];
}

/** A part of a few hundred kB each, far below what one request may carry. */
const MARKS_A_PART = 2000;

/** Custom XML parts that hold `marks`, to be read back after saving and reopening. */
export function writeMarks(marks: readonly Mark[]): string[] {
  const parts: string[] = [];
  for (let from = 0; from < marks.length; from += MARKS_A_PART) {
    const body = marks.slice(from, from + MARKS_A_PART).map(({ fill, ...mark }) => element('mark', { ...mark, ...fill }));
    parts.push(`<marks xmlns="${MARKS_NAMESPACE}" version="1">${body.join('')}</marks>`);
  }
  return parts;
}

export function readMarks(parts: readonly string[]): Remembered {
  const found = parts.flatMap((xml) => elements(xml, 'mark'));
  const read = found.map(({ attributes }) => attributes && markFrom(attributes));
  return {
    marks: newest(read.filter((mark) => mark !== null)),
    unreadable: read.filter((mark) => mark === null).length,
    comments: found.flatMap(({ attributes }) => attributes?.['comment'] ?? []),
  };
}

function markFrom(found: Readonly<Record<string, string | undefined>>): Mark | null {
  const at = position(found['row'], found['col']);
  const { sheetId = '', sheetName = '', ours = '', color = '', pattern = '', patternColor = '', comment, text } = found;
  const [tint, patternTint] = [Number(found['tint'] ?? 0), Number(found['patternTint'] ?? 0)];
  if (!at || !(sheetId || sheetName) || !ours || !isTint(tint) || !isTint(patternTint)) return null;
  const fill = { color, pattern, patternColor, tint, patternTint };
  return {
    sheetId,
    sheetName,
    ...at,
    ours,
    fill,
    ...(comment && { comment }),
    ...(text && { text }),
    ...(found['leaving'] && { leaving: 'true' }),
  };
}

/** Excel's own bounds. */
function isTint(tint: number): boolean {
  return tint >= -1 && tint <= 1;
}

/** Marks are written anew when their comments are known; where the older part could not go, the newer counts. */
function newest(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.sheetId}:${mark.row}:${mark.col}`, mark])).values()];
}
