import type { Area } from '../../model/place';
import type { Scan } from '../cells/scan';
import { Kind, isFigureLike, textIn } from '../cells/scan';
import { markerOf } from '../outline/markers';
import { unitLine } from '../words';
import { regionsOf } from './regions';
import type { RowFacts } from './rowFacts';
import { isMasthead, rowFacts } from './rowFacts';

/** Where a table lies: head rows (may be none), the row that numbers the columns, and the body. */
export interface Frame {
  readonly area: Area;
  /** First and last row of the head, numbering row included; null where the body starts at once. */
  readonly head: { readonly top: number; readonly bottom: number } | null;
  readonly numbering: number | null;
  readonly body: Area;
  readonly title: string;
  readonly unit: string | null;
}

const TALLEST_HEAD = 7;

/** The tables of a sheet, in reading order. */
export function framesOf(scan: Scan): Frame[] {
  const regions = regionsOf(scan).flatMap((area) => splitAtHeads(scan, area));
  const frames: Frame[] = [];
  let loose: Area[] = [];
  for (const area of regions) {
    const facts = factsOf(scan, area);
    const bodyTop = firstBodyRow(scan, area, facts);
    if (bodyTop === null) {
      loose.push(area);
      continue;
    }
    // Texts from before the last table are heads and titles of those beside it, never of one below it.
    const last = frames[frames.length - 1];
    if (last && area.top > last.area.bottom) loose = loose.filter((l) => l.top > last.area.bottom);
    const above = loose.filter((l) => overlaps(scan, l, area));
    const continued = joinUp(scan, frames, area, facts, bodyTop, above);
    if (!continued) frames.push(frameOf(scan, area, facts, bodyTop, above));
    loose = loose.filter((l) => !above.includes(l));
  }
  return frames;
}

function factsOf(scan: Scan, area: Area): RowFacts[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => rowFacts(scan, area.top + i, area));
}

/** Characters that a column of usual width shows. */
const COLUMN_SHOWS = 9;

/** A text stands above a table also where it only runs over it: a title in A1 of a table that begins in B4. */
function overlaps(scan: Scan, a: Area, b: Area): boolean {
  if (a.left > b.right || a.bottom >= b.top) return false;
  return a.right >= b.left || textsOfArea(scan, a).some(({ row, col, text }) => runsTo(scan, row, col, text) >= b.left);
}

function textsOfArea(scan: Scan, area: Area): { row: number; col: number; text: string }[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i).flatMap((row) => textsOf(scan, row, area).map((t) => ({ row, ...t })));
}

/** The last column that a text covers: it runs on over blank cells. */
function runsTo(scan: Scan, row: number, col: number, text: string): number {
  const far = Math.min(scan.cols - 1, col + Math.floor(text.length / COLUMN_SHOWS));
  let to = col;
  while (to < far && scan.kind[row * scan.cols + to + 1] === Kind.Blank) to++;
  return to;
}

/** A row of texts over figure columns in the middle of a region starts another table. */
function splitAtHeads(scan: Scan, area: Area): Area[] {
  const facts = factsOf(scan, area);
  const first = firstBodyRow(scan, area, facts);
  if (first === null) return [area];
  for (let i = first - area.top + 1; i < facts.length; i++) {
    if (!facts[i]!.numbering && !looksLikeHead(scan, area, area.top + i, facts[i]!, first)) continue;
    let start = area.top + i;
    while (start - 1 > first && facts[start - 1 - area.top]!.figures === 0) start--;
    if (!hasBodyBelow(facts, i)) return [area];
    return [{ ...area, bottom: start - 1 }, ...splitAtHeads(scan, { ...area, top: start })];
  }
  return [area];
}

function hasBodyBelow(facts: readonly RowFacts[], from: number): boolean {
  return facts.slice(from + 1).some((f) => f.figures > 0 && !f.numbering);
}

