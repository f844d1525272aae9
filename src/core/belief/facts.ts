import type { FiguresIn } from '../arithmetic/judge';
import { isAddition, isPlain, operandCells, resultCell } from '../model/relation';
import type { Relation } from '../model/relation';
import { cellKey } from '../model/cell-ref';
import { append } from '../collections/append';
import { informativeIn } from '../arithmetic/informative';
import { readingAt } from '../arithmetic/judge';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import { extentOf } from '../collections/extent';
import { bearersOf } from './bears-out';
import { hasOneCause } from './one-cause';
import type { OwnFormula } from './own-formulas';
import { ownFormulas } from './own-formulas';
import { passedOnIn } from './passed-on';
import { rivalsIn } from './rivals';
import type { Rival } from './rivals';
import { hasSubstitute } from './substitutes';
import { lookOf } from './slips';
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
  /** Whether another reading accounts for the result. */
  readonly rival: Rival;
  /** Another base or numerator gives the rate wherever this one does not. */
  readonly substituted: boolean;
  /** No more is missing than rounding to the last place that all these figures fill could do. */
  readonly tiny: boolean;
  /** How far the operands lie apart: lines from the first to the last of them, by their number. */
  readonly scatter: number;
}

/** A break in ten looks like a slip by chance where one digit is to be hit. */
const isSlip = ({ look }: Case): boolean => look.slip >= 1;

/** Of longer sums the cells are not listed. */
const MOST_LISTED = 400;

interface Case {
  readonly tested: Tested;
  readonly broken: Broken;
  readonly look: Look;
  readonly gap: number;
}

/** The facts of every break of a sheet, in the order of `tested` and of its breaks. */
export function breakFacts(tested: readonly Tested[], figuresIn: FiguresIn): BreakFacts[][] {
  const cases = tested.map((one) => one.broken.map((broken): Case => caseOf(one, broken, figuresIn)));
  if (cases.every((own) => own.length === 0)) return cases.map(() => []);
  const around = surroundings(tested, cases.flat(), figuresIn);
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
  return passed ? own.filter(({ broken }) => !passed.has(broken.position)) : own;
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
  readonly formulas: ReturnType<typeof ownFormulas>;
  readonly passedOn: ReturnType<typeof passedOnIn>;
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
    formulas: ownFormulas(
      tested,
      cases.map((one) => [one.tested.relation, one.broken]),
      figuresIn,
    ),
    passedOn: passedOnIn(tested),
  };
}

function factsOf(one: Case, { holds, breaks, slips, tiny }: Family, around: Surroundings, figuresIn: FiguresIn): BreakFacts {
  const { relation } = one.tested;
  const own = Number(isSlip(one));
  const adds = isAddition(relation);
  // Breaks that one other figure would mend all at once speak for the relation.
  const proportional = around.oneCause.has(one.tested);
  return {
    relation,
    broken: one.broken,
    look: one.look,
    holds: proportional ? holds + breaks : holds,
    otherSlips: proportional ? 0 : Math.max(0, slips - own),
    others: proportional ? 0 : Math.max(0, breaks - slips - (1 - own)),
    asked: holds + breaks,
    beside: adds ? besideOf(one, around.byPlace.get(placeOf(one)) ?? []) : 0,
    besideHolding: adds ? (around.holding.get(placeOf(one)) ?? 0) : 0,
    witnessed: relation.kind === 'sum' && isWitnessed(one, around.byGap.get(gapKey(one)) ?? []),
    formula: around.formulas(relation, one.broken),
    rival: around.rivals(one.tested, one.broken),
    substituted: around.substituted.has(one.tested),
    tiny: isTiny(one, figuresIn) && (tiny > 1 || holds < EXACT),
    scatter: scatterOf(relation),
  };
}

/** Where more sums than this miss by one amount, that is chance or a habit, not the trace of one slip. */
const MOST_ALIKE = 8;

function isWitnessed(one: Case, alike: readonly Case[]): boolean {
  return alike.length <= MOST_ALIKE && alike.some((other) => bearsOut(other, one));
}

function caseOf(tested: Tested, broken: Broken, figuresIn: FiguresIn): Case {
  const { actual, expected } = broken.judgement;
  return { tested, broken, look: lookOf(tested.relation, broken, figuresIn), gap: Math.abs(actual - expected) };
}

const gapKey = ({ tested, gap }: Case): string => `${tested.relation.sheet}:${gap.toPrecision(9)}`;
const placeOf = ({ tested, broken }: Case): string => `${tested.relation.axis}${broken.position}`;

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

/** How many totals of each place hold there. */
function holdingAt(tested: readonly Tested[], places: ReadonlySet<string>, figuresIn: FiguresIn): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { relation, compared } of places.size > 0 ? tested : []) {
    if (compared === 0 || !isAddition(relation) || !isPlain(relation)) continue;
    const figures = figuresIn(relation.sheet);
    const verdict = verdictOf(relation, figures);
    const tells = informativeIn(relation, figures);
    for (const position of relation.positions) {
      const place = `${relation.axis}${position}`;
      if (places.has(place) && verdict(position) === Verdict.Holds && tells(position)) holding.set(place, (holding.get(place) ?? 0) + 1);
    }
  }
  return holding;
}

function besideOf(one: Case, there: readonly Case[]): number {
  return there.filter((other) => other.tested !== one.tested && !isSlip(other) && other.gap !== one.gap).length;
}

/** The same amount is missing elsewhere, in a sum of another result that has a figure in common with this one. */
function bearsOut(other: Case, one: Case): boolean {
  if (other === one || other.tested.relation.operands.length > MOST_LISTED || one.tested.relation.operands.length > MOST_LISTED)
    return false;
  const own = cellsOf(one);
  const theirs = cellsOf(other);
  return (
    own[0] !== theirs[0] &&
    theirs.some((cell) => own.includes(cell)) &&
    (other.tested.relation.axis !== one.tested.relation.axis || theirs.includes(own[0]!) || own.includes(theirs[0]!))
  );
}

function cellsOf({ tested: { relation }, broken: { position } }: Case): string[] {
  return [resultCell(relation, position), ...operandCells(relation, position)].map(cellKey);
}

/** What lies between the operands and is none of them. */
function scatterOf({ operands, result }: Relation): number {
  const lines = operands.flatMap(({ line, at, sheet }) => (at === undefined && sheet === undefined && line !== result.line ? [line] : []));
  if (lines.length < 2) return 1;
  const [first, last] = extentOf(lines);
  return (last - first + 1) / lines.length;
}

/** Figures rounded to tens, thousands: the places behind tell nothing, and a sum of k of them may miss by (k + 1)/2. */
function isTiny({ tested: { relation }, broken: { position, judgement }, gap }: Case, figuresIn: FiguresIn): boolean {
  if (relation.operands.length > MOST_LISTED) return false;
  const { sheet, row, col } = resultCell(relation, position);
  const decimals = Math.max(0, Math.min(6, figuresIn(sheet).decimals[row * figuresIn(sheet).cols + col]!));
  if (relation.kind !== 'sum') return gap <= 1.01 * 10 ** -decimals + judgement.tolerance;
  const units = [judgement.actual, ...relation.operands.map((ref) => readingAt(relation, ref, position, figuresIn).value)]
    .filter((value) => value === value && value !== 0)
    .map((value) => Math.round(Math.abs(value) * 10 ** decimals));
  let unit = 1;
  while (unit < 1e6 && units.every((value) => value % (10 * unit) === 0)) unit *= 10;
  return gap * 10 ** decimals <= unit * (0.5 * (relation.operands.length + 1)) * 1.01;
}

