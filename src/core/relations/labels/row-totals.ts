import { PRIOR } from '../confidence';
import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { closedListRelations } from './closed-lists';
import { divisionRelations, parentDivisions } from './divisions';
import { addingColumns, breakdownsOf, stateRelation } from '../series';
import { withoutNested } from './nested';
import { ofWhichRelations } from './of-which';
import { partSets } from './part-sets';
import { onlyLineRelations } from './only-line';
import { otherColumns, provenBy } from '../proven';
import { sameBelowRelations } from './same-below';
import { columnsInUnit, sameUnit } from '../../tables/outline/same-unit';
import { addingPositions, assignConfidence } from '../assign-confidence';
import type { Node } from '../../tables/outline/tree';
import { cover, forestOf, isTotalEntry, walk } from '../../tables/outline/tree';
import type { Candidate, Weighed } from '../weigh';
import { bestOf, dropAlien, refusedPositions } from '../weigh';
import { addAll } from '../../collections/of-many';

/** Totals among rows: lines with lines below them, and lines that are called totals. */
export function rowTotalRelations(draft: Draft, sheet: number, figures: Figures): Relation[] {
  return breakdownsOf(draft)
    .filter((b) => b !== null || breakdownsOf(draft).length === 1)
    .flatMap((breakdown) => {
      const forest = forestOf(draft, breakdown);
      const columns = addingColumns(draft);
      const parents = parentRelations(draft, sheet, figures, forest, columns);
      const totals = totalRelations(draft, sheet, figures, forest, breakdown, columns);
      const listed = closedListRelations(draft, forest, totals, (node, rows) => parentTotal(draft, sheet, node, rows, columns), figures);
      return [
        ...parents,
        ...onlyLineRelations(draft, sheet, figures, forest, columns),
        ...ofWhichRelations(draft, sheet, figures, forest),
        ...totals,
        ...sameBelowRelations(draft, sheet, figures, forest, totals, namedColumns(draft)),
        ...listed,
      ];
    });
}

/** A line as the total of lines of its own. */
function parentTotal(draft: Draft, sheet: number, node: Node, operands: readonly number[], positions: readonly number[]): Relation {
  const because = [message('because.parent-line', { label: draft.lines[node.index]!.label })];
  return stateRelation(
    { axis: 'row', sheet },
    { kind: 'sum', role: 'total', result: node.row, operands, positions, confidence: 0, because },
  );
}

function parentRelations(draft: Draft, sheet: number, figures: Figures, forest: readonly Node[], columns: readonly number[]): Relation[] {
  const found: { weighed: Weighed; group: string }[] = [];
  const parts: Relation[] = [];
  const others = otherColumns(draft);
  const named = namedColumns(draft);
  walk(forest, (node, siblings, at) => {
    if (!node.hasFigures || node.children.length === 0) return;
    const sums = node.children.filter((n) => !n.ofWhich).flatMap(cover);
    if (sums.length >= 2 && sameUnit(draft, node.row, sums) && sums.every((row) => isNamed(draft, row))) {
      const make = (operands: readonly number[]): Relation => parentTotal(draft, sheet, node, operands, columns);
      const several = parentDivisions(draft, siblings, at, make, figures, named);
      addAll(parts, several);
      const best = several.length
        ? null
        : bestOf(
            [
              { relation: make(sums), prior: PRIOR.lines.ofOutline },
              { relation: make(numbered(draft, node)), prior: PRIOR.lines.ofNumbering },
            ],
            figures,
          );
      const family = draft.entries[node.children[0]!.index]!.marker?.family ?? 'none';
      if (best) found.push({ weighed: best, group: `${node.level}:${family}` });
      addAll(parts, provenIn(others, [sums], make, figures));
    }
  });
  return [...pooled(found, figures, named), ...parts];
}

/** A line without a name goes on with the one above it (a second dish, a second month): it is no part of it. */
function isNamed({ entries }: Draft, row: number): boolean {
  const entry = entries.find((e) => e.row === row);
  return entry === undefined || entry.label !== '' || entry.marker !== null;
}

