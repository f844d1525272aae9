import { fold } from '../../text/fold';
import { isAmountHead } from './quantities';
import { has, words } from './says';

/** What money is the product of: people, norms, coefficients, months; and what is called the money. */
const FACTOR = words(
  'he so|don gia|dinh muc|muc|gia|so thang|thang huong|so tiet|so gio|so ngai|ngai cong|so buoi|so lan|so luong|sl|so nguoi|so ho|so suat|so hoc sinh|doi tuong|dien tich|nang suat|price|unit cost|quantity|qty|months?|days|hours|persons?|people',
);

const MONEY = words(
  'thanh tien|kinh phi|tong tien|so tien|gia tri|doanh thu|tien luong|tien cong|tong cong|san luong|nhu cau|amount|cost|value|total|budget',
);
export const isFactorHead = has(FACTOR);
export const isMoneyHead = (text: string): boolean => MONEY.test(fold(text)) || isAmountHead(text);
