import { batch, codeOf, report, withOffice } from './office';

const office = withOffice();
const styleAt = (row: number, col: number) => office().book.sheets[0]!.cell(row, col)?.style;

test('a fill is read back in capitals; mixed fills are an empty text', async () => {
  await batch((context) => {
    report(context).getRange('B2').format.fill.color = '#ffc7ce';
  });
  await Excel.run(async (context) => {
    const [one, two] = ['B2', 'B2:C2'].map((address) => report(context).getRange(address).format.fill);
    one!.load('color');
    two!.load('color');
    await context.sync();
    expect([one!.color, two!.color]).toEqual(['#FFC7CE', '']);
    one!.clear();
    await context.sync();
  });
  expect(styleAt(1, 1)).toBeUndefined();
});

test('a colour that is none is InvalidArgument', async () => {
  expect(
    await codeOf((context) => {
      report(context).getRange('B2').format.fill.color = 'no colour';
    }),
  ).toBe('InvalidArgument');
});

test('fonts, alignment, borders, sizes', async () => {
  await batch((context) => {
    const { format } = report(context).getRange('B2:C3');
    Object.assign(format.font, { bold: true, color: 'red', size: 14, name: 'Times New Roman', italic: true });
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.indentLevel = 2;
    format.columnWidth = 100;
    const edge = format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#112233';
  });
  expect(styleAt(2, 2)).toEqual({
    bold: true,
    color: '#FF0000',
    size: 14,
    font: 'Times New Roman',
    italic: true,
    wrap: true,
    horizontal: 'Center',
    indent: 2,
    lines: { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#112233' } },
  });
  expect(styleAt(1, 1)!.lines).toBeUndefined();
  await Excel.run(async (context) => {
    const { format } = report(context).getRange('A1:C1');
    format.load('columnWidth,wrapText');
    format.font.load('bold,size');
    await context.sync();
    expect([format.columnWidth, format.wrapText, format.font.bold, format.font.size]).toEqual([null, false, false, 11]);
  });
});

test('cell properties come and go as a matrix of the range’s shape', async () => {
  await batch((context) => {
    report(context)
      .getRange('B2:C2')
      .setCellProperties([
        [{ format: { fill: { color: '#FFEB9C' } } }, { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }],
      ]);
  });
  expect([styleAt(1, 1), styleAt(1, 2)!.bold, styleAt(1, 2)!.lines!.EdgeBottom!.style]).toEqual([{ fill: '#FFEB9C' }, true, 'Continuous']);
  await Excel.run(async (context) => {
    const got = report(context)
      .getRange('B2:C2')
      .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(got.value).toEqual([
      [
        { address: 'Report!B2', format: { fill: { color: '#FFEB9C' }, font: { bold: false } } },
        { address: 'Report!C2', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ]);
  });
  expect(
    await codeOf((context) =>
      report(context)
        .getRange('B2:C2')
        .setCellProperties([[{}]]),
    ),
  ).toBe('InvalidArgument');
});

test('row and column properties name whole lines', async () => {
  office().book.sheets[0]!.hiddenRows.add(1);
  await Excel.run(async (context) => {
    const range = report(context).getRange('A1:B3');
    const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
    const columns = range.getColumnProperties({ columnIndex: true, columnHidden: true });
    await context.sync();
    expect(rows.value).toEqual([
      { rowIndex: 0, rowHidden: false },
      { rowIndex: 1, rowHidden: true },
      { rowIndex: 2, rowHidden: false },
    ]);
    expect(columns.value).toEqual([
      { columnIndex: 0, columnHidden: false },
      { columnIndex: 1, columnHidden: false },
    ]);
  });
});
