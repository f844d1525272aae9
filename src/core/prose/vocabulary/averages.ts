import { COUNT_UNITS } from './units';
import { phrases, words } from '../words';

export const YEARLY = words(phrases('hàng năm', 'hằng năm', 'mỗi năm', 'một năm', 'bình quân năm', '/năm', 'năm bình quân'));
/** "mỗi lớp", "bình quân một hộ", "bình quân 29 học viên/lớp": group 1 is what the average is over. */
export const EACH_OF = words(
  `(?:${phrases('mỗi', 'bình quân mỗi', 'bình quân một', 'bình quân', 'trung bình mỗi', 'trung bình', 'trung bình một', 'mỗi một')}) +(${phrases(...COUNT_UNITS.keys())})`,
);
