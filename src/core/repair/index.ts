import type { Finding, Severity, Suspect } from '../model/finding';
import type { FigureArg, Message, MessageArg } from '../model/message';
import { message } from '../model/message';
import type { CellRef } from '../model/cell-ref';
import { resultCell } from '../model/relation';
import type { Failure } from '../model/rule';
import type { Understanding } from '../model/understanding';
import { areasOf } from './areas';
import type { Cause } from './causes';
import { causesOf } from './causes';
import { fixOf } from './fix';
import { Network } from './network';
import { suspectsOf } from './suspects';
import type { Told } from './told';

/**
 * Traces broken relations to the figures that most likely hold the slip. Relations that break for the same reason become
 * one finding, told by the relation nearest to the cause. Findings stand in the order of the failures that lead them.
 */
export function diagnose(failures: readonly Failure[], understanding: Understanding): Finding[] {
  return traced(failures, understanding).map(({ finding }) => finding);
}

/** The same, each finding with the relation that leads it; see `gathered`. */
export function traced(failures: readonly Failure[], understanding: Understanding): Told[] {
  const network = new Network(understanding, failures);
  const order = new Map(failures.map((failure, i) => [failure, i]));
  const told: Told[] = [];
  for (const cause of causesOf(network)) told.push(tell(network, cause, order));
  return told.sort((a, b) => a.at - b.at);
}

function tell(network: Network, cause: Cause, order: ReadonlyMap<Failure, number>): Told {
  const failures = cause.equations.flatMap((equation) => equation.failures);
  const suspects = suspectsOf(network, cause);
  const leader = leaderOf(failures, suspects[0]?.cell ?? null, order);
  const { relation, position, judgement } = leader;
  const cell = resultCell(relation, position);
  const decimals = decimalsOf(leader.message, network.entry(network.idOf(cell)).grid);
  const finding: Finding = {
    rule: leader.rule,
    severity: leader.severity,
    cell,
    expected: judgement.expected,
    actual: judgement.actual,
    decimals,
    related: areasOf(failures, cell),
    message: withDecimals(leader.message, decimals),
    suspects: suspects.length > 0 ? suspects : [fallback(network, leader)],
    fix: leader.severity === 'info' ? null : fixOf(network, cause, suspects),
  };
  return { at: order.get(leader)!, relation, failures, finding };
}

/** What was printed with more places than anybody types is no measure of how a figure is to be read. */
const MOST_DECIMALS = 6;

/** Decimal places that suit the sentence and the corrections alike, which may have those usual for the line. */
function decimalsOf({ args: { actual } }: Message, usual: number): number {
  return Math.max(isFigure(actual) ? actual.decimals : 0, usual > MOST_DECIMALS ? 0 : usual);
}

const SIDES = ['actual', 'expected', 'difference'];

function withDecimals({ key, args }: Message, decimals: number): Message {
  return message(
    key,
    Object.fromEntries(
      Object.entries(args).map(([name, arg]) => [name, SIDES.includes(name) && isFigure(arg) ? { ...arg, decimals } : arg]),
    ),
  );
}

function isFigure(arg: MessageArg | undefined): arg is FigureArg {
  return typeof arg === 'object' && 'figure' in arg;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The gravest relation, of these the one whose result is the culprit, then the nearest; sums before rates. */
function leaderOf(failures: readonly Failure[], culprit: CellRef | null, order: ReadonlyMap<Failure, number>): Failure {
  const keys = (failure: Failure): number[] => {
    const result = resultCell(failure.relation, failure.position);
    const away = !culprit || culprit.sheet !== result.sheet ? 1e9 : Math.abs(culprit.row - result.row) + Math.abs(culprit.col - result.col);
    const derived = failure.relation.kind === 'sum' || failure.relation.kind === 'equality' ? 0 : 1;
    return [RANK[failure.severity], away === 0 ? 0 : 1, derived, away, order.get(failure)!];
  };
  return failures.map((failure) => ({ failure, key: keys(failure) })).reduce((a, b) => (isBefore(b.key, a.key) ? b : a)).failure;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}

/** Where the search names nobody, the result is where to begin. */
function fallback(network: Network, { relation, position, judgement }: Failure): Suspect {
  const cell = resultCell(relation, position);
  return { cell, actual: network.keyed(network.idOf(cell)), suggestion: judgement.expected, reason: 'other', score: 0.1 };
}
