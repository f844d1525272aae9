import type { Dice } from '../../../test/generate/dice';
import type { SheetDraft } from '../draft';
import type { Dress } from '../dress';
import { Figures, rounded } from '../figures';
import type { Edit, Form, Line } from '../model';
import { columnOf, isLeaf } from '../model';
import { slipped } from './slips';

export const sheet = (name: string, form: Form, dress: Dress, edits: readonly Edit[] = []): SheetDraft => ({
  name,
  blocks: [{ form, dress, edits }],
});

/** The same lines with figures that are given, not drawn. */
export const holding = (form: Form, values: (line: Line) => Record<string, number>): Form => ({
  ...form,
  lines: form.lines.map((line) => (isLeaf(line) ? { ...line, values: values(line) } : line)),
});

const near = (d: Dice, value: number): number => Math.max(0, value + d.pick([-12, -9, -4, -3, -2, 2, 3, 5, 10, 18]));

export const YEAR = 2023;

/** Another figure for a leaf of a column, not below `floor`. */
export function changed(
  d: Dice,
  form: Form,
  col: string,
  floor: (line: string) => number = () => 0,
): { line: string; value: number; old: number } {
  const figures = new Figures(form, []);
  const { decimals } = columnOf(form, col);
  for (;;) {
    const line = d.pick(form.lines.filter(isLeaf)).id;
    const old = Number(figures.at(line, col));
    const value =
      decimals > 0 ? rounded(old * d.pick([0.9, 1.04, 1.1, 0.97]), decimals) : d.chance(0.6) ? near(d, old) : slipped(d, old, 0);
    if (value !== old && value >= Math.max(1, floor(line)) && old > 0) return { line, value, old };
  }
}
