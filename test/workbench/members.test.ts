import { batch, codeOf, report, withOffice } from './office';

// The members that no other test comes by, each with what Excel documents of it.
const office = withOffice({
  culture: 'vi-VN',
  sets: { ExcelApi: '1.15', ExcelApiOnline: '1.1', CustomFunctions: '1.8', SharedRuntime: '1.1' },
});
const sheetOf = () => office().book.sheets[0]!;

/** Loads what `ask` gives and tells what `tell` sees of it. */
function told<T extends OfficeExtension.ClientObject, R>(
  ask: (context: Excel.RequestContext) => T,
  names: string,
  tell: (loaded: T) => R,
): Promise<R> {
  return Excel.run(async (context) => {
    const asked = ask(context);
    (asked as unknown as { load(names: string): void }).load(names);
    await context.sync();
    return tell(asked);
  });
}

describe('a range', () => {
  const range = <R>(address: string, names: string, tell: (loaded: Excel.Range) => R) =>
    told((context) => report(context).getRange(address), names, tell);

  test('knows its shape, and whether it is whole rows or columns', async () => {
    expect(
      await range('B2:C3', 'rowCount,columnCount,isEntireRow,isEntireColumn', (on) => [
        on.rowCount,
        on.columnCount,
        on.isEntireRow,
        on.isEntireColumn,
      ]),
    ).toEqual([2, 2, false, false]);
    expect(await range('2:3', 'rowCount,isEntireRow', (on) => [on.rowCount, on.isEntireRow])).toEqual([2, true]);
    expect(await range('B:B', 'isEntireColumn', (on) => on.isEntireColumn)).toBe(true);
  });

  test('has its address in the language of the machine', async () => {
    expect(await range('B4', 'addressLocal', (on) => on.addressLocal)).toBe('Report!B4');
  });

  test('gives its last column, the rows above and the columns before', async () => {
    const address = (ask: (on: Excel.Range) => Excel.Range) =>
      told(
        (context) => ask(report(context).getRange('B2:C3')),
        'address',
        (on) => on.address,
      );
    expect(await address((on) => on.getLastColumn())).toBe('Report!C2:C3');
    expect(await address((on) => on.getRowsAbove(1))).toBe('Report!B1:C1');
    expect(await address((on) => on.getColumnsBefore(1))).toBe('Report!A2:A3');
    expect(await codeOf((context) => report(context).getRange('A1').getRowsAbove(1).load('address'))).not.toBe('');
  });

  test('where two do not meet there is a null object instead of an error', async () => {
    const meets = (other: string) =>
      told(
        (context) => report(context).getRange('B2:C3').getIntersectionOrNullObject(other),
        'address',
        (on) => (on.isNullObject ? null : on.address),
      );
    expect([await meets('C3:D9'), await meets('E9')]).toEqual(['Report!C3', null]);
  });

  test('tells of a spilled array from its anchor only', async () => {
    sheetOf().put(5, 0, { value: 1, formula: 'SEQUENCE(2)', spill: { rows: 2, columns: 1 } } as never);
    sheetOf().put(6, 0, { value: 2, spilledFrom: { row: 5, col: 0 } } as never);
    expect(await range('A6', 'hasSpill', (on) => on.hasSpill)).toBe(true);
    expect(await range('B2', 'hasSpill', (on) => on.hasSpill)).toBe(false);
    expect(
      await told(
        (context) => report(context).getRange('B2').getSpillingToRangeOrNullObject(),
        'address',
        (on) => on.isNullObject,
      ),
    ).toBe(true);
    const parent = (cell: string) =>
      told(
        (context) => report(context).getRange(cell).getSpillParentOrNullObject(),
        'address',
        (on) => (on.isNullObject ? null : on.address),
      );
    expect([await parent('A7'), await parent('A6'), await parent('B2')]).toEqual(['Report!A6', 'Report!A6', null]);
  });

  test('sets the properties of whole rows and columns', async () => {
    await batch((context) => {
      report(context)
        .getRange('A2:A3')
        .setRowProperties([{ rowHidden: true }, {}]);
      report(context)
        .getRange('A1:B1')
        .setColumnProperties([{}, { columnHidden: true }]);
    });
    expect([[...sheetOf().hiddenRows], [...sheetOf().hiddenCols]]).toEqual([[1], [1]]);
  });

  test('rows have a height in points, cells a vertical alignment, a fill a pattern and a shade', async () => {
    await batch((context) => {
      const { format } = report(context).getRange('A2');
      format.rowHeight = 30;
      format.verticalAlignment = Excel.VerticalAlignment.center;
      format.fill.pattern = Excel.FillPattern.checker;
      format.fill.patternColor = '#ff0000';
      format.fill.tintAndShade = 0.5;
      format.fill.patternTintAndShade = -0.25;
    });
    expect(
      await range('A2', 'format/rowHeight,format/verticalAlignment', ({ format }) => [format.rowHeight, format.verticalAlignment]),
    ).toEqual([30, 'Center']);
    expect(
      await range('A2', 'format/fill/patternColor,format/fill/tintAndShade,format/fill/patternTintAndShade', ({ format: { fill } }) => [
        fill.patternColor,
        fill.tintAndShade,
        fill.patternTintAndShade,
      ]),
    ).toEqual(['#FF0000', 0.5, -0.25]);
  });

  test('columns and rows are fitted to what they hold', async () => {
    sheetOf().put(1, 0, { value: 'một tên dòng dài hơn hẳn các tên còn lại của cột' });
    await batch((context) => {
      report(context).getRange('A1:A1').format.columnWidth = 20;
    });
    await batch((context) => {
      report(context).getRange('A:A').format.autofitColumns();
      report(context).getRange('1:3').format.autofitRows();
    });
    expect(await range('A1', 'format/columnWidth', ({ format }) => format.columnWidth)).toBeGreaterThan(100);
  });
});

