import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures, rounded } from '../figures';
import type { Form } from '../model';
import { isLeaf, lineOf } from '../model';
import { pointers, twins } from './sheets';
import { formToAdd } from './totals';

/** One line bears, in one column, the figure of the column beside it; totals and rates are right. */
export const neighbourColumn: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: 'none' });
  const { form } = formToAdd(d, dress);
  const figures = new Figures(form, []);
  const plain = form.columns.map(({ id, from }, i) => ({ id, i, from })).filter(({ from }) => !from);
  const choices = form.lines
    .filter(isLeaf)
    .flatMap((line) =>
      plain.flatMap((a) =>
        plain
          .filter((b) => Math.abs(a.i - b.i) === 1)
          .map((b) => ({ line: line.id, col: a.id, value: figures.at(line.id, b.id), old: figures.at(line.id, a.id) })),
      ),
    );
  const far = choices.filter(
    ({ value, old }) => Number(value) > 0 && Number(old) > 0 && Math.abs(Number(value) - Number(old)) > 0.1 * Number(old),
  );
  if (far.length === 0) return neighbourColumn(d, layout);
  const { line, col, value, old } = d.pick(far);
  const made = twins(d, dress, form, { edits: [{ line, col, value: rounded(Number(value), lineDecimals(form, col)) }] });
  return { ...made, truth: [pointers(made.block, line, [col])], right: `${String(old)} of "${lineOf(form, line).label}"` };
};

const lineDecimals = (form: Form, col: string): number => form.columns.find(({ id }) => id === col)!.decimals;
