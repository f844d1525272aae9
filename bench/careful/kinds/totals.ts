import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures, rounded } from '../figures';
import { added } from '../forms';
import type { Edit, Form, Line } from '../model';
import { partsOf } from '../model';
import { anyForm, pointers, twins } from './sheets';
import { slipped } from './slips';

/** A line that is added up in a total of the form, with figures in every added column. */
function addend(d: Dice, form: Form): { total: Line; line: Line } | null {
  const figures = new Figures(form, []);
  const full = (line: Line): boolean => added(form).every((col) => Number(figures.at(line.id, col)) > 0);
  const totals = form.lines.filter(({ parts }) => parts && parts.length >= 3);
  const choices = totals.flatMap((total) => partsOf(form, total.id).map((line) => ({ total, line }))).filter(({ line }) => full(line));
  return choices.length > 0 ? d.pick(choices) : null;
}

const withParts = (form: Form, id: string, parts: readonly string[]): Form => ({
  ...form,
  lines: form.lines.map((line) => (line.id === id ? { ...line, parts } : line)),
});

/** A form with at least two added columns and a line that can be left out. */
export function formToAdd(d: Dice, dress: Parameters<typeof anyForm>[1]): { form: Form; total: Line; line: Line } {
  for (;;) {
    const form = anyForm(d, dress);
    const found = added(form).length >= 2 ? addend(d, form) : null;
    if (found) return { form, ...found };
  }
}

export const leftOut: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const { form, total, line } = formToAdd(d, dress);
  const wrong = withParts(
    form,
    total.id,
    total.parts!.filter((id) => id !== line.id),
  );
  const made = twins(d, dress, form, { form: wrong });
  const cols = [undefined, ...form.columns.map(({ id }) => id)];
  return {
    ...made,
    truth: [[...pointers(made.block, line.id, cols), ...pointers(made.block, total.id, cols)]],
    right: `"${total.label}" with "${line.label}"`,
  };
};

export const countedTwice: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const { form, total, line } = formToAdd(d, dress);
  // A total of subtotals that counts a line of one of them once more, or simply a line of its own twice.
  const inner = partsOf(form, line.id);
  const again = inner.length > 1 && d.chance(0.6) ? d.pick(inner) : line;
  const wrong = withParts(form, total.id, [...total.parts!, again.id]);
  const made = twins(d, dress, form, { form: wrong });
  const cols = [undefined, ...form.columns.map(({ id }) => id)];
  return {
    ...made,
    truth: [[...pointers(made.block, again.id, cols), ...pointers(made.block, total.id, cols)]],
    right: `"${total.label}" with "${again.label}" once`,
  };
};

/** A figure typed over a formula; all that follows was reckoned with it. */
export const typedOver: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: d.pick(['totals', 'all', 'all']), numbers: d.pick(['plain', 'grouped']) });
  const { form, total } = formToAdd(d, dress);
  const col = d.pick(added(form));
  const right = Number(new Figures(form, []).at(total.id, col));
  const parts = partsOf(form, total.id).map(({ id }) => Number(new Figures(form, []).at(id, col)));
  const decimals = form.columns.find(({ id }) => id === col)!.decimals;
  const stale = rounded(right - d.pick(parts) * (0.05 + d.next() * 0.3) * d.pick([1, -1]), decimals);
  const value = d.chance(0.5) && stale !== right ? stale : slipped(d, right, decimals);
  const made = twins(d, dress, form, { edits: [{ line: total.id, col, value, through: true }] });
  return { ...made, truth: [pointers(made.block, total.id, [col])], right: String(right) };
};

/** A table of one added column whose total is one of its lines. */
export const totalCopiesLine: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const { form: wide } = formToAdd(d, dress);
  const column = d.pick(wide.columns.filter(({ from }) => !from));
  const col = column.id;
  const heads = column.head.slice(-1).map((head) => (/^(Tổng số|Nam|Nữ|NSTW|NSĐP|Số lượng)$/.test(head) ? column.head.join(' - ') : head));
  const form = { ...wide, columns: [{ ...column, head: heads }] };
  const figures = new Figures(form, []);
  const parts = partsOf(form, form.grand).filter(({ id }) => Number(figures.at(id, col)) > 0);
  const copyOf = d.pick(parts).id;
  const made = twins(d, dress, form, { edits: [{ line: form.grand, col, copyOf, through: true }] });
  return { ...made, truth: [pointers(made.block, form.grand, [col])], right: String(figures.at(form.grand, col)) };
};

/** The total line was copied from its first line, in every column. */
export const totalFirstLine: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const { form, total } = formToAdd(d, dress);
  const [first] = partsOf(form, total.id);
  const edits = added(form).map((col): Edit => ({ line: total.id, col, copyOf: first!.id, through: true }));
  const made = twins(d, dress, form, { edits });
  return { ...made, truth: [pointers(made.block, total.id, added(form))], right: `sums of ${partsOf(form, total.id).length} lines` };
};

/** The total of one column, or the whole line, was never filled in. */
export const blankTotal: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: 'none' });
  const { form, total } = formToAdd(d, dress);
  const cols = d.chance(0.5) ? [d.pick(added(form))] : form.columns.map(({ id }) => id);
  const made = twins(d, dress, form, { edits: cols.map((col): Edit => ({ line: total.id, col, value: null })) });
  return { ...made, truth: [pointers(made.block, total.id, cols)], right: `the sums of "${total.label}"` };
};
