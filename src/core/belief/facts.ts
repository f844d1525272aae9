import type { FiguresIn } from '../arithmetic/judge';
import { isAddition } from '../model/relation';
import type { Relation } from '../model/relation';
import { append } from '../collections/append';
import { extentOf } from '../collections/extent';
import { bearersOf } from './bears-out';
import { besideOf, gapKey, holdingAt, isWitnessed, placeOf } from './beside';
import type { Case } from './break-case';
import { caseOf, isSlip, isTiny } from './break-case';
import { isAccountedFor } from './limits';
import { mirroredIn } from './mirrored';
import { hasOneCause } from './one-cause';
import type { OwnFormula } from './own-formulas';
import { ownFormulas } from './own-formulas';
import { passedOnIn } from './passed-on';
import { rivalsIn } from './rivals';
import type { Rival } from './rivals';
import type { NameOf } from './names';
import { areAlike, isStrided, nameless } from './names';
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
  /** What the formula in the result says, where it is not the relation itself. */
  readonly formula: OwnFormula;
  /** Places of the same relation whose breaks add up to this one, through a total of them. */
  readonly from: readonly number[];
  /** Whether another reading accounts for the result. */
  readonly rival: Rival;
  /** Another base or numerator gives the rate wherever this one does not. */
  readonly substituted: boolean;
  /** No more is missing than rounding to the last place that all these figures fill could do. */
  readonly tiny: boolean;
  /** How far the operands lie apart: lines from the first to the last of them, by their number; 1 where they are called alike. */
  readonly scatter: number;
  /** They stand in a pattern, and are not called alike. */
  readonly strided: boolean;
  /** Something else accounts for the figure: whatever speaks for the relation, it is not meant here. */
  readonly accountedFor: boolean;
}

/** The facts of every break of a sheet, in the order of `tested` and of its breaks. */
export function breakFacts(tested: readonly Tested[], figuresIn: FiguresIn, nameOf: NameOf = nameless): BreakFacts[][] {
  const cases = tested.map((one) => one.broken.map((broken): Case => caseOf(one, broken, figuresIn)));
  if (cases.every((own) => own.length === 0)) return cases.map(() => []);
  const around = surroundings(tested, cases.flat(), figuresIn, nameOf);
  const families = familiesOf(tested);
  return cases.map((own, i) => {
    if (own.length === 0) return [];
    const all = families[i]!.flatMap((k) => independent(cases[k]!, around));
    const family = {
      holds: families[i]!.reduce((n, k) => n + bearersOf(tested[k]!, figuresIn(tested[k]!.relation.sheet)), 0),
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

/** Without those that others bring about. */
function independent(own: readonly Case[], { passedOn }: Surroundings): readonly Case[] {
  const passed = own.length > 1 ? passedOn(own[0]!.tested) : null;
  return passed ? own.filter(({ broken: { position } }) => !passed.again.has(position) && !passed.from.has(position)) : own;
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
  readonly mirrored: (one: Tested, broken: Broken) => boolean;
  readonly formulas: ReturnType<typeof ownFormulas>;
  readonly passedOn: ReturnType<typeof passedOnIn>;
  readonly nameOf: NameOf;
}

function surroundings(tested: readonly Tested[], cases: readonly Case[], figuresIn: FiguresIn, nameOf: NameOf): Surroundings {
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
    mirrored: mirroredIn(tested, figuresIn),
    formulas: ownFormulas(
      tested,
      cases.map((one) => [one.tested.relation, one.broken]),
      figuresIn,
    ),
    passedOn: passedOnIn(tested),
    nameOf,
  };
}

function factsOf(one: Case, { holds, breaks, slips, tiny }: Family, around: Surroundings, figuresIn: FiguresIn): BreakFacts {
  const { relation } = one.tested;
  const own = Number(isSlip(one));
  const adds = isAddition(relation);
  // Breaks that one other figure would mend all at once speak for the relation.
  const proportional = around.oneCause.has(one.tested) || relation.amiss !== undefined;
  // That it agrees with its lines but for the one that it leaves out is no other reading of it.
  const formula = relation.amiss ? 'none' : around.formulas(relation, one.broken);
  const rival = relation.amiss ? 'none' : around.rivals(one.tested, one.broken);
  return {
    relation,
    broken: one.broken,
    // A copy of one of its lines is what it is told for.
    look: relation.amiss?.as === 'copied' ? { ...one.look, copy: false } : one.look,
    holds: proportional ? holds + breaks : holds,
    otherSlips: proportional ? 0 : Math.max(0, slips - own),
    others: proportional ? 0 : Math.max(0, breaks - slips - (1 - own)),
    asked: holds + breaks,
    beside: adds ? besideOf(one, around.byPlace.get(placeOf(one)) ?? []) : 0,
    besideHolding: adds ? (around.holding.get(placeOf(one)) ?? 0) : 0,
    witnessed: relation.kind === 'sum' && isWitnessed(one, around.byGap.get(gapKey(one)) ?? []),
    formula,
    from: around.passedOn(one.tested).from.get(one.broken.position) ?? [],
    rival,
    substituted: around.substituted.has(one.tested),
    tiny: isTiny(one, figuresIn) && (tiny > 1 || holds < EXACT),
    scatter: areAlike(relation, around.nameOf) ? 1 : scatterOf(relation),
    strided: isStrided(relation, around.nameOf),
    accountedFor: isAccountedFor(
      relation,
      one.broken.position,
      { holds, rival, formula, mirrored: around.mirrored(one.tested, one.broken) },
      figuresIn,
    ),
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
