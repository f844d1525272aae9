import { spell } from '../../text/spell';
import { Pattern, phrases, words, wordsAtEnd, wordsAtStart } from '../words';

/** Words before a figure, figures' hedges left out: what it is in the sentence. */
const HEDGES = `(?: *(?:${phrases('khoảng', 'trên', 'hơn', 'gần', 'dưới', 'ước', 'ước đạt', 'dự kiến', 'là', 'được', 'thêm', 'đến')})?)*`;

export const SHARES = wordsAtEnd(
  `${phrases('chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'tỷ lệ', 'tỷ lệ đạt', 'tương đương', 'tương ứng', 'bằng', 'chiếm khoảng')}${HEDGES}`,
);
/** A share for certain; "tỷ lệ" alone may be of another whole (poor ones of the minority, of the minority). */
export const MAKES_UP = wordsAtEnd(
  `${phrases('chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'chiếm khoảng', 'tương đương', 'tương ứng')}${HEDGES}`,
);
/** "tỷ lệ bao phủ BHYT trên địa bàn huyện đạt 94,79%". */
export const RATE_OF = words(`${phrases('tỷ lệ', 'độ bao phủ', 'tỷ trọng')}[^,;.():]*$`);
export const REACHES = wordsAtEnd(`${phrases('đạt', 'bằng', 'đạt tỷ lệ', 'hoàn thành', 'thực hiện đạt', 'tỷ lệ', 'đạt được')}${HEDGES}`);
/** "bằng 61,9%": of a plan, of before or of a whole; the word does not tell. */
export const MERELY_REACHES = wordsAtEnd(`${phrases('đạt', 'bằng', 'hoàn thành', 'đạt được', 'ước đạt')}${HEDGES}`);
export const EXCEEDS = wordsAtEnd(`${phrases('vượt', 'vượt kế hoạch')}${HEDGES}`);
export const RISES = wordsAtEnd(`${phrases('tăng', 'tăng thêm', 'tăng lên', 'cao hơn', 'nhiều hơn')}${HEDGES}`);
export const FALLS = wordsAtEnd(`${phrases('giảm', 'giảm được', 'giảm xuống', 'giảm đi', 'thấp hơn', 'ít hơn', 'hụt')}${HEDGES}`);
/** "giảm trong giai đoạn từ năm 2016 đến cuối năm 2020 là". */
export const RISES_BEFORE = words(`${phrases('tăng', 'tăng thêm')}[^,;.():%]*$`);
export const FALLS_BEFORE = words(`${phrases('giảm', 'giảm được')}[^,;.():%]*$`);
export const FROM = wordsAtEnd(phrases('từ', 'từ mức', 'từ chỗ', 'từ con số'));
export const TO = wordsAtEnd(
  `${phrases('xuống', 'xuống còn', 'lên', 'còn', 'đến', 'lên đến', 'lên thành', 'xuống mức', 'lên mức', 'thành', 'giảm còn', 'tăng lên')}`,
);
export const REST = wordsAtEnd(
  phrases(
    'còn lại',
    'còn lại là',
    'số còn lại là',
    'số còn lại',
    'còn',
    'hiện còn',
    'còn dư',
    'còn phải thu hồi',
    'còn phải nộp',
    'còn phải thu',
    'còn tồn',
    'chưa thực hiện',
    'chưa giải ngân',
  ),
);
export const REST_SURELY = wordsAtEnd(
  phrases(
    'còn lại',
    'còn lại là',
    'số còn lại là',
    'số còn lại',
    'còn dư',
    'còn phải thu hồi',
    'còn phải nộp',
    'còn phải thu',
    'còn dư là',
    'còn tồn',
    'còn tồn lại',
    'chưa giải ngân',
    'chưa thực hiện',
    'chưa giải ngân là',
  ),
);
/** Behind what it counts: "39 công trình còn lại". */
export const REST_BEHIND = new Pattern(`^[^,;.():\\d]{0,40}${phrases('còn lại')} *[\\p{L},;.)]`, 'u');
/** What is not yet done of what was to be done: all of the rest, or a part of it. */
export const STILL_OPEN = words(
  `${phrases('đang', 'chưa', 'còn', 'hiện đang')} *${phrases('giải quyết', 'xử lý', 'thực hiện', 'hoàn thành', 'triển khai', 'thi công', 'xem xét', 'xác minh', 'đạt', 'giải ngân')}[^,;.():]*$`,
);
export const AVERAGE = words(`${phrases('bình quân', 'trung bình')}[^;.()]*$`);
/** "mỗi xã 300 triệu đồng": of one, not of all. */
export const EACH = words(`${phrases('mỗi', 'bình quân', 'trung bình', 'mức', 'đơn giá', 'định mức')}[^,;.()]*$`);
export const OF_WHOM = words(phrases('trong đó', 'trong số đó', 'trong số này'));
/** "Trong 1.526 hộ nghèo", "trong tổng số 230 hộ", "trong số thu ngân sách 814,2 tỷ đồng": the figure is a whole. */
export const OF_THESE = words(
  `${phrases('trong', 'trong số', 'trong tổng số', 'trong tổng', 'trên tổng số', 'riêng trong')}(?! *${phrases('đó', 'năm', 'tháng', 'quý', 'kỳ', 'giai đoạn', 'khi', 'ngày', 'tỉnh', 'huyện', 'nước', 'ngoài', 'hạn', 'độ tuổi', 'diện')})[^,;.():]*$`,
);
export const CONSISTS = words(
  phrases(
    'gồm',
    'bao gồm',
    'gồm có',
    'chia ra',
    'cụ thể',
    'cụ thể như sau',
    'như sau',
    'cụ thể là',
    'phân theo',
    'chia theo',
    'gồm các',
    'theo đó',
    'cơ cấu',
  ),
);
export const IN_ALL = words(phrases('tổng', 'tổng số', 'tổng cộng', 'tất cả', 'toàn', 'cả', 'toàn bộ', 'dân cư', 'dân số'));
export const IN_ALL_AT_END = wordsAtEnd(
  `${phrases('tổng cộng', 'tổng số', 'tổng', 'cộng', 'nâng tổng số', 'tổng số tiền', 'tổng kinh phí')}${HEDGES}`,
);

