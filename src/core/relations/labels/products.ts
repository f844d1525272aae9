import { printedWithin } from '../../arithmetic/tolerance';
import { CONFIDENCE, FACTORS } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isFactorHead, isMoneyHead } from '../../tables/vocabulary/products';
import { Factors } from './factors';
import type { Series, SeriesGroup } from '../series';
import { stateRelation } from '../series';
import { mayMultiply, promising } from './probing';

/** Factors stand before the product or just behind it. */
const BEFORE = 8;
const BEHIND = 1;
const MOST_FACTORS = 4;
/** Rows of a table are hardly ever factors of each other; many lines are not searched through. */
const MOST_LINES = 60;
/** Significant digits that must agree: where the heads say that money is people times norm, and where only figures do. */
const NAMED = 5;
const UNNAMED = 10;
/** Places at which a product that no head names must hold. */
const FEWEST_UNNAMED = 4;

interface Found {
  readonly factors: readonly Series[];
  readonly scale: number;
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly digits: number;
  readonly score: number;
}

/** Products, and what they show of their factors. */
export interface Products {
  readonly relations: readonly Relation[];
  /** Cells that were not rounded before they were multiplied, as indexes of the figures. */
  readonly exact: readonly number[];
}

/**
 * Money that is a product: people × norm × months, quantity × price, also in another unit than its factors. What is
 * multiplied must give the printed result at nearly all places, exactly as it would be written down; a base times a
 * rounded average does not. `totals`: places that add others up, where nothing is multiplied.
 */
export function productRelations(seriesGroup: SeriesGroup, totals: ReadonlySet<number>, figures: Figures): Products {
  const none: Products = { relations: [], exact: [] };
  if (seriesGroup.axis === 'row' && seriesGroup.items.length > MOST_LINES) return none;
  const positions = seriesGroup.positions.filter((p) => !totals.has(p));
  if (positions.length < 2) return none;
  const found = seriesGroup.items.flatMap((result, at): Products[] => {
    if (result.quantity === 'rate' || result.quantity === 'norm') return [];
    const near = seriesGroup.items.slice(Math.max(0, at - BEFORE), at + BEHIND + 1).filter((l) => l !== result && l.quantity !== 'rate');
    if (near.length < 1) return [];
    const factors = new Factors(seriesGroup, result, positions, figures);
    const named = mayBeNamed(result, near);
    if (!named && factors.positions.length < FEWEST_UNNAMED) return [];
    const usable = near.filter((series) => factors.usableOf(series).length >= 2);
    // Without words only the figures as they stand count: where none of their products is the result, nothing is worth a search.
    if (!named && !mayMultiply(factors, usable, MOST_FACTORS)) return [];
    const best = bestOf(factors, usable);
    const confidence = best ? confidenceOf(best, result) : 0;
    if (!best || confidence === 0 || best.factors.some((series) => !factors.exact(series, best.holds))) return [];
    const asked = best.holds.concat(best.fails);
    return [
      {
        relations: [relationOf(seriesGroup, result, best, confidence)],
        exact: best.factors.flatMap((series) => factors.exactCells(series, asked)),
      },
    ];
  });
  return { relations: found.flatMap(({ relations }) => relations), exact: found.flatMap(({ exact }) => exact) };
}

function bestOf(factors: Factors, near: readonly Series[]): Found | null {
  let best: Found | null = null;
  for (const chosen of promising(factors, near, MOST_FACTORS)) {
    const found = tried(factors, chosen);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

function tried(factors: Factors, chosen: readonly Series[]): Found | null {
  const scale = factors.agreedScale(chosen);
  if (scale === 0 || (chosen.length === 1 && scale === 1)) return null;
  const asked = factors.positions.filter((p) => !Number.isNaN(factors.product(chosen, p)));
  if (chosen.some((series) => !isFactor(series) && idle(factors, series, asked))) return null;
  const holds: number[] = [];
  const fails: number[] = [];
  const values = new Set<number>();
  let digits = 0;
  for (const position of asked) {
    const value = factors.value(factors.result, position);
    if (Math.abs(scale * factors.product(chosen, position) - value) > printedWithin(value, factors.half(position))) {
      fails.push(position);
      continue;
    }
    holds.push(position);
    if (!values.has(value)) digits += factors.digits(position);
    values.add(value);
  }
  return { factors: chosen, scale, holds, fails, digits, score: 3 * values.size + holds.length - 2 * fails.length - costOf(chosen, scale) };
}

/** A series of ones changes nothing, a copy of the result explains nothing. */
function idle(factors: Factors, series: Series, positions: readonly number[]): boolean {
  const ones = positions.filter((p) => factors.value(series, p) === 1).length;
  const copies = positions.filter((p) => factors.value(series, p) === factors.value(factors.result, p)).length;
  return ones === positions.length || 2 * copies >= positions.length;
}

interface Head {
  readonly factor: boolean;
  readonly money: boolean;
}

/** What the heads say, asked again for every choice that a series is part of. */
const heads = new WeakMap<Series, Head>();

function headOf(series: Series): Head {
  const known = heads.get(series);
  if (known) return known;
  const text = series.path.join(' ');
  const head = { factor: isFactorHead(text), money: isMoneyHead(text) };
  heads.set(series, head);
  return head;
}

const isFactor = (series: Series): boolean => headOf(series).factor;

function isNamed(result: Series, factors: readonly Series[]): boolean {
  return headOf(result).money && factors.some((series) => headOf(series).factor || (factors.length === 1 && headOf(series).money));
}

/** Never false where the heads of some of `near` name them as the factors of the result. */
function mayBeNamed(result: Series, near: readonly Series[]): boolean {
  return headOf(result).money && near.some((series) => headOf(series).factor || headOf(series).money);
}

/** Columns that are there are likelier factors than a number of months that is not; those that are named, likelier still. */
function costOf(chosen: readonly Series[], scale: number): number {
  const months = Math.abs(Math.log10(scale) % 1) > 1e-9 ? FACTORS.months : scale === 1 ? 0 : FACTORS.otherUnit;
  return months + FACTORS.each * chosen.length - FACTORS.named * chosen.filter(isFactor).length;
}

function confidenceOf({ factors, scale, holds, fails, digits }: Found, result: Series): number {
  const named = isNamed(result, factors);
  if (digits < (named ? NAMED : UNNAMED) || holds.length < 2) return 0;
  if (!named && (scale !== 1 || holds.length < FEWEST_UNNAMED || factors.length < 2)) return 0;
  if (fails.length === 0) return CONFIDENCE.product.holds;
  if (holds.length >= 2 * fails.length) return named || holds.length >= 4 * fails.length ? CONFIDENCE.product.holdsMostly : 0;
  return named && holds.length >= fails.length && holds.length >= 3 ? CONFIDENCE.product.holdsAsOften : 0;
}

function relationOf(seriesGroup: SeriesGroup, result: Series, { factors, scale, holds, fails }: Found, confidence: number): Relation {
  return stateRelation(seriesGroup, {
    kind: 'product',
    role: 'product',
    result: result.line,
    operands: factors.map((l) => l.line),
    factor: scale,
    positions: [...holds, ...fails].sort((a, b) => a - b),
    confidence,
    because: [message('because.product', { head: result.path.join(' / '), factors: factors.map((l) => l.path.join(' / ')).join(' × ') })],
  });
}
