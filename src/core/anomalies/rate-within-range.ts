import { State } from '../model/figures';
import { cellQuantity } from '../model/quantity';
import { resultCell } from '../model/relation';
import type { Column, Line } from '../model/table';
import type { Draft } from '../tables/draft';
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

/** Shares of a whole: between 0 and 100, whatever they are of. */
const SHARE = /\b(?:ti le|tl|ti trong|co cau|do che phu|bao phu)\b/;
/** Percentages that may pass 100 or fall below 0: changes, comparisons, plan completion, gross enrolment, indices, ratios of two groups. */
const MAY_PASS =
  /\b(?:tang|giam|chenh lech|so voi|so sanh|bien dong|bien thien|ke hoach|kh|muc tieu|hoan thanh|thuc hien|(?<!cac )chi so(?! thieu hut)|toc do|cung ki|du toan|dinh muc|chung|gop|tuien sinh|nhap hoc|goi|ti so|ti suat|ti le phu thuoc|gioi tinh|lai|lai suat|sinh loi|no|von|chiet khau|quai vong|cong suat|boi chi|thu|chi(?! so)|giai ngan|dong gop|tren moi|xuat|nhap|dat)\b|‰|tren (?:1|10|100)[.,]?000/;
/** "Tỷ lệ (%)" alone: of what, the columns beside it tell. */
const BARE = /^(?:ti le|tl|nam|thang|qui|giai doan|\d+|[%()\s./-])*$/;
const COMPARING = /\b(?:ke hoach|kh|thuc hien|th|giao|du toan|dinh muc|muc tieu|chi tieu|nam truoc|cung ki)\b/;
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
  const comparing = COMPARING.test(fold(draft.columns.map((c) => c.path.join(' ')).join(' ')));
  const calculated = quotients(look);
  const shares: Share[] = [];
  for (const column of draft.columns) {
    if (column.role !== 'figures' || (comparing && BARE.test(fold(column.path.join(' '))))) continue;
    for (const line of draft.lines) {
      const at = line.row * figures.cols + column.col;
      if (figures.state[at] !== State.Figure || calculated.has(at) || !isShare(column, line, title)) continue;
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

function isShare(column: Column, line: Line, title: string): boolean {
  if (cellQuantity(column.quantity, line.quantity) !== 'rate') return false;
  const words = fold(`${column.path.join(' ')} ${line.label}`);
  if (MAY_PASS.test(words)) return false;
  const unit = fold(`${column.unit ?? ''} ${line.unit ?? ''}`);
  if (SHARE.test(words)) return true;
  return (unit.includes('%') || words.includes('%')) && SHARE.test(title) && !MAY_PASS.test(title);
}
