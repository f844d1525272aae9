import { says } from './says';
import { has, words } from './says';

/** "Giá trị gia tăng" is a tax, no increase. */
export const RISE = '(?<!gia tri gia )tang';
const CHANGE = words(`${RISE}|giam|chenh lech|so sanh|so voi|bien dong|change|difference|increase|decrease|growth|gain|loss`);
const GROWTH = words('toc do|tang truong|% tang|tang %|growth|% change|percent change|percentage change|so voi cung ki|so cung ki');
export const isChangeHead = has(CHANGE);
export const isGrowthHead = has(GROWTH);

/** A change spread over years: "Bình quân giảm mỗi năm", "Mức tăng … giai đoạn 2016-2020". */
export const isYearlyChange = says(
  /(?:binh quan|trung binh|bq|muc (?:tang|giam)).*(?:nam|giai doan)|(?:giam|tang).*(?:binh quan|moi nam|hang nam|\/ ?nam)/,
);
/** … that is no plain difference: growth in percent, aims, comparisons. */
export const isCompoundChange = says(/toc do|nhip do|muc tieu|ke hoach|chi tieu|so voi/);
/** What is no state of things at one time: changes, plans, parts of a year. */
export const isNoState = says(
  /tang|giam|chenh lech|so voi|so sanh|binh quan|muc tieu|ke hoach|chi tieu|thang|qui|giai doan|ti le (?:dat|hoan thanh)/,
);
export const saysFall = says(/giam/);
export const saysRise = says(/tang/);
/** "Đầu năm 2016": the beginning of the year named, not its end. */
export const saysBeginning = says(/\bdau\b/);

/** What is left of one line when another is taken away: "Còn lại", "Chưa giải ngân". */
export const isRemainderHead = says(/con lai|con thieu|con no|chua (?:thuc hien|dat|giai ngan|co|duoc)/);
/** Points, which rates differ by. */
export const saysPoints = says(/diem/);
