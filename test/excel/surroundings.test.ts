import { waitFor } from '@testing-library/dom';
import { HostRefusal } from '../../src/host/host';
import { parseGrid } from '../../src/core/text/grid';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book, excelHost, findingAt } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

test('what surrounds the figures is told in two syncs, however many sheets there are', async () => {
  office.open({ workbook: book({ Một: 'A|1', Hai: 'B|2' }), culture: 'vi-VN' });
  office.book.calculationMode = 'Manual';
  office.book.sheets[1]!.protection = { options: {} };
  office.book.sheets[0]!.filter = { area: { top: 0, left: 0, bottom: 0, right: 1 }, criteria: [{ filterOn: 'Values', values: ['A'] }] };
  const requests = office.server.requests;
  expect(await excelHost().look()).toEqual({
    automaticCalculation: false,
    marked: 0,
    unfinished: null,
    unreadable: 0,
    protectedSheets: ['Hai'],
    filteredSheets: ['Một'],
    ownSheets: [],
    decimalSeparator: ',',
    listSeparator: ';',
    skippedSheets: [],
  });
  expect(office.server.requests - requests).toBe(2);
});

test('under American settings a list is parted by commas', async () => {
  office.open({ workbook: book({ S: 'A|1' }), culture: 'en-US' });
  expect(await excelHost().look()).toMatchObject({ decimalSeparator: '.', listSeparator: ',' });
});

test('with a chart sheet in front there is no sheet in front', async () => {
  office.open({ workbook: book({ Một: 'A|1' }) });
  const host = excelHost();
  await host.readWorkbook();
  const process = office.server.process.bind(office.server);
  office.server.process = (request, flags) => {
    if (!JSON.stringify(request).includes('GetActiveWorksheet')) return process(request, flags);
    return { Results: [], Error: { Code: 'ItemNotFound', Message: 'no worksheet', Location: null, ActionIndex: 0, HttpStatusCode: 404 } };
  };
  expect(await host.activeSheet()).toBeNull();
});

