import { leafOf } from '../../tables/leaf';
import { CONFIDENCE, PRIOR } from '../confidence';
import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Column, Quantity } from '../../model/table';
import { fold } from '../../text/fold';
import type { Draft } from '../../tables/draft';
import { beginsHouseholds, beginsPersons } from '../../tables/vocabulary/households';
import { isPeople } from '../../tables/vocabulary/quantities';
import { isExhaustive, isOfWhich, isTotalColumn } from '../../tables/vocabulary/totals';
import { alikeHeaded } from './alike-heads';
import { headDivisions } from './head-divisions';
import type { HeadNode } from './head-nodes';
import { headNodes } from './head-nodes';
import { addingRows, addsUp, stateRelation } from '../series';
import { provenBy } from '../proven';
import { assignConfidence } from '../assign-confidence';
import { supportOf } from '../support';
import type { Weighed } from '../weigh';
import { bestOf } from '../weigh';
import { addAll, smallest } from '../../collections/of-many';

/** Totals among columns: "Tổng số" beside its group, "Chia ra", "Trong đó", and groups that repeat the same heads. */
export function columnTotalRelations(draft: Draft, sheet: number, figures: Figures): Relation[] {
  const positions = addingRows(draft);
  const filled = draft.entries.filter((e) => e.hasFigures).map((e) => e.row);
  const found: Weighed[] = [];
  const parts: Relation[] = [];
  const part = (own: Column, whole: Column): Relation =>
    stateRelation(
      { axis: 'column', sheet },
      {
        kind: 'at-most',
        role: 'part',
        result: own.col,
        operands: [whole.col],
        positions,
        confidence: CONFIDENCE.column.untilWeighed,
        exhaustive: false,
        because: [message('because.of-which', { label: whole.path.join(' / ') })],
      },
    );
  const make = (result: Column, operands: readonly Column[]): Relation =>
    stateRelation(
      { axis: 'column', sheet },
      {
        kind: 'sum',
        role: 'total',
        result: result.col,
        operands: operands.map((c) => c.col),
        positions,
        confidence: 0,
        because: [message('because.total-head', { head: result.path.join(' / ') })],
      },
    );
  const consider = (siblings: readonly HeadNode[]): void => {
    siblings.forEach((node, i) => {
      const sums = totalSets(siblings, i)
        .map((set) => ({ ...set, parts: set.parts.filter((part) => countAlike(part, set.whole)) }))
        .filter((set) => set.parts.length >= 2);
      const byWhole = new Map<Column, typeof sums>();
      for (const s of sums) append(byWhole, s.whole, s);
      for (const [whole, sets] of byWhole) {
        if (!addsUp(whole.quantity)) {
          const proven = provenBy(
            sets.map((s) => ({ ...make(whole, s.parts), positions: filled })),
            figures,
          );
          if (proven) parts.push(proven);
          continue;
        }
        const best = bestOf(
          sets.map((s) => ({ relation: make(whole, s.parts), prior: s.prior })),
          figures,
        );
        if (best) found.push(best);
      }
      const whole = ownColumn(node);
      if (whole && isTotalColumn(node.text) && addsUp(whole.quantity))
        addAll(parts, headDivisions(siblings, whole, partsOf, make, figures));
      addAll(parts, ofWhichParts(siblings, i, part, figures));
      consider(node.children);
    });
  };
  consider(headNodes(draft));
  addAll(parts, alikeHeaded(draft, make, figures));
  return [...found.flatMap((w) => assignConfidence([w], figures)).filter((r) => worthStating(r, figures)), ...parts];
}

/** With many rows the values must bear a column total out; a head alone is too weak to break every row. */
function worthStating(relation: Relation, figures: Figures): boolean {
  return (
    relation.confidence >= CONFIDENCE.column.least ||
    (relation.positions.length <= 2 && figures.rows > 0 && relation.confidence >= CONFIDENCE.column.leastOfFew)
  );
}

/** A total column, and columns that it may sum up. */
export interface ColumnSet {
  readonly whole: Column;
  readonly parts: readonly Column[];
  readonly prior: number;
}

