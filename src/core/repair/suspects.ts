import { State } from '../model/figures';
import type { SlipReason, Suspect } from '../model/finding';
import type { Cause } from './causes';
import type { Change } from './change';
import { settings } from './change';
import { mendedFormula } from './mended-formula';
import type { Network } from './network';
import { isOwnFormulaWrong } from './own-formula';
import { reachOf } from './reach';
import type { SheetEquation } from './sheet-equation';

const MOST = 5;
const LEAST_SCORE = 0.002;

/** A figure under suspicion: its share in all explanations, and the likeliest correction of it. */
interface Charge {
  readonly id: number;
  readonly score: number;
  readonly best: number;
  readonly change: Change;
  readonly value: number;
}

/**
 * The figures that may hold the slip, best first. A score is the share of all explanations, weighed by their
 * probability, in which the figure is the wrong one; so scores add up to at most 1. That a part exceeds its whole names no
 * figure, and so tells no story.
 */
export function suspectsOf(network: Network, cause: Cause): Suspect[] {
  const open = onlyBounds(cause.equations);
  const charges = chargesOf(network, cause).sort((a, b) => b.score - a.score || a.id - b.id);
  return charges
    .slice(0, MOST)
    .filter(({ score }, i) => i === 0 || score >= LEAST_SCORE)
    .map(({ id, score, change, value }) => ({
      cell: network.cellOf(id),
      actual: actualOf(network, id),
      suggestion: open || change.vague ? null : value,
      ...formulaFor(network, cause, id),
      reason: open ? 'other' : reasonOf(network, cause, id, change),
      score: Math.floor(score * 1e4) / 1e4,
    }));
}

/** The broken equation of which the figure is the result, by a formula that reckons otherwise. */
function wrongFormula(network: Network, { equations }: Cause, id: number): SheetEquation | undefined {
  return equations.find((equation) => equation.cells[0] === id && isOwnFormulaWrong(network, equation));
}

function formulaFor(network: Network, cause: Cause, id: number): { readonly formula?: string } {
  const equation = wrongFormula(network, cause, id);
  const formula = equation && mendedFormula(equation);
  return formula === undefined ? {} : { formula };
}

function reasonOf(network: Network, cause: Cause, id: number, { slip }: Change): SlipReason {
  return wrongFormula(network, cause, id) && slip.reason !== 'line-left-out' && slip.reason !== 'line-counted-twice'
    ? 'formula-other'
    : slip.reason;
}

/** Nothing is broken but upper bounds: any figure on the right side of them would do. */
export function onlyBounds(equations: readonly SheetEquation[]): boolean {
  return equations.every(({ kind }) => kind === 'at-most');
}

function chargesOf(network: Network, { equations, solutions, others }: Cause): Charge[] {
  const concerned = new Set(equations);
  const charges = new Map<number, Charge>();
  const lowest = solutions[0]!.nats;
  let sum = 0;
  for (const solution of solutions) {
    const weight = Math.exp(lowest - solution.nats);
    sum += weight;
    const blamed = solution.changes
      .flatMap((change) => settings(change).map(({ entry, value }) => ({ id: entry.id, value, change })))
      .filter(({ id }) => !others.has(id) && touches(network, id, concerned));
    for (const one of blamed) charges.set(one.id, add(charges.get(one.id), one, weight / blamed.length));
  }
  return [...charges.values()].map((charge) => ({ ...charge, score: charge.score / sum }));
}

function add(known: Charge | undefined, one: Pick<Charge, 'id' | 'value' | 'change'>, weight: number): Charge {
  if (!known) return { score: weight, best: weight, ...one };
  const score = known.score + weight;
  return weight > known.best ? { score, best: weight, ...one } : { ...known, score };
}

/** Does the figure take part in one of the equations, itself or through a formula that follows it? */
function touches(network: Network, id: number, concerned: ReadonlySet<SheetEquation>): boolean {
  for (const equation of reachOf(network, [id])) if (concerned.has(equation)) return true;
  return false;
}

function actualOf(network: Network, id: number): number | null {
  return network.stateOf(network.cellOf(id)) === State.Figure ? network.keyed(id) : null;
}
