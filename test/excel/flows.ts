import type { Fix } from '../../src/core/model/finding';
import type { ExcelHost } from '../../src/excel/excel-host';
import type { Book } from '../../workbench/host/jest';
import { bookOf } from '../../workbench/host/jest';
import { WHOLE } from '../../src/book/address';
import { putResult } from '../../src/book/edit';
import { putSpills } from '../../src/book/spill';
import { addComment } from '../../src/book/comments';
import { book, findingAt } from './office';

/** Something that the pane asks of the host and that changes the workbook. */
export interface Flow {
  readonly name: string;
  /** The sheet to which something happens meanwhile, where that is one of ours; else the second. */
  readonly touches?: string;
  /** What was done before, undisturbed. */
  readonly prepare?: (host: ExcelHost) => Promise<void>;
  readonly act: (host: ExcelHost) => Promise<unknown>;
  /** What the officer does next where it broke off, beside what the pane offers for all. */
  readonly recover?: (host: ExcelHost) => Promise<void>;
}

/** Two sheets that a fix may span, with everything that can be lost; one of the user's bears our result sheet's name. */
export function report(): Book {
  const made = bookOf(
    book({
      'Tín dụng': "A|28732\nB|'1.855\nC|4.82%\nCộng|=SUM(B1:B2)->28732\nTỷ lệ|=POVERTYRATE(B1,B2)->12.5",
      'Hộ nghèo': "A|41\nB|\nC|'2.5\nTỷ lệ|=POVERTYRATE(1,4)->25\nNhiều|=POVERTYRATE(B1:B2,B1:B2)->50\n|25",
      'Phiếu kết quả kiểm tra': 'của tôi|7',
    }),
  );
  const [credit, poor] = made.sheets as [Book['sheets'][number], Book['sheets'][number]];
  credit.put(0, 1, { value: 28732, format: '#,##0', style: { fill: '#DDEBF7', tint: 0.7999816888943144, bold: true } });
  // A formula under a text format, as a column that was formatted after it was filled.
  credit.put(3, 1, { value: 28732, formula: 'SUM(B1:B2)', format: '@' });
  poor.put(1, 1, { value: null, format: '0.00' });
  poor.put(2, 1, { value: '2.5', format: '@', style: { fill: '#FFFF00' } });
  poor.put(4, 1, { value: 50, formula: 'POVERTYRATE(B1:B2,B1:B2)', spill: { top: 4, left: 1, bottom: 5, right: 1 } });
  poor.put(5, 1, { value: 25, format: '0.0', spilledFrom: { row: 4, col: 1 } });
  addComment(made, 'user', poor, 0, 1, 'của tôi');
  made.calculator = { edited: (_, sheet) => calculate(sheet), all: ({ sheets }) => sheets.forEach(calculate) };
  made.names.push({ name: 'KS_Cu', formula: '=1', visible: true, comment: '', sheet: null });
  return made;
}

/** What Excel would give for the formulas above: those that come back are calculated at once. */
const RESULTS: Readonly<Record<string, number>> = { 'SUM(B1:B2)': 28732, 'POVERTYRATE(B1,B2)': 12.5, 'POVERTYRATE(1,4)': 25 };
const FILLING = 'POVERTYRATE(B1:B2,B1:B2)';

function calculate(sheet: Book['sheets'][number]): void {
  for (const [row, col, cell] of [...sheet.stored(WHOLE)]) {
    const value = RESULTS[cell.formula ?? ''];
    if (value !== undefined) putResult(sheet, row, col, { value });
  }
  const anchor = sheet.cell(4, 1)?.formula === FILLING;
  const area = { top: 4, left: 1, bottom: 5, right: 1 };
  putSpills(sheet, anchor ? [{ area, results: [[{ value: 50 }], [{ value: 25 }]] }] : []);
  if (anchor) putResult(sheet, 4, 1, { value: 50 });
}

const edit = (sheet: number, row: number, value: number | string) => ({ cell: { sheet, row, col: 1 }, value });
const FIX: Fix = { edits: [edit(0, 0, 28372), edit(0, 1, 1855), edit(0, 3, '=SUM(B1:B3)'), edit(1, 1, 7), edit(1, 2, 2500)] };
const NAMES = [
  { name: 'KS_Cu', formula: '=LAMBDA(a,b,a/b)' },
  { name: 'KS_Moi', formula: '=LAMBDA(a,b,a/b*100)' },
];
/** A sheet of the user's has the name. */
const OURS = 'Phiếu kết quả kiểm tra (2)';
const SHEET = { rows: [['PHIẾU KẾT QUẢ'], ['=1+1', 12]], widths: [40, 12], bold: [0] };

const FINDINGS = [
  findingAt(0, 1),
  findingAt(2, 1, { severity: 'warning' }),
  ...[0, 2].map((row) => findingAt(row, 1, { cell: { sheet: 1, row, col: 1 } })),
];
const mark = (host: ExcelHost) => host.mark(FINDINGS, ({ severity }) => (severity === 'error' ? 'Tổng không bằng các dòng' : null));
const unmark = (host: ExcelHost) => host.unmark();
const apply = (host: ExcelHost) => host.apply(FIX);
const writeSheet = (host: ExcelHost) => host.writeSheet('result', SHEET);
const notes = (reason: string) => ({
  explanations: [{ rule: 'r', sheet: 'Tín dụng', cell: 'B4', reason, figures: 'ab', on: '2026-12-01' }],
  off: [],
});

/** Every flow of the host that writes. */
export const FLOWS: readonly Flow[] = [
  { name: 'mark, with comments', act: mark, recover: unmark },
  { name: 'mark anew', prepare: (host) => host.mark([findingAt(1, 1)]), act: mark, recover: unmark },
  { name: 'unmark', prepare: mark, act: unmark, recover: unmark },
  { name: 'fix over two sheets', act: apply },
  { name: 'undo', prepare: apply, act: (host) => host.undo(FIX) },
  { name: 'functions into values', act: (host) => host.replaceFunctions() },
  {
    name: 'functions given back',
    prepare: async (host) => void (await host.replaceFunctions()),
    act: (host) => host.undo(),
  },
  { name: 'embed', act: (host) => host.apply({ edits: [edit(0, 4, '=KS_Moi(B1,B2)'), edit(1, 3, '=KS_Cu(1,4)')] }, NAMES) },
  {
    name: 'embedding taken back',
    prepare: (host) => host.apply({ edits: [edit(0, 4, '=KS_Moi(B1,B2)')] }, NAMES),
    act: (host) => host.undo(),
  },
  { name: 'result sheet', act: writeSheet },
  { name: 'result sheet anew', touches: OURS, prepare: (host) => host.writeSheet('result', { ...SHEET, rows: [['cũ']] }), act: writeSheet },
  { name: 'result sheet taken out', touches: OURS, prepare: writeSheet, act: (host) => host.removeSheet('result') },
  { name: 'first notes', act: (host) => host.writeNotes(notes('đã hỏi xã')) },
  { name: 'notes', prepare: (host) => host.writeNotes(notes('cũ')), act: (host) => host.writeNotes(notes('đã hỏi xã')) },
  { name: 'a small thing remembered', act: (host) => host.remember('dấu', 'abc') },
];
