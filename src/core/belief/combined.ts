import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import { append } from '../collections/append';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import type { Tested } from './tested';

/** Longer sums are not combined: what two of them have in common is soon too much. */
const MOST_TERMS = 12;

/** A sum as a balance: its lines and the sign that each has in 0 = Σ. */
type Balance = ReadonlyMap<number, number>;

interface Holding {
  readonly relation: Relation;
  readonly balance: Balance;
}

/**
 * Whether two sums that hold at a place say more of it than one that breaks there and only the figures speak for: where
 * K = I + J and K = L + N, J is L + N less I; that it is L + N alone where I is nothing was never meant.
 */
export function combinedIn(sure: readonly Tested[], figuresIn: FiguresIn): (relation: Relation, position: number) => boolean {
  const byLine = new Map<string, Holding[]>();
  for (const { relation } of sure) {
    if (!isShort(relation)) continue;
    const holding = { relation, balance: balanceOf(relation) };
    for (const line of holding.balance.keys()) append(byLine, keyOf(relation, line), holding);
  }
  const through = (relation: Relation, line: number): readonly Holding[] => byLine.get(keyOf(relation, line)) ?? [];
  return (relation, position) => {
    if (!isShort(relation) || relation.evidence.some((one) => one !== 'values')) return false;
    const own = balanceOf(relation);
    const holds = ({ relation: other }: Holding): boolean =>
      other.positions.includes(position) && judgeAt(other, position, figuresIn).state === 'holds';
    return through(relation, relation.result.line).some((first) =>
      [...first.balance.keys()].some(
        (line) =>
          !own.has(line) &&
          through(relation, line).some(
            (second) => second !== first && isMore(without(line, first, second), own) && holds(first) && holds(second),
          ),
      ),
    );
  };
}

const keyOf = ({ axis, sheet }: Relation, line: number): string => `${sheet}${axis}${line}`;

function isShort(relation: Relation): boolean {
  return relation.kind === 'sum' && relation.factor === 1 && relation.operands.length <= MOST_TERMS && isPlain(relation);
}

function balanceOf({ result, operands, signs }: Relation): Balance {
  return new Map([[result.line, -1], ...operands.map(({ line }, i): [number, number] => [line, signs[i] ?? 1])]);
}

/** Both, so that `line` falls out. */
function without(line: number, { balance: first }: Holding, { balance: second }: Holding): Balance {
  const turn = -first.get(line)! * second.get(line)!;
  const both = new Map(first);
  for (const [other, sign] of second) {
    const sum = (both.get(other) ?? 0) + turn * sign;
    if (sum === 0) both.delete(other);
    else both.set(other, sum);
  }
  return both;
}

/** All lines of `own`, with their signs or all of them turned, and others. */
function isMore(balance: Balance, own: Balance): boolean {
  if (balance.size <= own.size) return false;
  return [1, -1].some((turn) => [...own].every(([line, sign]) => balance.get(line) === turn * sign));
}
