import { readLoneNumber, storedDecimals } from '../../text/number';
import { figureOf, isBlank } from '../cell';
import { cells } from '../cells';
import { fault, ZERO_BASE } from '../fault';
import type { Indicator } from '../indicator';
import { placesOf } from '../lift';

export const checkRate: Indicator = cells(
  {
    id: 'check-rate',
    group: 'check',
    names: { en: 'CHECKRATE', vi: 'KIEMTRATYLE' },
    calls: [CHECKRATE, KIEMTRATYLE],
    parameters: ['rate', 'numerator', 'denominator'],
    // Not named `decimals`: here it is the precision of what was stated, nothing is rounded by it.
    optional: ['ratePlaces', 'factor'],
    unit: 'truth',
    decimals: 0,
    source: 'arithmetic',
    examples: [
      { args: [4.82, 1855, 38459], result: true },
      { args: ['68,05', 49, 72], result: false },
      { args: ['101,3%', 3459, 3415], result: true },
      { args: [84, 1377, 1629], result: false },
    ],
  },
  (rate, numerator, denominator, ratePlaces, factor) => {
    const [stated, above, below, times] = [rate, numerator, denominator, isBlank(factor) ? 100 : factor].map(figureOf);
    for (const figure of [stated, above, below, times]) if (typeof figure !== 'number') return figure ?? fault('#VALUE!', 'places');
    const places = placesOf(ratePlaces);
    if (places !== null && typeof places !== 'number') return places;
    if (below === 0) return ZERO_BASE;
    const expected = ((above as number) / (below as number)) * (times as number);
    return Math.abs((stated as number) - expected) <= 0.5 * 10 ** -(places ?? printedPlaces(rate)) + Math.abs(expected) * 1e-12;
  },
);

/** "57,20" was stated to two places, though 57.2 is what is left of it as a number. */
function printedPlaces(rate: unknown): number {
  return typeof rate === 'string' ? (readLoneNumber(rate)?.decimals ?? 0) : storedDecimals(rate as number);
}

/**
 * TRUE where a stated rate is numerator / denominator × factor, rounded to the places it is stated with.
 * @customfunction CHECKRATE
 */
export function CHECKRATE(rate: unknown[][], numerator: unknown[][], denominator: unknown[][], ratePlaces?: unknown, factor?: unknown): unknown[][] {
  return checkRate.answer([rate, numerator, denominator, ratePlaces, factor]);
}

/**
 * CHECKRATE under its Vietnamese name.
 * @customfunction KIEMTRATYLE
 */
export function KIEMTRATYLE(tyLe: unknown[][], tuSo: unknown[][], mauSo: unknown[][], soLeCuaTyLe?: unknown, heSo?: unknown): unknown[][] {
  return CHECKRATE(tyLe, tuSo, mauSo, soLeCuaTyLe, heSo);
}
