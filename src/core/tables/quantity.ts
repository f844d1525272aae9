import type { Quantity } from '../model/table';
import { fold, tidy } from '../text/fold';
import { remembered } from '../text/remember';
import {
  beginsAsAmount,
  beginsAsCount,
  isAmountHead,
  isCountHead,
  isCountUnit,
  isHowMany,
  isMean,
  isMeanPer,
  isPerHead,
  isPlainCount,
  namesNoQuantity,
} from './vocabulary/quantities';
import { isNormHead, isPerRoundNumber, isRateHead, isRateUnit, saysGrowthRate } from './vocabulary/rates';
import { withoutOfWhich } from './vocabulary/totals';
import { behindUnitWord, isAmountUnit, isShortened, isWholeDong, measuredDaily, withoutUnitWord } from './vocabulary/units';

/** The unit that a head or label states in brackets or after "ĐVT:": "Dư nợ (triệu đồng)" → "triệu đồng". */
export const statedUnit = remembered((text): string | null => {
  const shown = tidy(text);
  const bracketed = [...shown.matchAll(/\(([^()]{1,30})\)/g)].map((m) => m[1]!.trim()).reverse();
  for (const inside of bracketed) {
    if (/^(%|‰)$/.test(inside)) return inside;
    const named = withoutUnitWord(inside);
    if (quantityOfUnit(named) !== 'unknown' && !/^\d/.test(named)) return named;
  }
  return behindUnitWord(shown);
});

/** What a unit measures: "người" a count, "triệu đồng" an amount, "%" a rate, "đồng/người" a norm. */
export function quantityOfUnit(unit: string | null): Quantity {
  return unit ? quantityOfStated(unit) : 'unknown';
}

const quantityOfStated = remembered((unit): Quantity => {
  const folded = fold(unit).replace(/[.]+$/, '');
  if (isRateUnit(folded)) return 'rate';
  const daily = measuredDaily(folded);
  if (daily === undefined && /\w\s*\/\s*\w/.test(folded)) return 'norm';
  if (isCountUnit(folded)) return 'count';
  return isAmountUnit(daily ?? folded) ? 'amount' : 'unknown';
});

/** What a label begins with, of what is counted or amounts to something: "Số hộ …", "Diện tích …"; `unknown` else. */
export function begunWith(label: string): Quantity {
  const folded = bareHead(label);
  return beginsAsCount(folded) ? 'count' : beginsAsAmount(folded) ? 'amount' : 'unknown';
}

/** What one head says of its column; `unknown` where it says nothing. */
export function quantityOfHead(text: string): Quantity {
  const plainly = statedQuantity(text);
  return plainly === 'unknown' ? hintedQuantity(text) : plainly;
}

/** What a head states: a unit, "tỷ lệ", "số hộ …", "kinh phí …". */
const statedQuantity = remembered((text): Quantity => {
  const folded = bareHead(text);
  if (isHowMany(folded)) return 'count';
  if (isMeanPer(folded)) return 'norm';
  const known = quantityOfUnit(statedUnit(text));
  // "Số hộ BQ/tổ", "Dư nợ bình quân (triệu đồng)": so many for each, in whatever unit.
  if (isMean(folded) && known !== 'rate') return 'norm';
  if (known !== 'unknown') return known;
  if (isRateHead(folded) || isPerRoundNumber(folded)) return 'rate';
  if (saysGrowthRate(folded)) return 'rate';
  // "Dư nợ bình quân/hộ" begins like an amount and is none.
  if (isPerHead(folded)) return beginsAsCount(folded) ? 'count' : 'unknown';
  if (beginsAsCount(folded)) return 'count';
  return beginsAsAmount(folded) ? 'amount' : 'unknown';
});

/** What the words of a head make likely: "diện tích" in a list of deprivations is still a count of households. */
const hintedQuantity = remembered((text): Quantity => {
  const folded = bareHead(text);
  if (isPerHead(folded) || isNormHead(folded)) return 'norm';
  if (namesNoQuantity(folded)) return 'unknown';
  if (isAmountHead(folded)) return 'amount';
  return isCountHead(folded) ? 'count' : 'unknown';
});

function bareHead(text: string): string {
  return withoutOfWhich(fold(text).replace(/^[\s\d.)(-]+/, ''));
}

/** The quantity of a column: the lowest level that states one decides, then the lowest that hints at one. */
export function quantityOfPath(path: readonly string[]): Quantity {
  const upwards = [...path].reverse();
  // "Trung bình {SL, TL}": under "SL" the levels above name a group, not what is measured.
  const plain = isPlainCount(fold(upwards[0] ?? '').replace(/[\s.]+$/, ''));
  for (const read of [statedQuantity, hintedQuantity]) {
    for (const text of upwards) {
      const quantity = read(text);
      if (quantity === 'unknown' || (plain && (quantity === 'rate' || quantity === 'norm'))) continue;
      return quantity;
    }
  }
  return 'unknown';
}

/** Half-width of the rounding of a printed figure. People are never rounded; shortened money may be, even where whole. */
export function roundingErrorOf(decimals: number, quantity: Quantity, unit: string | null): number {
  if (decimals > 0) return decimals > 8 ? 0 : 0.5 * 10 ** -decimals;
  if (quantity === 'rate' || quantity === 'norm') return 0.5;
  if (quantity !== 'amount') return 0;
  // Without a stated unit the table's own sums tell whether it was rounded (see rounding.ts).
  if (unit === null) return 0;
  return isWholeDong(unit) && !isShortened(unit) ? 0 : 0.5;
}
