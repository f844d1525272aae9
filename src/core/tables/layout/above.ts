import type { Area } from '../../model/cell-ref';
import type { Scan } from '../cells/scan';
import { Kind, textIn } from '../cells/scan';
import { isMasthead } from '../vocabulary/mastheads';
import { unitLine } from '../vocabulary/units';

/** The texts of a row within an area. */
export function textsOf(scan: Scan, row: number, area: Area): { col: number; text: string }[] {
  const found: { col: number; text: string }[] = [];
  for (let c = area.left; c <= area.right; c++) {
    if (scan.kind[row * scan.cols + c] === Kind.Text) found.push({ col: c, text: textIn(scan, row, c) });
  }
  return found;
}

/** Characters that a column of usual width shows. */
const COLUMN_SHOWS = 9;

/** A text stands above a table also where it only runs over it: a title in A1 of a table that begins in B4. */
export function overlaps(scan: Scan, a: Area, b: Area): boolean {
  if (a.left > b.right || a.bottom >= b.top) return false;
  return a.right >= b.left || textsOfArea(scan, a).some(({ row, col, text }) => runsTo(scan, row, col, text) >= b.left);
}

function textsOfArea(scan: Scan, area: Area): { row: number; col: number; text: string }[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i).flatMap((row) =>
    textsOf(scan, row, area).map((t) => ({ row, ...t })),
  );
}

/** The last column that a text covers: it runs on over blank cells. */
function runsTo(scan: Scan, row: number, col: number, text: string): number {
  const far = Math.min(scan.cols - 1, col + Math.floor(text.length / COLUMN_SHOWS));
  let to = col;
  while (to < far && scan.kind[row * scan.cols + to + 1] === Kind.Blank) to++;
  return to;
}

/** Title and unit line: from the rows of the region above the head, and from the text regions above it. */
export function textsAbove(scan: Scan, area: Area, headTopRow: number, above: readonly Area[]): { title: string; unit: string | null } {
  const titles: string[] = [];
  let unit: string | null = null;
  const look = (part: Area): void => {
    for (let r = part.top; r <= part.bottom; r++) {
      for (const { text } of textsOf(scan, r, part)) {
        const stated = unitLine(text);
        if (stated !== null) unit = stated;
        else if (!isMasthead(text)) titles.push(text);
      }
    }
  };
  above
    .slice(-3)
    .filter((part) => part.top < headTopRow)
    .forEach((part) => {
      look({ ...part, bottom: Math.min(part.bottom, headTopRow - 1) });
    });
  if (headTopRow > area.top) look({ ...area, bottom: headTopRow - 1 });
  return { title: titles.join(' '), unit };
}
