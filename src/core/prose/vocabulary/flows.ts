import { phrases, words } from '../words';

/** What stood there at first, and what is left at last, of something that comes and goes. */
export const OPENING = words(
  phrases('đầu năm', 'đầu kỳ', 'năm trước', 'kỳ trước chuyển sang', 'cuối năm trước', 'đầu giai đoạn', 'năm trước chuyển sang', 'cuối năm'),
);
export const CLOSING = words(phrases('cuối năm', 'cuối kỳ', 'đến nay còn', 'còn lại', 'hiện còn', 'còn', 'hiện nay', 'hiện có', 'đến nay'));
export const COMES = words(
  phrases(
    'tái nghèo',
    'tái cận nghèo',
    'phát sinh',
    'phát sinh mới',
    'tăng',
    'chuyển đến',
    'tăng thêm',
    'bổ sung',
    'kết nạp',
    'tiếp nhận',
    'mới',
    'tuyển mới',
  ),
);
export const GOES = words(
  phrases(
    'thoát nghèo',
    'thoát cận nghèo',
    'thoát',
    'giảm',
    'chuyển đi',
    'chết',
    'xóa',
    'thu hồi',
    'giải thể',
    'nghỉ',
    'đã giải quyết',
    'cắt giảm',
    'ra khỏi',
  ),
);
