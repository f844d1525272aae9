import { oddityRule } from './oddity';

/** A SUM covers every line of its group, and none twice. */
export const formulaCoversAllLines = oddityRule({
  id: 'formula-covers-all-lines',
  title: { vi: 'Công thức tổng phải gồm đủ các dòng, mỗi dòng một lần', en: 'The formula of a total covers every line, once' },
  why: {
    vi: 'Khi chèn thêm dòng, vùng cộng của công thức có thể không mở rộng theo; hoặc vùng cộng gồm cả dòng cộng nhóm lẫn các dòng con nên bị tính hai lần.',
    en: 'When lines are inserted, the range of a sum may not grow with them; or it takes in both a subtotal and its lines and counts them twice.',
  },
  says: {
    'formula-omits': {
      vi: 'Công thức tổng ở ô {cell} bỏ sót {from}: tổng đang là {actual}, cộng đủ được {expected}.',
      en: 'The total’s formula in {cell} leaves out {from}: it gives {actual}, all lines give {expected}.',
    },
    'formula-double': {
      vi: 'Công thức tổng ở ô {cell} cộng hai lần phần đã nằm trong {from}: tổng đang là {actual}, đúng ra là {expected}.',
      en: 'The total’s formula in {cell} counts twice what {from} already contain: it gives {actual}, due is {expected}.',
    },
  },
  severity: 'error',
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | 85
    3  | Tô Hạp  | 64
       | Tổng cộng | =SUM(C2:C3)->205 !error`,
});
