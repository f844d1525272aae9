import { says } from './says';
import { has, starts, words } from './says';

const RATE = words(
  'ti le|ti trong|ti suat|ti so|co cau|%|phan tram|tl|muc do|do che phu|do bao phu|rate|percent|percentage|per cent|share|ratio|per 1 ?000|per 10 ?000|per capita|‰',
);

/** "Hộ có mức sống trung bình", "Loại trung bình" name those of a class, and are counted. */
const NORM = words(
  'binh quan|don gia|dinh muc|muc ho tro|muc vai|nang suat|mat do|densit(?:y|ies)|average|mean|median|per (?:head|person|household|unit|(?:sq|square)\\.? ?(?:km|kilomet(?:re|er)|mile)s?|km2|hectare|ha|acre)|bq|(?<!(?:muc song|loai|hoc luc) )trung binh',
);
const AVERAGE_LINE = starts('binh quan|trung binh|bq|average|mean|avg|median');
export const isRateHead = has(RATE);
export const isNormHead = has(NORM);
export const isAverageLine = has(AVERAGE_LINE);

/** "Dân số trung bình": the mean of a stock over a period, of which rates are taken as of a count. */
export const isMeanStock = has(
  /^(?:so )?(?:dan so|lao dong|nguoi|hoc sinh|ho|khau|nhan khau) (?:trung binh|binh quan|tb|bq)(?! ?(?:\/|mot |moi |tren |1 ))/,
);

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

/** The scale that a rate's own head or unit states: in percent, in a thousand ("per 1,000", not "per 10000"), in ten thousand. */
export const statesPercent = says(/%|phan tram|per ?cent/);
export const statesPerThousand = says(/‰|phan nghin|per mille|per 1[., ]?000(?![., ]?\d)/);
export const statesPerTenThousand = says(/10[., ]?000 dan|per 10[., ]?000|\/ ?10[., ]?000/);
/** "%", "‰", "phần trăm": a unit of rates. */
export const isRateUnit = (folded: string): boolean => statesPercent(folded) || statesPerThousand(folded);
/** "Dân số", "Kế hoạch", "Lực lượng lao động": what rates are often of, besides totals. */
export const isUsualBase = says(/dan so|ke hoach|(?:^|[^a-z])kh(?:$|[^a-z])|chi tieu|luc luong/);
/** "ti le nguoi co viec lam" → "nguoi co viec lam". */
export const withoutRateWord = (folded: string): string => folded.replace(/^ti (?:le|trong|suat) /, '');
/** "Trên 1.000 dân", "per 100,000": rates of a round number of people. */
export const isPerRoundNumber = says(/%|‰|(?:tren|tinh tren|moi|cho|\/|per) ?(?:1|10|100)[., ]?000(?: |$|[a-z)])/);
export const saysGrowthRate = says(/toc do|tang truong|growth|per ?cent change/);
