import { CONFIDENCE } from './confidence';
import type { Figures } from '../model/figures';
import type { Relation } from '../model/relation';
import type { Weighed } from './weigh';
import { confidenceOf, dropAlien, ownFails } from './weigh';

/** The same column adds up in another total of the table: it is meant to. */
export function addingPositions(weighed: readonly Weighed[]): (position: number) => boolean {
  const adding = new Set(weighed.flatMap((w) => w.support.proving));
  return (position) => adding.has(position);
}

/** Gives every total of a group its confidence; drops what the values refuse. */
export function assignConfidence(
  members: readonly Weighed[],
  figures: Figures,
  named?: (position: number) => boolean,
  refused?: ReadonlySet<number>,
): Relation[] {
  const adds = addingPositions(members);
  const kept = members.map((member): Weighed => {
    const weighed = dropAlien(member, figures, adds, named, refused);
    return { ...weighed, support: { ...weighed.support, fails: ownFails(weighed, figures) } };
  });
  const pool = {
    holds: kept.reduce((n, w) => n + w.support.informative, 0),
    fails: kept.reduce((n, w) => n + w.support.fails.length, 0),
  };
  return kept
    .map((w) => ({ ...w.relation, confidence: confidenceOf(w, figures, pool) }))
    .filter((relation) => relation.confidence > CONFIDENCE.total.dropped && relation.positions.length > 0);
}
