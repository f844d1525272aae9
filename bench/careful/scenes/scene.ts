import type { Dice } from '../../../test/generate/dice';
import type { Column } from '../model';

/** What one table of a report is about: its columns, and figures for a place of so many households. */
export interface Scene {
  readonly title: string;
  readonly unit?: string;
  readonly columns: readonly Column[];
  draw(d: Dice, households: number): Record<string, number>;
}

export const count = (id: string, ...head: string[]): Column => ({ id, head, decimals: 0 });

export const amount = (id: string, decimals: number, ...head: string[]): Column => ({ id, head, decimals });

export const sumOf = (id: string, plus: readonly string[], decimals: number, ...head: string[]): Column => ({
  id,
  head,
  decimals,
  from: { how: 'sum', plus },
});

/** Per cent of a whole that holds the part. */
export const rate = (id: string, part: string, base: string, ...head: string[]): Column => ({
  id,
  head,
  decimals: 2,
  percent: true,
  within: true,
  from: { how: 'ratio', part, base, times: 100 },
});

/** A quotient that may be any size: yield, density, a plan's fulfilment. */
export const quotient = (id: string, part: string, base: string, times: number, decimals: number, ...head: string[]): Column => ({
  id,
  head,
  decimals,
  from: { how: 'ratio', part, base, times },
});

/** Of `whole`, about `share` (0 to 1), never more than all. */
export function of(d: Dice, whole: number, share: number): number {
  return Math.min(whole, Math.round(whole * Math.min(1, d.around(share, 2))));
}

export function to(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
