import type { FiguresIn } from '../arithmetic/judge';
import { isAddition, operandCells, resultCell } from '../model/relation';
import type { Relation } from '../model/relation';
import { cellKey } from '../model/cell-ref';
import { append } from '../collections/append';
import { Origin } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { extentOf } from '../collections/extent';
import { besideOf, gapKey, holdingAt, isWitnessed, placeOf } from './beside';
import type { Case } from './break-case';
import { MOST_LISTED, caseOf, isSlip, isTiny, resultOf } from './break-case';
import { hasOneCause } from './one-cause';
import { rivalsIn } from './rivals';
import type { Rival } from './rivals';
import { hasSubstitute } from './substitutes';
import type { Look } from './slips';
import type { Broken, Tested } from './tested';

/** What is known of one break: everything that its probability of being meant is worked out from. */
export interface BreakFacts {
  readonly relation: Relation;
  readonly broken: Broken;
  readonly look: Look;
  /** Places that bear the relation out, and other places that break it, like a slip and unlike one. */
  readonly holds: number;
  readonly otherSlips: number;
  readonly others: number;
  /** Totals along the same axis, of the same place: those that break there too without looking like a slip, those that hold. */
  readonly beside: number;
  readonly besideHolding: number;
  /** Places at which the relation was asked. */
  readonly asked: number;
  /** Another relation breaks by the same amount on a figure of this one. */
  readonly witnessed: boolean;
  /** A formula stands in the result that says something else; `apart`: it reads none of the operands. */
  readonly formula: 'none' | 'apart' | 'kin';
  /** Whether another reading accounts for the result. */
  readonly rival: Rival;
  /** Another base or numerator gives the rate wherever this one does not. */
  readonly substituted: boolean;
  /** No more is missing than rounding to the last place that all these figures fill could do. */
  readonly tiny: boolean;
  /** How far the operands lie apart: lines from the first to the last of them, by their number. */
  readonly scatter: number;
}

/** The facts of every break of a sheet, in the order of `tested` and of its breaks. */
export function breakFacts(tested: readonly Tested[], figuresIn: FiguresIn): BreakFacts[][] {
  const cases = tested.map((one) => one.broken.map((broken): Case => caseOf(one, broken, figuresIn)));
  if (cases.every((own) => own.length === 0)) return cases.map(() => []);
  const around = surroundings(tested, cases.flat(), figuresIn);
  const families = familiesOf(tested);
  return cases.map((own, i) => {
    if (own.length === 0) return [];
    const all = families[i]!.flatMap((k) => cases[k]!);
    const family = {
      holds: families[i]!.reduce((n, k) => n + tested[k]!.compared, 0),
      breaks: all.length,
      slips: all.filter(isSlip).length,
      tiny: all.filter((one) => isTiny(one, figuresIn)).length,
    };
    return own.map((one) => factsOf(one, family, around, figuresIn));
  });
}

/** What became of all relations that are one claim. */
interface Family {
  readonly holds: number;
  readonly breaks: number;
  readonly slips: number;
  readonly tiny: number;
}

/** So many exact places show that nothing was rounded, if no more than one misses by the last place. */
const EXACT = 8;

/** What is looked up for every break of a sheet. */
interface Surroundings {
  readonly byGap: ReadonlyMap<string, readonly Case[]>;
  readonly byPlace: ReadonlyMap<string, readonly Case[]>;
  readonly holding: ReadonlyMap<string, number>;
  readonly oneCause: ReadonlySet<Tested>;
  readonly substituted: ReadonlySet<Tested>;
  readonly rivals: (one: Tested, broken: Broken) => Rival;
  readonly formulas: (one: Case) => BreakFacts['formula'];
}

