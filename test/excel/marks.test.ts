import { HostRefusal } from '../../src/host/host';
import type { BookedCell } from './looks';
import { dressedBook, looksOf } from './looks';
import { matchByOrder } from '../../src/excel/marks/match';
import type { Mark } from '../../src/host/marks/remembered';
import { readMarks, writeMarks } from '../../src/host/marks/remembered';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { underFault } from './faults';
import { book, excelHost, findingAt, wide } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));
afterEach(() => expect([...office.server.unsupported.keys()]).toEqual([]));

const fillOf = (row: number, col: number, sheet = 0) => office.book.sheets[sheet]!.cell(row, col)?.style?.fill;

test('500 findings are coloured and every format comes back exactly, also after save and reopen', async () => {
  const dressed = dressedBook(100, 10);
  office.open({ book: dressed });
  const before = looksOf(dressed);
  const host = excelHost();
  await host.readWorkbook();
  const findings = Array.from({ length: 500 }, (_, i) =>
    findingAt(Math.floor(i / 5), (i % 5) * 2, { severity: (['error', 'warning', 'info'] as const)[i % 3]! }),
  );

  const requests = office.server.requests;
  await host.mark(findings);
  // List of marks, sheets, fills, old parts, new parts, colours: whatever the number of findings.
  expect(office.server.requests - requests).toBeLessThanOrEqual(6);
  expect((await host.look()).marked).toBe(500);
  expect(new Set(findings.map(({ cell }) => fillOf(cell.row, cell.col)))).toEqual(new Set(['#FFC9C1', '#FFE7A6', '#CFE4F9']));
  const untouched = (looks: readonly BookedCell[]) => looks.filter(({ col }) => col % 2 === 1);
  expect(untouched(looksOf(dressed))).toEqual(untouched(before));

  // Saved and opened again: another host, with nothing in memory.
  office.open({ book: dressed });
  const later = excelHost();
  await later.unmark();
  expect(looksOf(dressed)).toEqual(before);
  expect(dressed.xmlParts).toEqual([]);
  expect((await later.look()).marked).toBe(0);
});

test('marking anew takes the old colours off first', async () => {
  office.open({ workbook: book({ S: 'A|1\nB|2' }) });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1)]);
  await host.mark([findingAt(1, 1, { severity: 'info' })]);
  expect([fillOf(0, 1), fillOf(1, 1)]).toEqual([undefined, '#CFE4F9']);
  await host.unmark();
  expect(fillOf(1, 1)).toBeUndefined();
});

test('the likely suspect is coloured with its finding, and a cell of two findings in the graver colour', async () => {
  office.open({ workbook: book({ S: 'A|1\nB|2\nC|4' }) });
  const host = excelHost();
  await host.readWorkbook();
  const suspect = { cell: { sheet: 0, row: 0, col: 1 }, actual: 1, suggestion: 2, reason: 'replaced-digit', score: 0.9 } as const;
  await host.mark([
    findingAt(2, 1, { severity: 'info' }),
    findingAt(2, 1, { suspects: [suspect, { ...suspect, cell: { sheet: 0, row: 1, col: 1 }, score: 0.1 }] }),
  ]);
  expect([fillOf(0, 1), fillOf(1, 1), fillOf(2, 1)]).toEqual(['#FFC9C1', undefined, '#FFC9C1']);
});

test('lines inserted or deleted after marking do not lead to foreign cells', async () => {
  office.open({ workbook: book({ S: 'A|1\nB|2\nC|3\nD|4' }) });
  const sheet = office.book.sheets[0]!;
  sheet.put(3, 1, { value: 4, style: { fill: '#00FF00' } });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(1, 1), findingAt(3, 1)]);
  sheet.rows.splice(0, 0, [{ value: 'mới', style: { fill: '#123456' } }]);
  await host.unmark();
  expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 1)?.style?.fill)).toEqual([undefined, undefined, undefined, undefined, '#00FF00']);
  expect(sheet.cell(0, 0)?.style?.fill).toBe('#123456');
});

test("a cell that the user recoloured keeps the user's colour", async () => {
  office.open({ workbook: book({ S: 'A|1\nB|2' }) });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1), findingAt(1, 1)]);
  office.book.sheets[0]!.put(0, 1, { value: 1, style: { fill: '#ABCDEF' } });
  await host.unmark();
  expect([fillOf(0, 1), fillOf(1, 1)]).toEqual(['#ABCDEF', undefined]);
});

