import { append } from '../collections/append';
import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import type { Broken, Tested } from './tested';

/**
 * "Tăng | Giảm", "Thừa | Thiếu": of two columns that show the difference of the same figures one shows it, and the other
 * nothing; which of them is for the sign to say, and no slip of the one that shows nothing.
 */
export function mirroredIn(tested: readonly Tested[], figuresIn: FiguresIn): (one: Tested, broken: Broken) => boolean {
  const byOperands = new Map<string, Relation[]>();
  for (const { relation } of tested) if (isDifference(relation)) append(byOperands, keyOf(relation), relation);
  return ({ relation }, { position, judgement }) => {
    if (judgement.actual !== 0 || !isDifference(relation)) return false;
    return (byOperands.get(keyOf(relation)) ?? []).some(
      (other) => other.result.line !== relation.result.line && shows(other, position, figuresIn),
    );
  };
}

const isDifference = (relation: Relation): boolean =>
  relation.kind === 'sum' && relation.operands.length === 2 && relation.signs.includes(-1) && isPlain(relation);

function keyOf({ sheet, axis, operands }: Relation): string {
  return `${sheet}${axis}${operands
    .map(({ line }) => line)
    .sort((a, b) => a - b)
    .join()}`;
}

function shows(relation: Relation, position: number, figuresIn: FiguresIn): boolean {
  if (!relation.positions.includes(position)) return false;
  const { state, actual } = judgeAt(relation, position, figuresIn);
  return state === 'holds' && actual !== 0;
}
