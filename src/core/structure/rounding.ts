import { State } from '../model/figures';
import type { Figures } from '../model/figures';
import { judgeAt } from '../model/judge';
import type { CellPlace } from '../model/place';
import { inArea } from '../model/place';
import type { Relation } from '../model/relation';
import { cellOf, operandCells, resultCell } from '../model/relation';
import type { Nature, Table } from '../model/table';
import { cellNature } from './cells/figuresOf';
import { slackOf } from './layout/nature';
import { isVietnamese } from './words';
import { tellingDecimals } from './values/units';

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
    const grain: Grain = { base: commonBase(table, figures), places: tellingPlaces(table, figures) };
    const tally = tallyOf(sums, figures, grain);
    if (wereRounded(table, tally, figures, grain)) loosen(table, figures, grain);
    else if (tally.exact > 0 && tally.chance < CHANCE_OF_ROUNDING && tally.misses.length <= 1) sharpen(table, figures);
  }
}

/** Independent misses were rounded; a lone one where chance, and what the table measures, allow it. */
function wereRounded(table: Table, { misses, chance, farthest, least }: Tally, figures: Figures, grain: Grain): boolean {
  if (misses.length !== 1) return independent(misses);
  const cell = misses[0]![0]!;
  const likely = chance > LONE_MISS && farthest <= FARTHEST && showsRounding(table, cell, figures, grain);
  return likely || (least <= 1 && inShortenedMoney(table, cell, figures));
}

function ofTable(relation: Relation, table: Table): boolean {
  if (relation.operands.some((o) => o.sheet !== undefined || o.at !== undefined) || relation.places.length === 0) return false;
  const cell = cellOf(relation, relation.result, relation.places[0]!);
  return inArea(table.body, cell.row, cell.col);
}

/** To what the figures of a table may have been rounded, as far as their digits show it. */
interface Grain {
  /** All whole figures are multiples of it; 1 where they have nothing in common. */
  readonly base: number;
  /** Decimal places that say anything: 1.228,50 beside 586,60 has one. */
  readonly places: number;
}

interface Tally {
  exact: number;
  /** Logarithm of the chance that so many sums of rounded figures are exact. */
  chance: number;
  /** The largest miss in standard deviations of the rounding error of its sum. */
  farthest: number;
  /** The smallest miss. */
  least: number;
  readonly misses: (readonly CellPlace[])[];
}

/**
 * One miss alone is taken for rounding where something shows that figures are rounded: decimals, a common multiple, money
 * or measures. In Vietnamese reports shortened money and measures have their unit written: whole figures under a head that
 * says nothing ("Số vụ") are counted. Elsewhere they may be thousands.
 */
function showsRounding(table: Table, cell: CellPlace, figures: Figures, { base }: Grain): boolean {
  if (base > 1 || figures.decimals[cell.row * figures.cols + cell.col]! > 0 || measuredAt(table, cell).nature === 'amount') return true;
  return ![...table.columns.flatMap((c) => c.path), ...table.lines.map((l) => l.label)].some(isVietnamese);
}

/** Whole "triệu đồng" were rounded from đồng: one of them off is no slip, though all other sums of the table are exact. */
function inShortenedMoney(table: Table, cell: CellPlace, figures: Figures): boolean {
  const { nature, unit } = measuredAt(table, cell);
  return nature === 'amount' && figures.decimals[cell.row * figures.cols + cell.col] === 0 && slackOf(0, nature, unit) > 0;
}

/** What the line and the column of a cell say that it measures, and in what unit. */
function measuredAt({ columns, lines }: Table, { row, col }: CellPlace): { readonly nature: Nature; readonly unit: string | null } {
  const [line, column] = [lines.find((l) => l.row === row), columns.find((c) => c.col === col)];
  return { nature: cellNature(column?.nature ?? 'unknown', line?.nature ?? 'unknown'), unit: line?.unit ?? column?.unit ?? null };
}

function tallyOf(sums: readonly Relation[], figures: Figures, { base, places }: Grain): Tally {
  const tally: Tally = { exact: 0, chance: 0, farthest: 0, least: Infinity, misses: [] };
  for (const relation of sums) {
    for (const place of relation.places) {
      const judged = judgeAt(relation, place, () => figures);
      if (judged.state === 'undecided' || judged.actual === 0) continue;
      const miss = Math.abs(judged.actual - judged.expected);
      const unit = base > 1 ? base : miss < 1e-9 ? 1 : unitOf(relation, place, figures, places);
      if (miss <= unit * 1e-3) {
        tally.exact++;
        // The chance that the error of all roundings vanishes in print.
        tally.chance += Math.log(Math.min(0.75, 1.1 / (Math.sqrt(2 * Math.PI) * deviation(relation))));
      } else if (miss <= unit * (0.5 * (relation.operands.length + 1) + 1e-6) && miss <= unit * (1 + 1.2 * Math.sqrt(relation.operands.length))) {
        tally.farthest = Math.max(tally.farthest, miss / unit / deviation(relation));
        tally.least = Math.min(tally.least, miss);
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

/** The last printed place of the figures of a sum that says anything. */
function unitOf(relation: Relation, place: number, figures: Figures, most: number): number {
  let decimals = 0;
  for (const { row, col } of [resultCell(relation, place), ...operandCells(relation, place)]) {
    decimals = Math.max(decimals, figures.decimals[row * figures.cols + col] ?? 0);
  }
  return 10 ** -Math.min(most, decimals);
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

/** The unit of a table of which all figures, one slip in twelve aside, are multiples; 1 where there is none. */
function commonBase(table: Table, figures: Figures): number {
  const distinct = new Set<number>();
  const multiples = PUBLISHING_BASES.map(() => 0);
  let n = 0;
  for (const { col, role, nature } of table.columns) {
    if (role !== 'figures' || nature === 'rate' || nature === 'norm') continue;
    for (const { row } of table.lines) {
      const at = row * figures.cols + col;
      const value = figures.value[at]!;
      // Columns of percentages beside the counts are not rounded to the same unit.
      if (figures.state[at] !== State.Figure || value === 0 || !Number.isInteger(value)) continue;
      n++;
      PUBLISHING_BASES.forEach((base, k) => {
        if (value % base === 0) multiples[k]!++;
      });
      if (distinct.size < 50) distinct.add(value);
    }
  }
  if (distinct.size < 8) return 1;
  const most = n < 12 ? n : n - Math.max(1, Math.floor(n / 50));
  return PUBLISHING_BASES.find((_, k) => multiples[k]! >= most) ?? 1;
}

/** The most decimal places that any figure of the table fills with more than zeros. */
function tellingPlaces(table: Table, figures: Figures): number {
  let places = 0;
  each(table, figures, (at) => {
    if (figures.decimals[at]! > places) places = Math.max(places, tellingDecimals(figures.value[at]!, Math.min(8, figures.decimals[at]!)));
  });
  return places;
}

function loosen(table: Table, figures: Figures, { base, places }: Grain): void {
  each(table, figures, (at, nature) => {
    if (nature === 'count' && base === 1) return;
    const unit = base > 1 ? base : 10 ** -Math.min(places, figures.decimals[at]!);
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
