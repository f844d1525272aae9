import type { Dice } from '../../test/generate/dice';
import type { Dress } from './dress';
import { Figures, rounded } from './figures';
import type { Column, Form, Line } from './model';
import { additive } from './model';
import { DISTRICTS, GROUPS, ROMAN, VILLAGES } from './names';
import type { Matter } from './scenes/lines';
import type { Scene } from './scenes/scene';

/** Names of places, with about how many households each has. */
export interface Places {
  readonly where: string;
  readonly stub: string;
  readonly names: readonly string[];
  readonly households: readonly number[];
}

const SIZES: Partial<Record<Dress['layout'], readonly [number, number]>> = {
  long: [40, 58],
  across: [4, 9],
  bare: [4, 7],
  stacked: [4, 10],
};

export function placesFor(d: Dice, { layout }: Dress): Places {
  const [low, high] = SIZES[layout] ?? [5, 19];
  const size = d.int(low, high);
  const [district, communes] = d.pick(DISTRICTS);
  if (size <= communes.length && d.chance(0.65))
    return {
      where: `huyện ${district}`,
      stub: d.pick(['Đơn vị', 'Xã, thị trấn', 'Tên xã', 'Địa bàn']),
      names: communes.slice(0, size),
      households: communes.slice(0, size).map(() => Math.round(d.around(850, 3))),
    };
  const names = d.shuffle(VILLAGES).slice(0, size);
  return {
    where: `xã ${communes[3]!}`,
    stub: d.pick(['Thôn, bản', 'Tên thôn', 'Đơn vị', 'Khu dân cư']),
    names,
    households: names.map(() => Math.round(d.around(110, 2.2))),
  };
}

const YEARS = [2021, 2022, 2023, 2024];

export function titleOf(d: Dice, scene: Scene, where: string, year = d.pick(YEARS)): string[] {
  return [
    `${scene.title} ${where.toUpperCase()}`.trim(),
    d.pick([`Năm ${year}`, `(Kèm theo Báo cáo số ${d.int(12, 480)}/BC-UBND ngày ${d.int(10, 28)}/12/${year})`]),
  ];
}

/** A table over places; with groups in the layout that has them. */
export function overPlaces(d: Dice, scene: Scene, dress: Dress, places = placesFor(d, dress), year?: number): Form {
  const leaves = places.names.map((name, i): Line => ({
    id: `p${i}`,
    label: name,
    marker: String(i + 1),
    level: 1,
    values: scene.draw(d, places.households[i]!),
  }));
  const grouped = dress.layout === 'groups' && leaves.length >= 4;
  const lines = grouped
    ? inGroups(
        d.pick(GROUPS).filter((_, i) => i < leaves.length / 2),
        leaves,
        d,
      )
    : leaves;
  return finished(scene, titleOf(d, scene, places.where, year), places.stub, lines, dress, totalWord(dress, places));
}

const totalWord = ({ totalWord: word }: Dress, { where }: Places): string =>
  word.replace('huyện', where.startsWith('huyện') ? 'huyện' : where.startsWith('TT') ? 'thị trấn' : 'xã');

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

/** A table of matters; a layout without groups shows the lines of the two largest ones only. */
export function overMatters(d: Dice, matter: Matter, dress: Dress): Form {
  const groups = matter.groups.map(([name, labels]): [string, Line[]] => [
    name,
    labels.map((label): Line => ({ id: '', label, marker: '', level: 1, values: matter.draw(d, 400) })),
  ]);
  const grouped = dress.layout === 'groups' || ((dress.layout === 'long' || dress.layout === 'form') && d.chance(0.5));
  const leaves = groups.flatMap(([, lines]) => lines).slice(0, dress.layout === 'across' || dress.layout === 'bare' ? 6 : 13);
  const lines = grouped ? numbered(groups) : distinct(leaves).map((line, i): Line => ({ ...line, id: `p${i}`, marker: String(i + 1) }));
  return finished(
    matter,
    titleOf(d, matter, d.chance(0.5) ? 'huyện Nam Giang' : ''),
    matter.stub,
    lines,
    dress,
    dress.totalWord.includes('huyện') ? 'Tổng cộng' : dress.totalWord,
  );
}

const distinct = (lines: readonly Line[]): Line[] => lines.filter(({ label }, i) => lines.findIndex((line) => line.label === label) === i);

function inGroups(names: readonly string[], leaves: readonly Line[], d: Dice): Line[] {
  const cuts = names.map((_, i) =>
    Math.round(((i + 1) * leaves.length) / names.length + (i + 1 < names.length ? d.int(-1, 1) * Number(leaves.length > 8) : 0)),
  );
  return numbered(names.map((name, i): [string, Line[]] => [name, leaves.slice(i === 0 ? 0 : cuts[i - 1], cuts[i])]));
}

function numbered(groups: readonly (readonly [string, readonly Line[]])[]): Line[] {
  return groups.flatMap(([name, lines], g) => [
    { id: `g${g}`, label: name, marker: ROMAN[g]!, level: 0, parts: lines.map((_, i) => `g${g}p${i}`) },
    ...lines.map((line, i): Line => ({ ...line, id: `g${g}p${i}`, marker: String(i + 1), level: 1 })),
  ]);
}

function finished(
  { columns, unit }: Scene,
  title: readonly string[],
  stub: string,
  lines: readonly Line[],
  dress: Dress,
  total: string,
): Form {
  const groups = lines.filter(({ parts }) => parts);
  const parts = (groups.length > 0 ? groups : lines).map(({ id }) => id);
  const grand: Line = { id: 'total', label: total, marker: '', level: 0, parts };
  return { title, unit: unit ?? null, stub, columns, lines: dress.totalFirst ? [grand, ...lines] : [...lines, grand], grand: 'total' };
}

/** Columns that are added down. */
export const added = ({ columns }: Form): string[] => columns.filter(additive).map(({ id }) => id);