test('a renamed sheet gets its looks back; a deleted one is no obstacle', async () => {
  office.open({ workbook: book({ A: 'a|1', B: 'b|2', C: 'c|3' }) });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1), findingAt(0, 1, { cell: { sheet: 1, row: 0, col: 1 } })]);
  office.user.rename('A', 'Biểu đổi tên');
  office.book.sheets.splice(1, 1);
  await host.unmark();
  expect(fillOf(0, 1)).toBeUndefined();
});

test('a cell with a gradient is left alone: its stops could not be put back', async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  office.book.sheets[0]!.put(0, 1, { value: 1, style: { fill: '#FF0000', pattern: 'LinearGradient' } });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1)]);
  expect(office.book.sheets[0]!.cell(0, 1)?.style).toEqual({ fill: '#FF0000', pattern: 'LinearGradient' });
});

describe('protected sheets', () => {
  test('others are coloured, the protected one stays as it is', async () => {
    office.open({ workbook: book({ Khoá: 'a|1', Mở: 'b|2' }) });
    office.book.sheets[0]!.protection = { options: {} };
    const host = excelHost();
    await host.readWorkbook();
    await host.mark([findingAt(0, 1), findingAt(0, 1, { cell: { sheet: 1, row: 0, col: 1 } })]);
    expect([fillOf(0, 1), fillOf(0, 1, 1)]).toEqual([undefined, '#FFC9C1']);
  });

  test('refused where nothing else is left, and named', async () => {
    office.open({ workbook: book({ Khoá: 'a|1' }) });
    office.book.sheets[0]!.protection = { options: {} };
    const host = excelHost();
    await host.readWorkbook();
    await expect(host.mark([findingAt(0, 1)])).rejects.toEqual(new HostRefusal('protected', 'Khoá'));
  });
});

test('comments only where asked for, and gone with the colours', async () => {
  office.open({ workbook: { sheets: [wide("Biểu '1' (a)", 3, 2)] } });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1), findingAt(1, 1)], ({ cell }) => (cell.row === 1 ? 'Tổng không bằng các dòng' : null));
  expect(office.book.comments.map(({ row, col, content }) => [row, col, content])).toEqual([[1, 1, 'Tổng không bằng các dòng']]);
  await host.unmark();
  expect(office.book.comments).toEqual([]);
  expect(fillOf(1, 1)).toBeUndefined();
});

test("a cell that has the user's comment keeps it and gets the colour only", async () => {
  office.open({ workbook: book({ S: 'A|1' }) });
  office.book.comments.push({
    id: '{u}',
    sheet: office.book.sheets[0]!,
    row: 0,
    col: 1,
    content: 'của tôi',
    author: 'A',
    created: '',
    resolved: false,
    replies: [],
  });
  const host = excelHost();
  await host.readWorkbook();
  await host.mark([findingAt(0, 1)], () => 'của Khớp Số');
  expect(fillOf(0, 1)).toBe('#FFC9C1');
  await host.unmark();
  expect(office.book.comments.map(({ content }) => content)).toEqual(['của tôi']);
});

describe('a mark that can not be read', () => {
  async function spoilt(spoil: (xml: string) => string) {
    office.open({ workbook: book({ S: 'A|1\nB|2\nC|3', T: 'x|1' }) });
    const host = excelHost();
    await host.readWorkbook();
    office.book.sheets[0]!.put(2, 1, { value: 3, style: { fill: '#00FF00' } });
    await host.mark([findingAt(0, 1), findingAt(2, 1)], () => 'Tổng không bằng các dòng');
    office.book.xmlParts[0]!.xml = spoil(office.book.xmlParts[0]!.xml);
    return host;
  }

  test.each([
    ['a row that is none', (xml: string) => xml.replace('row="0"', 'row="NaN"')],
    ['a column beyond the sheet', (xml: string) => xml.replace('col="1"', 'col="99999"')],
    ['a tint that is none', (xml: string) => xml.replace('tint="0"', 'tint="x"')],
  ])('for %s is told, and its colour and comment can be taken off like the others', async (_, spoil) => {
    const host = await spoilt(spoil);
    expect(await host.look()).toMatchObject({ marked: 2, unreadable: 1 });
    await host.unmark();
    expect([fillOf(0, 1), fillOf(2, 1)]).toEqual([undefined, '#00FF00']);
    expect([office.book.comments, office.book.xmlParts]).toEqual([[], []]);
    expect(await host.look()).toMatchObject({ marked: 0, unreadable: 0 });
  });

  test('for a bad entity is told, and its colour goes', async () => {
    const host = await spoilt((xml) => xml.replace('sheetName="S"', 'sheetName="S&#x110000;"'));
    expect(await host.look()).toMatchObject({ marked: 2, unreadable: 1 });
    await host.unmark();
    expect([fillOf(0, 1), fillOf(2, 1), office.book.xmlParts]).toEqual([undefined, '#00FF00', []]);
  });
});

