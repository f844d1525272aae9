import type { Dice } from './dice';
import type { Hand } from './figure';
import { TOTALS } from './words';

/** How one officer lays a sheet out: everything about it that is not its content. */
export interface Dress {
  readonly hand: Hand;
  /** Header groups are merged, or their label stands in the first cell and blanks follow. */
  readonly merged: boolean;
  readonly numbering: 'none' | 'plain' | 'text' | 'paren' | 'float';
  /** What the numbering row gives the stub columns. */
  readonly stub: 'letters' | 'paren-letters' | 'numbers' | 'blank';
  readonly identities: 'none' | 'row' | 'label';
  /** "*100", "x100", "× 100%", none. */
  readonly times: string;
  readonly over: '/' | ':';
  /** Long identities are broken over two lines, as Excel's own line breaks do. */
  readonly wrapped: boolean;
  readonly totalAt: 'first' | 'last' | 'both';
  /** "Tổng cộng" stands in the TT column, merged over the name. */
  readonly totalInFront: boolean;
  /** A blank row before each group of lines. */
  readonly gaps: boolean;
  /** A column of numeric codes behind TT. */
  readonly codes: boolean;
  /** The table starts a column to the right. */
  readonly margin: number;
  /** Decimals of percentages, where the form doesn't say. */
  readonly rateDecimals: number;
  /** Labels of the header are broken into two lines. */
  readonly broken: boolean;
  /** Some figures of the lowest lines are "…" (not known) or "x" (can't be). */
  readonly unknown: '…' | '...' | 'x' | null;
  readonly totalWord: string;
  readonly formulas: 'none' | 'totals' | 'all';
  readonly bold: boolean;
  readonly indent: boolean;
  readonly masthead: boolean;
  readonly foot: 'none' | 'note' | 'signature' | 'both';
  /** "1.1" and "1" in the TT column are numbers where they can be. */
  readonly serialAs: 'text' | 'number';
  readonly speak: (text: string) => string;
}

/** Texts as they come out of other programs: decomposed accents, Ð for Đ, spaces that don't break, i for y. */
const SPEECH: readonly (readonly [(text: string) => string, number])[] = [
  [(t) => t, 14],
  [(t) => t.normalize('NFD'), 2],
  [(t) => t.replace(/Đ/g, '\u00D0'), 1],
  [(t) => t.replace(/ (?=\S+$)/, '\u00A0'), 1],
  [(t) => t.replace(/([Tt])ỷ lệ/g, '$1ỉ lệ').replace(/ /g, '  '), 1],
  [(t) => t.replace(/òa/g, 'oà').replace(/óa/g, 'oá'), 1],
  [(t) => t.toUpperCase(), 1],
];

function someHand(d: Dice): Hand {
  const as = d.weighted([
    ['number', 16],
    ['text-vi', 3],
    ['text-en', 1],
    ['text-space', 0.5],
  ] as const);
  return {
    as,
    grouped: d.weighted([
      ['all', 6],
      ['none', 3],
      ['some', as === 'number' ? 0 : 2],
    ] as const),
    trimmed: d.chance(0.3),
    percent: d.weighted([
      ['plain', 6],
      ['format', as === 'number' ? 3 : 0],
      ['sign', 1],
    ] as const),
    full: as === 'number' && d.chance(0.25),
    zero: d.weighted([
      ['0', 5],
      ['-', 1],
      ['', 2],
    ] as const),
    brackets: d.chance(0.12),
    tail:
      as === 'number'
        ? ''
        : d.weighted([
            ['', 8],
            [' ', 1],
            ['\u00A0', 1],
          ] as const),
  };
}

export function someDress(d: Dice): Dress {
  const hand = someHand(d);
  const numbering = d.weighted([
    ['none', 3],
    ['plain', 4],
    ['text', 1],
    ['paren', 2],
    ['float', 0.5],
  ] as const);
  const formulas =
    hand.as !== 'number'
      ? 'none'
      : d.weighted([
          ['none', 6],
          ['totals', 2],
          ['all', 2],
        ] as const);
  return {
    // "-" in a cell that a formula adds gives #VALUE!, so who uses formulas writes 0 or nothing.
    hand: formulas !== 'none' && hand.zero === '-' ? { ...hand, zero: '' } : hand,
    merged: d.chance(0.7),
    numbering,
    stub: d.pick(['letters', 'letters', 'paren-letters', 'numbers', 'blank'] as const),
    identities:
      numbering === 'none'
        ? 'none'
        : d.weighted([
            ['none', 3],
            ['row', 4],
            ['label', 2],
          ] as const),
    times: d.pick(['*100', 'x100', '×100%', ' x 100%', '']),
    over: d.pick(['/', '/', ':'] as const),
    wrapped: d.chance(0.3),
    totalAt: d.weighted([
      ['first', 5],
      ['last', 10],
      ['both', 1],
    ] as const),
    totalInFront: d.chance(0.35),
    gaps: d.chance(0.12),
    codes: d.chance(0.12),
    margin: d.chance(0.1) ? 1 : 0,
    rateDecimals: d.weighted([
      [2, 7],
      [1, 3],
      [0, 0.7],
    ] as const),
    broken: d.chance(0.25),
    // A mark in a cell that a formula adds gives #VALUE! as well.
    unknown:
      formulas !== 'none'
        ? null
        : d.weighted([
            [null, 10],
            ['…', 1],
            ['...', 0.5],
            ['x', 0.7],
          ] as const),
    totalWord: d.pick(TOTALS),
    formulas,
    bold: d.chance(0.7),
    indent: d.chance(0.2),
    masthead: d.chance(0.6),
    foot: d.weighted([
      ['none', 3],
      ['note', 1],
      ['signature', 2],
      ['both', 1],
    ] as const),
    serialAs: d.pick(['text', 'number'] as const),
    speak: d.weighted(SPEECH),
  };
}
