import type { Dice } from '../../test/generate/dice';
import type { Dress } from './dress';
import { inGroups, numbered } from './groups';
import type { Places } from './places';
import { placesFor } from './places';
import type { Form, Line } from './model';
import { additive } from './model';
import { GROUPS, VILLAGE_GROUPS } from './names';
import type { Matter } from './scenes/matter';
import type { Scene } from './scenes/scene';

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
        d.pick(places.where.startsWith('huyện') ? GROUPS : VILLAGE_GROUPS).filter((_, i) => i < leaves.length / 2),
        leaves,
        d,
      )
    : leaves;
  return finished(scene, titleOf(d, scene, places.where, year), places.stub, lines, dress, totalWord(dress, places));
}

const totalWord = ({ totalWord: word }: Dress, { where }: Places): string =>
  word.replace('huyện', where.startsWith('huyện') ? 'huyện' : where.startsWith('TT') ? 'thị trấn' : 'xã');

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
