import type { Area } from '../../model/cell-ref';
import type { Scan } from '../cells/scan';
import { Kind, isFigureLike } from '../cells/scan';
import { markerOf } from '../outline/markers';
import { isMasthead } from '../vocabulary/mastheads';
import { isTotalLine } from '../vocabulary/totals';
import { unitLine } from '../vocabulary/units';
import { textsOf } from './above';
import type { RowFacts } from './row-facts';

const TALLEST_HEAD = 7;

/** The first row that holds figures of the table itself; null where the region has none. */
export function firstBodyRow(scan: Scan, area: Area, facts: readonly RowFacts[]): number | null {
  const numbering = facts.findIndex((f) => f.numbering);
  for (let i = 0; i < facts.length; i++) {
    const f = facts[i]!;
    if (f.figures === 0 || f.numbering || (numbering > i && i < numbering)) continue;
    if (f.years && f.texts + (f.figures > 1 ? 1 : 0) >= 1 && facts.slice(i + 1, i + 4).some((g) => g.figures > 0 && !g.years)) continue;
    // A year over a row of texts ("2006" above "Number", "Percent") is a level of the head.
    if (f.years && (facts[i + 1]?.figures ?? 1) === 0 && (facts[i + 1]?.texts ?? 0) >= 2) continue;
    if (f.figures === 1 && f.contents <= 2 && facts.length - i === 1) continue;
    if (f.texts >= 2 && headsATotal(scan, area, area.top + i)) continue;
    return area.top + (numbering >= 0 && numbering < i ? behindNumbering(facts, numbering) : withNumberedHeadings(scan, area, facts, i));
  }
  return null;
}

/** "Row Labels | 983 | Grand Total" over figures: what a pivot table calls its columns may be numbers too. */
function headsATotal(scan: Scan, area: Area, row: number): boolean {
  const below = row + 1;
  if (below > area.bottom) return false;
  return textsOf(scan, row, area).some(
    ({ text, col }) => col > area.left && isTotalLine(text) && isFigureLike(scan.kind[below * scan.cols + col]!),
  );
}

/** Behind the row that numbers the columns the body begins, though its first lines be headings without figures. */
function behindNumbering(facts: readonly RowFacts[], numbering: number): number {
  let first = numbering + 1;
  while (facts[first]!.contents === 0 || facts[first]!.numbering) first++;
  return first;
}

function withNumberedHeadings(scan: Scan, area: Area, facts: readonly RowFacts[], row: number): number {
  let first = row;
  while (first > 0 && isNumberedHeading(scan, area, area.top + first - 1, facts[first - 1]!)) first--;
  return first;
}

/** "II | Chia theo nhóm tuổi": an outline number and a label, no figures: a line of the body, never a level of the head. */
function isNumberedHeading(scan: Scan, area: Area, row: number, facts: RowFacts): boolean {
  if (facts.contents !== 2 || facts.texts !== 2 || facts.numbering) return false;
  const [number, label] = textsOf(scan, row, area);
  const marker = markerOf(number!.text);
  return marker?.rest === '' && marker.family !== 'dash' && label!.col === number!.col + 1 && label!.text.trim().length > 3;
}

/** Rows right above the first row of figures that head it: at least two cells wide, no title, no letter head. */
export function headTop(scan: Scan, area: Area, facts: readonly RowFacts[], bodyTop: number): number {
  let top = bodyTop;
  for (let r = bodyTop - 1; r >= Math.max(area.top, bodyTop - TALLEST_HEAD); r--) {
    const f = facts[r - area.top]!;
    // "Province" alone in the stub under a row of heads is the stub's own head.
    if (
      r === bodyTop - 1 &&
      isLoneLabel(scan, area, r, f) &&
      (facts[r - 1 - area.top]?.texts ?? 0) >= 2 &&
      (facts[r - 1 - area.top]?.figures ?? 1) === 0
    ) {
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
  // One merged cell over some of the figure columns ("Trong đó") is a level of the head; over all of them a title.
  return merge ? width >= 0.9 * (area.right - area.left + 1) || only.col <= area.left : only.col <= area.left + 1 || only.text.length > 40;
}
