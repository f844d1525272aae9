import { storedDecimals } from '../../../src/core/text/number';
import { mineRelations } from '../../../src/core/relations/mining';
import type { FigureGrid, MinedRelation } from '../../../src/core/relations/mining';

/** "1 2.5 -" → one row; "-" and "." are no figures. The decimals are those written. */
export function gridOf(text: string): FigureGrid {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cols = Math.max(...rows.map((row) => row.length));
  const value = new Float64Array(rows.length * cols).fill(NaN);
  const decimals = new Int8Array(rows.length * cols);
  rows.forEach((row, r) =>
    row.forEach((token, c) => {
      if (!/\d/.test(token)) return;
      value[r * cols + c] = Number(token);
      decimals[r * cols + c] = token.split('.')[1]?.length ?? 0;
    }),
  );
  return { rows: rows.length, cols, value, decimals };
}

/** A grid of numbers, printed in full; null is no figure. */
export function gridOfNumbers(rows: readonly (readonly (number | null)[])[]): FigureGrid {
  const cols = rows[0]!.length;
  const flat = rows.flat();
  return {
    rows: rows.length,
    cols,
    value: Float64Array.from(flat, (v) => v ?? NaN),
    decimals: Int8Array.from(flat, (v) => (v === null ? 0 : storedDecimals(v))),
  };
}

/** "sum row 0 = 1,2,-3" of each relation, with "!place" where it is broken. */
function told(relations: readonly MinedRelation[]): string[] {
  return relations.map((relation) => {
    const { kind, axis, result, operands, signs, positions, holds, factor } = relation;
    const broken = positions.filter((position) => !holds.includes(position));
    const times = kind === 'ratio' || kind === 'growth' ? ` x${factor}` : '';
    return `${kind} ${axis} ${result} = ${operands.map((line, i) => (signs[i] === -1 ? `-${line}` : line)).join()}${times}${broken.length > 0 ? ` !${broken.join()}` : ''}`;
  });
}

export function mined(text: string): string[] {
  return told(mineRelations(gridOf(text)));
}
