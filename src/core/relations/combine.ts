import { append } from '../collections/append';
import type { Figures } from '../model/figures';
import { Origin, State, cellIndex } from '../model/figures';
import type { Evidence, Ref, Relation } from '../model/relation';
import { isAddition } from '../model/relation';
import { withoutCountedTwice } from './counted-twice';
import type { Support } from './support';
import { supportOf } from './support';
import { greatest, smallest } from '../collections/of-many';

const STRENGTH: readonly Evidence[] = ['printed', 'formula', 'label', 'values'];

/**
 * One list of relations out of several sources: the same equation from two sources is one relation with the evidence of
 * both (a = b − c and b = a + c are the same equation); a weak reading that the values refuse gives way to one they support.
 */
export function combine(relations: readonly Relation[], figures: Figures): Relation[] {
  const byEquation = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = equationKey(relation, figures);
    append(byEquation, key, relation);
  }
  const across = addedAcross(relations, figures);
  const merged = [...byEquation.values()]
    .flatMap((same) => alike(same, figures))
    .flatMap((same) => apart(same, figures, across))
    .map(merge)
    .filter(({ positions }) => positions.length > 0);
  return withoutRefused(withoutCountedTwice(merged, figures), figures);
}

function refKey(ref: Ref, relation: Relation): string {
  const { sheet = relation.sheet, line, at, value } = ref;
  return `${sheet}!${line}${at === undefined ? '' : `@${at}`}${value === undefined ? '' : `=${value}`}`;
}

/** True where a term has no figure at any place: it changes nothing in the equation. */
function isIdle({ line, at, sheet, value }: Ref, { axis, positions, sheet: own }: Relation, figures: Figures): boolean {
  if (at !== undefined || value !== undefined || (sheet !== undefined && sheet !== own)) return false;
  return !positions.some((position) => figures.state[cellIndex(axis, line, position, figures.cols)] === State.Figure);
}

/** Sums as balanced equations, other kinds as they stand. */
function equationKey(relation: Relation, figures: Figures): string {
  const head = `${relation.sheet}|${relation.axis}|`;
  if (relation.kind === 'sum' || relation.kind === 'equality') {
    const told = relation.operands.map((o, i) => [o, relation.signs[i]!] as const).filter(([o]) => !isIdle(o, relation, figures));
    const terms = told.map(([o, sign]) => [refKey(o, relation), sign] as const);
    terms.push([refKey(relation.result, relation), -1]);
    terms.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const flip = terms[0]![1];
    return `${head}sum|${relation.factor === 1 ? '' : `${relation.factor}|`}${terms.map(([k, s]) => `${s * flip}*${k}`).join('|')}`;
  }
  const operands = relation.operands.map((o) => refKey(o, relation));
  if (relation.kind === 'average') operands.sort();
  // r = k·a/b and a = r·b/k are one equation; that it is a rate says more.
  if (relation.kind === 'ratio' && operands.length === 2)
    return `${head}quotient|${operands[0]!}|${[operands[1]!, refKey(relation.result, relation)].sort().join()}`;
  if (relation.kind === 'product' && operands.length === 2)
    return `${head}quotient|${refKey(relation.result, relation)}|${operands.sort().join()}`;
  return `${head}${relation.kind}|${refKey(relation.result, relation)}|${operands.join()}|${relation.factor}`;
}

function strength(relation: Relation): number {
  return smallest(relation.evidence.map((e) => STRENGTH.indexOf(e)));
}

/**
 * A sum is one equation with a shorter one where its further terms have no figures; not where they have some at the other's
 * positions ("=SUM(C4:C9)" where only C4 is filled, beside "=D4" above a full column D).
 */
function alike(same: readonly Relation[], figures: Figures): (readonly Relation[])[] {
  const idleOf = (relation: Relation): readonly Ref[] => relation.operands.filter((o) => isIdle(o, relation, figures));
  const parts = same.some((relation) =>
    idleOf(relation).some((o) => same.some(({ positions }) => !isIdle(o, { ...relation, positions }, figures))),
  );
  if (!parts) return [same];
  const byTerms = new Map<string, Relation[]>();
  for (const relation of same)
    append(
      byTerms,
      relation.operands
        .map((o) => refKey(o, relation))
        .sort()
        .join(),
      relation,
    );
  return [...byTerms.values()];
}

/**
 * Formulas bear witness where they stand, and for a cell among them whose formula is the odd one. Where as many results have
 * formulas of their own that state something else, the other sources of the equation speak alone. A formula that adds up the
 * other way states nothing else: the total of a column is due along its row too.
 */
function apart(same: readonly Relation[], figures: Figures, across: AddedAcross): (readonly Relation[])[] {
  const stated = new Set(same.filter(isStated).flatMap((relation) => relation.positions));
  if (stated.size === 0 || same.every(isStated)) return [same];
  const hasOther = ({ axis, kind, result }: Relation, position: number): boolean => {
    const cell = cellIndex(axis, result.line, result.at ?? position, figures.cols);
    return !stated.has(position) && (figures.origin[cell]! & Origin.Formula) !== 0 && !(kind === 'sum' && across(axis).has(cell));
  };
  const others = same.filter((relation) => !isStated(relation));
  const alone = others.flatMap((relation) => onlyAt(relation, (position) => hasOther(relation, position)));
  if (new Set(alone.flatMap((relation) => relation.positions)).size < stated.size) return [same];
  const together = others.flatMap((relation) => onlyAt(relation, (position) => !hasOther(relation, position)));
  return [[...same.filter(isStated), ...together], alone];
}

