import { fold } from '../../text/fold';
import { has, says, words } from './says';

/**
 * What is counted, folded, once each and by where the word is safe: a unit column or brackets ("ca", "con", "căn" can be nothing
 * else there), heads and labels (only words that mean nothing else without diacritics: "năm" is no "nam"), and behind "số".
 */
const COUNTED = {
  /** As a unit, in heads, behind "số". */
  everywhere: 'nguoi|nhan khau|lao dong|hoc sinh|hoc vien|luot|bac si|mo hinh|doanh nghiep|phu nu|doi tuong',
  /** As a unit, behind "số". */
  unitOrNumber: 'ho|khau|tre|the|suat|lop|can|nha|giuong|xa|thon',
  /** As a unit, in heads. */
  unitOrHead: 'ho gia dinh|tre em|giuong benh',
  /** Only as a unit. */
  unit: 'ld|hs|can nha|ngoi nha|cap|chau|truong|ban|lang|dn|hop tac xa|htx|hoi nghi|cuoc|con|vu|ca|don vi|co so|cong trinh|tram|phong|ho so|cai|chiec|bo|to|doi|cau lac bo|thue bao|xe|tin|bai|du an|nghe|can bo|giao vien|persons?|people|households?|number|no|heads?|units?|cases?',
  /** Only in heads. */
  head: 'so ho|so nguoi|ho ngheo|ho can ngheo|ho dan|dan so|so luong|so lop|so the|so nha|so can',
  /** In heads, behind "số". */
  headOrNumber: 'truong hop',
  /** Only behind "số". */
  number: 'nu',
};

const COUNT_UNIT = new RegExp(
  `^(?:so )?(?:${COUNTED.everywhere}|${COUNTED.unitOrNumber}|${COUNTED.unitOrHead}|${COUNTED.unit})(?:$|[ /(.,])`,
);
const COUNT_HEAD = words(`${COUNTED.everywhere}|${COUNTED.unitOrHead}|${COUNTED.head}|${COUNTED.headOrNumber}`);
const COUNTS_FIRST = new RegExp(
  `^(?:tong )?(?:so|so luong) (?:${COUNTED.everywhere}|${COUNTED.unitOrNumber}|${COUNTED.headOrNumber}|${COUNTED.number})|^(?:number of|no\\. of)`,
);

/** "Lao động", "hoạt động", "cộng đồng" are no money. */
const AMOUNT_HEAD = words(
  'trieu dong|nghin dong|ngan dong|ti dong|(?<!(?:lao|hoat|hui|van|hoi|cong) )dong|kinh phi|so tien|du no|von|doanh so|gia tri|dien tich|san luong|giai ngan|ngan sach|thanh tien|chi phi|thu nhap|du toan|doanh thu|million|billion|amount|value|expenditure|revenue|area',
);

/** What is counted and may be divided into kinds ("hộ", "trẻ em"): units that are other words too ("bộ", "con") left out. */
const COUNTED_NOUN = new RegExp(`^(?:${COUNTED.everywhere}|${COUNTED.unitOrNumber}|${COUNTED.unitOrHead})(?:$| )`);
export const isCountedNoun = says(COUNTED_NOUN);
export const isCountUnit = (unit: string): boolean => COUNT_UNIT.test(fold(unit));
export const isCountHead = has(COUNT_HEAD);
export const isAmountHead = has(AMOUNT_HEAD);
/** "Số hộ …", "Diện tích …": a head begins with what it counts, or with what amounts to something. */
export const beginsAsCount = (folded: string): boolean => COUNTS_FIRST.test(folded);
export const beginsAsAmount = says(
  /^(?:tong )?(?:so tien|kinh phi|du no|doanh so|gia tri|dien tich|san luong|von|thanh tien|du toan|thu nhap|chi phi|giai ngan)/,
);
/** "No." beside "%": how many. */
export const isHowMany = says(/^(?:no|nr|number|#)\.?$/);
/** "SL", "Tổng số" inside a head: it says nothing of what is counted. */
export const namesNoQuantity = says(/(?:^|[^a-z])(?:sl|so luong|tong so|tong cong)(?=$|[^a-z])/);
/** … and alone: the levels above name the group. */
export const isPlainCount = says(/^(?:sl|so luong|tong so|tong cong|cong|so tuiet doi)$/);
/** What is counted, at most three words, and "bình quân": not "Số hộ có thu nhập bình quân dưới chuẩn". */
export const isMean = says(
  /^(?:(?:so|so luong|du no|doanh so|san luong|gia tri|kinh phi|dien tich) )?(?:(?!co |thu |muc |duoi |tren |theo )[a-z&]+ ){0,2}(?:binh quan|bq)(?=$|[^a-z])/,
);
export const isPerHead = says(
  /binh quan|(?:^|[^a-z])bq(?=$|[^a-z])|[a-z)] ?\/ ?(?:ho|nguoi|khau|dau nguoi|lop|thang|nam|ha|m2)(?=$|[^a-z])/,
);
/** "Số khẩu bình quân/hộ", "Số hộ BQ/tổ": a mean of counts is no count. "Số lao động bình quân" is one: the mean of two days. */
export const isMeanPer = says(/(?:binh quan|(?:^|[^a-z])bq) ?(?:\/|1|mot|moi|tren|dau) ?[a-z]/);

/** A head that names a part of the people counted, and so never a part of money. */
export const isPeople = has(/^(?:trong do:? ?)?(?:nu|nam|dtts|dan toc thieu so|tre em|phu nu)$/);

/** People that are counted among others too, whatever these are divided by: "Nữ", "Hộ DTTS", "Người khuyết tật". */
export const cutsAcross = has(/\b(?:nu|dtts|dan toc|tre em|phu nu|khuiet tat|cao tuoi|co cong|chinh sach|dang vien|women|female)\b/);

/** "tong so tre em", "so ho" → "tre em", "ho". */
export const withoutCountWord = (folded: string): string => folded.replace(/^(?:tong so|tong|so luong|so) /, '');
/** Of another day or period, or of what came in one: "hộ nghèo cuối năm" may be more than "hộ nghèo". */
export const speaksOfTime = says(
  /\d|\b(?:nam|thang|qui|ki|dau|cuoi|truoc|sau|moi|tang|giam|luy ke|cong don|bo sung|them|phat sinh|ke hoach|thuc hien)\b/,
);
