import type { Dice } from '../../test/generate/dice';
import type { Dress } from './dress';
import { DISTRICTS, VILLAGES } from './names';

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
