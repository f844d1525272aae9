import type { AnomalyRule, Found } from './anomaly-rule';
import { countsIn, thousandsMeant } from './detectors/counts';
import { figureColumnsOf, type FigureColumn } from './detectors/figure-columns';
import type { Look } from './detectors/look';

/** "1.855" typed on a machine that takes the point for a decimal mark becomes 1,855: a thousandth of what was meant. */
export const thousandsReadAsThousands: AnomalyRule = {
  id: 'thousands-read-as-thousands',
  title: { vi: 'Dấu chấm hàng nghìn phải được hiểu là hàng nghìn', en: 'A mark of thousands is read as thousands' },
  why: {
    vi: 'Gõ 1.855 trên máy dùng dấu chấm làm dấu thập phân thì Excel lưu 1,855 thay vì 1855. Tổng và tỷ lệ tính từ ô ấy đều sai theo.',
    en: '1.855 typed on a machine whose decimal mark is the dot is stored as 1.855 instead of 1855. Every total and rate made from it is wrong too.',
  },
  says: {
    'misread-separator': {
      vi: 'Ô {cell} đang là số thập phân {actual}, trong khi cả cột là số nguyên: có lẽ dấu chấm ngăn hàng nghìn bị hiểu thành dấu thập phân, số đúng là {expected}.',
      en: 'Cell {cell} is the decimal {actual} in a column of whole numbers: a thousands point was probably taken for a decimal point, and {expected} was meant.',
    },
  },
  severity: 'error',
  inSheet: (look) => figureColumnsOf(look).flatMap((column) => misread(look, column)),
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | 1.855 !error
    2  | Sơn Lâm | 2310
    3  | Tô Hạp  | 964
    4  | Sơn Hiệp | 1207`,
};

function misread(look: Look, column: FigureColumn): Found[] {
  const { figures, sheet } = look;
  const counts = countsIn(look, column);
  if (!counts) return [];
  const { col } = column.column;
  return counts.rows.flatMap((row): Found[] => {
    const actual = figures.value[row * figures.cols + col]!;
    const suggestion = thousandsMeant(look, column, row, counts);
    if (suggestion === null) return [];
    return [{ says: 'misread-separator', cell: { sheet, row, col }, actual, suggestion, reason: 'misread-separator', confidence: 0.9 }];
  });
}
