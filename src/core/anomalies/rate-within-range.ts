import { State } from '../model/figures';
import { cellQuantity } from '../model/quantity';
import { resultCell } from '../model/relation';
import type { Column, Line } from '../model/table';
import type { Draft } from '../tables/draft';
import { isComparing, isRateAlone, isShare, mayPassHundred } from '../tables/vocabulary/rates';
import { fold } from '../text/fold';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';

/** A share of something lies between 0 and 100 percent; plan completion, growth, gross enrolment and indices may pass it. */
export const rateWithinRange: AnomalyRule = {
  id: 'rate-within-range',
  title: { vi: 'Tỷ lệ phải nằm trong khoảng từ 0 đến 100 %', en: 'A rate lies between 0 and 100 %' },
  why: {
    vi: 'Tỷ lệ của một phần trong toàn bộ (hộ nghèo, bao phủ bảo hiểm…) không thể âm hoặc quá 100 %. Chỉ tỷ lệ hoàn thành kế hoạch, tốc độ tăng, đi học chung và chỉ số mới có thể vượt 100 %.',
    en: 'The share of a part in its whole (poor households, insured people) cannot be negative or above 100 %. Only plan completion, growth, gross enrolment and indices can pass 100 %.',
  },
  says: {
    'rate-beyond-range': {
      vi: 'Ô {cell} ghi tỷ lệ {actual}: tỷ lệ của một phần trong toàn bộ phải từ 0 đến 100 %.',
      en: 'Cell {cell} shows a rate of {actual}: the share of a part in its whole lies between 0 and 100 %.',
    },
  },
  severity: 'warning',
  inSheet: ratesBeyondRange,
  shown: `
    TT | Xã       | Tỷ lệ hộ nghèo (%) | Tỷ lệ hộ có nhà tiêu hợp vệ sinh (%)
    1  | Ba Cụm   | 45.6  | 51.8
    2  | Sơn Lâm  | 41.2  | 518.1 !warning
    3  | Sơn Bình | 36.7  | 62.4
    4  | Tô Hạp   | 12.9  | 100`,
};

/** The least number of rates around it that tell that the column is one of shares. */
const LEAST_AROUND = 3;

/** Rates that no share can be: 518,1 % of the households, −2,1 % insured. */
function ratesBeyondRange(look: Look): Found[] {
  return look.drafts.flatMap((draft) => {
    const found = cellsOfShares(look, draft);
    const beyond = found.filter(({ value, roundingError }) => value > 100 + roundingError || value < 0);
    // Many of them are meant: the words did not say what is measured.
    if (found.length < LEAST_AROUND + 1 || beyond.length > Math.max(1, found.length / 20)) return [];
    return beyond.map(({ row, col, value }) => ({
      says: 'rate-beyond-range',
      cell: { sheet: look.sheet, row, col },
      actual: value,
      confidence: 0.8,
    }));
  });
}

interface Share {
  readonly row: number;
  readonly col: number;
  readonly value: number;
  readonly roundingError: number;
}

function cellsOfShares(look: Look, draft: Draft): Share[] {
  const { figures } = look;
  const title = fold(draft.frame.title);
  const comparing = isComparing(fold(draft.columns.map((c) => c.path.join(' ')).join(' ')));
  const calculated = quotients(look);
  const shares: Share[] = [];
  for (const column of draft.columns) {
    if (column.role !== 'figures' || (comparing && isRateAlone(fold(column.path.join(' '))))) continue;
    for (const line of draft.lines) {
      const at = line.row * figures.cols + column.col;
      if (figures.state[at] !== State.Figure || calculated.has(at) || !isCellOfShares(column, line, title)) continue;
      shares.push({ row: line.row, col: column.col, value: figures.value[at]!, roundingError: figures.roundingError[at]! });
    }
  }
  return shares;
}

/** Rates whose parts stand on the sheet: whether they are right shows there. */
function quotients({ relations, figures, sheet }: Look): ReadonlySet<number> {
  const cells = relations
    .filter((r) => r.kind === 'ratio' || r.kind === 'growth')
    .flatMap((r) => r.positions.map((position) => resultCell(r, position)));
  return new Set(cells.filter((cell) => cell.sheet === sheet).map(({ row, col }) => row * figures.cols + col));
}

function isCellOfShares(column: Column, line: Line, title: string): boolean {
  if (cellQuantity(column.quantity, line.quantity) !== 'rate') return false;
  const words = fold(`${column.path.join(' ')} ${line.label}`);
  if (mayPassHundred(words)) return false;
  const unit = fold(`${column.unit ?? ''} ${line.unit ?? ''}`);
  if (isShare(words)) return true;
  return (unit.includes('%') || words.includes('%')) && isShare(title) && !mayPassHundred(title);
}
