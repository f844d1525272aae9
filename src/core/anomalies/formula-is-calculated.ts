import type { Understanding } from '../model/understanding';
import type { AnomalyRule, Found } from './anomaly-rule';

/** A book that a program wrote and nobody opened has formulas without results: who looks at it without Excel sees blanks. */
export const formulaIsCalculated: AnomalyRule = {
  id: 'formula-is-calculated',
  title: { vi: 'Công thức đã được tính', en: 'Formulas have been calculated' },
  why: {
    vi: 'Tệp do phần mềm xuất ra có khi chỉ có công thức mà chưa có kết quả; mở bằng Excel rồi lưu lại thì kết quả mới có trong tệp.',
    en: 'A file that a program wrote may have formulas only; the results are in it once it was opened in Excel and saved.',
  },
  says: {
    'formula-not-calculated': {
      vi: 'Sổ chưa được tính: {formulas} công thức chưa có kết quả lưu trong tệp. Khớp Số đã tự tính để kiểm tra; hãy mở tệp bằng Excel rồi lưu lại trước khi gửi.',
      en: 'The book was not calculated: {formulas} formulas have no stored result. They were calculated for this check; open the file in Excel and save it before it is sent.',
    },
    'formula-not-calculated-left': {
      vi: 'Sổ chưa được tính: {formulas} công thức chưa có kết quả lưu trong tệp, {left} công thức Khớp Số không tự tính được. Hãy mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
      en: 'The book was not calculated: {formulas} formulas have no stored result, and {left} could not be calculated for this check. Open the file in Excel, save it, and check again.',
    },
  },
  // Where we could not calculate, figures went unchecked.
  severity: ({ says }) => (says === 'formula-not-calculated' ? 'info' : 'warning'),
  inWorkbook: uncalculated,
  suspects: () => [],
  shown: `
    Xã      | Nam | Nữ | Cộng
    Ba Cụm  | 12  | 31 | =B2+C2 !info
    Sơn Lâm | 25  | 18 | =B3+C3`,
};

function uncalculated({ workbook: { uncalculated: facts } }: Understanding): Found[] {
  if (!facts) return [];
  const { first, formulas, left } = facts;
  const count = (n: number): { figure: number; decimals: number } => ({ figure: n, decimals: 0 });
  return [
    {
      says: left > 0 ? 'formula-not-calculated-left' : 'formula-not-calculated',
      cell: first,
      actual: null,
      confidence: 1,
      words: { formulas: count(formulas), ...(left > 0 && { left: count(left) }) },
    },
  ];
}
