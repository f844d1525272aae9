import { judgeAt } from '../../arithmetic/judge';
import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import { inArea } from '../../model/cell-ref';
import type { Relation } from '../../model/relation';
import { isPlain } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { fold } from '../../text/fold';

/**
 * A norm or a product that turns one unit into another (grams a portion × portions = kilograms, so a factor of 1000) is meant
 * for the lines in those units only: lines counted in pieces, of which it holds for less than half, are none of its positions. What needs no
 * factor, and a percentage, is the same in every unit. Formulas and printed identities say themselves where they hold.
 */
export function withinUnits(relations: readonly Relation[], drafts: readonly Draft[], figures: Figures): Relation[] {
  return relations.map((relation) => {
    if (!convertsUnits(relation)) return relation;
    const draft = drafts.find(({ frame }) => inArea(frame.body, relation.positions[0] ?? -1, relation.result.line));
    const kept = draft && positionsInUnits(relation, draft, figures);
    return kept && kept.length < relation.positions.length ? { ...relation, positions: kept } : relation;
  });
}

function convertsUnits({ kind, axis, factor, evidence, ...relation }: Relation): boolean {
  if (axis !== 'column' || factor === 1 || factor === 100 || evidence.includes('formula') || evidence.includes('printed')) return false;
  return (kind === 'ratio' || kind === 'product') && isPlain({ kind, axis, factor, evidence, ...relation });
}

function positionsInUnits(relation: Relation, { lines }: Draft, figures: Figures): number[] {
  const units = new Map(lines.map(({ row, unit }) => [row, fold(unit ?? '')]));
  const groups = new Map<string, number[]>();
  for (const position of relation.positions) append(groups, units.get(position) ?? '', position);
  if (groups.size < 2) return [...relation.positions];
  return [...groups.values()]
    .filter((positions) => holdsMostly(relation, positions, figures))
    .flat()
    .sort((a, b) => a - b);
}

function holdsMostly(relation: Relation, positions: readonly number[], figures: Figures): boolean {
  const states = positions.map((position) => judgeAt(relation, position, () => figures).state);
  const fails = states.filter((state) => state === 'fails').length;
  return fails <= states.filter((state) => state === 'holds').length;
}
