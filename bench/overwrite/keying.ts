// The slips of a hand at the keyboard, done to a cell as it stands in a file.
import type { Cell, CellValue, Sheet, Workbook } from '../../src/core/model/sheet';
import { cellAt } from '../../src/core/model/sheet';
import type { Dice } from '../../test/generate/dice';
import type { Typed } from './compared';

export const SLIPS = ['digit', 'transposed', 'thousandfold', 'neighbour'] as const;
export type Slip = (typeof SLIPS)[number];

/** The workbook with the figure overwritten; null where the slip can't befall it or would print the same. */
export function overwritten(workbook: Workbook, at: Typed, slip: Slip, d: Dice): Workbook | null {
  const cell = cellAt(workbook.sheets[at.sheet]!, at.row, at.col)!;
  const value = slip === 'neighbour' ? neighbour(workbook.sheets[at.sheet]!, at, cell, d) : keyed(cell.value, at, slip, d);
  return value === null || value === cell.value ? null : withValue(workbook, at, value);
}

function keyed(stored: CellValue, at: Typed, slip: Slip, d: Dice): CellValue {
  if (typeof stored === 'string') return keyedText(stored, slip, d);
  if (typeof stored !== 'number') return null;
  if (slip === 'thousandfold') return at.value === 0 ? null : d.chance(0.5) ? stored * 1000 : stored / 1000;
  // Digits are mistaken as they are printed: 4.82 where 0.0482 is stored.
  const printed = keyedText(at.value.toFixed(at.decimals), slip, d);
  if (printed === null) return null;
  const scale = stored === 0 ? 1 : at.value / stored;
  return Number(printed) / scale;
}

/** "1.855" with a digit or two of it changed; its marks stay where they are. */
function keyedText(text: string, slip: Slip, d: Dice): string | null {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  if (slip === 'digit' && digits.length > 0)
    return replaced(text, d.pick(digits), (old) => d.pick([...'0123456789'].filter((c) => c !== old)));
  if (slip === 'transposed') return transposed(text, digits, d);
  return slip === 'thousandfold' && /^\s*-?[1-9]\d{0,2}\s*$/.test(text) ? `${text.trim()}000` : null;
}

function replaced(text: string, index: number, by: (old: string) => string): string {
  return text.slice(0, index) + by(text[index]!) + text.slice(index + 1);
}

function transposed(text: string, digits: readonly number[], d: Dice): string | null {
  const pairs = digits.slice(1).flatMap((second, i) => (text[second] === text[digits[i]!] ? [] : [[digits[i]!, second] as const]));
  if (pairs.length === 0) return null;
  const [first, second] = d.pick(pairs);
  const [a, b] = [text[first]!, text[second]!];
  return replaced(
    replaced(text, first, () => b),
    second,
    () => a,
  );
}

/** What stands beside, above or below, where that is another figure of the same kind. */
function neighbour(sheet: Sheet, { row, col }: Typed, { value }: Cell, d: Dice): CellValue {
  const around = [cellAt(sheet, row, col - 1), cellAt(sheet, row, col + 1), cellAt(sheet, row - 1, col), cellAt(sheet, row + 1, col)];
  const others = around.flatMap((cell) => {
    const other = cell?.value;
    const figure = typeof other === 'number' || (typeof other === 'string' && /^\s*-?\d[\d.,\s]*%?\s*$/.test(other));
    return figure && typeof other === typeof value && other !== value ? [other] : [];
  });
  return others.length ? d.pick(others) : null;
}

function withValue(workbook: Workbook, { sheet, row, col }: Typed, value: CellValue): Workbook {
  const cells = workbook.sheets[sheet]!.cells.map((line, r) =>
    r === row ? Array.from(line!, (cell, c) => (c === col ? { ...cell!, value } : cell)) : line,
  );
  return { ...workbook, sheets: workbook.sheets.map((own, i) => (i === sheet ? { ...own, cells } : own)) };
}