describe('a sheet', () => {
  test('has a tab colour, grid lines, standard sizes, cells by number', async () => {
    await batch((context) => {
      report(context).tabColor = '#00b050';
      report(context).showGridlines = false;
    });
    expect(
      await told(report, 'tabColor,showGridlines,standardHeight,standardWidth', (on) => [
        on.tabColor,
        on.showGridlines,
        on.standardHeight,
        on.standardWidth,
      ]),
    ).toEqual(['#00B050', false, 15, 8.43]);
    expect(
      await told(
        (context) => report(context).getRangeByIndexes(1, 1, 2, 2),
        'address',
        (on) => on.address,
      ),
    ).toBe('Report!B2:C3');
    expect(await codeOf((context) => report(context).getRangeByIndexes(0, 0, 0, 1).load('address'))).toBe('InvalidArgument');
  });

  test('knows the sheet before it, or that there is none', async () => {
    expect(
      await told(
        (context) => context.workbook.worksheets.getItem('Data 2').getPrevious(),
        'name',
        ({ name }) => name,
      ),
    ).toBe('Report');
    expect(
      await told(
        (context) => report(context).getPreviousOrNullObject(),
        'name',
        (on) => on.isNullObject,
      ),
    ).toBe(true);
    expect(await codeOf((context) => report(context).getPrevious().load('name'))).not.toBe('');
  });

  test('its panes are frozen by rows, by columns, at a corner, and thawed', async () => {
    const frozen = () =>
      told(
        (context) => report(context).freezePanes.getLocationOrNullObject(),
        'address',
        (on) => (on.isNullObject ? null : on.address),
      );
    const after = async (act: (panes: Excel.WorksheetFreezePanes) => void) => {
      await batch((context) => act(report(context).freezePanes));
      return frozen();
    };
    expect(await after((panes) => panes.freezeRows(2))).toBe('Report!1:2');
    expect(await after((panes) => panes.freezeColumns(1))).toBe('Report!A:A');
    expect(await after((panes) => panes.freezeAt('A1:B3'))).toBe('Report!A1:B3');
    expect(await after((panes) => panes.unfreeze())).toBeNull();
  });

  test('its filter tells its criteria and its range; cleared, all rows are back and the filter stays', async () => {
    await batch((context) =>
      report(context).autoFilter.apply(report(context).getRange('A1:C3'), 1, { filterOn: Excel.FilterOn.custom, criterion1: '>0' }),
    );
    expect(
      await told(
        (context) => report(context).autoFilter,
        'criteria',
        ({ criteria }) => criteria.map((one) => one?.criterion1 ?? null),
      ),
    ).toEqual([null, '>0', null]);
    await batch((context) => report(context).autoFilter.clearCriteria());
    expect([...sheetOf().hiddenRows]).toEqual([]);
    const where = () =>
      told(
        (context) => report(context).autoFilter.getRangeOrNullObject(),
        'address',
        (on) => (on.isNullObject ? null : on.address),
      );
    expect(await where()).toBe('Report!A1:C3');
    await batch((context) => report(context).autoFilter.remove());
    expect(await where()).toBeNull();
  });
});

