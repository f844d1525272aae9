import { inArea, type Area } from '../../model/cell-ref';
import type { Difference } from '../../text/formula/difference';
import { rangesOf } from '../../text/formula/difference';
import type { Expression } from '../../text/formula/parse';
import { parseFormula } from '../../text/formula/parse';
import { nearest, readsOf } from './due-formula';
import type { FormulaCell } from './formula-lines';
import type { Look } from './look';
import { takesItsNamesake } from './named-lines';
import type { Break } from './runs';

type Range = Expression & { type: 'range' };

/** The odd formula differs from its run as the sheet itself does at this place: it was meant so. */
export function isMeant(look: Look, broken: Break, { kind, own, due }: Difference): boolean {
  if (own.type !== 'range' || due.type !== 'range') return false;
  if (kind !== 'range') return (jumpsOver(look, own, due) && isOnlyReference(broken)) || takesItsNamesake(look, broken.place, own, due);
  return isOtherGroup(broken, own, due) || takesWhatOthersLack(look, broken, own, due) || takesMoreLines(look, broken, own, due);
}

/** What the run would read is no number, what the cell reads is one: "=H2+1" beside a column between the weeks. */
function jumpsOver(look: Look, own: Range, due: Range): boolean {
  return isSingle(due.area) && numbersIn(look, due) === 0 && numbersIn(look, own) > 0;
}

/** Nothing else is read: "=H2+1". */
function isOnlyReference({ place, before, after }: Break): boolean {
  const tree = parseFormula(nearest(place, before[before.length - 1], after[0]).formula);
  return tree !== null && rangesOf(tree).length === 1;
}

/** Subtotals of one column: each adds the lines of its own group, of which one has two and another three. */
function isOtherGroup(broken: Break, own: Range, due: Range): boolean {
  const { axis } = broken.run.line;
  const [[a, b], [from, to]] = [alongArea(axis, own.area), alongArea(axis, due.area)];
  return (a !== from || b !== to) && isOfGroups(broken, due);
}

/** The formulas of the run each add a stretch of their own row or column that no other of them adds. */
export function isOfGroups({ run: { line }, before, after }: Break, due: Range): boolean {
  const [from, to] = alongArea(line.axis, due.area);
  const [one, other] = neighboursOf(before, after).map((cell) => stretchesOf(line.axis, cell));
  return to > from && one !== undefined && other !== undefined && !one.some(([a, b]) => other.some(([c, d]) => a <= d && c <= b));
}

/** The members on both sides; at an end the last two. */
function neighboursOf(before: readonly FormulaCell[], after: readonly FormulaCell[]): readonly FormulaCell[] {
  if (before.length === 0) return after.slice(0, 2);
  return after.length === 0 ? before.slice(-2) : [before[before.length - 1]!, after[0]!];
}

function stretchesOf(axis: 'row' | 'column', { formula }: FormulaCell): [number, number][] {
  const tree = parseFormula(formula);
  return tree ? rangesOf(tree).map(({ area }) => alongArea(axis, area)) : [];
}

function alongArea(axis: 'row' | 'column', { top, left, bottom, right }: Area): [number, number] {
  return axis === 'column' ? [top, bottom] : [left, right];
}

/** A range that goes further than those of the run, to figures that most of their own rows or columns have not. */
function takesWhatOthersLack(look: Look, broken: Break, own: Range, due: Range): boolean {
  const more = beyond(own.area, due.area);
  if (!more || !contains(own.area, due.area)) return false;
  const { place, before, after } = broken;
  const others = [...before, ...after];
  const has = (down: number, across: number): boolean => numbersIn(look, { ...own, area: moved(more, down, across) }) > 0;
  return has(0, 0) && others.filter(({ row, col }) => has(row - place.row, col - place.col)).length * 2 < others.length;
}

/** A range that goes further, to lines of the table: it is the others that are short. */
function takesMoreLines({ drafts }: Look, { place }: Break, own: Range, due: Range): boolean {
  const more = contains(own.area, due.area) ? beyond(own.area, due.area) : null;
  const table = drafts.find(({ frame: { body } }) => inArea(body, place.row, place.col));
  return more !== null && table !== undefined && contains(table.frame.body, more);
}

/** The part of `area` before or behind `inner`, where it goes beyond it on one side only. */
function beyond(area: Area, inner: Area): Area | null {
  if (area.top < inner.top) return { ...area, bottom: inner.top - 1 };
  if (area.bottom > inner.bottom) return { ...area, top: inner.bottom + 1 };
  if (area.left < inner.left) return { ...area, right: inner.left - 1 };
  return area.right > inner.right ? { ...area, left: inner.right + 1 } : null;
}

function contains(a: Area, b: Area): boolean {
  return a.top <= b.top && a.left <= b.left && a.bottom >= b.bottom && a.right >= b.right;
}

function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function numbersIn(look: Look, { sheet, area }: Range): number {
  const reads = readsOf(look);
  let found = 0;
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++) if (typeof reads(sheet, { row, col }) === 'number') found++;
  return found;
}
