import type { LineSpec } from './table';
import type { Scene } from './scene';
import { DISTRICTS, VILLAGES } from './words';

type Values = Record<string, number | string | null>;

interface Place {
  readonly id: string;
  readonly tt: string;
  readonly label: string;
  readonly level: number;
  readonly role: 'item' | 'subtotal' | 'total';
  readonly parts: readonly string[];
}

/** Lines for places with `fill` for each commune: one total, districts above communes, or town and country. */
export function placeLines(scene: Scene, fill: (series: number) => Values, series: readonly string[] = []): LineSpec[] {
  const places = scene.d.weighted([
    [oneLevel, 5],
    [districts, 4],
    [townAndCountry, 2],
    [villages, 2],
  ] as const)(scene);
  if (series.length === 0) return places.map((place) => lineOf(place, place.parts, place.role === 'item' ? fill(0) : undefined));
  return places.flatMap((place) =>
    series.map((breakdown, i) => ({
      ...lineOf(
        place,
        place.parts.map((part) => `${part}/${i}`),
        place.role === 'item' ? fill(i) : undefined,
      ),
      id: `${place.id}/${i}`,
      breakdown,
      ...(i > 0 ? { joined: true } : {}),
    })),
  );
}

function lineOf({ id, tt, label, level, role }: Place, parts: readonly string[], values: Values | undefined): LineSpec {
  return { id, tt, label, level, role, ...(parts.length ? { parts } : {}), ...(values ? { values } : {}) };
}

function order(scene: Scene, total: Place, rest: readonly Place[]): Place[] {
  const { totalAt } = scene.dress;
  if (totalAt === 'both') return [total, ...rest, { ...total, id: 'total again' }];
  return totalAt === 'first' ? [total, ...rest] : [...rest, total];
}

function oneLevel(scene: Scene): Place[] {
  const { d, dress } = scene;
  const district = d.pick(DISTRICTS);
  const prefix = d.chance(0.3) ? 'Xã ' : '';
  const items = district.communes.map((name, i): Place => ({
    id: `p${i}`,
    tt: String(i + 1),
    label: name.startsWith('TT ') ? name.replace('TT ', d.chance(0.5) ? 'Thị trấn ' : 'TT ') : prefix + name,
    level: 0,
    role: 'item',
    parts: [],
  }));
  const label = d.pick([dress.totalWord, dress.totalWord, 'Toàn huyện', `Huyện ${district.name}`]);
  return order(scene, { id: 'total', tt: '', label, level: 0, role: 'total', parts: items.map((p) => p.id) }, items);
}

function villages(scene: Scene): Place[] {
  const { d, dress } = scene;
  const items = d
    .shuffle(VILLAGES)
    .slice(0, d.int(4, 9))
    .map((label, i): Place => ({ id: `v${i}`, tt: String(i + 1), label, level: 0, role: 'item', parts: [] }));
  return order(
    scene,
    { id: 'total', tt: '', label: d.pick([dress.totalWord, 'Toàn xã']), level: 0, role: 'total', parts: items.map((p) => p.id) },
    items,
  );
}

/** "1" district in bold, "1.1, 1.2 … 1.10" its communes, and mostly a total over the districts. */
function districts(scene: Scene): Place[] {
  const { d, dress } = scene;
  const chosen = d.shuffle(DISTRICTS).slice(0, d.int(2, 4));
  const roman = d.chance(0.3);
  const lines: Place[] = [];
  const heads: string[] = [];
  chosen.forEach((district, i) => {
    const communes = district.communes.slice(0, d.int(3, district.communes.length));
    const items = communes.map((label, j): Place => ({
      id: `d${i}c${j}`,
      tt: roman ? String(j + 1) : `${i + 1}.${j + 1}`,
      label,
      level: 1,
      role: 'item',
      parts: [],
    }));
    const tt = roman ? ['I', 'II', 'III', 'IV'][i]! : String(i + 1);
    lines.push(
      {
        id: `d${i}`,
        tt,
        label: `${d.chance(0.5) || roman ? 'Huyện ' : ''}${district.name}`,
        level: 0,
        role: 'subtotal',
        parts: items.map((p) => p.id),
      },
      ...items,
    );
    heads.push(`d${i}`);
  });
  return order(scene, { id: 'total', tt: '', label: d.pick([dress.totalWord, 'Toàn tỉnh']), level: 0, role: 'total', parts: heads }, lines);
}

/** The older form: I town, II country, the Arabic numbers running on; Tổng cộng = I + II. */
function townAndCountry(scene: Scene): Place[] {
  const { d, dress } = scene;
  const names = d.pick(DISTRICTS).communes;
  const town = names
    .slice(0, d.int(1, 2))
    .map((label, i): Place => ({ id: `t${i}`, tt: String(i + 1), label, level: 1, role: 'item', parts: [] }));
  const country = names
    .slice(town.length)
    .map((label, i): Place => ({ id: `c${i}`, tt: String(town.length + i + 1), label, level: 1, role: 'item', parts: [] }));
  const lines: Place[] = [
    { id: 'I', tt: 'I', label: 'Khu vực thành thị', level: 0, role: 'subtotal', parts: town.map((p) => p.id) },
    ...town,
    { id: 'II', tt: 'II', label: 'Khu vực nông thôn', level: 0, role: 'subtotal', parts: country.map((p) => p.id) },
    ...country,
  ];
  const label = d.chance(0.3) ? 'Tổng cộng (I+II)' : dress.totalWord;
  return order(scene, { id: 'total', tt: '', label, level: 0, role: 'total', parts: ['I', 'II'] }, lines);
}
