import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

const findingsOf = (grid: string): readonly Finding[] =>
  check({ sheets: [parseGrid(grid).sheet] }).findings.filter(({ severity }) => severity !== 'info');

const nameOf = ({ cell: { row, col } }: { readonly cell: { readonly row: number; readonly col: number } }): string => cellName(row, col);

describe('a total whose formula leaves a line out', () => {
  const findings = findingsOf(`
    TT | Xã       | Hộ nghèo | Cận nghèo | Hộ khác | Tổng số
    1  | Ba Cụm   | 12 | 31 | 118 | 161
    2  | Sơn Lâm  | 25 | 18 | 104 | 147
    3  | Tô Hạp   | 19 | 27 | 131 | 177
    4  | Sơn Hiệp | 14 | 22 | 96  | 132
       | Tổng     | =SUM(C2:C4)->56 | =SUM(D2:D5)->98 | =SUM(E2:E5)->449 | =SUM(F2:F5)->617`);

  test('is one finding, and the formula is the culprit', () => {
    expect(findings.map(nameOf)).toEqual(['C6']);
    const [first] = findings[0]!.suspects;
    expect([nameOf(first!), first!.suggestion, first!.formula]).toEqual(['C6', 70, 'SUM(C2:C5)']);
  });

  test('no advice types a figure over the formula or changes a line to suit it', () => {
    const advised = findings.flatMap(({ suspects, fix }) => [
      ...suspects.filter(({ formula, suggestion }) => formula === undefined && suggestion !== null).map(nameOf),
      ...(fix?.edits ?? []).filter(({ value }) => typeof value === 'number').map(nameOf),
    ]);
    expect(advised).toEqual([]);
  });
});

test('a total along the row whose own formula skips a column is mended as a formula', () => {
  const findings = findingsOf(`
    TT | Xã       | Quý 1 | Quý 2 | Quý 3 | Quý 4 | Cả năm
    1  | Ba Cụm   | 12 | 31 | 18 | 40 | =C2+D2+E2+F2->101
    2  | Sơn Lâm  | 25 | 18 | 10 | 21 | =C3+D3+E3+F3->74
    3  | Tô Hạp   | 19 | 27 | 13 | 33 | =C4+D4+F4->79
    4  | Sơn Hiệp | 14 | 22 | 96 | 17 | =C5+D5+E5+F5->149
    5  | Sơn Bình | 16 | 11 | 24 | 35 | =C6+D6+E6+F6->86`);
  const suspects = findings.filter((finding) => nameOf(finding) === 'G4').map((finding) => finding.suspects[0]!);
  expect(suspects.map((suspect) => [nameOf(suspect), suspect.suggestion])).toEqual([['G4', 92]]);
  expect(suspects[0]!.formula).toMatch(/C4.*F4/);
});

test('a typed subtotal is still under suspicion where the total adds its lines itself', () => {
  const findings = findingsOf(`
    TT | Nội dung  | Số hộ
    I  | Thành thị | 280
    1  | Tô Hạp    | 140
    2  | Sơn Hiệp  | 120
    II | Nông thôn | 205
    1  | Ba Cụm    | 120
    2  | Sơn Lâm   | 85
       | Tổng cộng | =C3+C4+C6+C7->465`);
  expect(findings.flatMap(({ suspects }) => suspects.slice(0, 1).map(nameOf))).toEqual(['C2']);
});
