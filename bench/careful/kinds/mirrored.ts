import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import { overPlaces } from '../forms';
import type { Edit, Form } from '../model';
import { isLeaf } from '../model';
import type { Mirror } from '../scenes/flows';
import { MIRRORS } from '../scenes/mirrors';
import { pointers, twins } from './sheets';
import { slipped } from './slips';

/** A mistyped flow, or the figure of the block that mirrors it; without a line of totals the reader is sure of the line only. */
export const mirrored: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: 'none' });
  const scene = d.pick(MIRRORS);
  const whole = overPlaces(d, scene, dress);
  const form = layout !== 'groups' && d.chance(0.15) ? { ...whole, lines: whole.lines.filter(isLeaf) } : whole;
  const edit = d.chance(0.5) ? slip(d, form, scene) : fromMirror(d, form, scene);
  if (!edit) return mirrored(d, layout);
  const made = twins(d, dress, form, { edits: [edit] });
  const named = form === whole ? [edit.col] : form.columns.map(({ id }) => id);
  return { ...made, truth: [pointers(made.block, edit.line, named)], right: String(new Figures(form, []).at(edit.line, edit.col)) };
};

const leafOf = (d: Dice, form: Form): string => d.pick(form.lines.filter(isLeaf)).id;

function slip(d: Dice, form: Form, { pairs }: Mirror): Edit | null {
  const [line, col] = [leafOf(d, form), d.pick(d.pick(pairs))];
  const old = Number(new Figures(form, []).at(line, col));
  return old > 2 ? { line, col, value: slipped(d, old, 0) } : null;
}

function fromMirror(d: Dice, form: Form, { pairs }: Mirror): Edit | null {
  const [line, [a, b]] = [leafOf(d, form), d.pick(pairs)];
  const figures = new Figures(form, []);
  const [old, value] = [Number(figures.at(line, a)), Number(figures.at(line, b))];
  return Math.abs(old - value) > 1 && value > 0 ? { line, col: a, value } : null;
}
