import type { Area } from '../../model/cell-ref';
import type { Scan } from '../cells/scan';
import { Kind, isFigureLike } from '../cells/scan';

/** Deepest nesting of "rows, then columns" cuts; officers lay at most two tables beside each other. */
const DEEPEST = 4;

/**
 * Parts of a sheet that hold together: cut at blank rows, then at blank columns that part two tables, and so on
 * (the XY cut of page analysis). Texts without figures are regions too: titles and heads are found among them.
 */
export function regionsOf(scan: Scan): Area[] {
  if (scan.rows === 0 || scan.cols === 0) return [];
  const whole = { top: 0, left: 0, bottom: scan.rows - 1, right: scan.cols - 1 };
  return cutRows(scan, whole, 0);
}

function cutRows(scan: Scan, area: Area, depth: number): Area[] {
  const bands = runs(area.top, area.bottom, (r) => rowHasContent(scan, r, area.left, area.right));
  return bands.flatMap(([top, bottom]) => cutColumns(scan, { ...area, top, bottom }, depth));
}

function cutColumns(scan: Scan, area: Area, depth: number): Area[] {
  const filled = new Uint8Array(area.right + 1);
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) if (scan.kind[r * scan.cols + c] !== Kind.Blank) filled[c] = 1;
  }
  const strips = joinStrips(
    scan,
    area,
    runs(area.left, area.right, (c) => filled[c] === 1),
  );
  if (strips.length <= 1 || depth >= DEEPEST) {
    const [left, right] = strips.length ? [strips[0]![0], strips[strips.length - 1]![1]] : [area.left, area.right];
    return [{ ...area, left, right }];
  }
  return strips.flatMap(([left, right]) => cutRows(scan, { ...area, left, right }, depth + 1));
}

/** A blank column parts two tables only where both sides have figures and the right side has labels of its own. */
function joinStrips(scan: Scan, area: Area, strips: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const strip of strips) {
    const before = joined[joined.length - 1];
    if (before && !standsAlone(scan, area, before, strip)) before[1] = strip[1];
    else joined.push([...strip]);
  }
  return joined;
}

function standsAlone(scan: Scan, area: Area, left: [number, number], right: [number, number]): boolean {
  let rows = 0;
  let labelled = 0;
  let leftRows = 0;
  for (let r = area.top; r <= area.bottom; r++) {
    if (hasFigure(scan, r, left)) leftRows++;
    if (!hasFigure(scan, r, right)) continue;
    rows++;
    if (scan.kind[r * scan.cols + right[0]] === Kind.Text || scan.kind[r * scan.cols + right[0] + 1] === Kind.Text) labelled++;
  }
  return leftRows > 0 && rows > 0 && labelled >= 0.6 * rows;
}

function hasFigure(scan: Scan, row: number, [left, right]: [number, number]): boolean {
  for (let c = left; c <= right; c++) if (isFigureLike(scan.kind[row * scan.cols + c]!)) return true;
  return false;
}

function rowHasContent(scan: Scan, row: number, left: number, right: number): boolean {
  for (let c = left, at = row * scan.cols + left; c <= right; c++, at++) if (scan.kind[at] !== Kind.Blank) return true;
  return false;
}

/** Maximal runs of indices between `from` and `to` for which `full` holds. */
function runs(from: number, to: number, full: (i: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i <= to; i++) {
    if (!full(i)) continue;
    const last = found[found.length - 1];
    if (last?.[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  }
  return found;
}
