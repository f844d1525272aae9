import type { Dice } from '../../test/generate/dice';

export type Layout = 'plain' | 'form' | 'groups' | 'across' | 'text' | 'stacked' | 'long' | 'bare';

export const LAYOUTS: readonly Layout[] = ['plain', 'form', 'groups', 'across', 'text', 'stacked', 'long', 'bare'];

/** How a form is put on a sheet. */
export interface Dress {
  readonly layout: Layout;
  /** Lines stand side by side, columns below each other. */
  readonly across: boolean;
  readonly serial: boolean;
  readonly serialAs: 'number' | 'text';
  readonly codes: boolean;
  /** Heads of several rows with merges; else one row. */
  readonly tall: boolean;
  readonly numbering: 'none' | 'plain' | 'identities';
  readonly motto: boolean;
  readonly titled: boolean;
  readonly signature: boolean;
  readonly note: boolean;
  readonly blankAfterHead: boolean;
  readonly left: number;
  readonly totalFirst: boolean;
  readonly totalWord: string;
  readonly numbers: 'plain' | 'grouped' | 'text';
  readonly percent: 'plain' | 'format';
  readonly formulas: 'none' | 'totals' | 'all';
  readonly zero: '0' | '-' | '';
  readonly bold: boolean;
}

const TOTALS = ['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số', 'Tổng', 'Cộng toàn huyện', 'Toàn huyện', 'Tổng cộng:'];

/** What each layout fixes; the rest is left to chance. */
const FIXED: Readonly<Record<Layout, (d: Dice) => Partial<Dress>>> = {
  plain: () => ({ across: false, serial: true, tall: false, numbering: 'none', totalFirst: false }),
  form: (d) => ({
    across: false,
    serial: true,
    tall: true,
    motto: true,
    signature: true,
    numbering: d.pick(['plain', 'identities', 'plain']),
  }),
  groups: () => ({ across: false, serial: true }),
  across: (d) => ({ across: true, codes: false, numbering: 'none', formulas: d.pick(['none', 'none', 'totals', 'all']) }),
  text: () => ({ numbers: 'text', formulas: 'none', percent: 'plain', serial: false, note: true, across: false }),
  stacked: () => ({ across: false, titled: true, left: 0 }),
  long: (d) => ({ across: false, serial: true, formulas: d.pick(['none', 'totals', 'all']) }),
  bare: () => ({
    across: false,
    serial: false,
    titled: false,
    motto: false,
    signature: false,
    note: false,
    numbering: 'none',
    bold: false,
    codes: false,
  }),
};

export function dressOf(d: Dice, layout: Layout, more: Partial<Dress> = {}): Dress {
  const chance: Dress = {
    layout,
    across: false,
    serial: d.chance(0.7),
    serialAs: d.pick(['number', 'text']),
    codes: d.chance(0.2),
    tall: d.chance(0.5),
    numbering: d.weighted([
      ['none', 6],
      ['plain', 3],
    ]),
    motto: d.chance(0.35),
    titled: true,
    signature: d.chance(0.4),
    note: d.chance(0.3),
    blankAfterHead: d.chance(0.08),
    left: d.weighted([
      [0, 8],
      [1, 2],
    ]),
    totalFirst: d.chance(0.35),
    totalWord: d.pick(TOTALS),
    numbers: d.pick(['plain', 'grouped']),
    percent: d.weighted([
      ['plain', 7],
      ['format', 2],
    ]),
    formulas: d.weighted([
      ['none', 5],
      ['totals', 3],
      ['all', 2],
    ]),
    zero: d.weighted([
      ['0', 5],
      ['-', 2],
      ['', 2],
    ]),
    bold: d.chance(0.6),
  };
  return { ...chance, ...FIXED[layout](d), ...more };
}
