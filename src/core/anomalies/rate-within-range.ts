import { oddityRule } from './oddity';

/** A share of something lies between 0 and 100 percent; plan completion, growth, gross enrolment and indices may pass it. */
export const rateWithinRange = oddityRule({
  id: 'rate-within-range',
  title: { vi: 'Tỷ lệ phải nằm trong khoảng từ 0 đến 100 %', en: 'A rate lies between 0 and 100 %' },
  why: {
    vi: 'Tỷ lệ của một phần trong toàn bộ (hộ nghèo, bao phủ bảo hiểm…) không thể âm hoặc quá 100 %. Chỉ tỷ lệ hoàn thành kế hoạch, tốc độ tăng, đi học chung và chỉ số mới có thể vượt 100 %.',
    en: 'The share of a part in its whole (poor households, insured people) cannot be negative or above 100 %. Only plan completion, growth, gross enrolment and indices can pass 100 %.',
  },
  says: {
    'rate-beyond-range': {
      vi: 'Ô {cell} ghi tỷ lệ {actual}: tỷ lệ của một phần trong toàn bộ phải từ 0 đến 100 %.',
      en: 'Cell {cell} shows a rate of {actual}: the share of a part in its whole lies between 0 and 100 %.',
    },
  },
  severity: 'warning',
  shown: `
    TT | Xã       | Tỷ lệ hộ nghèo (%) | Tỷ lệ hộ có nhà tiêu hợp vệ sinh (%)
    1  | Ba Cụm   | 45.6  | 51.8
    2  | Sơn Lâm  | 41.2  | 518.1 !warning
    3  | Sơn Bình | 36.7  | 62.4
    4  | Tô Hạp   | 12.9  | 100`,
});
