import { CONFIDENCE } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { isChangeHead, isGrowthHead } from '../../tables/vocabulary/changes';
import { isExhaustive } from '../../tables/vocabulary/totals';
import { addingColumns, stateRelation } from '../series';
import { sameUnit } from '../../tables/outline/same-unit';
import { supportOf } from '../support';
import type { Node } from '../../tables/outline/tree';
import { addAll } from '../../collections/of-many';

/**
 * "Trong đó" among rows: every part is at most its whole. The whole is the line just above, or, behind the last line of a
 * list, maybe the line that the list divides: women among 1.200 workers stand below the last kind of work.
 */
export function ofWhichRelations(draft: Draft, sheet: number, figures: Figures, forest: readonly Node[]): Relation[] {
  const columns = partColumns(draft);
  const found: Relation[] = [];
  const look = (siblings: readonly Node[], over: readonly Node[]): void => {
    // Behind it stand only totals and parts; asked anew for each of thousands of siblings it would cost their square.
    const end = siblings.reduce((at, n, i) => (n.ofWhich || n.total ? at : i), 0);
    siblings.forEach((node, i) => {
      const whole = node.hasFigures ? [node] : divided(node, siblings, i, draft);
      const last = i >= end;
      const wholes = last && siblings.length > 1 ? [...whole, ...over] : whole;
      for (const part of node.children.filter((n) => n.ofWhich)) addAll(found, relationsOfPart(part, wholes));
      look(node.children, whole.length ? [...whole, ...(last ? over : [])] : over);
    });
  };
  const relationsOfPart = (part: Node, wholes: readonly Node[]): Relation[] =>
    (part.hasFigures ? [part.row] : part.children.map((n) => n.row)).flatMap((row) => {
      const readings = wholes
        .filter((whole) => sameUnit(draft, whole.row, [row]))
        .map((whole) => partOf(draft, sheet, figures, whole, row, columns));
      return meant(readings, figures);
    });
  look(forest, []);
  return found;
}

/** "Chia ra:" without figures of its own: what it divides is the line above it. */
function divided(heading: Node, siblings: readonly Node[], at: number, draft: Draft): Node[] {
  if (!isExhaustive(draft.lines[heading.index]!.label)) return [];
  const above = siblings
    .slice(0, at)
    .reverse()
    .find((n) => n.hasFigures && !n.ofWhich);
  return above ? [above] : [];
}

/** Columns in which a part can't exceed its whole: no changes, no growth, no comparison of two others. */
export function partColumns(draft: Draft): number[] {
  const compares = new Set(
    draft.columns
      .filter(({ quantity, path }) => quantity === 'change' || isChangeHead(path.join(' ')) || isGrowthHead(path.join(' ')))
      .map((c) => c.col),
  );
  return addingColumns(draft).filter((col) => !compares.has(col));
}

function partOf(draft: Draft, sheet: number, { value, cols }: Figures, whole: Node, row: number, columns: readonly number[]): Relation {
  return stateRelation(
    { axis: 'row', sheet },
    {
      kind: 'at-most',
      role: 'part',
      result: row,
      operands: [whole.row],
      positions: columns.filter((col) => !(value[whole.row * cols + col]! < 0)),
      confidence: CONFIDENCE.part.named,
      because: [message('because.of-which', { label: draft.lines[whole.index]!.label })],
      exhaustive: false,
    },
  );
}

/** What stands next is meant unless it breaks where another whole does not; one break in many may be a slip, and is then doubtful. */
function meant(readings: readonly Relation[], figures: Figures): Relation[] {
  const weighed = readings.map((relation) => ({ relation, support: supportOf(relation, figures) }));
  const [next] = weighed;
  if (!next) return [];
  const least = weighed.reduce((a, b) => (b.support.fails.length < a.support.fails.length ? b : a));
  if (least.support.fails.length === next.support.fails.length) return [next.relation];
  if (next.support.fails.length === 1 && next.support.informative >= 3)
    return [{ ...next.relation, confidence: CONFIDENCE.part.brokenOnce }];
  return [least.relation];
}
