import { oddityRule } from './oddity';

/** Per mille is a tenth of percent: a column headed by one and filled with the other is read wrong throughout. */
export const scaleFitsUnit = oddityRule({
  id: 'scale-fits-unit',
  title: { vi: 'Đơn vị của tỷ lệ phải đúng với số liệu', en: 'The unit of a rate is that of its figures' },
  why: {
    vi: 'Tỷ suất sinh, tỷ suất chết ghi theo phần nghìn (‰), tỷ lệ ghi theo phần trăm (%). Đầu cột ghi ‰ mà số liệu là % thì người đọc hiểu sai đi 10 lần.',
    en: 'Birth and death rates are per mille (‰), other rates percentages. A column headed ‰ with percentages in it is read wrong by a factor of ten.',
  },
  says: {
    'scale-is-percent': {
      vi: 'Cột hoặc dòng của ô {cell} ghi đơn vị phần nghìn (‰), nhưng các số là phần trăm: {n} chỗ đều đúng khi nhân 100, không chỗ nào đúng khi nhân 1.000.',
      en: 'The column or line of {cell} says per mille (‰), but its figures are percentages: {n} of them are right times 100, none times 1,000.',
    },
    'scale-is-permille': {
      vi: 'Cột hoặc dòng của ô {cell} ghi đơn vị phần trăm (%), nhưng các số là phần nghìn: {n} chỗ đều đúng khi nhân 1.000, không chỗ nào đúng khi nhân 100.',
      en: 'The column or line of {cell} says percent, but its figures are per mille: {n} of them are right times 1,000, none times 100.',
    },
  },
  severity: 'warning',
  shown: `
    Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ suất sinh (‰)
    Ba Cụm   | 4810 | 72 | 1.50 !warning
    Sơn Lâm  | 3390 | 51 | 1.50
    Tô Hạp   | 5120 | 80 | 1.56
    Sơn Bình | 2977 | 41 | 1.38`,
});