describe('show', () => {
  test('goes to the sheet and selects the cell', async () => {
    office.open({ workbook: book({ Một: 'A|1', Hai: 'B|2' }) });
    const host = excelHost();
    await host.readWorkbook();
    await host.show({ sheet: 1, row: 6, col: 3 });
    expect(office.book.active.name).toBe('Hai');
    expect(office.book.selection).toEqual({ sheet: office.book.sheets[1], area: { top: 6, left: 3, bottom: 6, right: 3 } });
    expect(await host.activeSheet()).toBe(1);
  });

  test.each(['hidden', 'veryHidden'] as const)('a %s sheet stays as it is and is named', async (visibility) => {
    office.open({ workbook: { sheets: [parseGrid('A|1', 'Mở').sheet, { ...parseGrid('A|1', 'Ẩn').sheet, visibility }] } });
    const host = excelHost();
    await host.readWorkbook();
    await expect(host.show({ sheet: 1, row: 0, col: 0 })).rejects.toEqual(new HostRefusal('sheet-hidden', 'Ẩn'));
    expect(office.book.sheets[1]!.visibility).toBe(visibility);
  });

  test('a sheet that is gone is named; one never read is refused', async () => {
    office.open({ workbook: book({ Một: 'A|1', Hai: 'B|2' }) });
    const host = excelHost();
    await host.readWorkbook();
    office.book.sheets.splice(1, 1);
    await expect(host.show({ sheet: 1, row: 0, col: 0 })).rejects.toEqual(new HostRefusal('sheet-gone', 'Hai'));
    await expect(excelHost().show({ sheet: 0, row: 0, col: 0 })).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  test('a renamed sheet is still found', async () => {
    office.open({ workbook: book({ Một: 'A|1', Hai: 'B|2' }) });
    const host = excelHost();
    await host.readWorkbook();
    office.user.rename('Hai', 'Ba');
    await host.show({ sheet: 1, row: 0, col: 0 });
    expect(office.book.active.name).toBe('Ba');
  });
});

describe('the result sheet', () => {
  const content = {
    rows: [
      ['PHIẾU KẾT QUẢ', null],
      ['=1+1', '1.855'],
      ['Số khớp', 12],
    ],
    widths: [40, 12],
    bold: [0],
  };

  test('is written as texts and numbers, ready to print, and removed in one go', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content);
    const sheet = office.book.sheets[1]!;
    expect(sheet.name).toBe('Phiếu kết quả kiểm tra');
    expect(sheet.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['PHIẾU KẾT QUẢ', null],
      ['=1+1', '1.855'],
      ['Số khớp', 12],
    ]);
    expect(sheet.cell(1, 0)?.formula).toBeUndefined();
    expect([sheet.cell(0, 0)?.style?.bold, sheet.cell(1, 0)?.style?.bold]).toEqual([true, undefined]);
    expect(sheet.page.get('zoom')).toMatchObject({ horizontalFitToPages: 1 });
    expect(sheet.columnWidths.get(0)!).toBeGreaterThan(3 * sheet.columnWidths.get(1)! - 20);
    expect(office.book.active).toBe(sheet);
    expect((await host.look()).ownSheets).toEqual(['result']);
    await host.removeSheet('result');
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['S']);
    expect((await host.look()).ownSheets).toEqual([]);
  });

  test('is printed across, a title in one line, long texts in several', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const long = 'Ô C15 ghi tổng 193.671 nhưng cộng từ các dòng được 194.031.';
    await excelHost().writeSheet('result', {
      rows: [['PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU'], ['Kết luận', null, 'Còn 1 chỗ'], [1, long, 'Ô']],
      widths: [6, 16, 30],
      bold: [0],
    });
    const sheet = office.book.sheets[1]!;
    const wrapped = sheet.rows.flatMap((row, r) => row.flatMap((cell, c) => (cell?.style?.wrap ? [[r, c]] : [])));
    expect(wrapped).toEqual([[2, 1]]);
    expect(sheet.page.get('orientation')).toBe('Landscape');
  });

  test('is refused in its own words where the structure of the workbook is protected', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    office.book.structureProtected = true;
    await expect(excelHost().writeSheet('result', content)).rejects.toEqual(new HostRefusal('structure'));
    await expect(excelHost().removeSheet('result')).rejects.toEqual(new HostRefusal('structure'));
    expect(office.book.sheets).toHaveLength(1);
  });

  test('is whole where Excel refuses page set-up for want of a printer', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const process = office.server.process.bind(office.server);
    office.server.process = (request, flags) => {
      if (!JSON.stringify(request).includes('"PaperSize"')) return process(request, flags);
      return {
        Results: [],
        Error: { Code: 'GeneralException', Message: 'no printer', Location: null, ActionIndex: 0, HttpStatusCode: 500 },
      };
    };
    await excelHost().writeSheet('result', content);
    expect(office.book.sheets[1]!.cell(2, 1)?.value).toBe(12);
  });

  test('is never read as a report, also under another name and after reopening', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    await excelHost().writeSheet('result', content);
    office.user.rename('Phiếu kết quả kiểm tra', 'Kết quả');
    expect((await excelHost().readWorkbook()).sheets.map(({ name }) => name)).toEqual(['S']);
  });

  test('a newer one takes the place of the older', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content);
    await host.writeSheet('result', { ...content, rows: [['Mới']] });
    expect(office.book.sheets).toHaveLength(2);
    expect(office.book.sheets[1]!.cell(0, 0)?.value).toBe('Mới');
  });

  test('the board of targets is a sheet apart: neither takes the place of the other, each goes by itself', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content);
    await host.writeSheet('board', { rows: [['TT', 'Chỉ tiêu']], widths: [6, 44], bold: [0] });
    expect(office.book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['S', 'Phiếu kết quả kiểm tra', 'Bảng theo dõi chỉ tiêu']),
    );
    expect((await host.look()).ownSheets).toEqual(expect.arrayContaining(['result', 'board']));
    await host.writeSheet('board', { rows: [['Mới']], widths: [6], bold: [] });
    expect(office.book.sheets).toHaveLength(3);
    expect(office.book.sheet('Phiếu kết quả kiểm tra')!.cell(2, 1)?.value).toBe(12);
    expect((await excelHost().readWorkbook()).sheets.map(({ name }) => name)).toEqual(['S']);
    await host.removeSheet('board');
    expect((await host.look()).ownSheets).toEqual(['result']);
    await host.writeSheet('board', { rows: [['Lại']], widths: [6], bold: [] });
    await host.removeSheet('result');
    expect(office.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['S', 'Bảng theo dõi chỉ tiêu']));
    expect((await host.look()).ownSheets).toEqual(['board']);
  });

  test("a sheet of the user's with its name is left alone", async () => {
    office.open({ workbook: book({ 'Phiếu kết quả kiểm tra': 'của tôi|1' }) });
    const host = excelHost();
    await host.writeSheet('result', content);
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Phiếu kết quả kiểm tra', 'Phiếu kết quả kiểm tra (2)']);
    await host.removeSheet('result');
    expect(office.book.sheets[0]!.cell(0, 0)?.value).toBe('của tôi');
  });
});

