import type { Figures } from '../model/figures';
import { cellIndex } from '../model/figures';
import { informativeIn } from '../arithmetic/informative';
import { judgeAt } from '../arithmetic/judge';
import { hasDigitsTooMany, keyedFor, looksLikeSlip } from '../arithmetic/slips';
import type { Relation } from '../model/relation';
import { Verdict, verdictOf } from '../arithmetic/verdict';

/** How a stated relation stands up to the values of the sheet. */
export interface Support {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly undecided: number;
  /** Those of `holds` that say something: see `informativeIn`. */
  readonly proving: readonly number[];
  /** How many different results they have. */
  readonly informative: number;
}

export function supportOf(relation: Relation, figures: Figures): Support {
  const holds: number[] = [];
  const fails: number[] = [];
  const proving: number[] = [];
  const values = new Set<number>();
  let undecided = 0;
  const verdict = verdictOf(relation, figures);
  const tells = informativeIn(relation, figures);
  for (const position of relation.positions) {
    const state = verdict(position);
    if (state === Verdict.Fails) fails.push(position);
    else if (state === Verdict.Undecided) undecided++;
    else {
      holds.push(position);
      if (!tells(position)) continue;
      proving.push(position);
      values.add(figures.value[cellIndex(relation.axis, relation.result.line, relation.result.at ?? position, figures.cols)]!);
    }
  }
  return { holds, fails, undecided, proving, informative: values.size };
}

/** One part with a digit too many throws the total off by several times: then the part looks like the slip, not the total. */
function slipOfPart(relation: Relation, position: number, excess: number, figures: Figures): boolean {
  if (relation.kind !== 'sum' || relation.operands.length > 200) return false;
  return relation.operands.some(({ line }, i) => {
    const value = figures.value[cellIndex(relation.axis, line, position, figures.cols)]!;
    const due = value - excess * relation.signs[i]!;
    return hasDigitsTooMany(value, due);
  });
}

/** True where one slip of the keyboard in the total or in one of its parts accounts for the whole difference. */
export function isOneSlip(relation: Relation, position: number, actual: number, expected: number, figures: Figures): boolean {
  const decimalsAt = (line: number): number => figures.decimals[cellIndex(relation.axis, line, position, figures.cols)]!;
  if (keyedFor(expected, actual, decimalsAt(relation.result.line))) return true;
  if (relation.kind !== 'sum' || relation.operands.length > 60) return false;
  return relation.operands.some(({ line }, i) => {
    const value = figures.value[cellIndex(relation.axis, line, position, figures.cols)]!;
    return keyedFor(value - (expected - actual) * relation.signs[i]!, value, decimalsAt(line));
  });
}

/** Decimal places printed in the result. */
export function decimalsOf({ axis, result }: Relation, position: number, figures: Figures): number {
  return figures.decimals[cellIndex(axis, result.line, position, figures.cols)]!;
}

/** Share of the broken places at which the break looks like a slip. */
export function slipShare(relation: Relation, fails: readonly number[], figures: Figures): number {
  if (fails.length === 0) return 1;
  let slips = 0;
  for (const position of fails) {
    const { actual, expected } = judgeAt(relation, position, () => figures);
    if (
      looksLikeSlip(actual, expected) ||
      keyedFor(expected, actual, decimalsOf(relation, position, figures)) ||
      slipOfPart(relation, position, expected - actual, figures)
    )
      slips++;
  }
  return slips / fails.length;
}
