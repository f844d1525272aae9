import { append } from '../collections/append';
import { cellKey } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import { beliefOf } from './belief';
import type { BreakFacts } from './facts';

/** A break, and how likely it is that the relation is meant there. */
export interface Believed {
  readonly facts: BreakFacts;
  readonly belief: number;
}

/**
 * A figure is told of one reading of it: of several that break at one cell and read the same lines, or are quotients of
 * whatever, the likeliest. Two divisions of one whole that share no line are told both.
 */
export function bestReadings(all: readonly BreakFacts[]): Believed[] {
  const byCell = new Map<string, Believed[]>();
  const believed = all.map((facts): Believed => ({ facts, belief: beliefOf(facts) }));
  for (const one of believed) {
    const { relation, broken } = one.facts;
    append(byCell, `${relation.axis}${cellKey(resultCell(relation, broken.position))}`, one);
  }
  return believed.filter((one) => {
    const { relation, broken } = one.facts;
    const there = byCell.get(`${relation.axis}${cellKey(resultCell(relation, broken.position))}`)!;
    return !there.some((other) => other.belief > one.belief && areRivals(relation, other.facts.relation));
  });
}

/** Sentences state what they state: each break as sure as its relation. */
export function asStated(all: readonly BreakFacts[]): Believed[] {
  return all.map((facts) => ({ facts, belief: facts.relation.confidence }));
}

const isQuotient = ({ kind }: Relation): boolean => kind === 'ratio' || kind === 'growth';

function areRivals(a: Relation, b: Relation): boolean {
  if (isQuotient(a) || isQuotient(b)) return isQuotient(a) && isQuotient(b);
  if (a.kind !== b.kind) return false;
  const lines = new Set(a.operands.map(({ line }) => line));
  return b.operands.some(({ line }) => lines.has(line));
}
