import type { Figures } from '../../model/figures';
import { cellIndex, Origin, State } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { isPlain } from '../../model/relation';

/**
 * Where one figure of a sum is shown as a percentage and another is not, they measure two things and add up to nothing:
 * "Dân số" over 120.350, below it 96 % of whom were asked. Formulas and printed identities say themselves what they add.
 */
export function withinFormats(relations: readonly Relation[], figures: Figures): Relation[] {
  const percents = { row: linesWithPercents('row', figures), column: linesWithPercents('column', figures) };
  if (percents.row.size === 0) return [...relations];
  return relations.flatMap((relation) => {
    const { kind, axis, evidence, positions, result, operands } = relation;
    if ((kind !== 'sum' && kind !== 'at-most') || !isPlain(relation)) return [relation];
    if (evidence.includes('formula') || evidence.includes('printed')) return [relation];
    const lines = [result, ...operands].map(({ line }) => line);
    if (!lines.some((line) => percents[axis].has(line))) return [relation];
    const kept = positions.filter((position) => ofOneFormat(axis, lines, position, figures));
    if (kept.length === positions.length) return [relation];
    return kept.length ? [{ ...relation, positions: kept }] : [];
  });
}

const isPercent = (cell: number, { origin }: Figures): boolean => (origin[cell]! & Origin.PercentFormat) !== 0;

function linesWithPercents(axis: Relation['axis'], figures: Figures): Set<number> {
  const lines = new Set<number>();
  for (let cell = 0; cell < figures.origin.length; cell++)
    if (isPercent(cell, figures)) lines.add(axis === 'row' ? Math.floor(cell / figures.cols) : cell % figures.cols);
  return lines;
}

/** Zero is nothing in either. */
function ofOneFormat(axis: Relation['axis'], lines: readonly number[], position: number, figures: Figures): boolean {
  let [percents, others] = [0, 0];
  for (const line of lines) {
    const cell = cellIndex(axis, line, position, figures.cols);
    if (figures.state[cell] !== State.Figure || figures.value[cell] === 0) continue;
    if (isPercent(cell, figures)) percents++;
    else others++;
  }
  return percents === 0 || others === 0;
}
