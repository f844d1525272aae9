import { fold, tidy } from '../../text/fold';
import { remembered } from '../../text/remember';
import { isMisspelling, speltFold } from '../../text/spelling';

/**
 * The vocabulary of report sheets, folded (see `fold`: no diacritics, y as i: "tỷ lệ" is "ti le", "huyện" is "huien").
 * All that the structure knows of words stands here, so that a word missed is added in one place.
 */
const words = (pattern: string): RegExp => new RegExp(`(?:^|[^a-z0-9])(?:${pattern})(?=$|[^a-z0-9])`);
const starts = (pattern: string): RegExp => new RegExp(`^[^a-z0-9]*(?:[ivx]+[.)] ?|[a-z\\d]{1,2}[.)] ?)?(?:${pattern})(?=$|[^a-z0-9])`);

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

const RATE = words(
  'ti le|ti trong|ti suat|ti so|co cau|%|phan tram|tl|muc do|do che phu|do bao phu|rate|percent|percentage|per cent|share|ratio|per 1 ?000|per 10 ?000|per capita|‰',
);
/** "Hộ có mức sống trung bình", "Loại trung bình" name those of a class, and are counted. */
const NORM = words(
  'binh quan|don gia|dinh muc|muc ho tro|muc vai|nang suat|average|mean|median|per (?:head|person|household|unit)|bq|(?<!(?:muc song|loai|hoc luc) )trung binh',
);
/** "Giá trị gia tăng" is a tax, no increase. */
const RISE = '(?<!gia tri gia )tang';
const CHANGE = words(`${RISE}|giam|chenh lech|so sanh|so voi|bien dong|change|difference|increase|decrease|growth|gain|loss`);
const GROWTH = words('toc do|tang truong|% tang|tang %|growth|% change|percent change|percentage change|so voi cung ki|so cung ki');
const AVERAGE_LINE = starts('binh quan|trung binh|bq|average|mean|avg|median');

const ADMINISTRATIVE: readonly RegExp[] = [
  /^(?:tinh|tp\.? truc thuoc|thanh pho truc thuoc)/,
  /^(?:huien|quan|thi xa|thanh pho|tp\.?) /,
  /^(?:xa|phuong|thi tran|tt\.?|dac khu) /,
  /^(?:thon|ban|lang|buon|to dan pho|khu pho|khoi|ap) /,
];

/** 0 province, 1 district, 2 commune, 3 village; −1 where a name says nothing of its tier. */
export function administrativeTier(label: string): number {
  const folded = fold(label);
  return ADMINISTRATIVE.findIndex((tier) => tier.test(folded));
}

/** The bare name of a place, to be compared: "1. Xã Ea Bung", "EA BUNG" and "UBND xã Ea Bung" are one. */
export function unitName(text: string): string {
  const plain = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:\d+ |[ivx]+ (?=xa|phuong|thi|tt|huien))/, '');
  return plain.replace(
    /^(?:(?:ubnd|uy ban nhan dan|phong|bieu|th) )?(?:xa|phuong|thi tran|tt|dac khu|huien|quan|thi xa|thanh pho|tp|tinh|thon|ban|buon|lang) (?=.)/,
    '',
  );
}

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