function looksLikeHead(scan: Scan, area: Area, row: number, facts: RowFacts, firstBody: number): boolean {
  if (facts.texts < 3 || (facts.figures > 0 && !facts.years)) return false;
  let over = 0;
  let figureColumns = 0;
  for (let c = area.left; c <= area.right; c++) {
    let figures = 0;
    let texts = 0;
    for (let r = firstBody; r < row; r++) {
      const kind = scan.kind[r * scan.cols + c]!;
      if (isFigureLike(kind)) figures++;
      else if (kind === Kind.Text) texts++;
    }
    if (figures <= texts) continue;
    figureColumns++;
    if (scan.kind[row * scan.cols + c] === Kind.Text) over++;
  }
  return over >= 2 && over >= 0.5 * figureColumns;
}

/** The first row that holds figures of the table itself; null where the region has none. */
function firstBodyRow(scan: Scan, area: Area, facts: readonly RowFacts[]): number | null {
  const numbering = facts.findIndex((f) => f.numbering);
  for (let i = 0; i < facts.length; i++) {
    const f = facts[i]!;
    if (f.figures === 0 || f.numbering || (numbering > i && i < numbering)) continue;
    if (f.years && f.texts + (f.figures > 1 ? 1 : 0) >= 1 && facts.slice(i + 1, i + 4).some((g) => g.figures > 0 && !g.years)) continue;
    // A year over a row of texts ("2006" above "Number", "Percent") is a storey of the head.
    if (f.years && (facts[i + 1]?.figures ?? 1) === 0 && (facts[i + 1]?.texts ?? 0) >= 2) continue;
    if (f.figures === 1 && f.contents <= 2 && facts.length - i === 1) continue;
    let first = i;
    while (first > 0 && isNumberedHeading(scan, area, area.top + first - 1, facts[first - 1]!)) first--;
    return area.top + first;
  }
  return null;
}

/** "II | Chia theo nhóm tuổi": an outline number and a label, no figures: a line of the body, never a storey of the head. */
function isNumberedHeading(scan: Scan, area: Area, row: number, facts: RowFacts): boolean {
  if (facts.contents !== 2 || facts.texts !== 2 || facts.numbering) return false;
  const [number, label] = textsOf(scan, row, area);
  const marker = markerOf(number!.text);
  return marker?.rest === '' && marker.family !== 'dash' && label!.col === number!.col + 1 && label!.text.trim().length > 3;
}

/** Rows right above the first row of figures that head it: at least two cells wide, no title, no letter head. */
function headTop(scan: Scan, area: Area, facts: readonly RowFacts[], bodyTop: number): number {
  let top = bodyTop;
  for (let r = bodyTop - 1; r >= Math.max(area.top, bodyTop - TALLEST_HEAD); r--) {
    const f = facts[r - area.top]!;
    // "Province" alone in the stub under a row of heads is the stub's own head.
    if (r === bodyTop - 1 && isLoneLabel(scan, area, r, f) && (facts[r - 1 - area.top]?.texts ?? 0) >= 2 && (facts[r - 1 - area.top]?.figures ?? 1) === 0) {
      continue;
    }
    if (isTitleRow(scan, area, r, f)) break;
    top = r;
  }
  // A lone label right above the figures is a heading of the first lines ("I. Khu vực thành thị"), not a head.
  while (top < bodyTop && isLoneLabel(scan, area, top, facts[top - area.top]!)) top++;
  return top;
}

function isLoneLabel(scan: Scan, area: Area, row: number, facts: RowFacts): boolean {
  return facts.contents === 1 && facts.texts === 1 && scan.kind[row * scan.cols + area.left] !== Kind.Blank && facts.figures === 0;
}

function isTitleRow(scan: Scan, area: Area, row: number, facts: RowFacts): boolean {
  if (facts.numbering) return false;
  const texts = textsOf(scan, row, area);
  if (texts.some((t) => unitLine(t.text) !== null && facts.contents <= 2)) return true;
  if (texts.length > 0 && texts.every((t) => isMasthead(t.text))) return true;
  if (facts.contents >= 2) return false;
  const only = texts[0];
  if (!only) return true;
  const merge = scan.sheet.merges.find((m) => m.top <= row && m.bottom >= row && m.left <= only.col && m.right >= only.col);
  const width = merge ? Math.min(merge.right, area.right) - Math.max(merge.left, area.left) + 1 : 1;
  // One merged cell over some of the figure columns ("Trong đó") is a storey of the head; over all of them a title.
  return merge ? width >= 0.9 * (area.right - area.left + 1) || only.col <= area.left : only.col <= area.left + 1 || only.text.length > 40;
}

