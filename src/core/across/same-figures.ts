import { judgeSame } from '../arithmetic/judge';
import type { CellRef } from '../model/cell-ref';
import type { Figures } from '../model/figures';
import { Origin, State } from '../model/figures';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import { CONFIDENCE } from '../relations/confidence';
import type { Measure } from './sides';

/** So many different figures must agree in one column, before one that does not is told; or in all of them together. */
const LEAST_AGREEING = 4;
const LEAST_TOGETHER = 6;
/** Of one column so many agree for each that does not: two reports of different days differ again and again. */
const FOR_EACH = 4;

export type FiguresOf = (sheet: number) => Figures;

/** The figures of all sheets, and which of them a total of its own sheet bears out. */
export interface Books {
  readonly figuresOf: FiguresOf;
  readonly isSum: (cell: CellRef) => boolean;
}

/** A figure, and the one on another sheet that says the same of the same place. */
export interface Pair {
  readonly to: CellRef;
  readonly from: CellRef;
  /** Where the later sheet has it, whichever of the two is told. */
  readonly place: CellRef;
  readonly own: Measure;
  readonly value: number;
  readonly holds: boolean;
  /** It stands there by a formula, and so does the other. */
  readonly calculated: boolean;
  /** Of the total of all places: it differs where one of them does. */
  readonly whole: boolean;
}

/** Both figures, where there are two. */
export function pairOf(to: CellRef, from: CellRef, own: Measure, whole: boolean, { figuresOf, isSum }: Books): Pair[] {
  const [ours, theirs] = [figuresOf(to.sheet), figuresOf(from.sheet)];
  const [at, there] = [to.row * ours.cols + to.col, from.row * theirs.cols + from.col];
  if (ours.state[at] !== State.Figure || theirs.state[there] !== State.Figure) return [];
  // A flow out on one statement is a cost on the other: the same, seen from the other side.
  if (ours.value[at] !== 0 && ours.value[at] === -theirs.value[there]!) return [];
  const state = judgeSame(ours, at, theirs, there);
  const isCalculated = ({ origin }: Figures, index: number): boolean => (origin[index]! & Origin.Formula) !== 0;
  const calculated = isCalculated(ours, at) && isCalculated(theirs, there);
  // What is typed is told, against what was added up where it stands.
  const turned = !calculated && (isCalculated(ours, at) || (isSum(to) && !isSum(from) && !isCalculated(theirs, there)));
  return state === 'undecided'
    ? []
    : [
        {
          ...(turned ? { to: from, from: to } : { to, from }),
          place: to,
          own,
          value: ours.value[at]!,
          holds: state === 'holds',
          calculated,
          whole,
        },
      ];
}

/** Small whole numbers agree by chance. */
export const tells = (value: number): boolean => Math.abs(value) >= 10 || !Number.isInteger(value);

/** What is stated of the columns that two sheets have in common, or one of several: those in which nearly all figures agree. */
export function sameFigures(columns: readonly (readonly Pair[])[], placeOf: (cell: CellRef) => number): Relation[] {
  const all = columns.flat();
  const wrong = columns.flatMap(differing);
  const sure = different(all.filter(({ holds }) => holds)) >= LEAST_TOGETHER && wrong.length * FOR_EACH <= all.length;
  const broken = new Set(wrong.filter(({ own }) => !own.rate).map(({ place }) => placeOf(place)));
  return columns.flatMap((pairs) => {
    const holds = pairs.filter((p) => p.holds);
    const fails = differing(pairs).length;
    if (holds.length < FOR_EACH * fails && !(sure && fails === 1 && holds.length > 1)) return [];
    if (different(holds) < LEAST_AGREEING && !sure) return [];
    // A rate differs where its figures do: it is told with them. What a formula gives bears the others out.
    return pairs.filter((p) => !p.calculated && (p.holds || !p.own.rate || !broken.has(placeOf(p.place)))).map(equality);
  });
}

/** What differs by itself, and not because it was reckoned from what does. */
function differing(pairs: readonly Pair[]): Pair[] {
  const fails = pairs.filter(({ holds, calculated }) => !holds && !calculated);
  const places = fails.filter(({ whole }) => !whole);
  return places.length > 0 ? places : fails;
}

const different = (pairs: readonly Pair[]): number => new Set(pairs.filter(({ value }) => tells(value)).map(({ value }) => value)).size;

function equality({ to, from, own }: Pair): Relation {
  return {
    kind: 'equality',
    role: 'same',
    sheet: to.sheet,
    axis: 'row',
    result: { line: to.row },
    operands: [{ line: from.row, sheet: from.sheet, ...(from.col !== to.col && { at: from.col }) }],
    signs: [1],
    factor: 1,
    positions: [to.col],
    evidence: ['label'],
    confidence: CONFIDENCE.across.summary,
    because: [message('because.same-line', { label: own.label })],
  };
}
