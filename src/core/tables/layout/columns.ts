import { leafOf } from '../leaf';
import { message } from '../../model/message';
import type { Column } from '../../model/table';
import { identityWithin } from '../../text/formula/identity';
import type { Scan } from '../cells/scan';
import { Kind, textIn } from '../cells/scan';
import { isBreakdownHead, isNotFigureHead, isNoteHead, isNumberHead, isSerialHead, isUnitHead, isYearHead } from '../vocabulary/heads';
import type { HeadTree } from './head';
import { quantityOfPath, quantityOfUnit, statedUnit } from '../quantity';
import type { ColumnFacts } from './column-facts';
import { columnFacts, MOST_DISTINCT } from './column-facts';
import { isCodeColumn, nameColumn } from './codes';
import { columnNumber } from './row-facts';
import type { Frame } from './tables';

/** Roles of all columns of a table, left to right. */
export function columnsOf(scan: Scan, frame: Frame, tree: HeadTree): Column[] {
  const columns: Column[] = [];
  const facts = Array.from({ length: frame.area.right - frame.area.left + 1 }, (_, i) => columnFacts(scan, frame, frame.area.left + i));
  const named = nameColumn(facts);
  facts.forEach((each, i) => {
    const path = (tree.over[i] ?? []).map((cell) => cell.text);
    columns.push(columnOf(scan, frame, each, path, columns, i < named));
  });
  return columns;
}

function columnOf(
  scan: Scan,
  frame: Frame,
  stats: ColumnFacts,
  path: readonly string[],
  before: readonly Column[],
  leftOfNames: boolean,
): Column {
  const { col } = stats;
  const role = isCodeColumn(stats, path, leftOfNames) ? 'text' : roleOf(stats, path, before, () => hasSecondRows(scan, frame, col, before));
  const unit =
    [...path]
      .reverse()
      .map(statedUnit)
      .find((u) => u !== null) ?? null;
  const byPath = byIdentity(frame, scan, col, path) ?? quantityOfPath(path);
  const byUnit = quantityOfUnit(frame.unit);
  const shown = isShownAsRate(stats) ? 'rate' : byPath;
  const quantity = shown === 'unknown' ? byUnit : shown;
  const numberText = frame.numbering === null ? null : textIn(scan, frame.numbering, col);
  const identity = (numberText ? identityWithin(numberText) : null) ?? path.map(identityWithin).find((i) => i !== null) ?? null;
  const number = (numberText ? columnNumber(numberText) : null) ?? numberInHead(path) ?? (identity?.result || null);
  return {
    col,
    path,
    role,
    quantity: role === 'figures' ? quantity : 'unknown',
    unit: unit ?? (quantity === byUnit ? frame.unit : null),
    number,
    identity: identity?.printed ?? null,
    because: [message(`because.column-${role}`, { head: path.join(' / ') })],
  };
}

/** Among so many percentages one figure without the mark lacks it; more are other figures: "Dân số" over 120.350 and 96 %. */
const PERCENTS_A_LACK = 9;

function isShownAsRate({ percents, figures }: ColumnFacts): boolean {
  const others = figures - percents;
  return percents > others && (others <= 1 || percents >= PERCENTS_A_LACK * others);
}

/** A column that the form prints as a quotient is a rate, whatever its head says. */
function byIdentity(frame: Frame, scan: Scan, col: number, path: readonly string[]): Column['quantity'] | null {
  const printed = frame.numbering === null ? null : identityWithin(textIn(scan, frame.numbering, col));
  const identity = printed ?? path.map(identityWithin).find((i) => i !== null);
  return identity?.kind === 'ratio' || identity?.kind === 'growth' ? 'rate' : null;
}

/** "(3)" or "(A)" at the end of the lowest head, where the columns are numbered inside the labels. */
function numberInHead(path: readonly string[]): string | null {
  const lowest = path[path.length - 1];
  const found = lowest ? /\(\s*(\d{1,2}|[A-Z])\s*\)\s*$/.exec(lowest)?.[1] : undefined;
  return found ?? null;
}

