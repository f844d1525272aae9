import { Origin, State } from '../model/figures';
import type { Fix } from '../model/finding';
import type { Anomaly, SheetUnderstanding } from '../model/understanding';
import { Kind, textIn } from '../tables/cells/scan';
import { notationHint } from '../text/number';
import type { AnomalyRule, Found } from './anomaly-rule';
import { figureColumnsOf, type FigureColumn } from './detectors/figure-columns';
import type { Look } from './detectors/look';
import { typedTexts } from './detectors/typed-texts';

/** A number typed as text is passed over by every sum of Excel; one with a mark too many is no number at all. */
export const numberIsANumber: AnomalyRule = {
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
    'text-numbers': {
      vi: '{n} ô của cột chứa số dưới dạng chữ ({cells}), đầu tiên là {cell} với “{actual}”: Excel bỏ qua các ô này khi cộng.',
      en: '{n} cells of the column hold numbers as text ({cells}), the first {cell} with “{actual}”: Excel leaves them out of sums.',
    },
    unreadable: {
      vi: 'Ô {cell} chứa “{actual}”, không đọc được thành số.',
      en: 'Cell {cell} holds “{actual}”, which cannot be read as a number.',
    },
  },
  severity: 'warning',
  inSheet: (look) => figureColumnsOf(look).flatMap((column) => [...typedAsText(look, column), ...unreadable(look, column)]),
  fix: fixOf,
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | '1.855 !warning
    2  | Sơn Lâm | 2310
    3  | Tô Hạp  | 964`,
};

/** One finding a column: one import or one habit made them all. */
function typedAsText(look: Look, column: FigureColumn): Found[] {
  const { scan, figures, sheet } = look;
  const { col } = column.column;
  const cells = typedTexts(look, column).map((row) => ({ sheet, row, col }));
  const [cell, ...others] = cells;
  if (!cell) return [];
  const areas = cells.map(({ row }) => ({ top: row, left: col, bottom: row, right: col }));
  return [
    {
      says: others.length ? 'text-numbers' : 'text-number',
      cell,
      ...(others.length && { cells, words: { n: cells.length, cells: { sheet, home: sheet, areas } } }),
      actual: textIn(scan, cell.row, col).trim(),
      suggestion: figures.value[cell.row * figures.cols + col]!,
      reason: 'text-number',
      confidence: 0.9,
    },
  ];
}

function unreadable(look: Look, { column: { col }, filled, faulty, contents }: FigureColumn): Found[] {
  if (filled.length < 4 || filled.length < 0.8 * contents) return [];
  return faulty
    .filter((row) => look.figures.state[row * look.figures.cols + col] !== State.Error && isNearlyNumber(look, row, col))
    .map((row) => ({
      says: 'unreadable',
      cell: { sheet: look.sheet, row, col },
      actual: textIn(look.scan, row, col).trim(),
      confidence: 0.7,
    }));
}

/** A figure with a mark too many ("12.34.5", "1,,2"): digits and marks only, yet no number in any notation. */
function isNearlyNumber({ scan }: Look, row: number, col: number): boolean {
  const text = textIn(scan, row, col).trim();
  return (
    scan.kind[row * scan.cols + col] === Kind.Text &&
    /^[\d.,\s]{3,20}$/.test(text) &&
    notationHint(text) === 'none' &&
    !/\d\s+\d/.test(text)
  );
}

/** The numbers instead of their texts: nothing that was meant changes. */
function fixOf({ cell, cells = [cell], suggestion }: Anomaly, { figures: { value, origin, cols } }: SheetUnderstanding): Fix | null {
  if (suggestion === null) return null;
  const edits = cells.map((cell) => {
    const at = cell.row * cols + cell.col;
    return { cell, value: (origin[at]! & Origin.PercentFormat) !== 0 ? value[at]! / 100 : value[at]! };
  });
  return { edits };
}
