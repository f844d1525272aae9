import { PRIOR } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { fold } from '../../text/fold';
import type { Draft } from '../../tables/draft';
import { stateRelation } from '../series';
import { assignConfidence } from '../assign-confidence';
import type { Node } from '../../tables/outline/tree';
import { walk } from '../../tables/outline/tree';
import type { Weighed } from '../weigh';
import { bestOf } from '../weigh';

/**
 * What is part of a total is the total of the same part of each of its lines: "Toàn huyện, trong đó: Nữ" sums up the women of
 * every commune. `totals`: the totals among the rows that are stated already.
 */
export function sameBelowRelations(
  draft: Draft,
  sheet: number,
  figures: Figures,
  forest: readonly Node[],
  totals: readonly Relation[],
  named: (position: number) => boolean,
): Relation[] {
  const nodes = new Map<number, Node>();
  walk(forest, (node) => nodes.set(node.row, node));
  const found: Weighed[] = [];
  for (const total of totals) {
    const parts = total.operands.map((o) => nodes.get(o.line));
    for (const own of nodes.get(total.result.line)?.children ?? []) {
      const rows = own.hasFigures
        ? parts.map((part) => part?.children.find((n) => n.hasFigures && nameOf(draft, n) === nameOf(draft, own))?.row)
        : [];
      if (rows.length < 2 || !rows.every((row) => row !== undefined)) continue;
      const because = [message('because.same-below', { label: draft.lines[own.index]!.label })];
      const relation = stateRelation(
        { axis: 'row', sheet },
        { kind: 'sum', role: 'total', result: own.row, operands: rows, positions: total.positions, confidence: 0, because },
      );
      const best = bestOf([{ relation, prior: PRIOR.lines.ofOutline }], figures);
      if (best) found.push(best);
    }
  }
  return assignConfidence(found, figures, named);
}

function nameOf(draft: Draft, node: Node): string {
  return fold(draft.lines[node.index]!.label);
}
