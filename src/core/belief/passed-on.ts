import { append } from '../collections/append';
import { isAddition, isPlain } from '../model/relation';
import { digitsIn } from './slips';
import type { Tested } from './tested';

/** Equal to the last digits that a number can hold. */
const EXACT = 1e-9;

/** By chance two breaks miss by the same so many digits once in ten thousand cases. */
const TELLING = 4;

/**
 * Places at which a relation breaks only because it breaks elsewhere: what is wrong in one hamlet is wrong by as much in the
 * total of hamlets, and by the same amount wherever its line stands once more. One cause, however many places pass it on.
 */
export function passedOnIn(tested: readonly Tested[]): (one: Tested) => ReadonlySet<number> {
  const totals = new Map<string, Tested[]>();
  for (const one of tested)
    if (isAddition(one.relation) && isPlain(one.relation))
      append(totals, keyOf(one, one.relation.axis, one.relation.result.line), one);
  return (one) => {
    const { relation, broken } = one;
    if (broken.length < 2 || relation.kind !== 'sum' || !isPlain(relation)) return NONE;
    const gaps = new Map(broken.map(({ position, judgement }) => [position, judgement.actual - judgement.expected]));
    const across = relation.axis === 'row' ? 'column' : 'row';
    const isTotal = ([position, gap]: readonly [number, number]): boolean =>
      (totals.get(keyOf(one, across, position)) ?? []).some((total) => isSumOf(gap, gaps, total));
    return new Set([...repeated(gaps), ...[...gaps].filter(isTotal).map(([position]) => position)]);
  };
}

/** Of amounts with decimals so many are looked at. */
const DECIMALS = 2;

const NONE: ReadonlySet<number> = new Set();

const keyOf = ({ relation: { sheet } }: Tested, axis: string, line: number): string => `${sheet}${axis}${line}`;

/** All but the first place that misses by one and the same amount of many digits. */
function repeated(gaps: ReadonlyMap<number, number>): number[] {
  const met = new Set<string>();
  return [...gaps].flatMap(([position, gap]) => {
    const key = gap.toPrecision(9);
    const again = met.has(key) && digitsIn(gap, DECIMALS) >= TELLING;
    met.add(key);
    return again ? [position] : [];
  });
}

/** The gap of a total is that of its lines, of which one has any. */
function isSumOf(gap: number, gaps: ReadonlyMap<number, number>, { relation }: Tested): boolean {
  const own = relation.operands.flatMap(({ line }) => gaps.get(line) ?? []);
  return own.length > 0 && Math.abs(own.reduce((sum, one) => sum + one, 0) - gap) <= EXACT * Math.abs(gap);
}
