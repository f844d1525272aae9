import { fold, tidy } from '../../text/fold';
import { remembered } from '../../text/remember';
import { has, words } from './says';

const AMOUNT_UNIT = words(
  'dong|trieu dong|nghin dong|ngan dong|ti dong|trieu|ti|trd|tr\\.? ?d|1000 ?d|usd|ha|hecta|tan|ta|kg|gam|km|km2|m2|m3|m|lit|kwh|mw|million|thousand|billion|tons?|tonnes?|hectares?',
);
const WHOLE_DONG = words('dong|vnd|d');
const SHORTENED = words('trieu dong|nghin dong|ngan dong|ti dong|trieu|ti|trd|1000 ?d|million|thousand|billion|1000 dong');
export const isAmountUnit = has(AMOUNT_UNIT);
export const isWholeDong = has(WHOLE_DONG);
export const isShortened = has(SHORTENED);

/** "Đvt: Triệu đồng", "(Đơn vị tính: Người)" above a table → "Triệu đồng"; null where the text says no unit. */
export const unitLine = remembered((text): string | null => {
  if (!/^[^a-z0-9]*(?:don vi tinh|don vi|dvt|dv tinh|unit)\s*[:：]\s*\S/.test(fold(text))) return null;
  const stated = tidy(text)
    .replace(/^[^:：]*[:：]\s*/, '')
    .replace(/[^\p{L}\p{N}%‰]+$/u, '');
  return stated || null;
});

/** Tons a day add up over places as tons do; money a month is more often what one is paid. */
const DAILY = /^(tan|kg|m3|lit|kwh|mw)\s*\/\s*(?:ngai(?: dem)?|ngai-dem|gio|thang|qui|nam)$/;
/** "Tấn/ngày" → "tan": what is measured day by day; undefined for all else. */
export const measuredDaily = (folded: string): string | undefined => DAILY.exec(folded)?.[1];
/** "Đvt: Người" in brackets → "Người". */
export const withoutUnitWord = (text: string): string => text.replace(/^(?:đvt|đơn vị(?: tính)?|unit)\s*:?\s*/i, '');
/** What stands behind "ĐVT:" at the end of a head. */
export const behindUnitWord = (text: string): string | null => /(?:đvt|đơn vị tính)\s*:\s*([^)]+)$/i.exec(text)?.[1]?.trim() ?? null;
