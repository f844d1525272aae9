import { State } from '../model/figures';
import type { Figures } from '../model/figures';
import { judgeAt } from '../model/judge';
import type { CellPlace } from '../model/place';
import { inArea } from '../model/place';
import type { Relation } from '../model/relation';
import { cellOf, operandCells, resultCell } from '../model/relation';
import type { Table } from '../model/table';

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
export function settleRounding(tables: readonly Table[], relations: readonly Relation[], figures: Figures): void {
  for (const table of tables) {
    const sums = relations.filter((r) => r.kind === 'sum' && r.operands.length >= 2 && ofTable(r, table));
    if (sums.length === 0) continue;
    const base = commonBase(table, figures);
    const tally = tallyOf(sums, figures, base);
    if (tally.misses.length >= 2 && independent(tally.misses)) loosen(table, figures, base);
    else if (tally.misses.length === 1 && tally.chance > LONE_MISS && tally.farthest <= FARTHEST) loosen(table, figures, base);
    else if (tally.exact > 0 && tally.chance < CHANCE_OF_ROUNDING && tally.misses.length <= 1) sharpen(table, figures);
  }
}

function ofTable(relation: Relation, table: Table): boolean {
  if (relation.operands.some((o) => o.sheet !== undefined || o.at !== undefined) || relation.places.length === 0) return false;
  const cell = cellOf(relation, relation.result, relation.places[0]!);
  return inArea(table.body, cell.row, cell.col);
}

interface Tally {
  exact: number;
  /** Logarithm of the chance that so many sums of rounded figures are exact. */
  chance: number;
  /** The largest miss in standard deviations of the rounding error of its sum. */
  farthest: number;
  readonly misses: (readonly CellPlace[])[];
}

function tallyOf(sums: readonly Relation[], figures: Figures, base: number): Tally {
  const tally: Tally = { exact: 0, chance: 0, farthest: 0, misses: [] };
  for (const relation of sums) {
    for (const place of relation.places) {
      const judged = judgeAt(relation, place, () => figures);
      if (judged.state === 'undecided' || judged.actual === 0) continue;
      const miss = Math.abs(judged.actual - judged.expected);
      const unit = base > 1 ? base : miss < 1e-9 ? 1 : unitOf(relation, place, figures);
      if (miss <= unit * 1e-3) {
        tally.exact++;
        // The chance that the error of all roundings vanishes in print.
        tally.chance += Math.log(Math.min(0.75, 1.1 / (Math.sqrt(2 * Math.PI) * deviation(relation))));
      } else if (miss <= unit * (0.5 * (relation.operands.length + 1) + 1e-6) && miss <= unit * (1 + 1.2 * Math.sqrt(relation.operands.length))) {
        tally.farthest = Math.max(tally.farthest, miss / unit / deviation(relation));
        tally.misses.push([resultCell(relation, place), ...operandCells(relation, place)]);
      }
    }
  }
  return tally;
}

/** Of the error of n + 1 roundings, in units of the last place: its variance is (n + 1)/12. */
function deviation(relation: Relation): number {
  return Math.sqrt((relation.operands.length + 1) / 12);
}

/** The last printed place of the figures of a sum. */
function unitOf(relation: Relation, place: number, figures: Figures): number {
  let decimals = 0;
  for (const { row, col } of [resultCell(relation, place), ...operandCells(relation, place)]) {
    decimals = Math.max(decimals, figures.decimals[row * figures.cols + col] ?? 0);
  }
  return 10 ** -Math.min(8, decimals);
}

/** Two near misses without a common cell can't come from one slip. */
function independent(misses: readonly (readonly CellPlace[])[]): boolean {
  const key = (c: CellPlace): string => `${c.row}:${c.col}`;
  for (let i = 0; i < Math.min(misses.length, 40); i++) {
    const own = new Set(misses[i]!.map(key));
    for (let j = i + 1; j < Math.min(misses.length, 40); j++) if (!misses[j]!.some((c) => own.has(key(c)))) return true;
  }
  return false;
}

/** Published tables round counts too: then all figures of the table are multiples of one unit. */
const PUBLISHING_BASES: readonly number[] = [1000, 500, 100, 50, 10, 5, 3];

function commonBase(table: Table, figures: Figures): number {
  const distinct = new Set<number>();
  let divisor = 0;
  for (const { col, role, nature } of table.columns) {
    if (role !== 'figures' || nature === 'rate' || nature === 'norm') continue;
    for (const { row } of table.lines) {
      const at = row * figures.cols + col;
      const value = figures.value[at]!;
      if (figures.state[at] !== State.Figure || value === 0) continue;
      // Columns of percentages beside the counts are not rounded to the same unit.
      if (!Number.isInteger(value)) continue;
      divisor = gcd(divisor, Math.abs(value));
      if (divisor < 3) return 1;
      if (distinct.size < 50) distinct.add(value);
    }
  }
  return distinct.size < 8 ? 1 : (PUBLISHING_BASES.find((b) => divisor % b === 0) ?? 1);
}

function gcd(a: number, b: number): number {
  while (b) [a, b] = [b, a % b];
  return a;
}

function loosen(table: Table, figures: Figures, base: number): void {
  each(table, figures, (at, nature) => {
    if (nature === 'count' && base === 1) return;
    const unit = base > 1 ? base : 10 ** -figures.decimals[at]!;
    figures.slack[at] = Math.max(figures.slack[at]!, unit / 2);
  });
}

function sharpen(table: Table, figures: Figures): void {
  each(table, figures, (at) => {
    figures.slack[at] = 0;
  });
}

/** Every figure of the table that adds up to something: rates keep their own rounding. */
function each(table: Table, figures: Figures, visit: (at: number, nature: string) => void): void {
  for (const column of table.columns) {
    if (column.role !== 'figures' || column.nature === 'rate' || column.nature === 'norm') continue;
    for (const line of table.lines) {
      if (line.nature === 'rate' || line.nature === 'norm') continue;
      const at = line.row * figures.cols + column.col;
      if (figures.state[at] === State.Figure) visit(at, line.nature === 'unknown' ? column.nature : line.nature);
    }
  }
}
