import type { FiguresIn } from '../arithmetic/judge';
import { readingAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import type { Broken, Tested } from './tested';
import { greatest } from '../collections/of-many';

/** Breaks that must agree before they are put down to one figure, and the share of all that must. */
const LEAST = 3;
const MOST = 0.7;
/** So many tell as much as all. */
const SAMPLE = 400;

/**
 * True where one other figure in the total that shares are of would mend nearly all breaks: they are still in proportion to
 * their lines, and speak for the relation as if they held.
 */
export function hasOneCause({ relation, broken }: Tested, figuresIn: FiguresIn): boolean {
  if (relation.kind !== 'ratio' || relation.operands[1]?.at === undefined || broken.length < LEAST) return false;
  const sample = broken.slice(0, SAMPLE);
  const ranges = sample.map((one) => wholeOf(relation, one, figuresIn)).filter(([low, high]) => low > 0 && high < Infinity);
  const agreeing = Math.max(0, greatest(ranges.map(([low, high]) => ranges.filter(([from, to]) => from <= high && low <= to).length)));
  return agreeing >= Math.max(LEAST, MOST * sample.length);
}

/** What the whole would be by the printed share, as its rounding leaves it. */
function wholeOf(relation: Relation, { position, judgement }: Broken, figuresIn: FiguresIn): readonly [number, number] {
  const part = readingAt(relation, relation.operands[0]!, position, figuresIn).value * relation.factor;
  const half = readingAt(relation, relation.result, position, figuresIn).roundingError;
  return [part / (judgement.actual + half), part / (judgement.actual - half)];
}
