import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import { withAside } from '../aside';
import { overPlaces } from '../forms';
import type { Column, Edit, Form, From, Line } from '../model';
import { columnOf, isLeaf } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { pointers, twins } from './sheets';

type Ratio = Extract<From, { how: 'ratio' }>;

export const ratios = ({ columns }: Form, within: boolean): (Column & { from: Ratio })[] =>
  columns.filter((column): column is Column & { from: Ratio } => column.from?.how === 'ratio' && (!within || column.within === true));

export const leaves = (form: Form): Line[] => form.lines.filter(isLeaf);

/** All columns of rates over one base, their parts and the base itself. */
const around = (form: Form, base: string): string[] => [
  base,
  ...ratios(form, true)
    .filter(({ from }) => from.base === base)
    .flatMap(({ id, from }) => [id, from.part]),
];

/** In some tables a place has nothing at all: nought of nought is no fault. */
function withEmptyLine(d: Dice, form: Form): Form {
  const all = leaves(form);
  if (all.length < 6 || !d.chance(0.3)) return form;
  const { id } = d.pick(all);
  return {
    ...form,
    lines: form.lines.map((line) =>
      line.id === id ? { ...line, values: Object.fromEntries(Object.keys(line.values!).map((col) => [col, 0])) } : line,
    ),
  };
}

/** Figures that only typing makes: the base lost its digits, and all that follows was reckoned from it. */
export const partAbove: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const form = withEmptyLine(d, withAside(d, overPlaces(d, d.pick(HOUSEHOLDS.filter(({ title }) => !title.startsWith('DƯ NỢ'))), dress)));
  const figures = new Figures(form, []);
  const choices = leaves(form).flatMap((line) =>
    ratios(form, true).map(({ from }) => ({
      line: line.id,
      ...from,
      was: Number(figures.at(line.id, from.base)),
      of: Number(figures.at(line.id, from.part)),
    })),
  );
  const fitting = choices
    .map((c) => ({ ...c, now: Math.floor(c.was / 10) }))
    .filter((c) => c.now > 0 && c.of > 1.2 * c.now && !columnOf(form, c.base).from);
  if (fitting.length === 0) return partAbove(d, layout);
  const { line, base, now, was } = d.pick(fitting);
  // The rate stands beside it or does not: that many poor households are not among so few households either way.
  const bare = d.chance(0.25)
    ? without(
        form,
        around(form, base).filter((id) => columnOf(form, id).from),
      )
    : form;
  const made = twins(d, dress, bare, { edits: [{ line, col: base, value: now, through: true }] });
  return {
    ...made,
    truth: [pointers(made.block, line, around(bare, base).concat(bare === form ? [] : [base, ...partsOn(form, base)]))],
    right: `${base} ${was}`,
  };
};

const without = (form: Form, ids: readonly string[]): Form => ({ ...form, columns: form.columns.filter(({ id }) => !ids.includes(id)) });

const partsOn = (form: Form, base: string): string[] =>
  ratios(form, true)
    .filter(({ from }) => from.base === base)
    .map(({ from }) => from.part);

/** A base of 0 with a part above it; the rate is printed as 0, as a dash, as nothing or as the error that Excel shows. */
export const zeroBase: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { zero: d.pick(['0', '0', '-']) });
  const form = withEmptyLine(d, withAside(d, overPlaces(d, d.pick(HOUSEHOLDS), dress)));
  const base = d.pick(ratios(form, true).filter(({ from }) => !columnOf(form, from.base).from)).from.base;
  const on = ratios(form, true).filter(({ from }) => from.base === base);
  const figures = new Figures(form, []);
  const lines = leaves(form).filter(({ id }) => on.some(({ from }) => Number(figures.at(id, from.part)) > 0));
  if (lines.length === 0) return zeroBase(d, layout);
  const places = d.shuffle(lines).slice(0, d.pick([1, 1, 2, 3]));
  const printed = d.pick(['0', '-', '', 'error'] as const);
  const edits = places.flatMap(({ id }): Edit[] => [
    { line: id, col: base, value: 0, through: true },
    ...on.map((rate): Edit => rateOver0(id, rate.id, dress.numbers === 'text' && printed === 'error' ? '-' : printed)),
  ]);
  const made = twins(d, dress, form, { edits });
  return { ...made, truth: places.map(({ id }) => pointers(made.block, id, around(form, base))), right: `${base} above 0` };
};

const rateOver0 = (line: string, col: string, printed: '0' | '-' | '' | 'error'): Edit =>
  printed === 'error' ? { line, col, error: '#DIV/0!' } : { line, col, value: { '0': 0, '-': '-', '': null }[printed] };

/** One rate reckoned on the persons where the others are on the households, or the other way round. */
export const wrongBase: Kind = (d, layout) => {
  const dress = dressOf(d, layout);
  const form = overPlaces(d, d.pick(HOUSEHOLDS.filter(({ title }) => /NGHÈO, HỘ|BẢO HIỂM|DINH DƯỠNG|NƯỚC SẠCH/.test(title))), dress);
  const rate = d.pick(ratios(form, true).filter(({ id }) => form.columns.some((column) => column.id === rival(id))));
  const base = rival(rate.id)!;
  const from: From = { ...rate.from, base };
  const line = d.pick(leaves(form)).id;
  const figures = new Figures(form, []);
  const [wrong, right] = [Number(new Figures(form, [{ line, col: rate.id, from }]).at(line, rate.id)), Number(figures.at(line, rate.id))];
  if (Math.abs(wrong - right) < 0.3) return wrongBase(d, layout);
  const made = twins(d, dress, form, { edits: [{ line, col: rate.id, from }] });
  return {
    ...made,
    truth: [pointers(made.block, line, [rate.id])],
    bases: pointers(made.block, line, [rate.from.base, base]),
    right: right.toFixed(2),
  };
};

/** What else stands in the table that a rate could be taken of. */
const rival = (rate: string): string | undefined =>
  ({ tl_ngheo: 'khau', tl_can: 'khau', tl_nuoc: 'khau', tl_tieu: 'khau', tl_sdd: 'tre', tl_coi: 'tre', tl: 'ho' })[rate];
