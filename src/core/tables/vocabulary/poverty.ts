import { says } from './says';

/** A level of a head that names nobody: "SL", "Số hộ", "Tỷ lệ (%)". */
export const isMeasureAlone = says(/^(?:so |ti le )?(?:ho|khau|nhan khau|nguoi|luong|%)?$|^(?:sl|tl|ti le|so)$/);
/** A lowest level that counts, whatever the levels above say of percent. */
export const isCountAlone = says(/^(?:sl|so luong|so ho|ho|so khau|khau|nhan khau)$/);
export const saysRate = says(/(?:^|[^a-z])(?:ti le|tl)(?=$|[^a-z])|%/);

/** Households and people of ethnic minorities. */
export const namesMinority = says(/dtts|dan toc/);
export const namesNearPoor = says(/can ngheo/);
/** Poor ones; "cận nghèo" is not one of them. */
export const namesPoor = (folded: string): boolean => POOR.test(folded.replace(/can ngheo/g, ' '));
const POOR = /(?:^|[^a-z])(?:ho|khau|so|nguoi|ti le) ngheo(?=$|[^a-z])/;
/** Farming households of average living standard. */
export const namesFarming = says(/muc song (?:trung binh|tb)|lam ngu|lam nong|nong, lam|(?:^|[^a-z])nln(?=$|[^a-z])/);

/** Poor, near poor, escaped, poor again or newly poor: "Hộ không nghèo" and "Hộ khác" are none of these. */
export const isClassOfPoverty = (folded: string): boolean => /ngheo/.test(folded) && !/khong (?:thuoc ho )?ngheo|ngoai ngheo/.test(folded);

/** Causes of poverty, services that a household lacks: it may have several, so that these need not add up to the households. */
export const namesSeveralAnswers = says(/nguien nhan.*ngheo|ngheo.*nguien nhan|thieu hut/);
/** "Tổng số thiếu hụt" does add up, to lacks. */
export const isTotalOfAnswers = says(/^(?:tong|cong)(?: \S+){0,3} (?:thieu hut|nguien nhan)/);
