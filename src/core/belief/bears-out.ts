import { informativeIn } from '../arithmetic/informative';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import type { Figures } from '../model/figures';
import { cellIndex } from '../model/figures';
import { isPlain } from '../model/relation';
import type { Tested } from './tested';

/** Beyond so many places more of them make it no surer, */
const ENOUGH = 400;
/** and of so many terms two lines that are alike in all are one line. */
const MOST_TERMS = 40;

/**
 * Places that bear a relation out, each of them by figures of its own: a block that repeats another, or a total with one
 * line, shows the same line once more.
 */
export function bearersOf({ relation, compared }: Tested, figures: Figures): number {
  if (compared < 2 || compared > ENOUGH || !isPlain(relation) || relation.operands.length > MOST_TERMS) return compared;
  const verdict = verdictOf(relation, figures);
  const tells = informativeIn(relation, figures);
  const lines = [relation.result, ...relation.operands].map(({ line }) => line);
  const met = new Set<string>();
  for (const position of relation.positions)
    if (verdict(position) === Verdict.Holds && tells(position))
      met.add(lines.map((line) => figures.value[cellIndex(relation.axis, line, position, figures.cols)]).join());
  return Math.max(1, met.size);
}
