import { phrases, wordsAtEnd } from '../words';

/** Words before a figure that make a bound or a band of it. */
export const OVER = wordsAtEnd(phrases('trên', 'hơn', 'vượt trên', 'tối thiểu', 'ít nhất', 'không dưới', 'từ trên'));
export const UNDER = wordsAtEnd(phrases('dưới', 'gần', 'không quá', 'tối đa', 'ít hơn', 'chưa đến', 'còn dưới', 'không vượt quá'));
export const ABOUT = wordsAtEnd(phrases('khoảng', 'xấp xỉ', 'chừng', 'ước khoảng', 'tầm', 'vào khoảng'));
/** Said of figures that are not final; they must agree all the same. */
export const ESTIMATED = wordsAtEnd(phrases('ước', 'ước tính', 'ước đạt', 'dự kiến', 'ước thực hiện', 'dự ước'));
/** Behind a figure: it may be more. */
export const OR_MORE = /^ *(?:trở +lên|trở +xuống|hơn)/u;
/** "thấp hơn 0,4%": how much lower, no bound. */
export const COMPARATIVE = wordsAtEnd(phrases('thấp hơn', 'cao hơn', 'nhiều hơn', 'ít hơn', 'kém hơn', 'lớn hơn', 'nhỏ hơn', 'vượt hơn'));
