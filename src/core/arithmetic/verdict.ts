import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import { judgeAt } from './judge';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import type { FiguresIn } from './sum';
import { surelyHolds } from './surely-holds';
import { addOperands, decided, emptyAdded } from './sum';
import { closeTally } from './tally';
import { nearness, noise } from './tolerance';

/** What became of a relation at one place, in one word: of the many readings that are tried most are only counted. */
export enum Verdict {
  Undecided,
  Holds,
  Fails,
}

/** How `relation` is judged at a place, its lines being on the sheet of `figures`: the state that `judgeAt` gives. */
export function verdictOf(relation: Relation, figures: Figures): (position: number) => Verdict {
  const { kind, operands } = relation;
  const figuresIn = (): Figures => figures;
  if (isPlain(relation)) {
    if (kind === 'sum') {
      const surely = surelyHolds(relation, figures);
      return (position) => (surely?.(position) ? Verdict.Holds : sumVerdict(relation, position, figures, figuresIn));
    }
    if ((kind === 'ratio' || kind === 'growth') && operands.length === 2)
      return quotientOf(relation.axis, kind, relation.result.line, operands[0]!.line, operands[1]!.line, relation.factor, figures);
  }
  return (position) => {
    const { state } = judgeAt(relation, position, figuresIn);
    return state === 'holds' ? Verdict.Holds : state === 'fails' ? Verdict.Fails : Verdict.Undecided;
  };
}

/** Index of the cell of `line` at `position`; −1 outside the sheet. */
function cellAt(byRow: boolean, line: number, position: number, { rows, cols }: Figures): number {
  const row = byRow ? line : position;
  const col = byRow ? position : line;
  return row < 0 || col < 0 || row >= rows || col >= cols ? -1 : row * cols + col;
}

const added = emptyAdded();

function sumVerdict(relation: Relation, position: number, figures: Figures, figuresIn: FiguresIn): Verdict {
  const own = cellAt(relation.axis === 'row', relation.result.line, position, figures);
  if (own < 0 || figures.state[own] !== State.Figure) return Verdict.Undecided;
  addOperands(relation, position, figuresIn, added);
  if (added.blocked !== null || added.figures === 0) return Verdict.Undecided;
  added.whole &&= Number.isInteger(figures.value[own]!);
  const { expected, tolerance } = closeTally(added, relation.factor, relation.operands.length);
  const actual = figures.value[own]!;
  const verdict = compared(expected, actual, tolerance + figures.roundingError[own]!);
  return decided(added, verdict === Verdict.Fails, expected, actual) ? verdict : Verdict.Undecided;
}

/** The same for one line as a quotient of two others: of the many pairs that are tried hardly any is worth a relation. */
export function quotientOf(
  axis: Relation['axis'],
  kind: 'ratio' | 'growth',
  result: number,
  a: number,
  b: number,
  factor: number,
  figures: Figures,
): (position: number) => Verdict {
  const byRow = axis === 'row';
  return (position) =>
    quotientVerdict(
      kind,
      factor,
      cellAt(byRow, result, position, figures),
      cellAt(byRow, a, position, figures),
      cellAt(byRow, b, position, figures),
      figures,
    );
}

function quotientVerdict(
  kind: 'ratio' | 'growth',
  factor: number,
  own: number,
  first: number,
  second: number,
  { value, roundingError, state }: Figures,
): Verdict {
  if (own < 0 || first < 0 || second < 0) return Verdict.Undecided;
  if (state[own] !== State.Figure || state[first] !== State.Figure || state[second] !== State.Figure) return Verdict.Undecided;
  const above = kind === 'ratio' ? first : second;
  const below = kind === 'ratio' ? second : first;
  const base = value[below]!;
  if (base === 0) return Verdict.Undecided;
  const quotient = (factor * value[above]!) / base;
  const sure = Math.max(Math.abs(base) - roundingError[below]!, Math.abs(base) / 2);
  const tolerance =
    (Math.abs(factor) * roundingError[above]!) / sure + (Math.abs(quotient) * roundingError[below]!) / sure + nearness(quotient);
  return compared(kind === 'ratio' ? quotient : quotient - factor, value[own]!, tolerance + roundingError[own]!);
}

function compared(expected: number, actual: number, tolerance: number): Verdict {
  if (!Number.isFinite(expected - actual)) return Verdict.Undecided;
  return Math.abs(actual - expected) <= tolerance + noise(actual, 1) ? Verdict.Holds : Verdict.Fails;
}
