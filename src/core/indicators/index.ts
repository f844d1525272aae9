import { checks } from './checks';
import { comparisons } from './comparisons';
import type { Indicator } from './indicator';
import { rates } from './rates';
import { targets } from './targets';

/** Every function officers can type. A new one: one file in its folder, one line in that folder's index. */
export const INDICATORS: readonly Indicator[] = [...rates, ...comparisons, ...targets, ...checks];

const BY_NAME: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.flatMap(
    (each) =>
      [
        [each.names.en, each],
        [each.names.vi, each],
      ] as const,
  ),
);

/** The function of that name, English or Vietnamese, in any case. */
export function indicatorNamed(name: string): Indicator | null {
  return BY_NAME.get(name.toUpperCase()) ?? null;
}

/** All names in capitals: formulas that hold one of them need the add-in. */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set(BY_NAME.keys());

export type { Answer, Example, ExampleArgument, Group, Headings, Indicator, UnitName } from './indicator';
export { Fault } from './fault';
