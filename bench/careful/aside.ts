import type { Dice } from '../../test/generate/dice';
import { Figures, rounded } from './figures';
import type { Column, Form, Line } from './model';

const ASIDE = ['Trong đó: đồng bào dân tộc thiểu số', 'Trong đó: vùng đặc biệt khó khăn', 'Trong đó: khu vực biên giới'];

/** Now and then a line after the total says what part of it belongs to one group. */
export function withAside(d: Dice, form: Form): Form {
  if (!d.chance(0.15)) return form;
  const figures = new Figures(form, []);
  const fraction = 0.2 + d.next() * 0.4;
  const bases = form.columns.flatMap(({ from }) => (from?.how === 'ratio' ? [from.base] : []));
  const part = ({ id, decimals }: Column): number =>
    rounded(Number(figures.at(form.grand, id)) * fraction * (bases.includes(id) ? 1 : 0.85 + d.next() * 0.15), decimals);
  const values = Object.fromEntries(form.columns.filter(({ from }) => !from).map((column): [string, number] => [column.id, part(column)]));
  const aside: Line = { id: 'aside', label: d.pick(ASIDE), marker: '', level: 1, values, aside: true };
  return { ...form, lines: form.lines.flatMap((line) => (line.id === form.grand ? [line, aside] : [line])) };
}
