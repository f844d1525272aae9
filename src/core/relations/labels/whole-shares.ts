import type { Figures } from '../../model/figures';
import { cellIndex, State } from '../../model/figures';
import { HOLDING } from '../confidence';
import type { Series, SeriesGroup } from '../series';
import { addsUp } from '../series';

/** Lines of which one may be wrong and the rest still show what they are shares of; of fewer, all must fit. */
const ENOUGH = 4;
const WHOLE = 100;

/**
 * True of percentages that part a whole: "Chi phí {Đồng, %}", where each line's % is its money in the money of all lines, and
 * they add up to 100. No other line is what they are rates of, though no total may stand in the table.
 */
export function isShareOfWhole(group: SeriesGroup, rate: Series, figures: Figures): boolean {
  const bases = besides(group, rate);
  if (rate.quantity !== 'rate' || bases.length === 0) return false;
  const all = positionsOf(group, rate, figures);
  const parts = all.filter((p) => Math.abs(at(group, rate.line, p, figures).value - WHOLE) > 1e-6);
  return [all, parts].some(
    (positions) =>
      addsToWhole(positions.map((p) => at(group, rate.line, p, figures))) &&
      bases.some((base) => areSharesOf(group, rate, base, positions, figures)),
  );
}

/** The nearest lines on either side that add up. */
function besides({ items }: SeriesGroup, rate: Series): Series[] {
  const own = items.indexOf(rate);
  const before = items.slice(0, own).reverse().find(isAdded);
  const behind = items.slice(own + 1).find(isAdded);
  return [before, behind].filter((series) => series !== undefined);
}

const isAdded = ({ quantity }: Series): boolean => addsUp(quantity);

interface Reading {
  readonly value: number;
  /** Half of the last printed place. */
  readonly half: number;
}

function at({ axis }: SeriesGroup, line: number, position: number, figures: Figures): Reading {
  const cell = cellIndex(axis, line, position, figures.cols);
  return { value: figures.value[cell]!, half: 0.5 * 10 ** -figures.decimals[cell]! };
}

function positionsOf({ axis, positions }: SeriesGroup, { line }: Series, figures: Figures): number[] {
  return positions.filter((p) => figures.state[cellIndex(axis, line, p, figures.cols)] === State.Figure);
}

function addsToWhole(rates: readonly Reading[]): boolean {
  const sum = rates.reduce((total, { value }) => total + value, 0);
  const slack = rates.reduce((total, { half }) => total + half, 0);
  return new Set(rates.map(({ value }) => value)).size >= 2 && Math.abs(sum - WHOLE) <= slack;
}

function areSharesOf(group: SeriesGroup, rate: Series, base: Series, positions: readonly number[], figures: Figures): boolean {
  const all = positions.reduce((sum, p) => sum + (at(group, base.line, p, figures).value || 0), 0);
  const fitting = positions.filter((p) => {
    const [share, part] = [at(group, rate.line, p, figures), at(group, base.line, p, figures)];
    return Math.abs(share.value - (WHOLE * part.value) / all) <= share.half * (1 + 1e-9);
  });
  return fitting.length >= (positions.length < ENOUGH ? positions.length : HOLDING.sure * positions.length);
}