function surroundings(tested: readonly Tested[], cases: readonly Case[], figuresIn: FiguresIn): Surroundings {
  const byGap = new Map<string, Case[]>();
  const byPlace = new Map<string, Case[]>();
  for (const one of cases) {
    if (one.tested.relation.kind === 'sum') append(byGap, gapKey(one), one);
    if (isAddition(one.tested.relation)) append(byPlace, placeOf(one), one);
  }
  return {
    byGap,
    byPlace,
    holding: holdingAt(tested, new Set(byPlace.keys()), figuresIn),
    oneCause: new Set(tested.filter((one) => hasOneCause(one, figuresIn))),
    substituted: new Set(tested.filter((one) => hasSubstitute(one, figuresIn))),
    rivals: rivalsIn(tested, figuresIn),
    formulas: formulasAt(tested, cases, figuresIn),
  };
}

function factsOf(one: Case, { holds, breaks, slips, tiny }: Family, around: Surroundings, figuresIn: FiguresIn): BreakFacts {
  const { relation } = one.tested;
  const own = Number(isSlip(one));
  const adds = isAddition(relation);
  // Breaks that one other figure would mend all at once speak for the relation.
  const proportional = around.oneCause.has(one.tested) || relation.amiss !== undefined;
  return {
    relation,
    broken: one.broken,
    look: one.look,
    holds: proportional ? holds + breaks : holds,
    otherSlips: proportional ? 0 : slips - own,
    others: proportional ? 0 : breaks - slips - (1 - own),
    asked: holds + breaks,
    beside: adds ? besideOf(one, around.byPlace.get(placeOf(one)) ?? []) : 0,
    besideHolding: adds ? (around.holding.get(placeOf(one)) ?? 0) : 0,
    witnessed: relation.kind === 'sum' && isWitnessed(one, around.byGap.get(gapKey(one)) ?? []),
    // That it agrees with its lines but for the one that it leaves out is no other reading of it.
    formula: relation.amiss ? 'none' : around.formulas(one),
    rival: relation.amiss ? 'none' : around.rivals(one.tested, one.broken),
    substituted: around.substituted.has(one.tested),
    tiny: isTiny(one, figuresIn) && (tiny > 1 || holds < EXACT),
    scatter: scatterOf(relation),
  };
}

/** Steps of one chain ("each month is the one before and what came since") are relations of a place each, and one claim. */
function familiesOf(tested: readonly Tested[]): (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const keys = tested.map(({ relation }, i) =>
    relation.positions.length > 1 || relation.role === 'total' || !relation.evidence.includes('label')
      ? `${i}`
      : `${relation.role}|${relation.axis}|${JSON.stringify(relation.because)}`,
  );
  keys.forEach((key, i) => append(groups, key, i));
  return keys.map((key) => groups.get(key)!);
}

/** What lies between the operands and is none of them. */
function scatterOf({ operands, result }: Relation): number {
  const lines = operands.flatMap(({ line, at, sheet }) => (at === undefined && sheet === undefined && line !== result.line ? [line] : []));
  if (lines.length < 2) return 1;
  const [first, last] = extentOf(lines);
  return (last - first + 1) / lines.length;
}

/** For each result in which a formula stands: what it reads. It is the one that states what holds there. */
function formulasAt(tested: readonly Tested[], cases: readonly Case[], figuresIn: FiguresIn): (one: Case) => BreakFacts['formula'] {
  const read = new Map<string, Set<string> | null>(cases.map((one) => [cellKey(resultOf(one)), null]));
  for (const { relation } of read.size > 0 ? tested : []) {
    if (!relation.evidence.includes('formula') || relation.operands.length > MOST_LISTED) continue;
    for (const position of relation.positions) {
      const cell = cellKey(resultCell(relation, position));
      if (!read.has(cell) || judgeAt(relation, position, figuresIn).state !== 'holds') continue;
      read.set(cell, new Set([...(read.get(cell) ?? []), ...operandCells(relation, position).map(cellKey)]));
    }
  }
  return (one) => {
    const { relation } = one.tested;
    const { sheet, row, col } = resultOf(one);
    const { origin, cols } = figuresIn(sheet);
    const own = read.get(cellKey({ sheet, row, col }));
    if ((origin[row * cols + col]! & Origin.Formula) === 0 || (!own && relation.evidence.includes('formula'))) return 'none';
    return own && operandCells(relation, one.broken.position).some((operand) => own.has(cellKey(operand))) ? 'kin' : 'apart';
  };
}
