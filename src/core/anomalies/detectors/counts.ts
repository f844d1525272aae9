import type { Figures } from '../../model/figures';
import { Origin } from '../../model/figures';
import { cellQuantity } from '../../model/quantity';
import type { Column, Line } from '../../model/table';
import type { Oddity } from '../../model/understanding';
import type { Draft } from '../../tables/draft';
import { odd } from './anomaly';
import type { Reading } from './anomaly';
import { isChangeHead } from '../../tables/vocabulary/words';

/** What the lines of a table measure, by row; one map a table, for all its columns. */
const quantityMaps = new WeakMap<Draft, Map<number, Line['quantity']>>();

function quantitiesOf(draft: Draft): Map<number, Line['quantity']> {
  const known = quantityMaps.get(draft) ?? new Map(draft.lines.map((l) => [l.row, l.quantity]));
  quantityMaps.set(draft, known);
  return known;
}

/** The figures of a column that count something, as far as anything is said of it. */
interface Counts {
  readonly readings: readonly Reading[];
  /** Of the whole ones other than zero. */
  readonly sizes: number[];
  readonly whole: number;
  readonly negatives: number;
  /** The head or a line says that they are counts. */
  readonly stated: boolean;
}

function countsOf(draft: Draft, column: Column, figures: Figures, filled: readonly Reading[]): Counts {
  const quantities = quantitiesOf(draft);
  const readings: Reading[] = [];
  const sizes: number[] = [];
  let whole = 0;
  let negatives = 0;
  let stated = column.quantity === 'count';
  for (const reading of filled) {
    const line = quantities.get(reading.row) ?? 'unknown';
    const quantity = cellQuantity(column.quantity, line);
    if (quantity !== 'count' && quantity !== 'unknown') continue;
    readings.push(reading);
    stated ||= line === 'count';
    const value = figures.value[reading.at]!;
    if (value < 0) negatives++;
    if (!Number.isInteger(value)) continue;
    whole++;
    if (value !== 0) sizes.push(Math.abs(value));
  }
  return { readings, sizes, whole, negatives, stated };
}

/** Among whole counts a decimal is a thousands point that Excel took for a decimal point, or no count. */
export function countOddities(
  draft: Draft,
  column: Column,
  figures: Figures,
  filled: readonly Reading[],
  cell: (row: number) => Oddity['cell'],
): Oddity[] {
  if (column.quantity === 'rate' || column.quantity === 'norm') return [];
  const { readings, sizes, whole, negatives, stated } = countsOf(draft, column, figures, filled);
  if (readings.length < 3 || whole < 0.7 * readings.length) return [];
  // Several negative figures are meant: changes, balances.
  const lone = negatives === 1 && column.quantity === 'count' && !isChangeHead(column.path.join(' '));
  // Nearly every column is in order.
  if (whole === readings.length && !lone) return [];
  sizes.sort((a, b) => a - b);
  return readings.flatMap(({ row, at }): Oddity[] => {
    const value = figures.value[at]!;
    if (Number.isInteger(value)) return value < 0 && lone ? [odd('negative', cell(row), value, -value, 'sign', 0.8)] : [];
    const thousandfold = Math.round(value * 1000);
    if (Math.abs(value * 1000 - thousandfold) < 1e-6 && Math.abs(value) < 1000 && fitsAmong(thousandfold, sizes, value)) {
      return [odd('misread-separator', cell(row), value, thousandfold, 'misread-separator', 0.9)];
    }
    return stated && (figures.origin[at]! & Origin.Formula) === 0 ? [odd('not-whole', cell(row), value, null, 'other', 0.7)] : [];
  });
}

/** 1.855 stands among thousands where 1,855 is of their size and 1.855 is not. `sizes` ascend. */
function fitsAmong(thousandfold: number, sizes: readonly number[], value: number): boolean {
  const largest = sizes[sizes.length - 1] ?? 0;
  const typical = sizes[sizes.length >> 1] ?? 0;
  return thousandfold <= largest * 3 && Math.abs(Math.log10(thousandfold / typical)) < Math.abs(Math.log10(Math.abs(value) / typical));
}
