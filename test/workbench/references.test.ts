/** @jest-environment node */
import { movedSpan, reshapedFormula, type Reshape } from '../../src/book/references';

const rows = (at: number, count: number, sheet = 'Report'): Reshape => ({ kind: 'lines', sheet, axis: 'row', at, count });
const columns = (at: number, count: number): Reshape => ({ kind: 'lines', sheet: 'Report', axis: 'column', at, count });

test.each<[string, Reshape, string, string]>([
  ['a row above pushes', rows(2, 1), 'C4+$D$5', 'C5+$D$6'],
  ['a row below leaves alone', rows(9, 3), 'C4+D5', 'C4+D5'],
  ['a row inside makes a range longer', rows(4, 2), 'SUM(C4:C14)', 'SUM(C4:C16)'],
  ['a row before the first line of a range pushes all of it', rows(3, 1), 'SUM(C4:C14)', 'SUM(C5:C15)'],
  ['a deleted row makes a range shorter', rows(5, -2), 'SUM(C4:C14)', 'SUM(C4:C12)'],
  ['its first lines go', rows(3, -2), 'SUM(C4:C14)', 'SUM(C4:C12)'],
  ['its last lines go', rows(12, -4), 'SUM(C4:C14)', 'SUM(C4:C12)'],
  ['what went is #REF!', rows(3, -1), 'C4*2+C5', '#REF!*2+C4'],
  ['a range that went', rows(3, -20), 'SUM(C4:C14)', 'SUM(#REF!)'],
  ['columns', columns(1, 1), 'A1+B2+$C:$D', 'A1+C2+$D:$E'],
  ['columns go', columns(1, -1), 'A1+B2+C3', 'A1+#REF!+B3'],
  ['whole columns do not mind rows', rows(0, 5), 'SUM(C:C)', 'SUM(C:C)'],
  ['whole rows', rows(1, 1), 'SUM($2:3)', 'SUM($3:4)'],
  ['ends in the other order', rows(4, 1), 'SUM(C14:C4)', 'SUM(C15:C4)'],
  [
    'texts, names, calls and tables stay',
    rows(0, 1),
    'LOG10(A1)&"B2"&total_1&Bảng1[[#All],[C3]]&D_4',
    'LOG10(A2)&"B2"&total_1&Bảng1[[#All],[C3]]&D_4',
  ],
  ['another sheet stays', rows(0, 1), "'Biểu 2'!A1+Data!A1+A1", "'Biểu 2'!A1+Data!A1+A2"],
  ['one’s own sheet by name', rows(0, 1), "Report!A1+'Report'!B2:B3", "Report!A2+'Report'!B3:B4"],
  ['another workbook stays', rows(0, 1), "[1]Report!A1+'[2]Report'!A1", "[1]Report!A1+'[2]Report'!A1"],
  ['a spill', rows(0, 1), 'SUM(A1#)', 'SUM(A2#)'],
  ['a range up to a call', rows(0, 1), 'SUM(A1:INDEX(B:B,3))', 'SUM(A2:INDEX(B:B,3))'],
])('%s', (_what, change, before, after) => {
  expect(reshapedFormula(before, 'Report', change)).toBe(after);
});

test('a formula of another sheet moves only where it names the sheet', () => {
  expect(reshapedFormula("A1+Report!A1+'Report'!A:A", 'Data', rows(0, 2))).toBe("A1+Report!A3+'Report'!A:A");
  expect(reshapedFormula("'Biểu 01'!C4:C9", 'Data', rows(4, -1, 'Biểu 01'))).toBe("'Biểu 01'!C4:C8");
});

test('a renamed sheet is followed, quoted where it must be', () => {
  const change: Reshape = { kind: 'name', sheet: 'Report', to: "Tháng 1's" };
  expect(reshapedFormula('Report!A1+\'Report\'!B:B+Reports!A1+"Report!A1"+Report!total', 'Data', change)).toBe(
    "'Tháng 1''s'!A1+'Tháng 1''s'!B:B+Reports!A1+\"Report!A1\"+'Tháng 1''s'!total",
  );
});

test('what is pushed over the sheet’s edge is gone, a whole column stays whole', () => {
  expect(reshapedFormula('A1048576', 'Report', rows(0, 1))).toBe('#REF!');
  expect(movedSpan(0, 1_048_575, { axis: 'row', at: 5, count: 3 })).toEqual([0, 1_048_575]);
});
