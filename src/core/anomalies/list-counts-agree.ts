import { oddityRule } from './oddity';

/** A list names as many households as the form says of the same place. */
export const listCountsAgree = oddityRule({
  id: 'list-counts-agree',
  title: { vi: 'Số hộ trong danh sách phải bằng số trên biểu tổng hợp', en: 'A list has as many households as the summary says' },
  why: {
    vi: 'Biểu tổng hợp được đếm từ danh sách: số hộ nghèo của một xã trên biểu 1 phải đúng bằng số hộ có tên trong danh sách của xã ấy.',
    en: 'The summary is counted from the list: the poor households of a commune in form 1 are those named in the list of that commune.',
  },
  says: {
    'list-count-differs': {
      vi: 'Ô {cell} ghi {actual} hộ, còn danh sách có {expected} hộ ({from}).',
      en: '{cell} says {actual} households, the list has {expected} ({from}).',
    },
  },
  severity: ({ confidence }) => (confidence >= 0.8 ? 'error' : 'warning'),
  shown: `
    KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
    TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
    ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
    1 | Thôn Tà Lương | 120 | 3 !error | 2.5 | 5 | 4.17
    2 | Thôn Dốc Gạo | 80 | 3 | 3.75 | 4 | 5


    DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
    STT | Họ và tên chủ hộ | Thôn      | Số khẩu
    1   | Nguyễn Văn An    | Tà Lương  | 4
    2   | Cao Thị Dung     | Tà Lương  | 1
    3   | Mấu Văn Em       | Dốc Gạo   | 5
    4   | Bo Bo Thị Yến    | Dốc Gạo   | 2
    5   | Cao Văn Lâm      | Dốc Gạo   | 3`,
});