function textsOf(scan: Scan, row: number, area: Area): { col: number; text: string }[] {
  const found: { col: number; text: string }[] = [];
  for (let c = area.left; c <= area.right; c++) {
    if (scan.kind[row * scan.cols + c] === Kind.Text) found.push({ col: c, text: textIn(scan, row, c) });
  }
  return found;
}

/** A region without a head of its own under a table of the same columns goes on with that table (blank lines inside). */
function joinUp(scan: Scan, frames: Frame[], area: Area, facts: readonly RowFacts[], bodyTop: number, above: readonly Area[]): boolean {
  const last = frames[frames.length - 1];
  if (!last || above.length > 0 || headTop(scan, area, facts, bodyTop) < bodyTop) return false;
  const gap = area.top - last.area.bottom - 1;
  if (gap > 2 || area.left > last.area.right || area.right < last.area.left || area.right > last.area.right + 1) return false;
  if (area.left < last.area.left - 1) return false;
  frames[frames.length - 1] = {
    ...last,
    area: { ...last.area, bottom: area.bottom, left: Math.min(last.area.left, area.left), right: Math.max(last.area.right, area.right) },
    body: { ...last.body, bottom: lastFigureRow(area, facts), left: Math.min(last.area.left, area.left), right: Math.max(last.area.right, area.right) },
  };
  return true;
}

function lastFigureRow(area: Area, facts: readonly RowFacts[]): number {
  for (let i = facts.length - 1; i >= 0; i--) if (facts[i]!.figures > 0) return area.top + i;
  return area.bottom;
}

function frameOf(scan: Scan, area: Area, facts: readonly RowFacts[], bodyTop: number, above: readonly Area[]): Frame {
  let top = headTop(scan, area, facts, bodyTop);
  let headFrom = area;
  // The head may stand in a region of its own, parted from the body by a blank row.
  const nearest = above[above.length - 1];
  if (top === bodyTop && bodyTop === area.top && nearest && area.top - nearest.bottom <= 2) {
    const upper = factsOf(scan, nearest);
    const upperTop = headTop(scan, nearest, upper, nearest.bottom + 1);
    if (upperTop <= nearest.bottom) {
      top = upperTop;
      headFrom = nearest;
    }
  }
  const bodyBottom = lastFigureRow(area, facts);
  const head = top < bodyTop ? { top, bottom: headFrom === area ? bodyTop - 1 : headFrom.bottom } : null;
  const numbering = facts.findIndex((f, i) => f.numbering && area.top + i < bodyTop);
  const left = Math.min(area.left, headFrom.left);
  const right = Math.max(area.right, headFrom.right);
  const { title, unit } = textsAbove(scan, area, head?.top ?? bodyTop, above);
  return {
    area: { top: head?.top ?? bodyTop, left, bottom: bodyBottom, right },
    head,
    numbering: numbering >= 0 ? area.top + numbering : null,
    body: { top: bodyTop, left: area.left, bottom: bodyBottom, right: area.right },
    title,
    unit,
  };
}

/** Title and unit line: from the rows of the region above the head, and from the text regions above it. */
function textsAbove(scan: Scan, area: Area, headTopRow: number, above: readonly Area[]): { title: string; unit: string | null } {
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
  above.slice(-3).filter((part) => part.top < headTopRow).forEach((part) => {
    look({ ...part, bottom: Math.min(part.bottom, headTopRow - 1) });
  });
  if (headTopRow > area.top) look({ ...area, bottom: headTopRow - 1 });
  return { title: titles.join(' '), unit };
}
