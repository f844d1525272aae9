import type { Cell } from '../../src/core/model/sheet';
import type { Dress } from './dress';
import type { Column, Figure } from './model';
import { additive } from './model';
import { rounded } from './figures';

/** A figure as Vietnamese print it: 1.234,5. */
export function printed(value: number, decimals: number): string {
  const [whole, part] = Math.abs(rounded(value, decimals)).toFixed(decimals).split('.') as [string, string?];
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${part ? `,${part}` : ''}`;
}

/** The cell for a figure of a column; `leaf` lines may print nothing or a dash for nought. */
export function cellFor(
  value: Figure,
  column: Column,
  dress: Dress,
  leaf: boolean,
  formula: string | undefined,
  bold: boolean,
): Cell | null {
  const look = bold ? { bold } : {};
  if (value === null) return null;
  if (typeof value === 'string' || column.words) return { value, ...look };
  if (value === 0 && leaf && additive(column) && dress.zero !== '0' && !formula) return dress.zero === '' ? null : { value: '-', ...look };
  if (dress.numbers === 'text') return { value: printed(value, column.decimals), ...look };
  const fraction = column.percent === true && dress.percent === 'format';
  const shown = formula ? value : rounded(value, column.decimals);
  return {
    value: fraction ? Number((shown / 100).toPrecision(14)) : shown,
    ...(formula ? { formula } : {}),
    ...formatOf(column, dress, fraction, formula !== undefined),
    ...look,
  };
}

function formatOf({ decimals }: Column, { numbers }: Dress, fraction: boolean, formula: boolean): { format?: string } {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (fraction) return { format: `0${places}%` };
  if (numbers === 'grouped') return { format: `#,##0${places}` };
  return formula && decimals > 0 ? { format: `0${places}` } : {};
}
