import type { Area } from '../../model/cell-ref';
import type { Scan } from '../cells/scan';
import { Kind, isFigureLike } from '../cells/scan';
import { overlaps, textsAbove } from './above';
import { firstBodyRow, headTop } from './head-rows';
import { regionsOf } from './regions';
import type { RowFacts } from './row-facts';
import { rowFacts } from './row-facts';

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
    body: {
      ...last.body,
      bottom: lastFigureRow(area, facts),
      left: Math.min(last.area.left, area.left),
      right: Math.max(last.area.right, area.right),
    },
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
  // The head may stand in a region of its own, parted by a blank row from the body or from the row that numbers the columns.
  const nearest = above[above.length - 1];
  const headless = facts.slice(0, bodyTop - area.top).every((f) => f.numbering || f.contents === 0);
  if (headless && nearest && area.top - nearest.bottom <= 2) {
    const upper = factsOf(scan, nearest);
    const upperTop = headTop(scan, nearest, upper, nearest.bottom + 1);
    if (upperTop <= nearest.bottom) {
      top = upperTop;
      headFrom = nearest;
    }
  }
  const bodyBottom = lastFigureRow(area, facts);
  const head = top < bodyTop ? { top, bottom: bodyTop > area.top ? bodyTop - 1 : headFrom.bottom } : null;
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
