import { leafOf } from '../../tables/leaf';
import type { Figures } from '../../model/figures';
import { cellIndex } from '../../model/figures';
import { extentOf } from '../../collections/extent';
import { greatest, smallest } from '../../collections/of-many';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isAddition, isPlain } from '../../model/relation';
import type { Column } from '../../model/table';
import type { Draft } from '../../tables/draft';
import { columnsInUnit } from '../../tables/outline/same-unit';
import { cutsAcross } from '../../tables/vocabulary/quantities';
import { isTotalEntry } from '../../tables/outline/tree';
import { CONFIDENCE } from '../confidence';
import { addingColumns, addingRows, stateRelation } from '../series';
import { supportOf } from '../support';
import { beginAlike, differInNumber, isClosed, Kinship, kinshipOf } from './alike-lines';
import { columnLists } from './column-lists';
import type { Amiss } from './line-amiss';
import { amissIn, printed } from './line-amiss';
import { rowLists } from './row-lists';

/**
 * Totals that leave one of their lines out, or count one twice, in all their columns. That such a total agrees with its other
 * lines everywhere is no reading of it but what is wrong with it: the values alone take it for one, and yield here.
 */
export function withAmiss(relations: readonly Relation[], drafts: readonly Draft[], sheet: number, figures: Figures): Relation[] {
  const settled = settledTotals(relations, figures);
  const found = drafts.flatMap((draft) => [
    ...rowsAmiss(draft, sheet, figures, relations, settled),
    ...columnsAmiss(draft, sheet, figures, relations, settled),
  ]);
  if (found.length === 0) return [...relations];
  return [...relations.flatMap((relation) => withoutPrinted(relation, found)), ...found];
}

/** Totals of which something that is not only chance holds: `axis` and line. */
function settledTotals(relations: readonly Relation[], figures: Figures): ReadonlySet<string> {
  return new Set(
    relations
      .filter((r) => isAddition(r) && isPlain(r) && r.evidence.includes('label') && r.operands.length > 1)
      .filter((relation) => {
        const { proving, fails } = supportOf(relation, figures);
        return proving.length > fails.length;
      })
      .map(({ axis, result }) => `${axis}${result.line}`),
  );
}

function rowsAmiss(draft: Draft, sheet: number, figures: Figures, known: readonly Relation[], settled: ReadonlySet<string>): Relation[] {
  const columns = addingColumns(draft);
  const done = new Set<number>();
  return rowLists(draft).flatMap(({ result, lines, below }) => {
    const positions = columnsInUnit(draft, result, lines, columns);
    if (!positions || done.has(result) || settled.has(`row${result}`)) return [];
    const whole = stateRelation(
      { axis: 'row', sheet },
      { kind: 'sum', role: 'total', result, operands: lines, positions, confidence: CONFIDENCE.total.amiss, because: [] },
    );
    if (supportOf(whole, figures).proving.length > 0) done.add(result);
    const amiss = amissIn(whole, below, figures);
    if (!amiss || !isOneOfThem(draft, whole, amiss, figures) || isTotalOfOthers(amiss, whole, known, figures)) return [];
    done.add(result);
    const told = stated(whole, amiss, draft.lines.find(({ row }) => row === result)!.label);
    return [isToldBesides(draft, whole, amiss) ? { ...told, confidence: CONFIDENCE.total.amissLast } : told];
  });
}

function columnsAmiss(draft: Draft, sheet: number, figures: Figures, known: readonly Relation[], settled: ReadonlySet<string>): Relation[] {
  const positions = addingRows(draft);
  const done = new Set<number>();
  return columnLists(draft).flatMap(({ result, lines, divides }) => {
    if (done.has(result.col) || settled.has(`column${result.col}`)) return [];
    const whole = stateRelation(
      { axis: 'column', sheet },
      {
        kind: 'sum',
        role: 'total',
        result: result.col,
        operands: lines.map(({ col }) => col),
        positions,
        confidence: CONFIDENCE.total.amiss,
        because: [],
      },
    );
    if (supportOf(whole, figures).proving.length > 0) done.add(result.col);
    const amiss = amissIn(whole, [], figures);
    if (!amiss || isTotalOfOthers(amiss, whole, known, figures)) return [];
    if (!divides && !headsSaySo(whole, lines, amiss, figures)) return [];
    done.add(result.col);
    return [stated(whole, amiss, result.path.join(' / '))];
  });
}

