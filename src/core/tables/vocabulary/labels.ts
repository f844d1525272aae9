import { says } from './says';

/** Labels that say nothing without the line above them. */
export const isCommonLabel = says(
  /^(?:khac|nu|nam|(?:co cau|ti trong|so voi|tang|giam|binh quan)(?: \S+){0,3}|ti le(?: \S+){0,2}|trong do|tong|cong|ho|nguoi|nhan khau|khau|the|so luong|thanh thi|nong thon|tong so|tong cong|.{0,3}|[\d\s.,/-]*)$/,
);
/** A line of a list that totals it. */
export const isTotalOfList = says(/^(?:tong|cong)\b/);
/** A line that begins with "Trong đó", "Riêng", behind whatever marker; elsewhere in a label the word opens no part. */
export const beginsOfWhich = says(/^[^a-z0-9]*(?:[a-z0-9]{1,3}[.)])? *(?:trong|rieng|of which|thereof|including|in which)/);

const EMPTY_WORDS: ReadonlySet<string> = new Set(['', 'tong', 'cong', 'so', 'va', 'cac', 'cua', 'toan', 'total', 'of', 'the', 'and']);
/** Words of folded labels that say nothing of what is counted. */
export const isEmptyWord = (folded: string): boolean => EMPTY_WORDS.has(folded);
