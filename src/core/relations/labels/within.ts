import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { fold } from '../../text/fold';
import type { Draft } from '../../tables/draft';
import { supportOf } from '../support';

/** Different results that a table must show before a relation found elsewhere on the sheet is its own too. */
const OWN = 3;

/**
 * A relation of columns found in the figures holds within its own table: of tables that stand on top of each other, only
 * those whose columns bear the same heads, or that bear the relation out themselves, keep their places.
 */
export function withinTables(relations: readonly Relation[], drafts: readonly Draft[], figures: Figures): Relation[] {
  if (drafts.length < 2) return [...relations];
  return relations.flatMap((relation) => (relation.axis === 'column' ? apart(relation, drafts, figures) : [relation]));
}

function apart(relation: Relation, drafts: readonly Draft[], figures: Figures): Relation[] {
  const groups = new Map<string, number[]>();
  let last = '';
  for (const position of relation.positions) {
    const own = drafts.find(
      ({ frame: { body } }) =>
        position >= body.top && position <= body.bottom && relation.result.line >= body.left && relation.result.line <= body.right,
    );
    // A block without heads goes on where the table above it ended.
    if (own?.frame.head) last = headsOf(relation, own);
    append(groups, last, position);
  }
  if (groups.size < 2) return [relation];
  const parts = [...groups.values()].map((positions) => ({ ...relation, positions }));
  return parts.filter((part) => {
    const { proving, fails, informative } = supportOf(part, figures);
    return informative >= OWN && proving.length >= 2 * fails.length;
  });
}

function headsOf({ result, operands }: Relation, { columns }: Draft): string {
  return [result, ...operands]
    .map(
      ({ line }) =>
        columns
          .find((c) => c.col === line)
          ?.path.map(fold)
          .join(' / ') ?? '',
    )
    .join(' | ');
}