test.each([0.2, 0.4, 0.6, 0.8, 0.9])('where Excel stops within a request (%d of it done), every look comes back', async (done) => {
  for (let at = 0; ; at++) {
    office.open({ workbook: book({ S: 'A|1\nB|2' }) });
    office.book.sheets[0]!.put(1, 1, { value: 2, style: { fill: '#DDEBF7' } });
    const before = looksOf(office.book);
    const host = excelHost();
    await host.readWorkbook();
    const findings = [findingAt(0, 1), findingAt(1, 1)];
    const fault = { at, breaks: 'after', done, forGood: true } as const;
    const { reached } = await underFault(office, () => host.mark(findings, () => 'sai'), fault);
    await excelHost().unmark();
    expect([looksOf(office.book), office.book.comments]).toEqual([before, []]);
    await office.settled();
    if (!reached) break;
  }
});

test('colours taken off half, and lines inserted before the rest: no cell keeps our colour, none gets another’s', async () => {
  for (let at = 0; ; at++) {
    office.open({ book: dressedBook(6, 4) });
    const host = excelHost();
    await host.readWorkbook();
    const clean = looksOf(office.book).map(({ cell }) => cell?.style?.fill);
    await host.mark([findingAt(0, 1), findingAt(2, 3), findingAt(4, 2)]);
    const { reached } = await underFault(office, () => host.unmark(), { at, breaks: 'after' });
    if (!reached) break;
    office.user.insert(0, 'row', 0);
    await host.unmark();
    const rows = looksOf(office.book).filter(({ row }) => row > 0);
    expect(rows.map(({ cell }) => cell?.style?.fill)).toEqual(clean);
    await office.settled();
  }
});

test('where Excel makes another colour of a tint, the look wins, also after an attempt that broke off', async () => {
  for (let at = 0; ; at++) {
    office.open({ workbook: book({ S: 'A|1' }) });
    const sheet = office.book.sheets[0]!;
    sheet.put(0, 1, { value: 1, style: { fill: '#DDEBF7', tint: 0.8 } });
    const host = excelHost();
    await host.readWorkbook();
    await host.mark([findingAt(0, 1)]);
    const process = office.server.process.bind(office.server);
    office.server.process = (request, flags) => {
      if (JSON.stringify(request).includes('"Name":"TintAndShade"')) {
        const { style, ...cell } = sheet.cell(0, 1)!;
        if (style?.fill === '#DDEBF7' && !style.tint) sheet.put(0, 1, { ...cell, style: { ...style, fill: '#F1F7FD' } });
      }
      return process(request, flags);
    };
    const { reached } = await underFault(office, () => host.unmark(), { at, breaks: 'after' });
    await host.unmark();
    expect(sheet.cell(0, 1)?.style?.fill).toBe('#DDEBF7');
    await office.settled();
    if (!reached) break;
  }
});

describe('what is remembered', () => {
  const mark = (row: number, col: number, ours = '#FFC9C1'): Mark => ({
    sheetId: '{1}',
    sheetName: 'Biểu "1" & <2>',
    row,
    col,
    ours,
    fill: { color: `#0000${String(row).padStart(2, '0')}`, pattern: 'Gray25', patternColor: '#112233', tint: -0.25, patternTint: 0.4 },
  });
  const painted = (row: number, col: number, color = '#FFC9C1') => ({ row, col, color });

  test('survives XML, in parts of bounded size', () => {
    const marks = Array.from({ length: 4500 }, (_, i) => mark(i, 3));
    const parts = writeMarks(marks);
    expect(parts.map((part) => part.length < 1_000_000)).toEqual([true, true, true]);
    expect(readMarks(parts)).toEqual({ marks, unreadable: 0, comments: [] });
  });

  test.each<[string, Mark[], ReturnType<typeof painted>[], (string | null)[]]>([
    ['a line inserted above', [mark(1, 1), mark(2, 1)], [painted(2, 1), painted(3, 1)], ['#000001', '#000002']],
    ['a marked line deleted', [mark(1, 1), mark(2, 2), mark(3, 1)], [painted(1, 1), painted(2, 1)], ['#000001', '#000003']],
    ['a marked line copied', [mark(1, 1), mark(5, 2)], [painted(1, 1), painted(2, 1), painted(6, 2)], ['#000001', null, '#000005']],
    ['one recoloured by the user', [mark(1, 1), mark(5, 1)], [painted(5, 1)], ['#000005']],
  ])('finds its cells again after %s', (_, marks, now, expected) => {
    expect(matchByOrder(marks, now).map(({ fill }) => (fill.pattern === 'None' ? null : fill.color))).toEqual(expected);
  });
});
