import type { Area } from '../model/cell-ref';

/** 0 → "A", 26 → "AA". */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "AA" → 26; −1 where the letters name no column. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export function cellName(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** "C4:C14", or "C4" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** Sheet names are quoted as Excel quotes them: 'Biểu 02'!C9. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "$C$4:C14" → area; null where it is no reference. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (!match) return null;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

/** Neighbours in the given order become one area where they make a rectangle: C4, C5, C6 is C4:C6. */
export function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    if (last && last.left === area.left && last.right === area.right && area.top === last.bottom + 1)
      result[result.length - 1] = { ...last, bottom: area.bottom };
    else if (last && last.top === area.top && last.bottom === area.bottom && area.left === last.right + 1)
      result[result.length - 1] = { ...last, right: area.right };
    else result.push(area);
  }
  return result;
}
