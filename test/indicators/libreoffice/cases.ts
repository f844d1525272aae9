import fc from 'fast-check';
import { INDICATORS, type Indicator } from '../../../src/core/indicators';

export type Given = number | string | null;

export interface Case {
  readonly indicator: Indicator;
  /** What stands in A, B, … of the row. */
  readonly cells: readonly Given[];
  /** The arguments as columns: "A", or "B:C" for a range. */
  readonly columns: readonly string[];
  readonly digits: number | null;
}

/** Which columns the arguments of a function stand in, where some of them are lists. */
const LISTS: Readonly<Record<string, readonly string[]>> = { 'weighted-rate': ['A:C', 'D:F'], 'roll-forward': ['A', 'B:C', 'D:F'] };
/** A goal's reduction and the target of a path have a grammar of their own with us; in a formula they are figures. */
const FIGURES_ONLY: Readonly<Record<string, readonly number[]>> = {
  'reduction-goal': [1],
  'on-track': [4],
  'path-value': [2],
  'projected-year': [4],
};

const figure = fc.oneof(
  fc.integer({ min: -9, max: 60 }),
  fc.integer({ min: 0, max: 10 ** 6 }),
  fc.integer({ min: 2015, max: 2030 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((x) => Number(x.toFixed(3))),
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((x) => x / 1000),
  fc.constantFrom(0, null, 0.05, 1e12),
);
const text = fc.constantFrom(
  '1.855',
  '38.459',
  '4,82',
  '4,82%',
  '1.234.567',
  '1.234,5',
  '1,234,567',
  '12.5',
  '0.125',
  '0,125',
  '-',
  '–',
  ' 12 ',
  '1\u00a0855',
  '…',
  '...',
  'x',
  'X',
  '-3,5',
  '−3,5',
  '100',
  '0',
  'chưa có',
  '12 hộ',
);

/** `count` random calls of every function that has a formula, the same at every run. */
export function randomCases(count: number, withTexts: boolean): Case[] {
  const cell = withTexts ? fc.oneof({ weight: 3, arbitrary: figure }, { weight: 2, arbitrary: text }) : figure;
  const decimals = fc.constantFrom(null, null, 0, 1, 2, -1);
  return INDICATORS.filter(({ formula }) => formula !== null).flatMap((indicator, i) =>
    fc
      .sample(fc.tuple(fc.array(cell, { minLength: 6, maxLength: 6 }), decimals), { numRuns: count, seed: 20261125 + i })
      .map(([cells, digits]) => caseOf(indicator, cells, digits)),
  );
}

function caseOf(indicator: Indicator, cells: readonly Given[], digits: number | null): Case {
  const own = FIGURES_ONLY[indicator.id] ?? [];
  const columns = LISTS[indicator.id] ?? indicator.parameters.map((_, i) => String.fromCharCode(65 + i));
  const last = columns.at(-1)!.slice(-1).charCodeAt(0) - 64;
  return {
    indicator,
    cells: cells.slice(0, last).map((each, i) => (own.includes(i) ? figureAt(indicator, each) : each)),
    columns,
    digits: indicator.optional.includes('decimals') ? digits : null,
  };
}

function figureAt(indicator: Indicator, cell: Given): number {
  const value = typeof cell === 'number' ? cell : 7;
  return indicator.id === 'reduction-goal' ? Math.abs(value % 1) : value;
}

/** The arguments as our function gets them. */
export function argumentsOf({ cells, columns, digits }: Case): unknown[] {
  const at = (column: string): number => column.charCodeAt(0) - 65;
  return [...columns.map((column) => [cells.slice(at(column), at(column.slice(-1)) + 1)]), digits];
}

/** The arguments as they stand in a formula of that row: "A7", "B7:C7". */
export function referencesOf({ columns }: Case, row: number): string[] {
  return columns.map((column) =>
    column
      .split(':')
      .map((letter) => `${letter}${row}`)
      .join(':'),
  );
}
