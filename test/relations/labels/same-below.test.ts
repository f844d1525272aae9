import { check } from '../../../src/core/check';
import { understand } from '../../../src/core/understand';
import { cellName } from '../../../src/core/text/a1';
import { parseGrid } from '../../../src/core/text/grid';
import type { Workbook } from '../../../src/core/model/sheet';

const workbookOf = (text: string): Workbook => ({ sheets: [parseGrid(text).sheet] });
const told = (text: string): string[] =>
  check(workbookOf(text)).findings.map(({ severity, cell }) => `${severity} ${cellName(cell.row, cell.col)}`);

const PUPILS = `
TT | Xã           | Tiểu học | THCS | THPT | Cộng
1  | Đức An       | 619      | 500  | 252  | 1371
   | Trong đó: Nữ | 318      | 150  | 127  | 595
2  | Đắk Hòa      | 213      | 419  | 52   | 684
   | Trong đó: Nữ | 106      | 204  | 15   | 325
3  | Đắk Môl      | 639      | 320  | 248  | 1207
   | Trong đó: Nữ | 350      | 184  | 122  | 656
   | Toàn huyện   | 1471     | 1239 | 552  | 3262
   | Trong đó: Nữ | 774      | 538  | 264  | 1576`;

describe('a total with "trong đó" below it', () => {
  test('is still the total of the lines, and its parts are those of their parts', () => {
    const relations = understand(workbookOf(PUPILS)).sheets[0]!.relations.filter((r) => r.axis === 'row' && r.evidence.includes('label'));
    const lines = relations.map((r) => `${r.kind} ${r.result.line} = ${r.operands.map((o) => o.line).join('+')}`);
    expect(lines).toEqual(expect.arrayContaining(['sum 7 = 1+3+5', 'sum 8 = 2+4+6', 'at-most 8 = 7']));
    expect(told(PUPILS)).toEqual([]);
  });

  test('two of its parts that changed places are found', () => {
    expect(told(PUPILS.replace('| 774      | 538 ', '| 538      | 774 '))).toEqual(['error C9']);
  });

  test('no such sum is claimed where a line lacks the part', () => {
    const without = PUPILS.replace('\n   | Trong đó: Nữ | 106      | 204  | 15   | 325', '').replace(
      '774      | 538  | 264  | 1576',
      '700      | 410  | 250  | 1360',
    );
    expect(told(without)).toEqual([]);
  });
});
