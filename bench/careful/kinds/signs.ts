import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import type { Dress } from '../dress';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import type { Column, Form, Line } from '../model';
import { isLeaf } from '../model';
import { ROMAN } from '../names';
import type { Series } from '../scenes/series';
import { SERIES } from '../scenes/series';
import { pointers, twins } from './sheets';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

function formOf(d: Dice, { title, total, groups }: Series, dress: Dress): Form {
  const count = d.int(3, 6);
  const columns = YEARS.slice(-count).map((year): Column => ({
    id: `y${year}`,
    head: [d.pick([`Năm ${year}`, `Năm ${year}`])],
    decimals: 0,
  }));
  const grouped = dress.layout !== 'bare' && dress.layout !== 'across';
  const leaf = (label: string, middle: number, id: string, marker: string): Line => ({
    id,
    label,
    marker,
    level: 1,
    values: Object.fromEntries(
      columns.map((column): [string, number] => [column.id, Math.sign(middle) * Math.max(3, Math.round(d.around(Math.abs(middle), 1.35)))]),
    ),
  });
  const lines = groups.flatMap(([name, leaves], g) => [
    ...(grouped ? [{ id: `g${g}`, label: name, marker: ROMAN[g]!, level: 0, parts: leaves.map((_, i) => `g${g}p${i}`) }] : []),
    ...leaves.map(([label, middle], i) => leaf(label, middle, `g${g}p${i}`, String(i + 1))),
  ]);
  const parts = grouped ? groups.map((_, g) => `g${g}`) : lines.map(({ id }) => id);
  const grand: Line = { id: 'total', label: total, marker: grouped ? ROMAN[groups.length]! : '', level: 0, parts };
  return {
    title: [title, 'Xã Mường Chanh, huyện Mường Lát'],
    unit: d.pick(['ĐVT: triệu đồng', null, 'Đơn vị tính: Triệu đồng']),
    stub: d.pick(['Chỉ tiêu', 'Nội dung', 'Khoản mục']),
    columns,
    lines: [...lines, grand],
    grand: 'total',
  };
}

/** One line's sign is turned in one year; its totals were made with the right one. */
export const signTurned: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: 'none', zero: '0', percent: 'plain', codes: false });
  const series = d.pick(SERIES);
  const form = formOf(d, series, dress);
  const people = series.title.startsWith('BIẾN');
  const made = people ? { ...form, unit: 'ĐVT: người' } : form;
  const line = d.pick(made.lines.filter((one) => isLeaf(one) || d.chance(0.15))).id;
  const col = d.pick(made.columns).id;
  const old = Number(new Figures(made, []).at(line, col));
  if (Math.abs(old) < 3) return signTurned(d, layout);
  const twin = twins(d, dress, made, { edits: [{ line, col, value: -old }] });
  return { ...twin, truth: [pointers(twin.block, line, [col])], right: String(old) };
};