/** The lines of a group without those at its end that have no number of their own: a last line whose "Tổng cộng" nobody can read. None where there are no such lines. */
function numbered(draft: Draft, node: Node): number[] {
  const own = node.children.filter((n) => !n.ofWhich);
  const last = own.reduce((at, n, i) => (draft.entries[n.index]!.marker ? i : at), -1);
  if (last === own.length - 1) return [];
  const rows = own.slice(0, last + 1).flatMap(cover);
  return rows.length >= 2 ? rows : [];
}

/** The total also in columns that add up only where their figures say so. */
function provenIn(
  groups: readonly (readonly number[])[],
  sets: readonly (readonly number[])[],
  make: (rows: readonly number[]) => Relation,
  figures: Figures,
): Relation[] {
  return groups.flatMap(
    (positions) =>
      (positions.length === 0
        ? null
        : provenBy(
            sets.map((rows) => ({ ...make(rows), positions })),
            figures,
          )) ?? [],
  );
}

/** Lines of one level are laid out alike: how well the values support one of them tells of the others. */
function pooled(found: readonly { weighed: Weighed; group: string }[], figures: Figures, named: (position: number) => boolean): Relation[] {
  const groups = new Map<string, Weighed[]>();
  for (const { weighed, group } of found) append(groups, group, weighed);
  const refused = refusedPositions(
    found.map((f) => f.weighed),
    figures,
  );
  return [...groups.values()].flatMap((members) => assignConfidence(members, figures, named, refused));
}

/** Columns whose head or unit says that they count or amount to something. */
function namedColumns(draft: Draft): (position: number) => boolean {
  const named = new Set(draft.columns.filter((c) => c.quantity === 'count' || c.quantity === 'amount').map((c) => c.col));
  return (position) => named.has(position);
}

/** A total that breaks, and would not if lines that others of the list sum up were left out, is the total of those others. */
function nestedReading(
  plain: Weighed,
  make: (rows: readonly number[]) => Relation,
  columns: readonly number[],
  figures: Figures,
): Weighed | null {
  if (plain.support.fails.length === 0) return plain;
  const rows = withoutNested(
    plain.relation.operands.map(({ line }) => line),
    columns,
    figures,
  );
  const nested = rows && rows.length >= 2 ? bestOf([{ relation: make(rows), prior: 0 }], figures) : null;
  if (nested && nested.support.fails.length === 0 && nested.support.informative > plain.support.informative) return nested;
  // Whatever the total is of, it is not of a line and its parts.
  return rows && plain.support.informative === 0 ? null : plain;
}

function totalRelations(
  draft: Draft,
  sheet: number,
  figures: Figures,
  forest: readonly Node[],
  breakdown: string | null,
  columns: readonly number[],
): Relation[] {
  const found: Weighed[] = [];
  const divisions: Relation[] = [];
  const others = otherColumns(draft);
  const named = namedColumns(draft);
  draft.entries.forEach((entry, index) => {
    if (entry.breakdown !== breakdown || !isTotalEntry(draft, index)) return;
    const because = [message('because.total-label', { label: entry.label })];
    const make = (operands: readonly number[]): Relation =>
      stateRelation(
        { axis: 'row', sheet },
        {
          kind: 'sum',
          role: 'total',
          result: entry.row,
          operands,
          positions: columnsInUnit(draft, entry.row, operands, columns) ?? [],
          confidence: 0,
          because,
        },
      );
    const sets = partSets(draft, forest, index, breakdown).filter(
      ({ rows }) => rows.length >= 2 && columnsInUnit(draft, entry.row, rows, columns),
    );
    const plain = bestOf(
      sets.map(({ rows, prior }): Candidate => ({ relation: make(rows), prior })),
      figures,
    );
    const best = plain && nestedReading(plain, make, columns, figures);
    addAll(
      divisions,
      provenIn(
        others,
        sets.map(({ rows }) => rows),
        make,
        figures,
      ),
    );
    const several = divisionRelations(draft, forest, entry.row, make, figures, named);
    addAll(divisions, several);
    if (several.length === 0 && best) found.push(best);
  });
  const refused = refusedPositions(found, figures);
  return [
    ...found.flatMap((w) => assignConfidence([dropAlien(w, figures, addingPositions(found), named, refused)], figures, named)),
    ...divisions,
  ];
}