test('a comment tells who wrote it and when; comments and tables are had by their number', async () => {
  await batch((context) => {
    context.workbook.comments.add('Report!B2', 'xem lại');
    report(context).tables.add('A1:C3', true).name = 'Thu';
  });
  expect(
    await told(
      (context) => context.workbook.comments.getItemAt(0),
      'content,authorEmail,creationDate,richContent',
      (on) => [on.content, typeof on.authorEmail, new Date(on.creationDate).getTime() > 0, on.richContent],
    ),
  ).toEqual(['xem lại', 'string', true, 'xem lại']);
  expect(
    await told(
      (context) => context.workbook.tables.getItemAt(0),
      'name',
      ({ name }) => name,
    ),
  ).toBe('Thu');
  expect(await codeOf((context) => context.workbook.tables.getItemAt(1).load('name'))).not.toBe('');
});

test('a click is told', async () => {
  const heard: string[] = [];
  await batch(
    (context) =>
      void context.workbook.worksheets.onSingleClicked.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      }),
  );
  office().user.select('Report', 'C3');
  office().user.select('Report', 'A1:B2');
  await office().settled();
  expect(heard).toEqual(['C3']);
});

// Taken and never served, such a member would only seem to work.
test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['formulas in the language of the machine', (context) => report(context).getRange('B2').load('formulasLocal')],
  ['edits told by a table', (context) => context.workbook.tables.onChanged.add(() => Promise.resolve())],
  ['formulas told as they change', (context) => context.workbook.worksheets.onFormulaChanged.add(() => Promise.resolve())],
])('%s are refused', async (_, ask) => {
  expect(await codeOf(ask)).toBe('ApiNotFound');
});

test('the workbook and the program tell how they stand', async () => {
  expect(
    await told(
      ({ workbook }) => workbook,
      'isDirty,autoSave,calculationEngineVersion',
      (on) => [typeof on.isDirty, on.autoSave, on.calculationEngineVersion > 0],
    ),
  ).toEqual(['boolean', false, true]);
  expect(
    await told(
      ({ workbook }) => workbook.application,
      'calculationState,calculationEngineVersion,useSystemSeparators',
      (on) => [on.calculationState, on.calculationEngineVersion > 0, on.useSystemSeparators],
    ),
  ).toEqual(['Done', true, true]);
  office().user.select('Report', 'B2:C3');
  expect(
    await told(
      ({ workbook }) => workbook.getSelectedRanges(),
      'address',
      ({ address }) => address,
    ),
  ).toBe('Report!B2:C3');
  expect(
    await codeOf((context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      report(context).calculate(true);
      report(context).getRange('B2').calculate();
    }),
  ).toBe('');
});
