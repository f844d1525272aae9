import { attributesOf, element, elements } from '../../core/notes/xml';
import type { Fill } from './fill';

export const MARKS_NAMESPACE = 'urn:khopso:marks';

/** A cell that carries our colour: what we painted it with, what it had, and the comment we added. */
export interface Mark {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  readonly ours: string;
  readonly fill: Fill;
  readonly comment?: string;
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

export function readMarks(parts: readonly string[]): Mark[] {
  return parts
    .flatMap((xml) => elements(xml, 'mark').map(attributesOf))
    .map((found) => ({
      sheetId: found['sheetId'] ?? '',
      sheetName: found['sheetName'] ?? '',
      row: Number(found['row']),
      col: Number(found['col']),
      ours: found['ours'] ?? '',
      fill: {
        color: found['color'] ?? '',
        pattern: found['pattern'] ?? '',
        patternColor: found['patternColor'] ?? '',
        tint: Number(found['tint'] ?? 0),
        patternTint: Number(found['patternTint'] ?? 0),
      },
      ...(found['comment'] && { comment: found['comment'] }),
    }));
}
