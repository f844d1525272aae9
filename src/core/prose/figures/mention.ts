/** How the figure's unit measures. `money` and `measure` have a size, counts are whole, `time` is no quantity. */
export type UnitKind = 'count' | 'money' | 'measure' | 'rate' | 'point' | 'time' | 'none';

export interface Unit {
  readonly kind: UnitKind;
  /** "hộ", "đồng", "%", "‰"; "" for none. */
  readonly name: string;
  /** How many of the name one is: 1e6 for "triệu đồng". */
  readonly scale: number;
}

/** A bound or a band in the place of the figure itself; `range`: two figures and what lies between. */
export type Hedge = 'over' | 'under' | 'about' | 'range';

/** A figure of the text, as it is read. */
export interface Mention {
  /** Row among the figures of the text. */
  readonly id: number;
  readonly passage: number;
  /** Offsets in the passage's text. The figure with its percent sign; without its unit. */
  readonly start: number;
  readonly end: number;
  /** Where its unit ends. */
  readonly unitEnd: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit: Unit;
  readonly hedge: Hedge | null;
  /** What is said of it: "hộ nghèo", "người tham gia BHYT", in the spelling of `spell`. */
  readonly noun: string;
  /** "3.459/3.415": the next figure stands behind a stroke. */
  readonly stroke: boolean;
  /** It is written as another notation would, or as none does. */
  readonly odd: 'misgrouped' | 'foreign' | null;
  /** Per head or per month: "triệu đồng/người". */
  readonly per: boolean;
}

/** Half-width of what the printed figure may stand for, in its own unit. */
export function roundingErrorOf({ value, decimals, unit, hedge }: Pick<Mention, 'value' | 'decimals' | 'unit' | 'hedge'>): number {
  if (hedge !== null) return lastUnit(value, decimals);
  return unit.kind === 'count' && unit.scale === 1 && decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/** One unit of the last digit that is no zero: "khoảng 35.000" may be 35.737 and "trên 3,8 tỷ" 3,84. */
function lastUnit(value: number, decimals: number): number {
  let unit = 10 ** -decimals;
  for (let digits = Math.round(Math.abs(value) * 10 ** decimals); digits > 0 && digits % 10 === 0; digits /= 10) unit *= 10;
  return unit;
}
