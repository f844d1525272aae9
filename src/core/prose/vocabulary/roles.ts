import { phrases, words, wordsAtEnd, wordsAtStart } from '../words';

/** Words before a figure, figures' hedges left out: what it is in the sentence. */
const HEDGES = `(?: *(?:${phrases('khoảng', 'trên', 'hơn', 'gần', 'dưới', 'ước', 'ước đạt', 'dự kiến', 'là', 'được', 'thêm', 'đến')})?)*`;

export const SHARES = wordsAtEnd(
  `${phrases('chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'tỷ lệ', 'tỷ lệ đạt', 'tương đương', 'tương ứng', 'bằng', 'chiếm khoảng')}${HEDGES}`,
);
/** "tỷ lệ bao phủ BHYT trên địa bàn huyện đạt 94,79%". */
export const RATE_OF = words(`${phrases('tỷ lệ', 'độ bao phủ', 'tỷ trọng')}[^,;.():]*$`);
export const REACHES = wordsAtEnd(`${phrases('đạt', 'bằng', 'đạt tỷ lệ', 'hoàn thành', 'thực hiện đạt', 'tỷ lệ', 'đạt được')}${HEDGES}`);
export const EXCEEDS = wordsAtEnd(`${phrases('vượt', 'vượt kế hoạch')}${HEDGES}`);
export const RISES = wordsAtEnd(`${phrases('tăng', 'tăng thêm', 'tăng lên')}${HEDGES}`);
export const FALLS = wordsAtEnd(`${phrases('giảm', 'giảm được', 'giảm xuống', 'giảm đi', 'thấp hơn')}${HEDGES}`);
/** "giảm trong giai đoạn từ năm 2016 đến cuối năm 2020 là". */
export const RISES_BEFORE = words(`${phrases('tăng', 'tăng thêm')}[^,;.():%]*$`);
export const FALLS_BEFORE = words(`${phrases('giảm', 'giảm được')}[^,;.():%]*$`);
export const FROM = wordsAtEnd(phrases('từ', 'từ mức'));
export const TO = wordsAtEnd(
  `${phrases('xuống', 'xuống còn', 'lên', 'còn', 'đến', 'lên đến', 'lên thành', 'xuống mức', 'lên mức', 'thành', 'giảm còn', 'tăng lên')}`,
);
export const REST = wordsAtEnd(
  phrases('còn lại', 'còn lại là', 'số còn lại là', 'số còn lại', 'còn', 'hiện còn', 'chưa thực hiện', 'chưa giải ngân'),
);
export const REST_SURELY = wordsAtEnd(phrases('còn lại', 'còn lại là', 'số còn lại là', 'số còn lại'));
export const AVERAGE = words(`${phrases('bình quân', 'trung bình')}[^;.()]*$`);
/** "mỗi xã 300 triệu đồng": of one, not of all. */
export const EACH = words(`${phrases('mỗi', 'bình quân', 'trung bình', 'mức', 'đơn giá', 'định mức')}[^,;.()]*$`);
export const OF_WHOM = words(phrases('trong đó', 'trong số đó', 'trong số này'));
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

/** Behind a percentage: what it is of. */
export const OF_PLAN = wordsAtStart(
  `(?:${phrases('so với', 'của', 'so', 'trên')})? *${phrases('kế hoạch', 'chỉ tiêu', 'kh', 'dự toán', 'mục tiêu', 'nghị quyết', 'kế hoạch năm', 'kế hoạch giao')}`,
);
export const OF_BEFORE = wordsAtStart(
  `(?:${phrases('so với', 'so')}) *${phrases('cùng kỳ', 'năm trước', 'năm', 'đầu năm', 'cuối năm', 'kỳ trước', 'tháng trước', 'quý trước', 'đầu kỳ', 'đầu nhiệm kỳ')}`,
);
export const OF_WHOLE = wordsAtStart(`(?:${phrases('so với', 'trên', 'của', 'trong')})? *${phrases('tổng số', 'tổng', 'dân số', 'số')}`);
/** Before the figure that a rate is of: "chiếm 4,82% so với tổng số 38.459 hộ". */
export const WHOLE_BEFORE = wordsAtEnd(
  phrases('so với', 'so với tổng số', 'trên tổng số', 'trên', 'trong tổng số', 'tổng số', 'của', 'trong', 'của tổng số', 'tổng'),
);
/** "dân số" in the place of a figure. */
export const POPULATION = wordsAtStart(
  `(?:${phrases('so với', 'trên', 'của', 'trong')})? *(?:${phrases('tổng', 'tổng số')})? *${phrases('dân số', 'nhân khẩu', 'người dân', 'dân cư')}`,
);
export const OF_POPULATION = words(phrases('nhân khẩu', 'dân số', 'dân cư', 'khẩu'));
/** The figure itself is a plan's. */
export const PLANNED = words(
  `${phrases('kế hoạch', 'chỉ tiêu', 'kh', 'mục tiêu', 'chỉ tiêu giao', 'dự toán', 'phấn đấu', 'kế hoạch giao', 'được giao')}[^,;.%]*$`,
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
export const TO_BE_REACHED = words(phrases('phấn đấu', 'mục tiêu', 'chỉ tiêu', 'phương hướng', 'nhiệm vụ', 'kế hoạch', 'đến năm'));
