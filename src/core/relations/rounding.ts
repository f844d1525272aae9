import type { Figures } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { measuredAt } from '../model/quantity';
import type { CellRef } from '../model/cell-ref';
import { inArea } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { cellOf, isPlain, operandCells, resultCell } from '../model/relation';
import type { Table } from '../model/table';
import { TELLS_OF_ROUNDING } from './confidence';
import type { Grain } from './grain';
import { loosenRuns } from './grain-runs';
import { eachAdding, grainOf, inSteps } from './grain';
import { independent } from './independent';
import { roundingErrorOf } from '../tables/quantity';
import { isVietnamese } from '../tables/vocabulary/languages';

/** Below this, chance no longer explains that rounded parts add up exactly again and again. */
const CHANCE_OF_ROUNDING = Math.log(1e-7);
/** A lone near miss among this few exact sums is rounding sooner than a slip of one in the last place. */
const LONE_MISS = Math.log(0.02);
/** A lone miss of more than this many standard deviations of the rounding error is a slip. */
const FARTHEST = 2.5;

/**
 * Whether the figures of a table were rounded before they were added is read from its own sums. Many exact sums: they
 * were added as printed, and a difference of one in the last place is a slip. Several sums that miss by a unit or two in
 * cells that have nothing in common: they were rounded, also where they are whole numbers. Counts of people are never
 * rounded, unless the whole table is in multiples of 3, 5, 10, 100 (published tables).
 */
export function inferRounding(tables: readonly Table[], relations: readonly Relation[], figures: Figures): Figures {
  const roundingError = figures.roundingError.slice();
  for (const table of tables) {
    const sums = relations.filter(
      (r) => r.kind === 'sum' && r.operands.length >= 2 && r.confidence >= TELLS_OF_ROUNDING && ofTable(r, table),
    );
    if (sums.length === 0) continue;
    const grain = grainOf(table, figures);
    const tally = tallyOf(sums, figures, grain);
    if (wereRounded(table, tally, sums, figures, grain)) loosen(table, figures, grain, roundingError);
    else if ((tally.exact > 0 && tally.chance < CHANCE_OF_ROUNDING && tally.misses.length <= 1) || inSteps(table, figures, grain.decimals))
      sharpen(table, figures, roundingError);
    if (grain.base === 1) loosenRuns(table, sums, figures, roundingError);
  }
  return { ...figures, roundingError };
}

/** The figures with the cells of `exact` (indexes) as they stand: not rounded. */
export function withExact(figures: Figures, exact: readonly number[]): Figures {
  if (exact.length === 0) return figures;
  const roundingError = figures.roundingError.slice();
  for (const at of exact) roundingError[at] = 0;
  return { ...figures, roundingError };
}

/** Independent misses were rounded; a lone one where chance, and what the table measures, allow it. */
function wereRounded(
  table: Table,
  { misses, chance, farthest, least }: Tally,
  sums: readonly Relation[],
  figures: Figures,
  grain: Grain,
): boolean {
  if (misses.length !== 1) return independent(misses, sums);
  const cell = misses[0]![0]!;
  const likely = chance > LONE_MISS && farthest <= FARTHEST && showsRounding(table, cell, figures, grain);
  return likely || (least <= 1 && inShortenedMoney(table, cell, figures));
}

function ofTable(relation: Relation, table: Table): boolean {
  if (!isPlain(relation) || relation.positions.length === 0) return false;
  const cell = cellOf(relation, relation.result, relation.positions[0]!);
  return inArea(table.body, cell.row, cell.col);
}

interface Tally {
  exact: number;
  /** Logarithm of the chance that so many sums of rounded figures are exact. */
  chance: number;
  /** The largest miss in standard deviations of the rounding error of its sum. */
  farthest: number;
  /** The smallest miss. */
  least: number;
  readonly misses: (readonly CellRef[])[];
}

/**
 * One miss alone is taken for rounding where something shows that figures are rounded: decimals, a common multiple, money
 * or measures. In Vietnamese reports shortened money and measures have their unit written: whole figures under a head that
 * says nothing ("Số vụ") are counted. Elsewhere they may be thousands.
 */
function showsRounding(table: Table, cell: CellRef, figures: Figures, { base }: Grain): boolean {
  if (base > 1 || figures.decimals[cell.row * figures.cols + cell.col]! > 0 || measuredAt(table, cell).quantity === 'amount') return true;
  return ![...table.columns.flatMap((c) => c.path), ...table.lines.map((l) => l.label)].some(isVietnamese);
}

/** Whole "triệu đồng" were rounded from đồng: one of them off is no slip, though all other sums of the table are exact. */
function inShortenedMoney(table: Table, cell: CellRef, figures: Figures): boolean {
  const { quantity, unit } = measuredAt(table, cell);
  return quantity === 'amount' && figures.decimals[cell.row * figures.cols + cell.col] === 0 && roundingErrorOf(0, quantity, unit) > 0;
}

function tallyOf(sums: readonly Relation[], figures: Figures, { base, decimals }: Grain): Tally {
  const tally: Tally = { exact: 0, chance: 0, farthest: 0, least: Infinity, misses: [] };
  for (const relation of sums) {
    for (const position of relation.positions) {
      const judged = judgeAt(relation, position, () => figures);
      if (judged.state === 'undecided' || judged.actual === 0) continue;
      const miss = Math.abs(judged.actual - judged.expected);
      const unit = base > 1 ? base : miss < 1e-9 ? 1 : unitOf(relation, position, figures, decimals);
      if (miss <= unit * 1e-3) {
        tally.exact++;
        // The chance that the error of all roundings vanishes in print.
        tally.chance += Math.log(Math.min(0.75, 1.1 / (Math.sqrt(2 * Math.PI) * deviation(relation))));
      } else if (
        miss <= unit * (0.5 * (relation.operands.length + 1) + 1e-6) &&
        miss <= unit * (1 + 1.2 * Math.sqrt(relation.operands.length))
      ) {
        tally.farthest = Math.max(tally.farthest, miss / unit / deviation(relation));
        tally.least = Math.min(tally.least, miss);
        tally.misses.push([resultCell(relation, position), ...operandCells(relation, position)]);
      }
    }
  }
  return tally;
}

/** Of the error of n + 1 roundings, in units of the last place: its variance is (n + 1)/12. */
function deviation(relation: Relation): number {
  return Math.sqrt((relation.operands.length + 1) / 12);
}

/** The last printed place of the figures of a sum that says anything. */
function unitOf(relation: Relation, position: number, figures: Figures, most: number): number {
  let decimals = 0;
  for (const { row, col } of [resultCell(relation, position), ...operandCells(relation, position)]) {
    decimals = Math.max(decimals, figures.decimals[row * figures.cols + col] ?? 0);
  }
  return 10 ** -Math.min(most, decimals);
}

function loosen(table: Table, figures: Figures, { base, decimals }: Grain, roundingError: Float64Array): void {
  eachAdding(table, figures, (at, quantity) => {
    if (quantity === 'count' && base === 1) return;
    const unit = base > 1 ? base : 10 ** -Math.min(decimals, figures.decimals[at]!);
    roundingError[at] = Math.max(roundingError[at]!, unit / 2);
  });
}

function sharpen(table: Table, figures: Figures, roundingError: Float64Array): void {
  eachAdding(table, figures, (at) => {
    roundingError[at] = 0;
  });
}