/** Whether the heads of the columns leave no doubt that the one amiss is a part of the total like the others. */
function headsSaySo(whole: Relation, lines: readonly Column[], amiss: Amiss, figures: Figures): boolean {
  const names = lines.map(({ path }) => leafOf(path));
  if (
    cutsAcrossOthers(
      names,
      lines.findIndex(({ col }) => col === amiss.line),
    )
  )
    return false;
  const [first, last] = extentOf(lines.map(({ col }) => col).filter((col) => col !== amiss.line));
  const enclosed = amiss.line > first && amiss.line < last;
  return (
    differInNumber(names) || beginAlike(names) || isClosed(names) || amiss.as === 'twice' || (enclosed && isAmong(whole, amiss, figures))
  );
}

/** "Nữ", "Hộ DTTS" among kinds of work: counted in these already. */
function cutsAcrossOthers(names: readonly string[], own: number): boolean {
  const across = names.filter((name) => cutsAcross(name));
  return own >= 0 && cutsAcross(names[own]!) && 2 * across.length <= names.length;
}

function stated(whole: Relation, { line, as, positions }: Amiss, label: string): Relation {
  const because = [message(whole.axis === 'row' ? 'because.total-label' : 'because.total-head', { label, head: label })];
  return { ...whole, positions, because, amiss: { line, as } };
}

/** Whether the outline leaves no doubt that the line is one of the total's. */
function isOneOfThem(draft: Draft, whole: Relation, amiss: Amiss, figures: Figures): boolean {
  const lines = whole.operands.map(({ line }) => line);
  const kinship = kinshipOf(draft, whole.result.line, lines);
  const labels = new Map(draft.entries.map(({ row, label }) => [row, label]));
  const names = lines.map((line) => labels.get(line) ?? '');
  if (cutsAcrossOthers(names, lines.indexOf(amiss.line))) return false;
  if (kinship === Kinship.Named || amiss.as === 'twice') return true;
  const index = draft.entries.findIndex(({ row }) => row === whole.result.line);
  if (kinship === Kinship.Numbered) return true;
  return isTotalEntry(draft, index) && isOneList(draft, whole) && isAmong(whole, amiss, figures);
}

/** What stands last below its total may be told besides: "IV. Thu chuyển nguồn". */
function isToldBesides(draft: Draft, { result, operands }: Relation, { line, as }: Amiss): boolean {
  const lines = operands.map((o) => o.line);
  return (
    as === 'left-out' && result.line < line && line === lines[lines.length - 1] && kinshipOf(draft, result.line, lines) !== Kinship.Named
  );
}

/** No empty row parts the lines: behind one begins what is told besides. */
function isOneList({ entries }: Draft, { operands, result }: Relation): boolean {
  const [first, last] = extentOf([result.line, ...operands.map(({ line }) => line)]);
  return entries.filter(({ row }) => row >= first && row <= last).length === last - first + 1;
}

/** Between the total and its lines in one list, and no part of the line before it: that one would be as large or larger everywhere. */
function isAmong({ axis, operands, result, positions }: Relation, { line }: Amiss, figures: Figures): boolean {
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

/** A line that is the total of others of the list stands for them: it is rightly left out. */
function isTotalOfOthers({ line, as }: Amiss, whole: Relation, known: readonly Relation[], figures: Figures): boolean {
  if (as !== 'left-out') return false;
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

/** The relation without the places at which it is a total as it was wrongly added up. */
function withoutPrinted(relation: Relation, found: readonly Relation[]): Relation[] {
  if (!isAddition(relation) || relation.evidence.includes('formula') || relation.evidence.includes('printed')) return [relation];
  const own = found.filter(({ axis, result }) => axis === relation.axis && result.line === relation.result.line);
  const wrong = new Set(
    own.flatMap((one) => (isSame(relation, one) || isSame(relation, printed(one, one.amiss!.line, one.amiss!.as)) ? one.positions : [])),
  );
  if (wrong.size === 0) return [relation];
  const positions = relation.positions.filter((position) => !wrong.has(position));
  return positions.length > 0 ? [{ ...relation, positions }] : [];
}

function isSame(a: Relation, b: Relation): boolean {
  const key = ({ operands }: Relation): string =>
    operands
      .map(({ line }) => line)
      .sort((x, y) => x - y)
      .join();
  return key(a) === key(b);
}