/** Units as a unit column or brackets name them: short words are safe there ("ca", "con", "căn"). */
const COUNT_UNIT =
  /^(?:so )?(?:nguoi|ho|ho gia dinh|nhan khau|khau|lao dong|ld|hoc sinh|hs|hoc vien|tre em|tre|the|luot|suat|lop|can|can nha|ngoi nha|nha|cap|chau|giuong|giuong benh|bac si|truong|xa|thon|ban|lang|mo hinh|doanh nghiep|dn|hop tac xa|htx|phu nu|doi tuong|hoi nghi|cuoc|con|vu|ca|don vi|co so|cong trinh|tram|phong|ho so|cai|chiec|bo|to|doi|cau lac bo|thue bao|xe|tin|bai|du an|nghe|can bo|giao vien|persons?|people|households?|number|no|heads?|units?|cases?)(?:$|[ /(.,])/;
const AMOUNT_UNIT = words(
  'dong|trieu dong|nghin dong|ngan dong|ti dong|trieu|ti|trd|tr\\.? ?d|1000 ?d|usd|ha|hecta|tan|ta|kg|gam|km|km2|m2|m3|m|lit|kwh|mw|million|thousand|billion|tons?|tonnes?|hectares?',
);
/** Heads and labels: only words that mean nothing else once the diacritics are gone ("năm" is no "nam"). */
const COUNT_HEAD = words(
  'nguoi|so ho|so nguoi|ho ngheo|ho can ngheo|ho dan|ho gia dinh|nhan khau|lao dong|hoc sinh|hoc vien|tre em|luot|doi tuong|dan so|giuong benh|bac si|so luong|so lop|so the|phu nu|doanh nghiep|truong hop|mo hinh|so nha|so can',
);
const AMOUNT_HEAD = words(
  'trieu dong|nghin dong|ngan dong|ti dong|dong|kinh phi|so tien|du no|von|doanh so|gia tri|dien tich|san luong|giai ngan|ngan sach|thanh tien|chi phi|thu nhap|du toan|doanh thu|million|billion|amount|value|expenditure|revenue|area',
);
const WHOLE_DONG = words('dong|vnd|d');
const SHORTENED = words('trieu dong|nghin dong|ngan dong|ti dong|trieu|ti|trd|1000 ?d|million|thousand|billion|1000 dong');

const has = (pattern: RegExp, folded: (text: string) => string = fold) => remembered((text): boolean => pattern.test(folded(text)));
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
/** Letters that no other language of reports has: "đ", "ư", "ệ" … */
export const isVietnamese = has(/[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, (text) => text.normalize('NFC'));
/** "Dân số trung bình": the mean of a stock over a period, of which rates are taken as of a count. */
export const isMeanStock = has(
  /^(?:so )?(?:dan so|lao dong|nguoi|hoc sinh|ho|khau|nhan khau) (?:trung binh|binh quan|tb|bq)(?! ?(?:\/|mot |moi |tren |1 ))/,
);
export const isTotalColumn = has(TOTAL_COLUMN, asTotal);
/** A head that names a part of the people counted, and so never a part of money. */
export const isPeople = has(/^(?:trong do:? ?)?(?:nu|nam|dtts|dan toc thieu so|tre em|phu nu)$/);
export const isOfWhich = has(OF_WHICH, asPart);
export const isExhaustive = has(EXHAUSTIVE, asPart);
/** What is left of a whole when its parts have been named: "Khác", "Đối tượng khác", "Còn lại". */
export const isOther = has(/(?:^|[^a-z])(?:khac|con lai|others?|remainder|the rest)$|^[^a-z0-9]*khac(?=$|[^a-z])/);
export const isRateHead = has(RATE);
export const isNormHead = has(NORM);
export const isChangeHead = has(CHANGE);
export const isGrowthHead = has(GROWTH);
export const isAverageLine = has(AVERAGE_LINE);
/** Without its marks "Ngái" reads as "Ngày": a people that heads columns of households. */
const PEOPLE_HEAD = /^ngái$/i;
export const isNotFigureHead = (text: string): boolean => NOT_FIGURE_HEAD.test(fold(text)) && !PEOPLE_HEAD.test(tidy(text));
/** "Mã vùng", "Ma vung"; not "Mạ", "Ma túy" or horsepower. */
const startsAsCode = (text: string): boolean =>
  /^[^\p{L}\d]*mã(?!\p{L}| lực)/iu.test(tidy(text)) ||
  (/^[\x20-\x7E]*$/.test(text) && /^\W*ma(?:$|[^a-z])(?! ?(?:luc|tui))/.test(fold(text)));
export const isBreakdownHead = has(BREAKDOWN_HEAD);
export const isNoteHead = has(NOTE_HEAD);
export const isCountUnit = (unit: string): boolean => COUNT_UNIT.test(fold(unit));
export const isAmountUnit = has(AMOUNT_UNIT);
export const isCountHead = has(COUNT_HEAD);
export const isAmountHead = has(AMOUNT_HEAD);
export const isWholeDong = has(WHOLE_DONG);
export const isShortened = has(SHORTENED);

const headIs = (pattern: RegExp) =>
  remembered((text): boolean =>
    pattern.test(
      fold(text)
        .replace(/[\s.:]+$/, '')
        .replace(/\s+/g, ' '),
    ),
  );
export const isSerialHead = headIs(SERIAL_HEAD);
export const isNumberHead = headIs(NUMBER_HEAD);
const namesCode = headIs(CODE_HEAD);
export const isCodeHead = (text: string): boolean => startsAsCode(text) || namesCode(text);
export const isYearHead = headIs(YEAR_HEAD);
export const isUnitHead = headIs(UNIT_HEAD);

/** "Đvt: Triệu đồng", "(Đơn vị tính: Người)" above a table → "Triệu đồng"; null where the text says no unit. */
export const unitLine = remembered((text): string | null => {
  if (!/^[^a-z0-9]*(?:don vi tinh|don vi|dvt|dv tinh|unit)\s*[:：]\s*\S/.test(fold(text))) return null;
  const stated = tidy(text)
    .replace(/^[^:：]*[:：]\s*/, '')
    .replace(/[^\p{L}\p{N}%‰]+$/u, '');
  return stated || null;
});

/** Opening and closing figures and the sign of the changes between them, as heads and labels word them. */
const OPENING = words(
  'dau ki|dau nam|dau thang|dau qui|nam truoc chuien sang|ki truoc chuien sang|ton dau|du dau|so du dau|opening|beginning',
);
const CLOSING = words('cuoi ki|cuoi nam|cuoi thang|cuoi qui|ton cuoi|du cuoi|so du cuoi|closing|end of (?:period|year)|ending');
const UP = words(
  `${RISE}|phat sinh|phat sinh moi|tai ngheo|tai can ngheo|tai|moi|nhap|nhan|tiep nhan|thu|den|chuien den|sinh|bo sung|cho vai|tro thanh ho ngheo|can ngheo tro thanh ngheo|increase|in|added|additions|new`,
);
const DOWN = words(
  'giam|thoat|thoat ngheo|thoat can ngheo|chuien di|di|xuat|chet|mat|tra|tra no|thu no|cat|huy|tro thanh can ngheo|vuot chuan|ra khoi|chi|decrease|out|removed|disposals|deaths',
);
/** What money is the product of: people, norms, coefficients, months; and what is called the money. */
const FACTOR = words(
  'he so|don gia|dinh muc|muc|gia|so thang|thang huong|so tiet|so gio|so ngai|ngai cong|so buoi|so lan|so luong|sl|so nguoi|so ho|so suat|so hoc sinh|doi tuong|dien tich|nang suat|price|unit cost|quantity|qty|months?|days|hours|persons?|people',
);
const MONEY = words(
  'thanh tien|kinh phi|tong tien|so tien|gia tri|doanh thu|tien luong|tien cong|tong cong|san luong|nhu cau|amount|cost|value|total|budget',
);
export const isFactorHead = has(FACTOR);
export const isMoneyHead = (text: string): boolean => MONEY.test(fold(text)) || AMOUNT_HEAD.test(fold(text));
/** "Lũy kế từ đầu năm", "Cộng dồn": what stands there contains the periods before. */
export const isCumulated = has(words('lui ke|cong don|cumulative|cumulated|year to date|ytd|running total|to date'));
export const isOpening = has(OPENING);
export const isClosing = has(CLOSING);

const INCREASE = words(RISE);
/** +1 or −1 for a change between opening and closing, judged by the whole header path, the lowest level first; 0 unknown. */
export function changeSign(path: readonly string[]): 1 | -1 | 0 {
  // "Giảm: {Thoát nghèo, Trở thành hộ cận nghèo, Khác}": the group's own word decides for all below it.
  for (const text of path) {
    const folded = fold(text);
    const down = /(?:^|[^a-z])giam(?=$|[^a-z])/.test(folded);
    const up = INCREASE.test(folded);
    if (down !== up) return down ? -1 : 1;
  }
  for (const text of [...path].reverse()) {
    const folded = fold(text);
    const down = DOWN.test(folded);
    const up = UP.test(folded);
    if (down !== up) return down ? -1 : 1;
  }
  return 0;
}