/** What the heads of one level make node `i` the total of, if they make it one. */
export function totalSets(siblings: readonly HeadNode[], i: number): ColumnSet[] {
  const node = siblings[i]!;
  const next = siblings[i + 1];
  const sets: ColumnSet[] = [];
  const whole = ownColumn(node);
  if (whole && next && next.children.length >= 1 && (isExhaustive(next.text) || isOfWhich(next.text))) {
    const prior = isExhaustive(next.text)
      ? PRIOR.columns.divided
      : isTotalColumn(node.text)
        ? PRIOR.columns.totalBesideOfWhich
        : PRIOR.columns.besideOfWhich;
    sets.push({ whole, parts: partsOf(next.children, whole), prior });
  }
  if (whole && node.children.length === 0 && isTotalColumn(node.text)) {
    const others = siblings.filter((s, k) => k !== i && !isOfWhich(s.text));
    const [after, before] = [siblings.slice(i + 1), siblings.slice(0, i)].map((l) => l.filter((s) => !isOfWhich(s.text)));
    sets.push({ whole, parts: partsOf(others, whole), prior: PRIOR.columns.allOthers });
    sets.push({ whole, parts: partsOf(after!, whole), prior: i === 0 ? PRIOR.columns.allOnOneSide : PRIOR.columns.oneSide });
    sets.push({
      whole,
      parts: partsOf(before!, whole),
      prior: i === siblings.length - 1 ? PRIOR.columns.allOnOneSide : PRIOR.columns.oneSide,
    });
  }
  if (node.children.length > 1 && isTotalColumn(node.text)) {
    for (const child of node.children) addAll(sets, strides(siblings, i, child));
  }
  return sets;
}

/** "Tổng số {Hộ, Khẩu} | Thành thị {Hộ, Khẩu} | Nông thôn {Hộ, Khẩu}": each head adds up over the groups. */
function strides(siblings: readonly HeadNode[], i: number, child: HeadNode): ColumnSet[] {
  const whole = ownColumn(child);
  if (!whole || !addsUp(whole.quantity)) return [];
  const name = fold(child.text);
  const parts = siblings.flatMap((group, k) => {
    const twin = k === i ? undefined : group.children.find((c) => fold(c.text) === name);
    const column = twin && ownColumn(twin);
    return column ? [column] : [];
  });
  return [{ whole, parts, prior: PRIOR.columns.repeatedGroup }];
}

/** The column that stands for a head: itself, or the total among its columns. */
function ownColumn(node: HeadNode): Column | null {
  if (node.columns.length === 1) return node.columns[0]!;
  const total = node.children.find((c) => c.columns.length === 1 && isTotalColumn(c.text));
  return total?.columns[0] ?? null;
}

function partsOf(nodes: readonly HeadNode[], whole: Column): Column[] {
  return nodes.flatMap((node) => {
    const own = ownColumn(node);
    const columns = own ? [own] : partsOf(node.children, whole);
    return columns.filter(
      (c) =>
        c !== whole && (addsUp(whole.quantity) ? addsUp(c.quantity) && alike(c.quantity, whole.quantity) : c.quantity === whole.quantity),
    );
  });
}

function alike(a: Quantity, b: Quantity): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}

/** "Hộ {Hộ, Nhân khẩu, Trong đó {Hộ DTTS}}": these are households among the households, whatever stands next. */
export function countAlike(part: Column, whole: Column): boolean {
  const [a, b] = [part, whole].map(({ path }) => fold(leafOf(path)));
  return !((beginsHouseholds(a!) && beginsPersons(b!)) || (beginsPersons(a!) && beginsHouseholds(b!)));
}

/** "Trong đó" beside a whole: each part is at most the whole; together they may be more. */
function ofWhichParts(
  siblings: readonly HeadNode[],
  i: number,
  make: (part: Column, whole: Column) => Relation,
  figures: Figures,
): Relation[] {
  const node = siblings[i]!;
  if (!isOfWhich(node.text) || i === 0) return [];
  const wholes = wholesBefore(siblings, i);
  return partsOf(node.children.length ? node.children : [node], wholes[0] ?? node.columns[0]!).flatMap((part) => {
    const quantity = isPeople(leafOf(part.path)) ? 'count' : part.quantity;
    const readings = wholes
      .filter((whole) => alike(quantity, whole.quantity) && countAlike(part, whole))
      .map((whole) => {
        const relation = make(part, whole);
        const { holds, fails } = supportOf(relation, figures);
        return { relation, holds: holds.length, fails: fails.length };
      });
    const least = smallest(readings.map((r) => r.fails));
    // What stands next is meant unless it breaks again and again; a slip breaks it once.
    const best = readings.find((r) => r.fails <= Math.max(1, least));
    if (!best || (best.fails > 1 && 2 * best.fails > best.holds)) return [];
    // One line breaks it, and another whole would have room for all parts: which one is meant is not sure.
    return [best.fails > least ? { ...best.relation, confidence: CONFIDENCE.column.rivalled } : best.relation];
  });
}

/**
 * What "Trong đó" may be of, the likeliest first: what stands next to it, unless that is a part itself ("Tổng số | Nữ | Trong
 * đó: dân tộc thiểu số"); then the total of the group; then whatever else stands before it.
 */
function wholesBefore(siblings: readonly HeadNode[], i: number): Column[] {
  const before = siblings
    .slice(0, i)
    .reverse()
    .filter((s) => !isOfWhich(s.text));
  const ordered = [...before.filter((s, k) => (k === 0 && !isPeople(s.text)) || isTotalColumn(s.text)), ...before];
  return [...new Set(ordered.map(ownColumn))].filter((c): c is Column => c !== null && addsUp(c.quantity));
}
