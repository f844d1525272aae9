import type { Candidate } from './candidate';
import { extentOf } from '../../collections/extent';

/**
 * A total over all the items of a subtotal that stands among or beside them is the total of the subtotal: where the items
 * of a chosen sum lie within another and serve no third, its result takes their place.
 */
export function folded(sums: readonly Candidate[]): Candidate[] {
  const users = new Map<number, number>();
  for (const sum of sums) for (const line of sum.operands) users.set(line, (users.get(line) ?? 0) + 1);
  const small = [...sums].sort((p, q) => p.operands.length - q.operands.length);
  return sums.map((sum) => {
    let operands = sum.operands;
    for (const part of small) {
      if (part.operands.length >= operands.length) break;
      if (part !== sum && stands(part, sum, operands, users)) operands = replaced(operands, part);
    }
    return operands === sum.operands ? sum : { ...sum, operands };
  });
}

function stands(part: Candidate, sum: Candidate, operands: readonly number[], users: ReadonlyMap<number, number>): boolean {
  if (part.result === sum.result || operands.includes(part.result)) return false;
  const [first, last] = extentOf(operands);
  if (part.result < first || part.result > last) {
    // Outside, it is one of the items only if it stands to them as the total does; else it may be an "of which" below.
    const before = part.result === first - 1 && sum.result < first;
    const after = part.result === last + 1 && sum.result > last;
    if (!before && !after) return false;
  }
  return part.operands.every((line) => users.get(line) === 2 && operands.includes(line));
}

function replaced(operands: readonly number[], part: Candidate): readonly number[] {
  const parts = new Set(part.operands);
  return [...operands.filter((line) => !parts.has(line)), part.result].sort((x, y) => x - y);
}
