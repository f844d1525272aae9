import { fold } from '../../text/fold';
import { remembered } from '../../text/remember';
import { isMisspelling, speltFold } from '../../text/spelling';
import { has, headIs, starts, words } from './says';

const UNIT_WORD = 'huien|xa|tinh|thanh pho|tp|quan|thi xa|thi tran|phuong|quoc|vung|thon|khu vuc|dia ban|nganh|don vi|truong|khoi';

const TOTAL_LINE = starts(
  `tong cong|tong so|tong|cong|toan (?:${UNIT_WORD}|bo)|ca nuoc|ca (?:huien|tinh|xa)|chung|luy ke chung|tong chung|` +
    'grand total|totals?|sub-?total|sum|all|overall|whole country|country total|both sexes|together|combined|net total|(?:[a-z]+ ){0,3}total',
);
const GRAND = starts(`tong cong|tong so|tong chung|toan (?:${UNIT_WORD}|bo)|ca nuoc|ca (?:huien|tinh)|grand total|whole country`);
const SUBTOTAL = starts('cong (?:muc|phan|nhom|[ivx]+|[a-z])|cong|tong (?:muc|phan|nhom|[ivx]+)|sub-?total');
const TOTAL_COLUMN = words('tong cong|tong so|tong|cong|chung|toan bo|tong chung|totals?|all|both sexes|together|overall|sum');
const OF_WHICH = words('trong do(?! tuoi)|trong so do|rieng|of which|thereof|including|in which');
const EXHAUSTIVE = words('chia ra|phan theo|chia theo|gom|bao gom|phan ra|cu the');

/** "Công nghiệp" is no "cộng", "chứng chỉ" no "chung", "trong độ tuổi" no "trong đó". */
const asTotal = speltFold('cộng tổng chung toàn cả');
const asPart = speltFold('đó riêng gồm chia');
const TOTALS_IN_FULL = ['tong cong', 'tong so', 'toan tinh', 'toan huien'];

/** "Tổgn cộng", "Tổng cng": a letter left out, doubled or crossed; another letter may be another name ("Tòng Cọ"). */
const isMisspeltTotal = remembered((text): boolean => {
  const folded = fold(text).replace(/[\s:.]+$/, '');
  return (
    folded.length < 12 &&
    TOTALS_IN_FULL.some(
      (total) =>
        folded.length + 1 >= total.length &&
        (folded.length !== total.length || [...folded].sort().join('') === [...total].sort().join('')) &&
        isMisspelling(folded, total),
    )
  );
});
const isTotalWord = has(TOTAL_LINE, asTotal);
export const isTotalLine = (text: string): boolean => isTotalWord(text) || isMisspeltTotal(text);
export const isGrandTotal = has(GRAND, asTotal);
export const isSubtotalLine = has(SUBTOTAL, asTotal);
export const isTotalColumn = has(TOTAL_COLUMN, asTotal);
/** "Chung", "Both sexes": of all, and as often a mean as a sum. */
export const saysSum = has(words(`tong|cong|toan (?:${UNIT_WORD}|bo)|ca (?:nuoc|huien|tinh|xa)|totals?|sum`), asTotal);
/** A total and nothing else: "Tổng số", not "Tổng số hộ". */
export const isBareTotal = headIs(/^(?:tong (?:so|cong)|tong|cong|totals?)$/);
export const isOfWhich = has(OF_WHICH, asPart);
export const isExhaustive = has(EXHAUSTIVE, asPart);

/** What is left of a whole when its parts have been named: "Khác", "Đối tượng khác", "Còn lại". */
export const isOther = has(/(?:^|[^a-z])(?:khac|con lai|others?|remainder|the rest)$|^[^a-z0-9]*khac(?=$|[^a-z])/);
/** "trong do: nu" → "nu", of a folded head. */
export const withoutOfWhich = (folded: string): string => folded.replace(/^trong do ?:? ?/, '');

/** Words of a head that tell of no other thing: "Tổng số hộ nghèo", "Số hộ nghèo". */
export const countWords: ReadonlySet<string> = new Set(['tong', 'so', 'luong']);

/** What a total of all is called when names are compared. */
export const WHOLE = '=';
const ALL = new RegExp(`^(?:toan (?:${UNIT_WORD}|bo)|ca (?:nuoc|huien|tinh|xa))$`);
/** "cong vung cao" → "vung cao", "tong cong", "cong toan huien" → WHOLE, of a folded name. */
export function totalName(folded: string): string {
  const rest = folded.replace(/^(?:tong cong|tong so|tong|cong)(?: |$)/, '');
  return (rest === '' && folded !== '') || ALL.test(rest) ? WHOLE : rest;
}
