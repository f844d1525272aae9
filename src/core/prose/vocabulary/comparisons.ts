import { spell } from '../../text/spell';
import { Pattern, phrases, words, wordsAtEnd, wordsAtStart } from '../words';

const bag = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(spell));

/** "so với cùng kỳ năm 2022 (", "so với đầu năm là": nothing else stands between a change and the figure that it is from. */
export const COMPARING = bag(
  'so với hơn cùng kỳ năm trước ngoái tháng quý đầu cuối thời điểm học vụ nhiệm là đạt có chỉ mới số liệu mức con tuần liền kề đó ' +
    'này đông xuân hè thu mùa tại ngày đến hết giai đoạn thực hiện báo cáo',
);
/** Between a change and the same change in percent: "40.640 người (tăng 14,65%)", "1,6 triệu đồng, tương ứng 7,7%". */
export const SAME_CHANGE = bag('tương đương ứng với tức là hay bằng tỷ lệ tốc độ tăng trưởng giảm thêm mức vượt hụt');
/** One of them tells that the same is said again. */
export const SAID_AGAIN = words(
  phrases(
    'tương đương',
    'tương ứng',
    'tức',
    'tức là',
    'hay',
    'ứng với',
    'tốc độ',
    'tốc độ tăng trưởng',
    'tỷ lệ tăng',
    'tỷ lệ giảm',
    'mức tăng',
    'mức giảm',
  ),
);
/** The words with which one begins. */
export const THAN = words(phrases('so với', 'so'));
/** Where what a percentage is of ends. */
export const NEXT_CLAUSE = new Pattern(`[,;]|${phrases('và')}`, 'u');
/** Of these one at least tells that a comparison is meant. */
export const COMPARES = words(phrases('so với', 'so', 'cùng kỳ', 'năm trước', 'năm ngoái', 'hơn'));
/** Before a figure of an earlier time: "(cùng kỳ năm 2019 đã tiếp ", "năm trước có ". */
export const OF_EARLIER = words(
  `(?:${phrases('cùng kỳ', 'năm trước', 'năm ngoái', 'kỳ trước', 'năm học trước', 'tháng trước', 'quý trước')})[^,;.]*$`,
);
const HEDGES = `(?: *${phrases('khoảng', 'trên', 'hơn', 'gần')})?`;
/** Before a difference from a target, the target behind it: "thấp hơn 0,4% so với chỉ tiêu giao (35,5%)". */
export const ABOVE = wordsAtEnd(`${phrases('cao hơn', 'vượt', 'nhiều hơn', 'lớn hơn', 'vượt hơn', 'tăng')}${HEDGES}`);
export const BELOW = wordsAtEnd(
  `${phrases('thấp hơn', 'ít hơn', 'hụt', 'thiếu', 'kém', 'kém hơn', 'nhỏ hơn', 'giảm', 'còn thiếu')}${HEDGES}`,
);
/** The sentence compares its figures with those of the sentence before: "So với cùng kỳ năm trước giảm 12 vụ". */
export const COMPARES_ALL = wordsAtStart(`(?:[-+*•] *)?(?:${phrases('như vậy')},? *)?${phrases('so với', 'so')}`);
