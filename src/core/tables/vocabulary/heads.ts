import { fold, tidy } from '../../text/fold';
import { has, headIs, words } from './says';

const SERIAL_HEAD =
  /^(?:(?:tt|stt|so tt|so thu tu|s\.t\.t|thu tu)(?: (?:cua )?(?:chu ho|ho|ho gia dinh|thanh vien|khau|nhan khau|nguoi))?)$/;

/** They number the lines, or say how many there are: the figures tell. */
const NUMBER_HEAD = /^(?:no|nr|n|#)$/;

/** Chapters and items of the budget's classification, accounts; "Mã …" is told by its spelling. */
const CODE_HEAD = /^(?:chuong|loai|khoan|muc|nhom muc|tieu muc|tieu nhom|loai ?[-, ] ?khoan|account (?:no|number|code)|konto(?:nr)?)$/;

const NOT_FIGURE_HEAD =
  /^(?:so (?:dien thoai|dt|cccd|cmnd|cmt|dinh danh|tai khoan|tk|ho so|hieu|quiet dinh|hop dong|seri|can cuoc)|dien thoai|cccd|cmnd|can cuoc|tai khoan|nam sinh|ngai|sinh nam|nam thanh lap|nam cap|(?:do |so )?tuoi(?: (?:cua )?(?:chu ho|doi|nghe|hien nai))?$|age(?: (?:of|at|in) [a-z ]+)?$|phone|tel|code|id|zip|fips|year of birth|date)(?=$|[^a-z0-9])/;
const YEAR_HEAD = /^(nam|year|years|ki|thang|quy|giai doan)$/;
const UNIT_HEAD = /^(don vi tinh|dvt|don vi|dv tinh|dv|unit|dvi tinh)\.?$/;
const BREAKDOWN_HEAD = words('phan to|phan loai|chi so|loai so lieu');
const NOTE_HEAD = words('ghi chu|note|notes|remarks?|giai trinh|nguon|danh gia|ket qua danh gia|xep loai|co quan');

/** Without its marks "Ngái" reads as "Ngày": a people that heads columns of households. */
const PEOPLE_HEAD = /^ngái$/i;
export const isNotFigureHead = (text: string): boolean => NOT_FIGURE_HEAD.test(fold(text)) && !PEOPLE_HEAD.test(tidy(text));

/** "Mã vùng", "Ma vung"; not "Mạ", "Ma túy" or horsepower. */
const startsAsCode = (text: string): boolean =>
  /^[^\p{L}\d]*mã(?!\p{L}| lực)/iu.test(tidy(text)) ||
  (/^[\x20-\x7E]*$/.test(text) && /^\W*ma(?:$|[^a-z])(?! ?(?:luc|tui))/.test(fold(text)));
export const isBreakdownHead = has(BREAKDOWN_HEAD);
export const isNoteHead = has(NOTE_HEAD);
export const isSerialHead = headIs(SERIAL_HEAD);
export const isNumberHead = headIs(NUMBER_HEAD);
const namesCode = headIs(CODE_HEAD);
export const isCodeHead = (text: string): boolean => startsAsCode(text) || namesCode(text);
export const isYearHead = headIs(YEAR_HEAD);
export const isUnitHead = headIs(UNIT_HEAD);
