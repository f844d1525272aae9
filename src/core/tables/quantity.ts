import type { Quantity } from '../model/table';
import { fold, tidy } from '../text/fold';
import { remembered } from '../text/remember';
import { isAmountHead, isAmountUnit, isCountHead, isCountUnit, isNormHead, isRateHead, isShortened, isWholeDong } from './vocabulary/words';

/** The unit that a head or label states in brackets or after "ĐVT:": "Dư nợ (triệu đồng)" → "triệu đồng". */
export const statedUnit = remembered((text): string | null => {
  const shown = tidy(text);
  const bracketed = [...shown.matchAll(/\(([^()]{1,30})\)/g)].map((m) => m[1]!.trim()).reverse();
  for (const inside of bracketed) {
    if (/^(%|‰)$/.test(inside)) return inside;
    const named = inside.replace(/^(?:đvt|đơn vị(?: tính)?|unit)\s*:?\s*/i, '');
    if (quantityOfUnit(named) !== 'unknown' && !/^\d/.test(named)) return named;
  }
  return /(?:đvt|đơn vị tính)\s*:\s*([^)]+)$/i.exec(shown)?.[1]?.trim() ?? null;
});

/** Tons a day add up over places as tons do; money a month is more often what one is paid. */
const DAILY = /^(tan|kg|m3|lit|kwh|mw)\s*\/\s*(?:ngai(?: dem)?|ngai-dem|gio|thang|qui|nam)$/;

/** What a unit measures: "người" a count, "triệu đồng" an amount, "%" a rate, "đồng/người" a norm. */
export function quantityOfUnit(unit: string | null): Quantity {
  return unit ? quantityOfStated(unit) : 'unknown';
}

const quantityOfStated = remembered((unit): Quantity => {
  const folded = fold(unit).replace(/[.]+$/, '');
  if (/%|‰|phan tram|percent/.test(folded)) return 'rate';
  const daily = DAILY.exec(folded)?.[1];
  if (daily === undefined && /\w\s*\/\s*\w/.test(folded)) return 'norm';
  if (isCountUnit(folded)) return 'count';
  return isAmountUnit(daily ?? folded) ? 'amount' : 'unknown';
});

const COUNTS_FIRST =
  /^(?:tong )?(?:so|so luong) (?:ho|nguoi|khau|nhan khau|lao dong|hoc sinh|tre|the|luot|lop|can|nha|xa|thon|suat|doi tuong|truong hop|doanh nghiep|mo hinh|bac si|giuong|phu nu|nu|hoc vien)|^(?:number of|no\. of)/;
const AMOUNTS_FIRST =
  /^(?:tong )?(?:so tien|kinh phi|du no|doanh so|gia tri|dien tich|san luong|von|thanh tien|du toan|thu nhap|chi phi|giai ngan)/;

/** What a label begins with, of what is counted or amounts to something: "Số hộ …", "Diện tích …"; `unknown` else. */
export function begunWith(label: string): Quantity {
  const folded = bareHead(label);
  return COUNTS_FIRST.test(folded) ? 'count' : AMOUNTS_FIRST.test(folded) ? 'amount' : 'unknown';
}

/** What one head says of its column; `unknown` where it says nothing. */
export function quantityOfHead(text: string): Quantity {
  const plainly = statedQuantity(text);
  return plainly === 'unknown' ? hintedQuantity(text) : plainly;
}

/** What a head states: a unit, "tỷ lệ", "số hộ …", "kinh phí …". */
const statedQuantity = remembered((text): Quantity => {
  const folded = bareHead(text);
  // "No." beside "%": how many.
  if (/^(?:no|nr|number|#)\.?$/.test(folded)) return 'count';
  if (MEAN_PER.test(folded)) return 'norm';
  const known = quantityOfUnit(statedUnit(text));
  // "Số hộ BQ/tổ", "Dư nợ bình quân (triệu đồng)": so many for each, in whatever unit.
  if (MEAN.test(folded) && known !== 'rate') return 'norm';
  if (known !== 'unknown') return known;
  if (isRateHead(folded) || /%|‰|(?:tren|tinh tren|moi|cho|\/|per) ?(?:1|10|100)[., ]?000(?: |$|[a-z)])/.test(folded)) return 'rate';
  if (/toc do|tang truong|growth|per ?cent change/.test(folded)) return 'rate';
  // "Dư nợ bình quân/hộ" begins like an amount and is none.
  if (PER_HEAD.test(folded)) return COUNTS_FIRST.test(folded) ? 'count' : 'unknown';
  if (COUNTS_FIRST.test(folded)) return 'count';
  return AMOUNTS_FIRST.test(folded) ? 'amount' : 'unknown';
});

/** What is counted, at most three words, and "bình quân": not "Số hộ có thu nhập bình quân dưới chuẩn". */
const MEAN =
  /^(?:(?:so|so luong|du no|doanh so|san luong|gia tri|kinh phi|dien tich) )?(?:(?!co |thu |muc |duoi |tren |theo )[a-z&]+ ){0,2}(?:binh quan|bq)(?=$|[^a-z])/;
const PER_HEAD = /binh quan|(?:^|[^a-z])bq(?=$|[^a-z])|[a-z)] ?\/ ?(?:ho|nguoi|khau|dau nguoi|lop|thang|nam|ha|m2)(?=$|[^a-z])/;

/** "Số khẩu bình quân/hộ", "Số hộ BQ/tổ": a mean of counts is no count. "Số lao động bình quân" is one: the mean of two days. */
const MEAN_PER = /(?:binh quan|(?:^|[^a-z])bq) ?(?:\/|1|mot|moi|tren|dau) ?[a-z]/;

/** What the words of a head make likely: "diện tích" in a list of deprivations is still a count of households. */
const hintedQuantity = remembered((text): Quantity => {
  const folded = bareHead(text);
  if (PER_HEAD.test(folded) || isNormHead(folded)) return 'norm';
  if (/(?:^|[^a-z])(?:sl|so luong|tong so|tong cong)(?=$|[^a-z])/.test(folded)) return 'unknown';
  if (isAmountHead(folded)) return 'amount';
  return isCountHead(folded) ? 'count' : 'unknown';
});

function bareHead(text: string): string {
  return fold(text)
    .replace(/^[\s\d.)(-]+/, '')
    .replace(/^trong do ?:? ?/, '');
}

/** The quantity of a column: the lowest level that states one decides, then the lowest that hints at one. */
export function quantityOfPath(path: readonly string[]): Quantity {
  const upwards = [...path].reverse();
  // "Trung bình {SL, TL}": under "SL" the levels above name a group, not what is measured.
  const plain = /^(?:sl|so luong|tong so|tong cong|cong|so tuiet doi)$/.test(fold(upwards[0] ?? '').replace(/[\s.]+$/, ''));
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
