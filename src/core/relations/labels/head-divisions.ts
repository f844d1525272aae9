import { CONFIDENCE } from '../confidence';
import type { Figures } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import type { Column } from '../../model/table';
import { isOfWhich } from '../../tables/vocabulary/totals';
import type { HeadNode } from './head-nodes';
import { supportOf } from '../support';

/** Different totals that a group of columns must come to before its head is taken for a division of the whole. */
const LEAST_INFORMATIVE = 3;
/** Lines in which it holds for each slip. */
const SURE = 3;

/**
 * Groups of columns that divide one total each for itself: "Tổng số | Trình độ {Trung cấp, Đại học} | Độ tuổi {Dưới 30, Trên
 * 30}". No word says so, the figures must: nearly every line must hold.
 */
export function headDivisions(
  siblings: readonly HeadNode[],
  whole: Column,
  columnsOf: (nodes: readonly HeadNode[], whole: Column) => readonly Column[],
  make: (whole: Column, parts: readonly Column[]) => Relation,
  figures: Figures,
): Relation[] {
  return siblings.flatMap((group) => {
    if (group.children.length < 2 || isOfWhich(group.text) || group.columns.includes(whole)) return [];
    const parts = columnsOf(group.children, whole);
    if (parts.length < 2) return [];
    const relation = { ...make(whole, parts), exhaustive: true };
    const { proving, fails, informative } = supportOf(relation, figures);
    // A slip in a line is one in the total of the lines too.
    const slips = new Set(fails.map((position) => differenceAt(relation, position, figures))).size;
    return informative >= LEAST_INFORMATIVE && proving.length >= SURE * slips
      ? [{ ...relation, confidence: CONFIDENCE.column.division }]
      : [];
  });
}

function differenceAt(relation: Relation, position: number, figures: Figures): string {
  const { actual, expected } = judgeAt(relation, position, () => figures);
  return Math.abs(actual - expected).toPrecision(9);
}
