import type { RelatedCells } from '../model/finding';
import type { Area, CellPlace } from '../model/place';
import { placeKey, samePlace } from '../model/place';

/** Cells as areas, sheet by sheet: runs within a column first, then equal runs of neighbouring columns as blocks. */
export function areasOf(cells: Iterable<CellPlace>, except: CellPlace): RelatedCells[] {
  const distinct = new Map<string, CellPlace>();
  for (const cell of cells) if (!samePlace(cell, except)) distinct.set(placeKey(cell), cell);
  const sheets = new Map<number, CellPlace[]>();
  for (const cell of distinct.values()) {
    const there = sheets.get(cell.sheet);
    if (there) there.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].sort((a, b) => a[0] - b[0]).map(([sheet, places]) => ({ sheet, areas: blocks(runs(places)) }));
}

function runs(places: readonly CellPlace[]): Area[] {
  const sorted = [...places].sort((a, b) => a.col - b.col || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, col } of sorted) {
    const last = areas[areas.length - 1];
    if (last?.left === col && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: col, bottom: row, right: col });
  }
  return areas;
}

function blocks(columns: readonly Area[]): Area[] {
  const sorted = [...columns].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const areas: Area[] = [];
  for (const area of sorted) {
    const last = areas[areas.length - 1];
    if (last?.top === area.top && last.bottom === area.bottom && last.right === area.left - 1) areas[areas.length - 1] = { ...last, right: area.right };
    else areas.push(area);
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}
