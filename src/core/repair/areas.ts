import type { RelatedCells } from '../model/finding';
import type { Area, CellRef } from '../model/cell-ref';
import { inArea } from '../model/cell-ref';
import type { Ref, Relation } from '../model/relation';
import { cellOf } from '../model/relation';

interface SheetArea extends Area {
  readonly sheet: number;
}

/** The cells of relations at single places as areas, sheet by sheet, without the cell `except`; no area within another. */
export function areasOf(relations: readonly { readonly relation: Relation; readonly position: number }[], except: CellRef): RelatedCells[] {
  const all: SheetArea[] = [];
  for (const { relation, position } of relations) {
    for (const run of runs(relation, position)) for (const piece of without(run, except)) all.push(piece);
  }
  return bySheet(all);
}

/** The same areas, and these cells too. */
export function withCells(related: readonly RelatedCells[], cells: readonly CellRef[]): RelatedCells[] {
  const known = related.flatMap(({ sheet, areas }) => areas.map((area): SheetArea => ({ ...area, sheet })));
  return bySheet([...known, ...cells.map((cell) => areaBetween(cell, cell))]);
}

function bySheet(all: readonly SheetArea[]): RelatedCells[] {
  const sheets = [...new Set(all.map(({ sheet }) => sheet))].sort((a, b) => a - b);
  return sheets.map((sheet) => ({ sheet, areas: tidy(all.filter((area) => area.sheet === sheet)) }));
}

/** Result and operands; operands that stand in neighbouring lines are one area. Lines may be long: no list of cells. */
function runs(relation: Relation, position: number): SheetArea[] {
  const found: SheetArea[] = [areaBetween(cellOf(relation, relation.result, position), cellOf(relation, relation.result, position))];
  const { operands } = relation;
  for (let i = 0; i < operands.length; i++) {
    const first = operands[i]!;
    while (i + 1 < operands.length && follows(operands[i]!, operands[i + 1]!)) i++;
    found.push(areaBetween(cellOf(relation, first, position), cellOf(relation, operands[i]!, position)));
  }
  return found;
}

function follows(one: Ref, next: Ref): boolean {
  return next.line === one.line + 1 && next.at === one.at && next.sheet === one.sheet;
}

function areaBetween(from: CellRef, to: CellRef): SheetArea {
  return { sheet: from.sheet, top: from.row, left: from.col, bottom: to.row, right: to.col };
}

function contains(area: SheetArea, inner: SheetArea): boolean {
  return area.sheet === inner.sheet && inArea(area, inner.top, inner.left) && inArea(area, inner.bottom, inner.right);
}

/** A run is one cell wide: taking out a cell leaves what stands before and after it. */
function without(run: SheetArea, { sheet, row, col }: CellRef): SheetArea[] {
  if (run.sheet !== sheet || !inArea(run, row, col)) return [run];
  const pieces =
    run.left === run.right
      ? [
          { ...run, bottom: row - 1 },
          { ...run, top: row + 1 },
        ]
      : [
          { ...run, right: col - 1 },
          { ...run, left: col + 1 },
        ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Beyond this many areas (the lines of a total that stand far apart) none is looked for within another. */
const MOST_COMPARED = 400;

function tidy(areas: readonly SheetArea[]): Area[] {
  const kept =
    areas.length > MOST_COMPARED
      ? areas
      : areas.filter((area, i) => !areas.some((other, k) => k !== i && contains(other, area) && (k > i || !contains(area, other))));
  return kept.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })).sort((a, b) => a.top - b.top || a.left - b.left);
}
