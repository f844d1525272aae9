import type { Cell } from '../../src/core/model/sheet';

/** How much rounding a figure may have undergone follows from what it counts. */
export type Quantity = 'count' | 'amount' | 'rate' | 'norm';

/** How one sheet's author writes figures. */
export interface Hand {
  readonly as: 'number' | 'text-vi' | 'text-en' | 'text-space';
  /** Thousands are parted: "#,##0" or "1.855"; 'some' leaves that to chance in texts, as real sheets do. */
  readonly grouped: 'all' | 'none' | 'some';
  /** General: trailing zeros of decimals don't show ("59.8", "25"). */
  readonly trimmed: boolean;
  /** 4.82 · 0.0482 shown as 4,82 % · "4,82%" typed. */
  readonly percent: 'plain' | 'format' | 'sign';
  /** Computed figures are stored unrounded, a format shows the digits. */
  readonly full: boolean;
  readonly zero: '0' | '-' | '';
  /** (17) for −17, as bookkeepers write it. */
  readonly brackets: boolean;
  /** What hangs on to numbers typed as texts: nothing, a space, a space that does not break. */
  readonly tail: '' | ' ' | '\u00A0';
}

/** A figure of a draft: what a reader reads there, apart from how it is written. */
export interface Figure {
  /** In the unit it is read in (4.82 for 4,82 %), unrounded where it is stored so. */
  value: number;
  readonly decimals: number;
  readonly quantity: Quantity;
  /** True where the column is a percentage, so that `Hand.percent` applies. */
  readonly percent: boolean;
  readonly hand: Hand;
  readonly bold: boolean;
  /** Index of the relation whose formula stands in the cell, −1 where it was typed. */
  formula: number;
  /** Thousands are parted in this very cell. */
  readonly grouped: boolean;
}

export function round(value: number, decimals: number): number {
  const shifted = Math.abs(value) * 10 ** decimals;
  // Half up, as people round; the nudge takes back what binary fractions lose (1.005).
  return (Math.sign(value) * Math.floor(shifted + 0.5 + shifted * 1e-12)) / 10 ** decimals;
}

/** What the cell shows, as a number. */
export function shown(figure: Figure): number {
  return round(figure.value, figure.decimals);
}

/** What the cell holds below what it shows. */
export function storedOf(figure: Figure): number {
  return figure.hand.full || figure.formula >= 0 ? figure.value : shown(figure);
}

/**
 * Half the unit of the last printed digit, 0 for counts: people are not rounded. Amounts and norms count as rounded even
 * where this sheet's are exact: a reader can't know, so a slip has to be larger than that to be one.
 */
export function roundingErrorOf(figure: Figure): number {
  return figure.quantity === 'count' ? 0 : 0.5 * 10 ** -figure.decimals;
}

export function cellOfFigure(figure: Figure): Cell {
  const { hand, bold } = figure;
  const value = shown(figure);
  const look = bold ? { bold } : {};
  if (value === 0 && hand.zero !== '0') return { value: hand.zero === '' ? null : hand.zero, ...look };
  if (figure.percent && hand.percent === 'sign')
    return { value: `${written(value, figure, hand.as === 'text-en' ? 'en' : 'vi')}%`, ...look };
  if (hand.as !== 'number')
    return { value: written(value, figure, hand.as === 'text-vi' ? 'vi' : hand.as === 'text-en' ? 'en' : 'space'), ...look };
  const stored = storedOf(figure);
  if (figure.percent && hand.percent === 'format') {
    return { value: Number((stored / 100).toPrecision(15)), format: figure.decimals ? `0.${'0'.repeat(figure.decimals)}%` : '0%', ...look };
  }
  const format = formatOf(figure);
  return { value: Number(stored.toPrecision(15)), ...(format ? { format } : {}), ...look };
}

function formatOf({ hand, decimals, formula, value, grouped }: Figure): string | null {
  const unrounded = (hand.full || formula >= 0) && !Number.isInteger(value);
  if (hand.trimmed && !unrounded) return null;
  const places = decimals ? `.${'0'.repeat(decimals)}` : '';
  const format = (grouped ? '#,##0' : '0') + places;
  return hand.brackets ? `${format}_);(${format})` : format;
}

/** 1234.5 → "1.234,5", "1,234.5", "1 234,5". */
function written(value: number, { decimals, hand, grouped }: Figure, notation: 'vi' | 'en' | 'space'): string {
  const [whole, fraction = ''] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const mark = notation === 'vi' ? '.' : notation === 'en' ? ',' : ' ';
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark) : whole;
  const kept = hand.trimmed ? fraction.replace(/0+$/, '') : fraction;
  const text = digits + (kept ? (notation === 'en' ? '.' : ',') + kept : '');
  return (value < 0 ? (hand.brackets ? `(${text})` : `-${text}`) : text) + hand.tail;
}
