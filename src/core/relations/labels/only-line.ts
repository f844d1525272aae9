import { CONFIDENCE } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { stateRelation } from '../series';
import { sameUnit } from '../../tables/outline/same-unit';
import { supportOf } from '../support';
import type { Node } from '../../tables/outline/tree';
import { walk } from '../../tables/outline/tree';

/** So many different figures that a group and its only line have in common show that it is the whole group. */
const LEAST = 3;

/** "I. Thành thị" with one commune below it says the same twice, where the figures show that this is all of it. */
export function onlyLineRelations(
  draft: Draft,
  sheet: number,
  figures: Figures,
  forest: readonly Node[],
  positions: readonly number[],
): Relation[] {
  const found: Relation[] = [];
  walk(forest, (node) => {
    const [only, ...others] = node.children.filter((n) => !n.ofWhich);
    if (
      !only ||
      others.length > 0 ||
      !node.hasFigures ||
      !only.hasFigures ||
      !draft.entries[only.index]!.marker ||
      !sameUnit(draft, node.row, [only.row])
    )
      return;
    const because = [message('because.parent-line', { label: draft.lines[node.index]!.label })];
    const relation = stateRelation(
      { axis: 'row', sheet },
      { kind: 'equality', role: 'same', result: node.row, operands: [only.row], positions, confidence: CONFIDENCE.total.onlyLine, because },
    );
    const { informative, proving, fails } = supportOf(relation, figures);
    if (informative >= LEAST && proving.length > fails.length) found.push(relation);
  });
  return found;
}