function roleOf(stats: ColumnFacts, path: readonly string[], before: readonly Column[], secondRows: () => boolean): Column['role'] {
  const head = leafOf(path);
  const whole = path.join(' ');
  const stub = before.every((c) => c.role !== 'figures');
  if (
    // "STT" over figures among figures is the name of something else.
    ((isSerialHead(head) || isSerialHead(path[0] ?? '')) && (stub || numbersLines(stats))) ||
    (isNumberHead(head) && stats.markers >= 0.8 * stats.contents && numbersLines(stats))
  )
    return 'serial';
  if (stats.contents === 0) return 'text';
  if (isUnitHead(head)) return stats.texts > stats.figures ? (unitLike(stats, before) ? 'unit' : 'name') : 'figures';
  if (isNotFigureHead(head)) return 'text';
  // "Năm sinh {Nam, Nữ}": years below a head that says so.
  if (stats.years > 0 && stats.years === stats.figures && path.some(isNotFigureHead)) return 'text';
  if (stats.figures > stats.texts) {
    if (isYearHead(head) && stats.years === stats.figures) return stub ? 'name' : 'text';
    if (stub && stats.years === stats.figures && stats.figures >= 3 && !/\d{4}/.test(whole)) return 'name';
    if (stub && before.length === 0 && stats.counting && path.length === 0) return 'serial';
    // "STT thành viên" behind the number of the household: it begins anew with each.
    if (before.length > 0 && before.every((c) => c.role === 'serial') && stats.recounting) return 'serial';
    if (stub && before.length === 0 && stats.counting && stats.figures >= 4) return 'serial';
    return 'figures';
  }
  if (stub && before.length === 0 && stats.texts > 0 && stats.markers >= 0.8 * stats.contents && stats.markers >= 2) return 'serial';
  if (isNoteHead(whole) && !stub) return 'text';
  if (stub && before.some((c) => c.role === 'name')) {
    if (isBreakdownHead(head)) return 'breakdown';
    // "Dân tộc", "Khu vực": words that come again in lines with names of their own say nothing of how a place is parted.
    if (repeats(stats)) return secondRows() ? 'breakdown' : 'text';
  }
  // Marks only ("x", "-"): a column of figures that happens to have none; a single stray text does not change it.
  if (!stub) return stats.texts > stats.marks + stats.figures ? 'text' : 'figures';
  return stats.texts === 0 ? (stats.marks > 0 ? 'figures' : 'text') : 'name';
}

/** "No." over 1, 2, 3 numbers the lines; over 1,204,310 it counts them. */
function numbersLines({ counting, recounting, figures }: ColumnFacts): boolean {
  return figures === 0 || counting || recounting;
}

/** "Đơn vị" heads the unit only where a name stands before it; behind codes alone, units come again and offices don't. */
function unitLike({ texts, distinctTexts }: ColumnFacts, before: readonly Column[]): boolean {
  if (before.some((c) => c.role === 'name')) return true;
  return before.some((c) => c.role === 'text') && distinctTexts < Math.min(texts, MOST_DISTINCT);
}

/** A few texts again and again: "Hộ", "Nhân khẩu", "Hộ", "Nhân khẩu". */
function repeats(stats: ColumnFacts): boolean {
  return stats.distinctTexts >= 2 && stats.distinctTexts <= 4 && stats.texts >= 2 * stats.distinctTexts;
}

/** True where a good part of the lines are second rows of a place: its name left out, merged or written again. */
function hasSecondRows(scan: Scan, frame: Frame, col: number, before: readonly Column[]): boolean {
  const names = before.filter((c) => c.role === 'name').map((c) => c.col);
  const nameOf = (row: number): string =>
    names
      .map((c) => textIn(scan, row, c))
      .join(' ')
      .trim();
  let rows = 0;
  let second = 0;
  for (let r = frame.body.top; r <= frame.body.bottom; r++) {
    if (scan.kind[r * scan.cols + col] !== Kind.Text) continue;
    rows++;
    const name = nameOf(r);
    if (name === '' || (r > frame.body.top && name === nameOf(r - 1))) second++;
  }
  return second >= 0.3 * rows;
}
