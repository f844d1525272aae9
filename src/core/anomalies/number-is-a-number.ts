import { oddityRule } from './oddity';

/** A number typed as text is passed over by every sum of Excel; one with a mark too many is no number at all. */
export const numberIsANumber = oddityRule({
  id: 'number-is-a-number',
  title: { vi: 'Số phải được lưu là số', en: 'A number is stored as a number' },
  why: {
    vi: 'Số lưu dưới dạng chữ nhìn giống số nhưng Excel bỏ qua khi cộng; nơi nhận tổng hợp bằng công thức sẽ mất ô đó.',
    en: 'A number stored as text looks like one, but Excel leaves it out of sums: a receiver who adds up by formula loses the cell.',
  },
  says: {
    'text-number': {
      vi: 'Ô {cell} chứa “{actual}” dưới dạng chữ: Excel bỏ qua ô này khi cộng. Giá trị số là {expected}.',
      en: 'Cell {cell} holds “{actual}” as text: Excel leaves it out of sums. As a number it is {expected}.',
    },
    unreadable: {
      vi: 'Ô {cell} chứa “{actual}”, không đọc được thành số.',
      en: 'Cell {cell} holds “{actual}”, which cannot be read as a number.',
    },
  },
  severity: 'warning',
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | '1.855 !warning
    2  | Sơn Lâm | 2310
    3  | Tô Hạp  | 964`,
});