/** "nâng tổng số thẻ đã cấp lên", "tổng cộng là": a total of what was told before. */
export const IN_ALL_BEFORE = words(`${phrases('nâng tổng số', 'nâng tổng', 'tổng cộng', 'cộng')}[^,;.():\\d]*$`);

/** Behind a percentage: what it is of. */
export const OF_PLAN = wordsAtStart(
  `(?:${phrases('so với', 'của', 'so', 'trên')})? *${phrases('kế hoạch', 'chỉ tiêu', 'kh', 'dự toán', 'mục tiêu', 'nghị quyết', 'kế hoạch năm', 'kế hoạch giao')}`,
);
export const OF_BEFORE = wordsAtStart(
  `(?:${phrases('so với', 'so')}) *${phrases('cùng kỳ', 'năm trước', 'năm', 'thực hiện', 'số thực hiện', 'đầu năm', 'cuối năm', 'kỳ trước', 'tháng trước', 'quý trước', 'đầu kỳ', 'đầu nhiệm kỳ')}`,
);
/** Before the figure that a rate is of: "chiếm 4,82% so với tổng số 38.459 hộ". */
export const WHOLE_BEFORE = wordsAtEnd(
  `(?:${phrases('so với', 'so với tổng số', 'trên tổng số', 'trên', 'trong tổng số', 'tổng số', 'của', 'trong', 'của tổng số', 'tổng')}|\\( *${phrases('dân số', 'tổng số', 'tổng số hộ', 'tổng dân số', 'trên tổng số', 'tổng')}(?: *${phrases('là', 'có')})?)`,
);
/** "dân số" in the place of a figure. */
export const POPULATION = wordsAtStart(
  `(?:${phrases('so với', 'trên', 'của', 'trong')})? *(?:${phrases('tổng', 'tổng số')})? *${phrases('dân số', 'nhân khẩu', 'người dân', 'dân cư')}`,
);
export const OF_POPULATION = words(phrases('nhân khẩu', 'dân số', 'dân cư', 'khẩu'));
/** The figure itself is a plan's. */
export const PLANNED = words(
  `(?:${phrases('kế hoạch', 'chỉ tiêu', 'kh', 'chỉ tiêu giao', 'dự toán', 'kế hoạch giao', 'được giao', 'nghị quyết')}(?:(?!${phrases('đạt', 'thực hiện được', 'hoàn thành', 'đã')})[^,;.%])*|${phrases('mục tiêu', 'phấn đấu')}[^,;.%]*)$`,
);
export const SO_FAR = words(phrases('như vậy', 'do đó', 'như thế', 'qua đó'));
/** Verdicts on a target. Longer ones first: "không đạt" is not "đạt". */
export const MISSES = words(
  `${phrases('không đạt', 'chưa đạt', 'thấp hơn', 'không hoàn thành', 'chưa hoàn thành')} *(?:${phrases('so với')})? *${phrases('kế hoạch', 'chỉ tiêu', 'mục tiêu')}`,
);
export const BEATS = words(
  `${phrases('vượt', 'đạt và vượt', 'vượt mức', 'cao hơn')} *(?:${phrases('so với')})? *${phrases('kế hoạch', 'chỉ tiêu', 'mục tiêu')}`,
);
export const MEETS = words(`${phrases('đạt', 'hoàn thành', 'đạt yêu cầu')} *${phrases('kế hoạch', 'chỉ tiêu', 'mục tiêu')}`);
/** What is better the lower it is, unless its fall is what is measured. */
export const LOWER_IS_BETTER = words(
  phrases(
    'nghèo',
    'cận nghèo',
    'thất nghiệp',
    'suy dinh dưỡng',
    'tử vong',
    'tai nạn',
    'sinh con thứ',
    'bỏ học',
    'tội phạm',
    'tảo hôn',
    'chi phí',
    'thiếu hụt',
    'nợ',
  ),
);
export const FALL = words(phrases('giảm', 'thoát'));
/** Percentages behind it are of one whole. */
export const STRUCTURE = words(phrases('cơ cấu', 'cơ cấu kinh tế', 'cơ cấu lao động'));
/** A heading of what was done, whatever plans it names. */
export const OUTCOME = words(phrases('kết quả', 'đánh giá', 'tình hình', 'đã đạt được', 'hạn chế', 'tồn tại'));
/** "2.873.346 người tham gia BHXH, BHYT, BHTN": of several things in one. */
export const NAMES_MANY = words(
  `^[^,;.():\\d]*,(?! *${phrases('trong đó', 'gồm', 'bao gồm', 'chiếm', 'đạt', 'bằng', 'tăng', 'giảm', 'so với', 'với', 'cụ thể')})[^,;.():\\d]*,`,
);
export const TO_BE_REACHED = words(phrases('phấn đấu', 'mục tiêu', 'chỉ tiêu', 'phương hướng', 'nhiệm vụ', 'kế hoạch', 'đến năm'));
/** Before a figure: it is all of a kind, not "toàn huyện", which is a place. */
export const WHOLE_OF_ALL = words(
  `${phrases('tổng', 'tổng số', 'tổng cộng', 'tất cả', 'toàn bộ', 'dân cư', 'dân số', 'quy mô')}[^,;.():]*$`,
);
/** Words beside a thing counted that single nothing out. */
export const GENERAL: ReadonlySet<string> = new Set(
  ['hộ', 'dân', 'cư', 'gia', 'đình', 'sinh', 'sống', 'quản', 'lý', 'học', 'sinh', 'em', 'thường', 'trú', 'danh', 'sách', 'hiện', 'tất'].map(
    spell,
  ),
);
/** "(", or "là" behind what the whole is called. */
export const NAMES_WHOLE = new Pattern(`^[^,;.():]+(?:\\(|${phrases('là', 'có')}) *$`, 'u');
