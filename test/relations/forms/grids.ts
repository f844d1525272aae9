import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/model/report';
import type { Sheet, Workbook } from '../../../src/core/model/sheet';
import { cellName } from '../../../src/core/text/a1';
import { parseGrid } from '../../../src/core/text/grid';

/** Sheets parted by a line "=== name"; a cell is "|"-parted, see core/text/grid.ts. */
export function workbookOf(text: string): Workbook {
  const parts = text.split(/^\s*=== *(.*)$/m).slice(1);
  const sheets: Sheet[] = [];
  for (let i = 0; i < parts.length; i += 2) sheets.push(parseGrid(parts[i + 1]!, parts[i]!.trim()).sheet);
  return { sheets };
}

export const report = (text: string): Report => check(workbookOf(text));

/** Severity, rule and cell of each finding ("error same-figure-agrees 1!L4"). */
export const told = (text: string): string[] =>
  report(text).findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell.sheet}!${cellName(cell.row, cell.col)}`);

const SUMMARY = `
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Đơn vị | Tổng số hộ dân cư | < | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | Số hộ | Nhân khẩu | SL | TL (%) | SL | TL (%)`;
export const POOR_FLOW = `
      TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2023
      STT | Xã, thị trấn | Phân tổ | Số hộ nghèo đầu kỳ | Giảm | < | < | Tăng | < | < | < | Số hộ nghèo cuối kỳ
      ^ | ^ | ^ | ^ | Trở thành hộ cận nghèo | Vượt chuẩn cận nghèo | Khác | Cận nghèo trở thành nghèo | Tái nghèo | Phát sinh mới | Khác | ^`;
/** The two ways out in the order of the software, not of the printed form. */
const NEAR_FLOW = `
      TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO NĂM 2023
      STT | Xã, thị trấn | Phân tổ | Số hộ cận nghèo đầu kỳ | Giảm | < | < | Tăng | < | < | < | Số hộ cận nghèo cuối kỳ
      ^ | ^ | ^ | ^ | Trở thành hộ nghèo | Thoát cận nghèo | Khác | Hộ nghèo trở thành cận nghèo | Tái cận nghèo | Phát sinh mới | Khác | ^`;

/** Three forms of one district that agree in everything: 95 + 77 poor, 90 + 66 near-poor households. */
export const THREE = `
      === Biểu 1${SUMMARY}
      1 | Xã Ba Cụm | 1200 | 4810 | 95 | 7.92 | 90 | 7.5
      2 | Thị trấn Tô Hạp | 850 | 3390 | 77 | 9.06 | 66 | 7.76
      === Biểu 2${POOR_FLOW}
      1 | Ba Cụm | Hộ | 120 | 20 | 15 | | 6 | 1 | 3 | | 95
      ^ | ^ | Nhân khẩu | 490 | 81 | 60 | | 25 | 4 | 11 | | 389
      2 | TT Tô Hạp | Hộ | 85 | 8 | 7 | | 4 | 0 | 3 | | 77
      ^ | ^ | Nhân khẩu | 340 | 31 | 29 | | 17 | 0 | 12 | | 309
      === Biểu 3${NEAR_FLOW}
      1 | Ba Cụm | Hộ | 84 | 6 | 13 | | 20 | 1 | 4 | | 90
      ^ | ^ | Nhân khẩu | 335 | 25 | 52 | | 81 | 4 | 16 | | 359
      2 | Tô Hạp | Hộ | 70 | 4 | 11 | | 8 | 0 | 3 | | 66
      ^ | ^ | Nhân khẩu | 281 | 17 | 44 | | 31 | 0 | 12 | | 263`;
