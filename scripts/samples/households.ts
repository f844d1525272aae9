import { dice } from '../../test/generate/dice';

/** What a commune's poverty review found; figures of our own, of the size that real ones have. */
export interface Commune {
  readonly id: string;
  readonly tt: string;
  readonly name: string;
  readonly district: string;
  /** By series: [households, persons]. */
  readonly all: Pair;
  readonly minority: Pair;
  readonly native: Pair;
  readonly poor: Flow;
  readonly near: Flow;
  /** Farming households of average living standard. */
  readonly farming: Pair;
}

export type Pair = readonly [number, number];

/** A year of poor (or near-poor) households and persons: at the start, out to the other group, out for good, in … */
export interface Flow {
  readonly start: Pair;
  readonly toOther: Pair;
  readonly out: Pair;
  readonly fromOther: Pair;
  readonly back: Pair;
  readonly fresh: Pair;
  readonly end: Pair;
}

export interface District {
  readonly id: string;
  readonly tt: string;
  readonly name: string;
  readonly communes: readonly Commune[];
}

const PROVINCE: readonly (readonly [string, readonly string[]])[] = [
  ['Huyện Cư Jút', ['Thị trấn Ea T’Ling', 'Đắk Wil', 'Ea Pô', 'Nam Dong']],
  ['Huyện Đắk Glong', ['Đắk Ha', 'Đắk Plao', 'Đắk Som', 'Quảng Khê', 'Quảng Sơn']],
  [
    'Huyện Krông Nô',
    ['Thị trấn Đắk Mâm', 'Buôn Choáh', 'Đắk Drô', 'Đắk Nang', 'Đắk Sôr', 'Đức Xuyên', 'Nam Đà', 'Nâm Nung', 'Quảng Phú', 'Tân Thành'],
  ],
];

/** Three districts; the third has ten communes, so that "3.10" is no 3.1. */
export function province(): readonly District[] {
  const d = dice(20231115);
  const pair = (low: number, high: number): Pair => {
    const n = d.int(low, high);
    return [n, n === 0 ? 0 : Math.round(n * (2.7 + 1.4 * d.next()))];
  };
  return PROVINCE.map(([name, communes], i) => ({
    id: `d${i}`,
    tt: String(i + 1),
    name,
    communes: communes.map((commune, j): Commune => {
      const all = pair(620, 2900);
      const minority = pair(260, 560);
      const native = pair(40, 110);
      const [a, b] = [pair(8, 35), pair(3, 16)];
      const flow = (start: Pair, toOther: Pair, fromOther: Pair): Flow => {
        const [out, back, fresh] = [pair(4, 20), pair(0, 2), pair(0, 9)];
        const end = [0, 1].map((k) => start[k]! - toOther[k]! - out[k]! + fromOther[k]! + back[k]! + fresh[k]!) as unknown as Pair;
        return { start, toOther, out, fromOther, back, fresh, end };
      };
      return {
        id: `d${i}c${j}`,
        tt: `${i + 1}.${j + 1}`,
        name: commune,
        district: name,
        all,
        minority,
        native,
        poor: flow(pair(90, 230), a, b),
        near: flow(pair(90, 190), b, a),
        farming: pair(30, 160),
      };
    }),
  }));
}
