import { Pattern, allWords, phrases } from '../words';

/** Words that a number names, not counts: "khoản 2", "lớp 6", "thôn 4", "mức độ 3". */
const NAMED = phrases(
  'điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'phụ lục', 'biểu', 'mẫu', 'mẫu số', 'biểu số', 'bảng', 'tiểu dự án', 'dự án',
  'tiêu chí', 'tiêu chí số', 'lần thứ', 'thứ', 'lớp', 'cấp', 'mức độ', 'độ', 'khóa', 'kỳ', 'kỳ họp thứ', 'thôn', 'ấp', 'bản', 'buôn',
  'tổ', 'khu phố', 'khu', 'khối', 'xã', 'đội', 'quận', 'phường', 'km', 'tập', 'loại', 'hạng', 'nhóm', 'vùng', 'khu vực', 'giai đoạn',
  'bước', 'nội dung', 'chỉ tiêu số', 'quý', 'quốc lộ', 'tỉnh lộ', 'đường', 'nghề', 'công nghiệp', 'xếp thứ', 'vị trí thứ', 'tiểu khu',
); // prettier-ignore

/** Papers that go by a number: "Đề án 1956", "Nghị quyết 30a". */
const PAPERS = phrases(
  'nghị quyết', 'quyết định', 'nghị định', 'thông tư', 'chỉ thị', 'công văn', 'kế hoạch', 'chương trình', 'đề án', 'luật', 'văn bản',
  'báo cáo', 'tờ trình', 'hướng dẫn', 'kết luận', 'thông báo', 'hợp đồng', 'công điện', 'số', 'quyết định số', 'biên bản',
); // prettier-ignore

/** Words behind which bare digits are a number to call or to pay to. */
const CONTACTS = phrases('điện thoại', 'sđt', 'đt', 'fax', 'tài khoản', 'stk', 'cccd', 'cmnd', 'cmtnd', 'căn cước', 'mã số', 'mã số thuế');

/** What the number of a paper may consist of behind its digits. */
const PAPER_CODE = String.raw`\d+ ?(?:\/ ?\d{4})? ?[\/-] ?\p{L}[\p{L}\d]*(?:[\/&-]\p{L}[\p{L}\d]*)*`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DAY_MONTH = String.raw`\d{1,2} ?[\/.-] ?\d{1,2}`;

/** Digits that are no figures. The figure that begins in one of these is none. */
export const TRAPS: readonly Pattern[] = [
  // Addresses of the web.
  new Pattern(String.raw`(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+`, 'gu'),
  new Pattern(`(?<![\\p{L}\\d])${PAPER_CODE}`, 'gu'),
  new Pattern(`(?<![\\d/.,])${DAY_MONTH} ?(?:-|đến|đến ngày) ?${DAY_MONTH}[/.-]${YEAR}`, 'gu'),
  // Dates, with and without their year; "ngày 30/6", "tháng 12", "01/7/2020".
  new Pattern(`(?<![\\d/.,])\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?${YEAR}(?!\\d)`, 'gu'),
  new Pattern(`(?<![\\d/.,])\\d{1,2} ?/ ?${YEAR}(?!\\d)`, 'gu'),
  // Crops of short days are counted in hectares: "cây ngắn ngày 06 ha".
  allWords(`(?:(?<!ngắn +|dài +)${phrases('ngày', 'đêm', 'mùng', 'hạn')}) +(?:${DAY_MONTH}|\\d{1,2})(?![.,]?\\d)(?: *- *\\d{1,2}(?:/\\d{1,2})?)?`),
  allWords(`${phrases('tháng')} +\\d{1,2}(?![.,]?\\d)(?: *(?:-|,|${phrases('và', 'đến')}) *\\d{1,2})*(?: *${phrases('năm')} +${YEAR})?`),
  // Years, school years, terms: "năm 2023", "giai đoạn 2021 - 2025", "2022-2023".
  new Pattern(`(?<![\\d.,])${YEAR} *[-/,] *${YEAR}(?![\\d.,]\\d)`, 'gu'),
  allWords(`${phrases('năm', 'năm học', 'từ', 'đến', 'tới', 'trước', 'sau', 'giai đoạn', 'nhiệm kỳ', 'khóa', 'và', 'so với', 'cuối', 'đầu', 'quý i', 'quý ii', 'quý iii', 'quý iv', 'tết', 'sđ')} +${YEAR}`),
  // Ages: "dưới 6 tuổi", "từ 3 đến 5 tuổi", "36 tháng tuổi".
  new Pattern(`\\d+(?: *(?:-|${phrases('đến')}) *\\d+)? *${phrases('tuổi', 'tháng tuổi')}`, 'gu'),
  allWords(`${CONTACTS}(?: +${phrases('số')})?[ .:]*[\\d .]+`),
  // Parts of the clock and shares of a whole written as a fraction: "7h30", "24/7".
  new Pattern(String.raw`\d{1,2} ?h ?\d{0,2}(?!\p{L})|(?<![\d.,])24\/7(?![.,]?\d)`, 'gu'),
  // The number of a footnote or of an item: "(1)", "[2]".
  new Pattern(String.raw`[([]\d{1,2}[)\]]`, 'gu'),
]; // prettier-ignore

/** A number behind one of these is a name, unless what it counts stands behind it ("lớp 30 học viên"). */
export const NAMES_BEFORE = new Pattern(`(?<![\\p{L}\\d])(?:${NAMED}|${PAPERS})(?: +${phrases('số')})?[ :]*$`, 'u');
/** "tổng số 230 hộ" counts. */
export const COUNTS_BEFORE = new Pattern(`(?:${phrases('tổng số', 'trên tổng số', 'tổng')})[ :]*$`, 'u');
/** "mức độ 3, 4": the name goes on. */
export const NAMES_GO_ON = new Pattern(`^(?: *(?:,|-|${phrases('và', 'đến')}) *)$`, 'u');
/** The number of a heading or of an item at the start of a paragraph: "1.2. ", "3) ", "IV. ", "1. 1. ", "a) ". */
export const ITEM_NUMBER = /^ *(?:\d{1,2}(?:\. ?\d{1,2})*[.)](?= *[^\d\s])|\d{1,2}(?:\.\d{1,2})+(?= +\p{L})|[ivx]+[.)]|\p{L}[.)])/u;
/** Four digits that are a year if nothing is counted by them. */
export const LONE_YEAR = /^(?:19|20)\d\d$/;
/** So many digits without marks are the number of an account, a card, a telephone. */
export const LONG_NUMBER = /^0\d{8,}$|^\d{10,}$/;