describe('memory of the workbook', () => {
  const notes = {
    explanations: [{ rule: 'r', sheet: 'Biểu', cell: 'C15', reason: 'đã hỏi "xã" & huyện', figures: 'ab', on: '2026-11-22' }],
    off: [],
  };

  test('notes are one part, replaced and removed', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    expect(await host.readNotes()).toEqual({ explanations: [], off: [] });
    await host.writeNotes(notes);
    await host.writeNotes({ ...notes, off: [{ sheet: 'S', reading: 'x' }] });
    expect(office.book.xmlParts).toHaveLength(1);
    expect(await excelHost().readNotes()).toEqual({ ...notes, off: [{ sheet: 'S', reading: 'x' }] });
    await host.writeNotes({ explanations: [], off: [] });
    expect(office.book.xmlParts).toEqual([]);
  });

  test('small things are remembered and forgotten', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    expect(await host.recall('dấu')).toBeNull();
    await host.remember('dấu', 'abc');
    expect(await excelHost().recall('dấu')).toBe('abc');
    await host.remember('dấu', null);
    await host.remember('dấu', null);
    expect(await host.recall('dấu')).toBeNull();
  });

  test('names are defined and redefined with the formulas that need them, and taken back with them', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    const host = excelHost();
    await host.readWorkbook();
    const says = () => office.book.names.map(({ name, formula }) => [name, formula]);
    await host.apply({ edits: [] }, [{ name: 'KS_TyLe', formula: '=LAMBDA(a,b,a/b*100)' }]);
    await host.apply({ edits: [] }, [{ name: 'KS_TyLe', formula: 'LAMBDA(a,b,a/b)' }]);
    expect(says()).toEqual([['KS_TyLe', '=LAMBDA(a,b,a/b)']]);
    await host.undo();
    expect(says()).toEqual([['KS_TyLe', '=LAMBDA(a,b,a/b*100)']]);
    await host.undo();
    expect(says()).toEqual([]);
  });
});

describe('selection', () => {
  test('is told with its values, cut to what is used', async () => {
    office.open({ workbook: book({ S: 'A|1\nB|2' }) });
    const host = excelHost();
    await host.readWorkbook();
    office.user.select(0, 'A1:B2');
    expect(await host.selection()).toEqual({
      sheet: 0,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      values: [
        ['A', 1],
        ['B', 2],
      ],
    });
    office.user.select(0, { top: 0, left: 1, bottom: 1_048_575, right: 1 });
    expect(await host.selection()).toEqual({ sheet: 0, area: { top: 0, left: 1, bottom: 1, right: 1 }, values: [[1], [2]] });
    office.user.select(0, 'F9');
    expect(await host.selection()).toEqual({ sheet: 0, area: { top: 8, left: 5, bottom: 8, right: 5 }, values: [] });
  });

  test('a formula goes into the active cell', async () => {
    office.open({ workbook: book({ S: 'A|1' }) });
    office.user.select(0, 'C3');
    await excelHost().insertFormula('=POVERTYRATE(1855,38459)');
    expect(office.book.sheets[0]!.cell(2, 2)?.formula).toBe('POVERTYRATE(1855,38459)');
  });
});

describe('edits', () => {
  const burst = () => new Promise((done) => setTimeout(done, 350));

  test("the user's edits are noticed, once for a burst; ours, our marks and our result sheet are not", async () => {
    office.open({ workbook: book({ S: 'A|1\nB|2' }) });
    const host = excelHost();
    await host.readWorkbook();
    let notices = 0;
    const end = host.onEdit(() => void notices++);
    await office.settled();
    await host.apply({ edits: [{ cell: { sheet: 0, row: 0, col: 1 }, value: 5 }] });
    await host.mark([findingAt(0, 1)]);
    await host.writeSheet('result', { rows: [['x']], widths: [10], bold: [] });
    office.user.type('Phiếu kết quả kiểm tra', 4, 4, 'ghi chú');
    await burst();
    expect(notices).toBe(0);
    for (let row = 0; row < 20; row++) office.user.type('S', row, 3, String(row));
    await waitFor(() => expect(notices).toBe(1));
    await burst();
    expect(notices).toBe(1);
    office.book.addSheet('Mới');
    office.user.type('Mới', 0, 0, '12');
    await waitFor(() => expect(notices).toBe(2));
    end();
    await office.settled();
    office.user.type('S', 0, 3, '9');
    await burst();
    expect(notices).toBe(2);
  });
});
