import { oddityRule } from './oddity';

/** The rate of a whole lies between the rates of its parts, where the parts exhaust it. */
export const wholeRateWithinParts = oddityRule({
  id: 'whole-rate-within-parts',
  title: { vi: 'Tỷ lệ chung phải nằm giữa tỷ lệ của các phần', en: 'The rate of a whole lies between those of its parts' },
  why: {
    vi: 'Tỷ lệ của toàn bộ là bình quân có trọng số của các phần, nên không thể thấp hơn phần thấp nhất hoặc cao hơn phần cao nhất khi các phần cộng đủ bằng toàn bộ.',
    en: "The rate of a whole is a weighted mean of its parts' rates: it cannot be below the least or above the largest of them where the parts add up to the whole.",
  },
  says: {
    'whole-outside-parts': {
      vi: 'Ô {cell} ghi tỷ lệ của “{label}” là {actual}, nằm ngoài khoảng từ {least} đến {most} của các phần ({from}).',
      en: 'Cell {cell} gives {actual} for “{label}”, outside the range from {least} to {most} of its parts ({from}).',
    },
  },
  severity: 'warning',
  shown: `
    TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%)
    1  | Ba Cụm    | 1120        | 41.2
    2  | Sơn Lâm   | 977         | 52.9
    3  | Sơn Bình  | 1108        | 47.7
       | Tổng cộng | 3205        | 57.1 !warning`,
});
