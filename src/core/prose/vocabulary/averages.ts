import { phrases, words } from '../words';

export const YEARLY = words(phrases('hàng năm', 'hằng năm', 'mỗi năm', 'một năm', 'bình quân năm', '/năm', 'năm bình quân'));
/** "mỗi lớp", "bình quân một hộ": group 1 is what the average is over. */
export const EACH_OF = words(
  `(?:${phrases('mỗi', 'bình quân mỗi', 'bình quân một', 'bình quân', 'trung bình mỗi')}) +(${phrases('lớp', 'hộ', 'người', 'xã', 'thôn', 'suất', 'nhà', 'căn', 'học sinh', 'học viên', 'đối tượng', 'lao động', 'mô hình', 'dự án', 'công trình', 'trường', 'cuộc', 'buổi')})`,
);
