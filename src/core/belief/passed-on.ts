import { append } from '../collections/append';
import { isAddition, isPlain } from '../model/relation';
import { digitsIn } from '../arithmetic/digits';
import type { Tested } from './tested';

/** Equal to the last digits that a number can hold. */
const EXACT = 1e-9;
/** By chance two breaks miss by the same so many digits once in ten thousand cases; */
const TELLING = 4;
/** of amounts with decimals so many are looked at. */
const DECIMALS = 2;

/** Places at which a relation breaks only because it breaks elsewhere: one cause, however many places pass it on. */
export interface PassedOn {
  /** By place: the places that are added up there. What is wrong in one hamlet is wrong by as much in the total of hamlets. */
  readonly from: ReadonlyMap<number, readonly number[]>;
  /** Places that miss by the very amount of another, as where its line stands once more. */
  readonly again: ReadonlySet<number>;
}

const NOTHING: PassedOn = { from: new Map(), again: new Set() };

export function passedOnIn(tested: readonly Tested[]): (one: Tested) => PassedOn {
  const totals = new Map<string, Tested[]>();
  for (const one of tested)
    if (isAddition(one.relation) && isPlain(one.relation)) append(totals, keyOf(one, one.relation.axis, one.relation.result.line), one);
  const known = new Map<Tested, PassedOn>();
  return (one) => {
    const told = known.get(one) ?? passedOnOf(one, (...of) => totals.get(keyOf(one, ...of)) ?? []);
    known.set(one, told);
    return told;
  };
}

const keyOf = ({ relation: { sheet } }: Tested, axis: string, line: number): string => `${sheet}${axis}${line}`;

type Gaps = ReadonlyMap<number, number>;

function passedOnOf({ relation, broken }: Tested, totalsAt: (axis: string, line: number) => readonly Tested[]): PassedOn {
  if (broken.length < 2 || relation.kind !== 'sum' || !isPlain(relation)) return NOTHING;
  const gaps: Gaps = new Map(broken.map(({ position, judgement }) => [position, judgement.actual - judgement.expected]));
  const across = relation.axis === 'row' ? 'column' : 'row';
  const from = new Map<number, readonly number[]>();
  for (const [position, gap] of gaps)
    for (const total of totalsAt(across, position)) {
      const lines = addedUp(gap, gaps, total);
      if (lines) from.set(position, lines);
    }
  return { from, again: repeated(gaps) };
}

/** The lines of a total that break, if what they miss by makes up the gap of the total. */
function addedUp(gap: number, gaps: Gaps, { relation }: Tested): readonly number[] | null {
  const lines = relation.operands.map(({ line }) => line).filter((line) => gaps.has(line));
  const sum = lines.reduce((all, line) => all + gaps.get(line)!, 0);
  return lines.length > 0 && Math.abs(sum - gap) <= EXACT * Math.abs(gap) ? lines : null;
}

/** All but the first place that misses by one and the same amount of many digits. */
function repeated(gaps: Gaps): ReadonlySet<number> {
  const met = new Set<string>();
  return new Set(
    [...gaps].flatMap(([position, gap]) => {
      const key = gap.toPrecision(9);
      const isAgain = met.has(key) && digitsIn(gap, DECIMALS) >= TELLING;
      met.add(key);
      return isAgain ? [position] : [];
    }),
  );
}
