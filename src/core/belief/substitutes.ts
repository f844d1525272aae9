import { Verdict, quotientOf } from '../arithmetic/verdict';
import { informativeIn } from '../arithmetic/informative';
import type { FiguresIn } from '../arithmetic/judge';
import { isPlain } from '../model/relation';
import type { Relation } from '../model/relation';
import type { Tested } from './tested';

/** Other bases are looked for so far away. */
const WINDOW = 14;
/** One place is not enough: of thirty lines some one gives any rate of three digits once in thirty times. */
const LEAST = 2;

/**
 * True where another numerator or base gives the printed rate in all places where this one does not: then the rate is of
 * whichever is the smaller, the later, the one that is known, and no place of it is wrong.
 */
export function hasSubstitute({ relation, broken }: Tested, figuresIn: FiguresIn): boolean {
  const { kind, operands } = relation;
  if ((kind !== 'ratio' && kind !== 'growth') || operands.length !== 2 || broken.length < LEAST || !isPlain(relation)) return false;
  const figures = figuresIn(relation.sheet);
  const positions = broken.map(({ position }) => position);
  return [0, 1].some((slot) => {
    const own = operands[slot]!.line;
    for (let line = Math.max(0, own - WINDOW); line <= own + WINDOW; line++) {
      if (line === relation.result.line || operands.some((o) => o.line === line)) continue;
      const [a, b] = slot === 0 ? [line, operands[1]!.line] : [operands[0]!.line, line];
      const verdict = quotientOf(relation.axis, kind, relation.result.line, a, b, relation.factor, figures);
      if (!positions.every((position) => verdict(position) === Verdict.Holds)) continue;
      const tells = informativeIn(reading(relation, a, b), figures);
      if (positions.every(tells)) return true;
    }
    return false;
  });
}

function reading(relation: Relation, a: number, b: number): Relation {
  return { ...relation, operands: [{ line: a }, { line: b }] };
}
