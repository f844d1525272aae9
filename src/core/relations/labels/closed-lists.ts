import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { isOther } from '../../tables/vocabulary/totals';
import { sameUnit } from '../../tables/outline/same-unit';
import { assignConfidence } from '../assign-confidence';
import { supportOf } from '../support';
import type { Node } from '../../tables/outline/tree';
import { walk } from '../../tables/outline/tree';
import { bestOf } from '../weigh';
import { addAll } from '../../collections/of-many';

/**
 * Lines without a number behind a numbered one, set in no deeper: nothing shows that they are its parts, but that they end
 * with what is left ("1 Số đối tượng: Người cao tuổi, Người khuyết tật, Đối tượng khác"). Not where a total takes them for
 * lines of their own.
 */
export function closedListRelations(
  draft: Draft,
  forest: readonly Node[],
  totals: readonly Relation[],
  make: (node: Node, rows: readonly number[]) => Relation,
  figures: Figures,
): Relation[] {
  const found: Relation[] = [];
  const added = new Set(totals.filter((r) => supportOf(r, figures).informative > 0).flatMap((r) => r.operands.map((o) => o.line)));
  walk(forest, (node, siblings, at) => {
    const rows = listBehind(draft, siblings, at);
    if (rows.length < 2 || rows.some((row) => added.has(row)) || !sameUnit(draft, node.row, rows)) return;
    const best = bestOf([{ relation: make(node, rows), prior: 0 }], figures);
    if (best) addAll(found, assignConfidence([best], figures));
  });
  return found;
}

/** The unnumbered lines behind a numbered line as far as the one of what is left. */
function listBehind({ entries, lines }: Draft, siblings: readonly Node[], at: number): number[] {
  const node = siblings[at]!;
  if (!node.hasFigures || node.children.length > 0 || !entries[node.index]!.marker) return [];
  const rest = siblings.slice(at + 1);
  const end = rest.findIndex((n) => entries[n.index]!.marker || !n.hasFigures || n.ofWhich || n.children.length > 0);
  const list = end < 0 ? rest : rest.slice(0, end);
  const last = list.findIndex((n) => isOther(lines[n.index]!.label));
  return list.slice(0, last + 1).map((n) => n.row);
}
