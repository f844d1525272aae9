import type { CellRef } from '../model/cell-ref';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';
import { takenHeadings } from './detectors/taken-headings';

/** A sum over a group's lines begins at its first line: who writes the group's total into its heading counts it twice. */
export const formulaTakesNoHeading: AnomalyRule = {
  id: 'formula-takes-no-heading',
  title: { vi: 'Vùng cộng không lấy cả dòng tiêu đề nhóm', en: 'A sum does not take in the heading of its group' },
  why: {
    vi: 'Dòng tiêu đề nhóm thường để trống rồi được ghi số cộng của nhóm. Công thức lấy cả dòng đó thì khi ghi, số của nhóm bị cộng hai lần.',
    en: 'The heading of a group is often blank at first and gets the group’s total later. A sum that takes it in then counts the group twice.',
  },
  says: {
    'formula-takes-heading': {
      vi: 'Công thức tổng ở {totals} cộng cả ô trống {from} ở dòng tiêu đề nhóm. Hiện số vẫn đúng, nhưng nếu ghi số cộng của nhóm vào dòng đó thì bị tính hai lần; nên bắt đầu vùng cộng từ dòng số đầu tiên.',
      en: 'The sum in {totals} takes in the blank {from} in the heading of its group. The figure is right today, but is counted twice once the group’s total is written there; let the range begin at the first line.',
    },
  },
  severity: 'info',
  inSheet: (look) => headings(look),
  // Nothing is wrong as yet.
  suspects: () => [],
  shown: `
    Nội dung      | Số hộ | Số người
    Khu vực miền núi | |
    Ba Cụm        | 24 | 96
    Sơn Lâm       | 31 | 118
    Cộng          | =SUM(B2:B4)->55 !info | =SUM(C3:C4)->214`,
};

/** One finding a sheet: who copied one total copied them all. */
function headings(look: Look): Found[] {
  const found = takenHeadings(look);
  const totals = sorted(found.map(({ total }) => total));
  const [cell] = totals;
  if (!cell) return [];
  const areas = totals.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col }));
  return [
    {
      says: 'formula-takes-heading',
      cell,
      ...(totals.length > 1 && { cells: totals }),
      actual: null,
      related: sorted(found.map(({ heading }) => heading)),
      confidence: 0.6,
      words: { totals: { sheet: cell.sheet, home: cell.sheet, areas } },
    },
  ];
}

function sorted(cells: readonly CellRef[]): CellRef[] {
  return [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
}
