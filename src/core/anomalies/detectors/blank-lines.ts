import type { CellRef } from '../../model/cell-ref';
import { State } from '../../model/figures';
import { isAddition } from '../../model/relation';
import { addingColumns, addingRows, addsUp, breakdownsOf } from '../../relations/series';
import { areNamedAlike } from '../../relations/alike-lines';
import { textIn } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import { sameUnit } from '../../tables/outline/same-unit';
import type { Node } from '../../tables/outline/tree';
import { cover, forestOf, walk } from '../../tables/outline/tree';
import { isBareTotal } from '../../tables/vocabulary/totals';
import type { Found } from '../anomaly-rule';
import { foundAt, isMerged, isTotalOfAll, isWorthATotal } from './blank-cells';
import type { Look } from './look';

/** A total with so few lines may be a heading of theirs. */
const LEAST = 3;

/** Lines called totals, and heads of groups among others that have figures, without any figure. */
export function blankRows(look: Look, draft: Draft): Found[] {
  if (breakdownsOf(draft).length > 1) return [];
  const columns = addingColumns(draft);
  return [...blankNodes(draft), ...blankBelow(look, draft)].flatMap(({ row, rows, label }) => {
    if (rows.length < LEAST || !sameUnit(draft, row, rows) || isNested(look, rows)) return [];
    return toldOnce(
      look,
      label,
      columns.map((col) => ({ cell: at(look, row, col), parts: rows.map((one) => at(look, one, col)) })),
    );
  });
}

/** Some of the lines are totals of others: which of them the blank one is of, nobody says. */
function isNested({ relations }: Look, rows: readonly number[]): boolean {
  const own = new Set(rows);
  return relations.some((r) => r.axis === 'row' && isAddition(r) && own.has(r.result.line) && r.operands.some(({ line }) => own.has(line)));
}

interface Blank {
  readonly row: number;
  readonly rows: readonly number[];
  readonly label: string;
}

/** A total without any figure behind the last line that has some: the table seems to end before it. */
function blankBelow({ scan }: Look, draft: Draft): Blank[] {
  const row = draft.frame.body.bottom + 1;
  const label = draft.columns
    .filter(({ role }) => role === 'name' || role === 'serial')
    .map(({ col }) => textIn(scan, row, col).trim())
    .filter((text) => text !== '')
    .join(' ');
  const rows = forestOf(draft, breakdownsOf(draft)[0] ?? null).flatMap(cover);
  // A table with a total of its own has no second one.
  return isTotalOfAll(label) && !draft.entries.some((entry) => entry.total) ? [{ row, rows, label }] : [];
}

function blankNodes(draft: Draft): Blank[] {
  const forest = forestOf(draft, breakdownsOf(draft)[0] ?? null);
  const found: Blank[] = [];
  walk(forest, (node, siblings) => {
    const entry = draft.entries[node.index]!;
    if (node.hasFigures || node.unknown) return;
    const own = node.children.flatMap(cover);
    if (entry.total && isTotalOfAll(entry.marker?.rest || entry.label))
      found.push({ row: node.row, label: entry.label, rows: own.length > 0 ? own : besides(forest, node) });
    else if (own.length > 0 && siblings.some((other) => isGroupLike(draft, node, other)))
      found.push({ row: node.row, label: entry.label, rows: own });
  });
  return found;
}

/** All lines on one side of a total: none if it stands between them, where it may be of either. */
function besides(forest: readonly Node[], total: Node): number[] {
  const rows = forest.filter((node) => node !== total).flatMap(cover);
  return rows.every((row) => row < total.row) || rows.every((row) => row > total.row) ? rows : [];
}

/** A group with figures of its own, numbered as this one is. */
function isGroupLike({ entries }: Draft, node: Node, other: Node): boolean {
  const [own, theirs] = [entries[node.index]!.marker, entries[other.index]!.marker];
  return other !== node && other.hasFigures && other.children.length > 1 && own !== null && own.family === theirs?.family;
}

/** Columns called totals of columns beside them that are of one kind, without any figure. */
export function blankColumns(look: Look, draft: Draft): Found[] {
  const figures = draft.columns.filter(({ role, quantity }) => role === 'figures' && addsUp(quantity));
  return draft.columns
    .filter(({ role, path }) => role === 'text' && path.length === 1 && isBareTotal(path[0]!))
    .flatMap((total) => {
      const parts = figures.filter(({ path, col }) => path.length === 1 && col !== total.col);
      const beside = parts.every(({ col }) => col < total.col) || parts.every(({ col }) => col > total.col);
      if (
        parts.length < LEAST ||
        !beside ||
        !areNamedAlike(
          parts.map(({ path }) => path[0]!),
          total.path[0]!,
        )
      )
        return [];
      const cells = addingRows(draft).map((row) => ({ cell: at(look, row, total.col), parts: parts.map(({ col }) => at(look, row, col)) }));
      return toldOnce(look, total.path[0]!, cells);
    });
}

const at = ({ sheet }: Look, row: number, col: number): CellRef => ({ sheet, row, col });

/** One finding a line: its first cell that lines with figures stand beside, and all others. */
function toldOnce(look: Look, label: string, all: readonly { readonly cell: CellRef; readonly parts: readonly CellRef[] }[]): Found[] {
  const { figures } = look;
  const state = ({ row, col }: CellRef): State => figures.state[row * figures.cols + col]!;
  const blank = all.filter(({ cell }) => state(cell) === State.Blank && !isMerged(look, cell));
  const due = blank.flatMap(({ cell, parts }) => {
    const filled = parts.filter((part) => state(part) === State.Figure && figures.value[part.row * figures.cols + part.col] !== 0);
    return filled.length >= LEAST - 1 ? [{ cell, filled }] : [];
  });
  if (due.length === 0 || blank.length < all.length) return [];
  const says = due.length > 1 ? 'total-blank-line' : 'total-blank';
  const cells = due.map(({ cell }) => cell);
  return [foundAt(look, says, due[0]!.cell, due[0]!.filled, label, cells)].filter(isWorthATotal);
}
