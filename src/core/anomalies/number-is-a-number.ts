import { Origin, State } from '../model/figures';
import type { Fix } from '../model/finding';
import type { Anomaly, SheetUnderstanding } from '../model/understanding';
import { Kind, textIn } from '../tables/cells/scan';
import type { Draft } from '../tables/draft';
import { isYear } from '../tables/layout/row-facts';
import { notationHint } from '../text/number';
import type { AnomalyRule, Found } from './anomaly-rule';
import { figureColumnsOf, type FigureColumn } from './detectors/figure-columns';
import type { Look } from './detectors/look';

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

/** A column that is all text was made so (an export, a printed form); among numbers a text is a slip: sums pass over it. */
function typedAsText({ scan, figures, sheet }: Look, { draft, column: { col }, filled }: FigureColumn): Found[] {
  const typed = filled.filter((row) => (figures.origin[row * figures.cols + col]! & Origin.TypedAsText) !== 0);
  if (typed.length === 0 || typed.length >= 0.5 * filled.length) return [];
  // A year typed as text at the top of a column is its head.
  const isHead = (row: number): boolean => row === draft.frame.body.top && draft.frame.head === null && isYear(textIn(scan, row, col));
  return typed
    .filter((row) => !isTextRow(figures, draft, row) && !isHead(row))
    .map((row) => ({
      says: 'text-number',
      cell: { sheet, row, col },
      actual: textIn(scan, row, col).trim(),
      suggestion: figures.value[row * figures.cols + col]!,
      reason: 'text-number',
      confidence: 0.9,
    }));
}

/** A row of texts ("4,69%", "8,55%") in a table of numbers was typed so on purpose. */
function isTextRow(figures: Look['figures'], draft: Draft, row: number): boolean {
  let texts = 0;
  let all = 0;
  for (const { col, role } of draft.columns) {
    const at = row * figures.cols + col;
    if (role !== 'figures' || figures.state[at] !== State.Figure) continue;
    all++;
    if ((figures.origin[at]! & Origin.TypedAsText) !== 0) texts++;
  }
  return texts >= 2 && texts >= 0.5 * all;
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

/** The number instead of its text: nothing that was meant changes. */
function fixOf({ cell, suggestion }: Anomaly, { figures }: SheetUnderstanding): Fix | null {
  if (suggestion === null) return null;
  const percent = (figures.origin[cell.row * figures.cols + cell.col]! & Origin.PercentFormat) !== 0;
  return { edits: [{ place: cell, value: percent ? suggestion / 100 : suggestion }] };
}
