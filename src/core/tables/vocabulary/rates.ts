import { says } from './says';

/** Shares of a whole: between 0 and 100, whatever they are of. */
export const isShare = says(/\b(?:ti le|tl|ti trong|co cau|do che phu|bao phu)\b/);
/** Percentages that may pass 100 or fall below 0: changes, comparisons, plan completion, gross enrolment, indices, ratios of two groups. */
export const mayPassHundred = says(
  /\b(?:tang|giam|chenh lech|so voi|so sanh|bien dong|bien thien|ke hoach|kh|muc tieu|hoan thanh|thuc hien|(?<!cac )chi so(?! thieu hut)|toc do|cung ki|du toan|dinh muc|chung|gop|tuien sinh|nhap hoc|goi|ti so|ti suat|ti le phu thuoc|gioi tinh|lai|lai suat|sinh loi|no|von|chiet khau|quai vong|cong suat|boi chi|thu|chi(?! so)|giai ngan|dong gop|tren moi|xuat|nhap|dat)\b|‰|tren (?:1|10|100)[.,]?000/,
);
/** "Tỷ lệ (%)" alone: of what, the columns beside it tell. */
export const isRateAlone = says(/^(?:ti le|tl|nam|thang|qui|giai doan|\d+|[%()\s./-])*$/);
/** Columns that compare a plan with a result, or a year with another. */
export const isComparing = says(/\b(?:ke hoach|kh|thuc hien|th|giao|du toan|dinh muc|muc tieu|chi tieu|nam truoc|cung ki)\b/);
/** Rates that a total does not average: shares of the whole add up, changes and completions have other bases. */
export const isNotAveraged = says(
  /\b(?:co cau|ti trong|tang|giam|chenh lech|so voi|so sanh|toc do|dong gop|phan bo|chiem|trong tong|chi so|bien dong|lai)\b/,
);

/** Rates in a thousand, in ten thousand, in percent, as heads and units word them. */
export const isPerThousand = says(/‰|phan nghin|per 1[., ]?000/);
export const isPerTenThousand = says(/10[., ]?000 dan|per 10[., ]?000|\/ ?10[., ]?000/);
export const isPercent = says(/%|phan tram/);
/** The scale that a rate's own head or unit states. */
export const statesPerMille = says(/‰|phan nghin|per mille/);
export const statesPercent = says(/%|phan tram|per ?cent/);
/** "Dân số", "Kế hoạch", "Lực lượng lao động": what rates are often of, besides totals. */
export const isUsualBase = says(/dan so|ke hoach|(?:^|[^a-z])kh(?:$|[^a-z])|chi tieu|luc luong/);
/** "ti le nguoi co viec lam" → "nguoi co viec lam". */
export const withoutRateWord = (folded: string): string => folded.replace(/^ti (?:le|trong|suat) /, '');
