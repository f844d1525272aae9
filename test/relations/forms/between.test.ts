import { check } from '../../../src/core/check';
import { understand } from '../../../src/core/understand';
import { instancesOf } from '../../../src/core/relations/forms/instance';
import { cellName } from '../../../src/core/text/a1';
import { THREE, told, workbookOf } from './grids';

const formsIn = (text: string): string[] => {
  const workbook = workbookOf(text);
  return instancesOf(workbook, understand(workbook).sheets).map(({ form }) => form.id);
};

describe('forms without a numbering row, ways out in either order, places with and without "Xã" and "TT"', () => {
  test('are recognised and agree', () => {
    expect(formsIn(THREE)).toEqual(['poverty-01', 'poverty-02', 'poverty-03']);
    expect(told(THREE)).toEqual([]);
  });

  test('every identity between them is there', () => {
    const workbook = workbookOf(THREE);
    const across = understand(workbook)
      .sheets.flatMap(({ relations }) => relations)
      .filter((r) => r.kind === 'equality');
    const cells = across.flatMap((r) =>
      r.positions.map(
        (at) =>
          `${r.sheet}!${cellName(at, r.result.line)}=${r.operands[0]!.sheet!}!${cellName(r.operands[0]!.at ?? at, r.operands[0]!.line)}`,
      ),
    );
    expect(cells.sort()).toEqual([
      // F2.9 = F1.3, F3.9 = F1.5; then F3.5 = F2.2 and F3.3 = F2.5, households and persons.
      '1!L4=0!E4',
      '1!L6=0!E5',
      '2!E4=1!H4',
      '2!E5=1!H5',
      '2!E6=1!H6',
      '2!E7=1!H7',
      '2!H4=1!E4',
      '2!H5=1!E5',
      '2!H6=1!E6',
      '2!H7=1!E7',
      '2!L4=0!G4',
      '2!L6=0!G5',
    ]);
  });

  test.each([
    ['F1.3 = F2.9', '| 120 | 20 | 15 | | 6 | 1 | 3 | | 95', '| 121 | 20 | 15 | | 6 | 1 | 3 | | 96', '1!L4'],
    ['F1.5 = F3.9', '| 70 | 4 | 11 | | 8 | 0 | 3 | | 66', '| 75 | 4 | 11 | | 8 | 0 | 3 | | 71', '2!L6'],
    ['F2.2 = F3.5', '| 20 | 1 | 4 | | 90', '| 21 | 1 | 3 | | 90', '2!H4'],
    ['F2.5 = F3.3', '| 84 | 6 | 13 |', '| 84 | 7 | 12 |', '2!E4'],
    ['F2.5 = F3.3 of persons', '| 281 | 17 | 44 |', '| 281 | 16 | 45 |', '2!E7'],
  ])('%s: a form that agrees with itself only is found out', (_, right, wrong, cell) => {
    expect(THREE).toContain(right);
    expect(told(THREE.replace(right, wrong))).toEqual([`error same-figure-agrees ${cell}`]);
  });

  test('a wrong figure of form 1 is one finding, told by the forms that contradict it', () => {
    const [finding, ...others] = check(workbookOf(THREE.replace('| 95 | 7.92 |', '| 59 | 7.92 |'))).findings;
    expect(others).toEqual([]);
    expect(finding!.suspects[0]).toMatchObject({ cell: { sheet: 0, row: 3, col: 4 }, suggestion: 95 });
  });
});

describe('forms that need not agree', () => {
  const wrong = THREE.replace('| 120 | 20 | 15 | | 6 | 1 | 3 | | 95', '| 121 | 20 | 15 | | 6 | 1 | 3 | | 96');

  test('another year', () => {
    expect(told(wrong.replace('DIỄN BIẾN HỘ NGHÈO NĂM 2023', 'DIỄN BIẾN HỘ NGHÈO NĂM 2022'))).toEqual([]);
  });

  test('another half of the year, a draft', () => {
    expect(told(wrong.replace('DIỄN BIẾN HỘ NGHÈO NĂM 2023', 'DIỄN BIẾN HỘ NGHÈO 6 THÁNG NĂM 2023'))).toEqual([]);
    expect(told(wrong.replace('KẾT QUẢ CHÍNH THỨC RÀ SOÁT', 'KẾT QUẢ SƠ BỘ RÀ SOÁT'))).toEqual([]);
  });

  test('another area: few places are the same', () => {
    const elsewhere = wrong
      .split('=== Biểu 2')
      .map((part, i) => (i === 1 ? part.replace('TT Tô Hạp', 'Sơn Lâm').replace('Ba Cụm', 'Sơn Bình') : part))
      .join('=== Biểu 2');
    expect(told(elsewhere)).toEqual([]);
  });

  test('the form of another commune with villages of the same names', () => {
    const villages = (text: string): string =>
      text.replace(/Xã Ba Cụm|Ba Cụm/g, 'Thôn 1').replace(/Thị trấn Tô Hạp|TT Tô Hạp|Tô Hạp/g, 'Thôn 2');
    const named = (text: string, second: string): string =>
      villages(text).replace(
        /=== (Biểu \d)\n/g,
        (_, name: string) => `=== ${name}\n      ${name === 'Biểu 2' ? second : 'UBND XÃ SƠN LÂM'}\n`,
      );
    expect(told(named(wrong, 'UBND XÃ SƠN LÂM'))).toEqual(['error same-figure-agrees 1!L5']);
    expect(told(named(wrong, 'UBND XÃ SƠN BÌNH'))).toEqual([]);
  });

  test('a form that stands there twice: nobody knows which is meant', () => {
    const second = wrong.slice(wrong.indexOf('=== Biểu 2'), wrong.indexOf('=== Biểu 3')).replace('=== Biểu 2', '=== Biểu 2 (2)');
    expect(told(wrong + second)).toEqual([]);
  });

  test('sheets that are no known form stay as they were understood', () => {
    const unknown = workbookOf(`
      === A
      KẾT QUẢ GIẢI NGÂN NĂM 2023
      TT | Xã | Hộ nghèo | Số tiền
      1 | Ba Cụm | 95 | 1200
      2 | Sơn Lâm | 66 | 850
      === B
      DANH MỤC CÔNG TRÌNH
      TT | Xã | Hộ nghèo | Vốn
      1 | Ba Cụm | 90 | 500
      2 | Sơn Lâm | 61 | 700`);
    expect(instancesOf(unknown, understand(unknown).sheets)).toEqual([]);
    expect(check(unknown).findings).toEqual([]);
  });
});
