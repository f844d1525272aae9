import { extentOf } from '../../collections/extent';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isAddition } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { cutsAcross } from '../../tables/vocabulary/quantities';
import { greatest, smallest } from '../../collections/of-many';
import { cellIndex } from '../../model/figures';
import { supportOf } from '../support';
import type { Amiss } from './line-amiss';

/** The total as it should be, of all its lines, at the places at which one of them accounts for what is wrong with it. */
export function stated(whole: Relation, { line, as, positions }: Amiss, label: string): Relation {
  const because = [message(whole.axis === 'row' ? 'because.total-label' : 'because.total-head', { label, head: label })];
  return { ...whole, positions, because, amiss: { line, as } };
}

/** "Nữ", "Hộ DTTS" among kinds of work: counted in these already. */
export function cutsAcrossOthers(names: readonly string[], own: number): boolean {
  const across = names.filter((name) => cutsAcross(name));
  return own >= 0 && cutsAcross(names[own]!) && 2 * across.length <= names.length;
}

/** Between the total and its lines in one list, and no part of the line before it: that one would be as large or larger everywhere. */
export function isAmong({ axis, operands, result, positions }: Relation, { line }: Amiss, figures: Figures): boolean {
  const lines = operands.map((o) => o.line);
  const around = [...lines, result.line].filter((other) => other !== line);
  if (line < smallest(around) || line > greatest(around)) return false;
  const before = lines[lines.indexOf(line) - 1];
  const at = (of: number, position: number): number => figures.value[cellIndex(axis, of, position, figures.cols)]!;
  const decimals = (of: number): number =>
    greatest(positions.map((position) => figures.decimals[cellIndex(axis, of, position, figures.cols)]!));
  // A fraction among whole figures is in another unit.
  if (decimals(line) > decimals(result.line)) return false;
  return before === undefined || positions.some((position) => at(line, position) > at(before, position));
}

/** A line that is the total of others of the list stands for them: it is rightly left out, and rightly the total. */
export function isTotalOfOthers({ line, as }: Amiss, whole: Relation, known: readonly Relation[], figures: Figures): boolean {
  if (as === 'twice') return false;
  const lines = whole.operands.map((o) => o.line);
  const own = new Set(lines);
  const at = lines.indexOf(line);
  return (
    known.some((r) => r.axis === whole.axis && r.result.line === line && isAddition(r) && r.operands.every((o) => own.has(o.line))) ||
    addsUpTo(whole, line, lines.slice(at + 1), figures) ||
    addsUpTo(whole, line, lines.slice(0, at).reverse(), figures)
  );
}

/** Whether the first two or more of `others` come to the line wherever they are asked, most often at least. */
function addsUpTo(whole: Relation, line: number, others: readonly number[], figures: Figures): boolean {
  return others.some((_, i) => {
    const operands = others.slice(0, i + 1).map((other) => ({ line: other }));
    if (operands.length < 2) return false;
    const { proving, fails } = supportOf({ ...whole, result: { line }, operands, signs: operands.map(() => 1) }, figures);
    return proving.length > fails.length;
  });
}

/** No empty row parts the lines: behind one begins what is told besides. */
export function isOneList({ entries }: Draft, { operands, result }: Relation): boolean {
  const [first, last] = extentOf([result.line, ...operands.map(({ line }) => line)]);
  return entries.filter(({ row }) => row >= first && row <= last).length === last - first + 1;
}