/** By axis: the cells (row-major) whose formulas add up across it; told when they are first asked for. */
type AddedAcross = (axis: Relation['axis']) => ReadonlySet<number>;

function addedAcross(relations: readonly Relation[], figures: Figures): AddedAcross {
  const known = new Map<string, ReadonlySet<number>>();
  return (axis) => {
    const cells =
      known.get(axis) ??
      new Set(
        relations
          .filter((relation) => relation.axis !== axis && isStated(relation) && isAddition(relation))
          .flatMap((relation) =>
            relation.positions.map((p) => cellIndex(relation.axis, relation.result.line, relation.result.at ?? p, figures.cols)),
          ),
      );
    known.set(axis, cells);
    return cells;
  };
}

function isStated({ evidence }: Relation): boolean {
  return evidence.includes('formula');
}

function onlyAt(relation: Relation, isMeant: (position: number) => boolean): Relation[] {
  const positions = relation.positions.filter(isMeant);
  return positions.length > 0 ? [{ ...relation, positions }] : [];
}

function merge(same: readonly Relation[]): Relation {
  if (same.length === 1) return same[0]!;
  const [first, ...others] = [...same].sort((a, b) => strength(a) - strength(b)) as [Relation, ...Relation[]];
  const evidence = STRENGTH.filter((e) => same.some((r) => r.evidence.includes(e)));
  const except = new Set(same.flatMap((r) => r.except ?? []));
  const positions = [...new Set(same.flatMap((r) => r.positions))].filter((position) => !except.has(position)).sort((a, b) => a - b);
  const doubt = same.reduce((d, r) => d * (1 - r.confidence), 1);
  const because = [...first.because, ...others.flatMap((o) => o.because)].filter(
    (m, i, all) => all.findIndex((n) => n.key === m.key) === i,
  );
  // A head that names the role of the result ("Cuối kỳ") says more than the place of a term in an equation.
  const named = same.find((r) => r.role === 'closing' || r.role === 'difference') ?? first;
  return {
    ...first,
    role: first.role === 'identity' ? first.role : named.result.line === first.result.line ? named.role : first.role,
    evidence,
    positions,
    because,
    confidence: Math.max(1 - doubt, greatest(same.map((r) => r.confidence))),
  };
}

interface Judged {
  readonly relation: Relation;
  readonly support: Support;
}

/** Printed identities and formulas stand; other readings yield at places where a better reading of the same result holds. */
function withoutRefused(relations: readonly Relation[], figures: Figures): Relation[] {
  const byResult = new Map<string, Relation[]>();
  for (const relation of relations)
    append(
      byResult,
      `${relation.axis}|${relation.result.line}|${relation.result.at ?? ''}|${isQuotient(relation) ? 'quotient' : relation.kind}`,
      relation,
    );
  // Most results have one reading: nobody contests it, and how well the values support it makes no difference.
  return [...byResult.values()].flatMap((rivals) =>
    rivals.length === 1 ? rivals : contest(rivals.map((relation) => ({ relation, support: supportOf(relation, figures) }))),
  );
}

function contest(rivals: readonly Judged[]): Relation[] {
  return rivals.flatMap((own) => {
    const { relation, support } = own;
    if (strength(relation) < 2 || support.fails.length === 0) return [relation];
    const refused = new Set<number>();
    let better = 0;
    for (const rival of rivals) {
      if (rival === own || !outweighs(rival, own)) continue;
      // Two divisions of one whole (by sex, by area) are no rivals: each stands on the values that support it, or on its heading.
      // What holds in one column where the other holds in three or more is chance.
      if (
        (3 * support.informative > rival.support.informative || relation.exhaustive) &&
        !isQuotient(relation) &&
        disjoint(relation, rival.relation)
      )
        continue;
      for (const position of rival.support.proving) if (support.fails.includes(position)) refused.add(position);
      better = Math.max(better, refused.size);
      // Where the rival breaks too, it is the better reading of the two.
      if (rival.support.proving.length >= 2 * rival.support.fails.length && support.proving.length < support.fails.length) {
        for (const position of rival.support.fails) refused.add(position);
      }
    }
    if (refused.size === 0) return [relation];
    // Nowhere true, and another reading true in its stead again and again: it says nothing of the other places either.
    if (support.proving.length === 0 && better >= 2) return [];
    const positions = relation.positions.filter((p) => !refused.has(p));
    return positions.length ? [{ ...relation, positions }] : [];
  });
}

/** A rate is of one base, as a share or as growth: two readings of it are rivals. */
function isQuotient({ kind }: Relation): boolean {
  return kind === 'ratio' || kind === 'growth';
}

/** More positions support it; or as many do, and words say it too. */
function outweighs(rival: Judged, own: Judged): boolean {
  const more = rival.support.informative - own.support.informative;
  return more > 0 || (more === 0 && own.support.informative > 0 && strength(rival.relation) < strength(own.relation));
}

function disjoint(a: Relation, b: Relation): boolean {
  const lines = new Set(a.operands.map((o) => refKey(o, a)));
  return !b.operands.some((o) => lines.has(refKey(o, b)));
}
