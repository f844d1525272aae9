import type { Figures } from '../../model/figures';
import { cellIndex } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import { supportOf } from '../support';

/** Places that must tell the same of one line: in a single one some line is soon as large as what is missing. */
const LEAST = 2;
/** Longer lists than this have a line for any difference. */
export const MOST_LINES = 200;

/** What one line accounts for, wherever the total breaks: it was left out of it, counted in it twice, or copied into it. */
export interface Amiss {
  readonly line: number;
  readonly as: 'left-out' | 'twice' | 'copied';
  /** The places at which the total is what it is for that reason. */
  readonly positions: readonly number[];
}

/**
 * The line that a total leaves out in all its columns, or counts twice: without it, or with it once more, the total is right
 * wherever it is not otherwise. `whole` is the total of all its lines; `counted` are lines below these, which it may count
 * besides. Null where the total is right anywhere that tells, or where two lines would do.
 */
export function amissIn(whole: Relation, counted: readonly number[], figures: Figures): Amiss | null {
  const lines = whole.operands.map(({ line }) => line);
  if (lines.length > MOST_LINES) return null;
  const { fails, proving } = supportOf(whole, figures);
  if (fails.length < LEAST || proving.length > 0) return null;
  const found = [
    ...(lines.length > 2 ? lines.flatMap((line) => asked(whole, line, 'left-out', fails, figures)) : []),
    ...[...lines, ...counted].flatMap((line) => asked(whole, line, 'twice', fails, figures)),
  ];
  // In lists of small figures another line accounts for most of the columns too; what accounts for all of them is meant.
  const best = found.filter(({ positions }) => positions.length === fails.length);
  const [one, ...others] = best.length > 0 ? best : found;
  return one && others.length === 0 ? one : null;
}

/** Of the columns that break, so many may break for another reason still. */
export const MOST_OTHERS = 0.34;

function asked(whole: Relation, line: number, as: Amiss['as'], fails: readonly number[], figures: Figures): Amiss[] {
  if (!accountsFor(whole, line, as, fails[0]!, figures) && !accountsFor(whole, line, as, fails[1]!, figures)) return [];
  if (as === 'left-out' && takesAway(whole, line, fails, figures)) return [];
  const told = supportOf({ ...printed(whole, line, as), positions: fails }, figures);
  const enough = told.informative >= LEAST && told.fails.length <= MOST_OTHERS * fails.length;
  return enough ? [{ line, as, positions: told.proving }] : [];
}

/** "Tăng/giảm" among what is there: below zero again and again where all else is above. */
function takesAway({ axis, operands }: Relation, line: number, places: readonly number[], { value, cols }: Figures): boolean {
  const falls = (of: number): boolean => places.some((place) => value[cellIndex(axis, of, place, cols)]! < 0);
  return falls(line) && !operands.some((o) => o.line !== line && falls(o.line));
}

/** The total as it was added up. */
export function printed(whole: Relation, line: number, as: Amiss['as']): Relation {
  const operands = as === 'twice' ? [...whole.operands, { line }] : whole.operands.filter((o) => o.line !== line);
  return { ...whole, operands, signs: operands.map(() => 1) };
}

/** Cheap: most lines of most totals are none. */
function accountsFor(whole: Relation, line: number, as: Amiss['as'], position: number, figures: Figures): boolean {
  const { actual, expected, tolerance } = judgeAt(whole, position, () => figures);
  const missing = as === 'twice' ? actual - expected : expected - actual;
  const at = cellIndex(whole.axis, line, position, figures.cols);
  return Math.abs(figures.value[at]! - missing) <= 2 * tolerance + 1e-9 * Math.abs(missing);
}
