import { oddityRule } from './oddity';

/** Half a household does not exist. */
export const countIsWholeNumber = oddityRule({
  id: 'count-is-whole-number',
  title: { vi: 'Số đếm phải là số nguyên, không âm', en: 'A count is a whole number and not negative' },
  why: {
    vi: 'Số người, số hộ, số thẻ… không thể lẻ hoặc âm. Số lẻ thường do dấu chấm hàng nghìn bị hiểu thành dấu thập phân.',
    en: 'Persons, households, cards come in whole numbers from zero up. A fraction is often a mark of thousands taken for a decimal mark.',
  },
  says: {
    'not-whole': {
      vi: 'Ô {cell} là {actual}: số đếm (người, hộ, thẻ…) phải là số nguyên.',
      en: 'Cell {cell} is {actual}: a count (people, households, cards…) must be a whole number.',
    },
    negative: { vi: 'Ô {cell} là {actual}: số đếm không thể âm.', en: 'Cell {cell} is {actual}: a count cannot be negative.' },
  },
  severity: 'warning',
  shown: `
    TT | Xã      | Số hộ nghèo
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | 85.47 !warning
    3  | Tô Hạp  | 64
    4  | Sơn Hiệp | 71`,
});
