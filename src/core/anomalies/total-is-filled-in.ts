import type { AnomalyRule } from './anomaly-rule';
import { blankTotals } from './detectors/blank-totals';

/** A total that was never filled in says nothing, and whoever reads it takes it for zero. */
export const totalIsFilledIn: AnomalyRule = {
  id: 'total-is-filled-in',
  title: { vi: 'Dòng tổng, cột tổng phải có số', en: 'A total is filled in' },
  why: {
    vi: 'Các dòng đã có số mà ô tổng để trống thì báo cáo thiếu số tổng; nơi nhận dễ hiểu là bằng không.',
    en: 'Where the lines have figures and their total has none, the report lacks its main figure, and it is taken for zero.',
  },
  says: {
    'total-blank': {
      vi: 'Ô tổng {cell} (“{label}”) để trống, còn các ô {from} có số: cộng lại được {expected}.',
      en: 'The total {cell} (“{label}”) is blank, but {from} have figures: they add up to {expected}.',
    },
    'total-blank-line': {
      vi: 'Cả dòng hoặc cột “{label}” để trống (từ ô {cell}), còn các ô {from} có số: ở {cell} cộng lại được {expected}.',
      en: 'All of “{label}” is blank (from {cell} on), but {from} have figures: in {cell} they add up to {expected}.',
    },
  },
  severity: 'warning',
  inSheet: blankTotals,
  shown: `
    TT | Xã        | Số hộ | Số hộ nghèo
    1  | Ba Cụm    | 1204  | 120
    2  | Sơn Lâm   | 850   | 85
    3  | Sơn Bình  | 640   | 64
       | Tổng cộng | 2694  | !warning`,
};
