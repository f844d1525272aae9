import type { CellsArg } from '../model/message';
import { cellIn } from '../tables/cells/scan';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { ErrorCause } from './detectors/error-causes';
import { copiedErrors, errorCauses } from './detectors/error-causes';
import { whyError } from './detectors/errors';
import type { Look } from './detectors/look';

/** An error value ("#DIV/0!") in a report makes every total over it an error too. */
export const noErrorValues: AnomalyRule = {
  id: 'no-error-values',
  title: { vi: 'Không để ô báo lỗi', en: 'No cell shows an error' },
  why: {
    vi: 'Ô báo lỗi (#DIV/0!, #REF!…) làm hỏng mọi phép tính dùng đến nó và không nên có trong biểu gửi đi.',
    en: 'A cell with an error (#DIV/0!, #REF!) breaks everything calculated from it and does not belong in a form that is sent.',
  },
  says: {
    'error-value': { vi: 'Ô {cell} báo lỗi {actual}.', en: 'Cell {cell} shows the error {actual}.' },
    'error-value-why': { vi: 'Ô {cell} báo lỗi {actual}: {why}.', en: 'Cell {cell} shows the error {actual}: {why}.' },
    'error-value-copied': {
      vi: 'Các ô {copies} cùng một công thức đều báo lỗi {actual}.',
      en: 'Cells {copies}, copied from one formula, show the error {actual}.',
    },
    'error-value-why-copied': {
      vi: 'Các ô {copies} cùng một công thức đều báo lỗi {actual}; ở ô {cell}: {why}.',
      en: 'Cells {copies}, copied from one formula, show the error {actual}; in {cell}: {why}.',
    },
    'error.zero-in': { vi: 'công thức chia cho ô {from}, ô này đang là 0', en: 'its formula divides by {from}, which is 0' },
    'error.zero-blank': { vi: 'công thức chia cho ô {from}, ô này đang trống', en: 'its formula divides by {from}, which is blank' },
    'error.zero-elsewhere': {
      vi: 'công thức chia cho ô {from}, ô này đang là 0 hoặc trống',
      en: 'its formula divides by {from}, which is 0 or blank',
    },
    'error.zero': {
      vi: 'công thức chia cho 0, hoặc lấy bình quân của các ô trống',
      en: 'its formula divides by 0, or averages blank cells',
    },
    'error.ref': { vi: 'công thức trỏ tới ô hoặc trang tính đã bị xóa', en: 'its formula points to a cell or sheet that was deleted' },
    'error.ref-file': {
      vi: 'công thức lấy số từ tệp khác mà Excel không tìm thấy',
      en: 'its formula takes a figure from another file that Excel does not find',
    },
    'error.name': {
      vi: 'công thức có tên hàm hoặc tên vùng mà Excel không biết',
      en: 'its formula has a function or name that Excel does not know',
    },
    'error.value': { vi: 'công thức tính với ô chứa chữ thay vì số', en: 'its formula calculates with a text' },
    'error.na': { vi: 'công thức không tìm thấy giá trị cần tra', en: 'its formula looks something up that is not there' },
    'error.num': { vi: 'công thức cho kết quả không tính được hoặc quá lớn', en: 'its formula gives no number, or one that is too large' },
  },
  severity: 'error',
  inSheet: errorsIn,
  // What stands there says it all.
  suspects: () => [],
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | #REF! !error
    3  | Tô Hạp  | 64`,
};

function errorsIn({ scan, sheet }: Look): Found[] {
  return copiedErrors(scan, errorCauses(scan, sheet)).map((copies) => {
    const [{ cell }] = copies as [ErrorCause];
    const why = whyError(scan, cell);
    const actual = cellIn(scan, cell.row, cell.col)?.error ?? '#N/A';
    const cells = copies.flatMap((one) => [one.cell, ...one.followers]);
    const many = copies.length > 1 ? '-copied' : '';
    return {
      says: why ? `error-value-why${many}` : `error-value${many}`,
      cell,
      ...(cells.length > 1 && { cells }),
      actual,
      confidence: 1,
      words: { ...(why && { why }), ...(many && { copies: cellsOf(copies) }) },
    };
  });
}

function cellsOf(copies: readonly ErrorCause[]): CellsArg {
  const { sheet } = copies[0]!.cell;
  return { sheet, home: sheet, areas: copies.map(({ cell: { row, col } }) => ({ top: row, left: col, bottom: row, right: col })) };
}
