import { says } from './says';

/** Heads of plan tables: what was reached, what was aimed at, how the two compare. */
export const isResultHead = says(/\b(?:thuc hien|ket qua|uoc|th nam|th \d|th|dat duoc)\b/);
export const isTargetHead = says(/\b(?:muc tieu|chi tieu|ke hoach|kh|phan dau|giao|nghi quiet)\b/);
export const isComparedHead = says(/so voi|so sanh|%|ti le dat|danh gia/);
/** The head of an aim for a year, which holds on whatever sheet it stands. */
export const isAimHead = says(/\b(?:muc tieu|chi tieu den|ke hoach|phan dau)\b/);

const TO_RISE =
  /\b(?:viec lam|thu nhap|san luong|thu ngan sach|tang truong|grdp|nang suat|do che phu|tham gia|bao phu|dat chuan|xuat khau|kim ngach|dao tao|gia tri san xuat|nuoc sach|hop ve sinh|kien co|pho cap|gia dinh van hoa|huong luong)\b/;
const BAD =
  /\b(?:bi|that nghiep|thieu|thiet hai|vi pham|chai|chet|tu vong|tai nan|no|ton dong|khieu nai|ngheo|benh|mac|giam|bo hoc|chua|khong|nhap khau|phat thai|ti suat|mat)\b/;
/** Indicators that are to rise, where nothing else tells the way, unless they speak of what is bad. */
export const isToRise = (folded: string): boolean => TO_RISE.test(folded) && !BAD.test(folded);

/** "Giảm tỷ lệ hộ nghèo": a label that asks for less; "Mức giảm", "Tốc độ giảm" are figures of their own. */
export const asksForLess = (folded: string): boolean => /\bgiam\b/.test(folded) && !/^(?:muc|toc do) giam\b/.test(folded);
/** "… xuống còn 5 %", "… dưới 10 %": where the falling figure is to arrive. */
export const saysDownTo = says(/\b(?:xuong|con|duoi)\b/);
