import { understand } from '../../../src/core/understand';
import { instancesOf } from '../../../src/core/relations/forms/instance';
import { report, told, workbookOf } from './grids';

const formsIn = (text: string): string[] => {
  const workbook = workbookOf(text);
  return instancesOf(workbook, understand(workbook).sheets).map(({ form }) => form.id);
};

const CAUSES = `
      === Biểu
      PHÂN TÍCH HỘ NGHÈO THEO NGUYÊN NHÂN NGHÈO NĂM 2023
      TT | Xã | Tổng số hộ nghèo | Không có đất sản xuất | Không có vốn sản xuất | Không có lao động | Không có công cụ | Không có kiến thức sản xuất | Không có kỹ năng lao động | Ốm đau, tai nạn | Nguyên nhân khác
      1 | Ba Cụm | 100 | 40 | 20 | 10 | 5 | 10 | 5 | 8 | 2
      2 | Sơn Lâm | 85 | 30 | 20 | 10 | 5 | 10 | 5 | 5 | 0
      3 | Sơn Bình | 64 | 24 | 20 | 11 | 5 | 14 | 9 | 7 | 3`;

describe('several causes of one household', () => {
  test('need not add up to the households, even where two lines happen to', () => {
    expect(formsIn(CAUSES)).toEqual(['poverty-10']);
    expect(told(CAUSES)).toEqual([]);
  });

  test('each stays within the households', () => {
    expect(told(CAUSES.replace('| 64 | 24 |', '| 64 | 240 |'))).toEqual(['error part-within-whole 0!D5']);
  });
});

const OLDER = `
      === TT17
      TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT HỘ CẬN NGHÈO NĂM 2019
      TT | Đơn vị | Tổng số hộ dân cư | < | Số hộ cận nghèo đầu năm (theo Quyết định của UBND tỉnh) | < | Diễn biến hộ cận nghèo trong năm | < | < | Số hộ cận nghèo cuối năm | <
      ^ | ^ | Số hộ | Trong đó hộ DTTS | Số hộ | Số hộ DTTS | Số hộ thoát cận nghèo | Số hộ tái cận nghèo | Số hộ cận nghèo phát sinh | Số hộ | Số hộ DTTS
      I | Khu vực thành thị | 850 | 430 | 70 | 30 | 12 | 1 | 4 | 63 | 25
      1 | TT Tô Hạp | 850 | 430 | 70 | 30 | 12 | 1 | 4 | 63 | 25
      II | Khu vực nông thôn | 2190 | 1805 | 148 | 107 | 31 | 3 | 13 | 133 | 97
      2 | Ba Cụm | 1200 | 1011 | 84 | 61 | 18 | 2 | 6 | 74 | 53
      3 | Sơn Lâm | 990 | 794 | 64 | 46 | 13 | 1 | 7 | 59 | 44
      | Tổng cộng | 3040 | 2235 | 218 | 137 | 43 | 4 | 17 | 196 | 122`;

describe('the form of circular 17/2016', () => {
  test('is recognised and silent', () => {
    expect(formsIn(OLDER)).toEqual(['older-03']);
    expect(told(OLDER)).toEqual([]);
  });

  test('its end of the year follows from the start and the changes, though it prints no formula', () => {
    const wrong = OLDER.replace('| 13 | 1 | 7 | 59 | 44', '| 13 | 1 | 7 | 95 | 44');
    const [finding, ...others] = report(wrong).findings;
    expect(others).toEqual([]);
    expect(finding!.suspects[0]).toMatchObject({ cell: { sheet: 0, row: 7, col: 9 }, suggestion: 59 });
  });
});

test('"Khác" left blank in some lines is zero, and nothing is left undecided over it', () => {
  const flow = `
      === Biểu 2
      TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2023
      TT | Xã | Hộ nghèo đầu kỳ | Giảm | < | < | Tăng | < | < | < | Hộ nghèo cuối kỳ
      ^ | ^ | ^ | Trở thành hộ cận nghèo | Vượt chuẩn cận nghèo | Khác | Cận nghèo trở thành nghèo | Tái nghèo | Phát sinh mới | Khác | ^
      1 | Huyện Khánh Sơn | 269 | 33 | 31 | 2 | 12 | 2 | 9 | | 226
      1.1 | Ba Cụm | 120 | 20 | 15 | 2 | 6 | 1 | 3 | | 93
      1.2 | TT Tô Hạp | 85 | 8 | 7 | | 4 | 0 | 3 | | 77
      1.3 | Sơn Lâm | 64 | 5 | 9 | | 2 | 1 | 3 | | 56
      2 | Huyện Cam Lộ | 190 | 20 | 22 | | 7 | 2 | 7 | | 164
      2.1 | Cam An | 101 | 12 | 13 | | 4 | 1 | 5 | | 86
      2.2 | Cam Hiếu | 89 | 8 | 9 | | 3 | 1 | 2 | | 78`;
  expect(formsIn(flow)).toEqual(['poverty-02']);
  expect(report(flow)).toMatchObject({ findings: [], undecided: [] });
  expect(told(flow.replace('| 3 | | 77', '| 3 | | 71'))).toHaveLength(1);
});
