import { informativeIn } from '../arithmetic/informative';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import type { Figures } from '../model/figures';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';

/**
 * Without the relations that compare nothing: they hold at all their places, and would whatever stood there (a rate over a
 * column of ones, a total among zeros). What the workbook itself states, by a formula or in print, stays.
 */
export function comparing(relations: readonly Relation[], figures: Figures): Relation[] {
  return relations.filter((relation) => isStated(relation) || !isPlain(relation) || compares(relation, figures));
}

function isStated({ evidence }: Relation): boolean {
  return evidence.includes('printed') || evidence.includes('formula');
}

function compares(relation: Relation, figures: Figures): boolean {
  const verdict = verdictOf(relation, figures);
  const tells = informativeIn(relation, figures);
  let decided = false;
  for (const position of relation.positions) {
    const state = verdict(position);
    if (state === Verdict.Fails || (state === Verdict.Holds && tells(position))) return true;
    decided ||= state === Verdict.Holds;
  }
  // Where nothing could be decided yet (a figure is missing) nothing speaks against it either.
  return !decided;
}
