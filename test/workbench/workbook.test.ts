import { batch, codeOf, report, withOffice } from './office';

const office = withOffice({ culture: 'vi-VN' });
const names = () => office().book.sheets.map(({ name }) => name);

describe('worksheets', () => {
  test('are added at the end, named, moved, hidden and deleted', async () => {
    await batch((context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Kết quả');
      worksheets.add();
      worksheets.getItem('Data 2').position = 0;
      worksheets.getItem('Kết quả').visibility = 'VeryHidden';
      report(context).name = 'Biểu 1';
    });
    expect(names()).toEqual(['Data 2', 'Biểu 1', 'Kết quả', 'Sheet4']);
    expect(office().book.sheet('Kết quả')!.visibility).toBe('veryHidden');
    await batch((context) => context.workbook.worksheets.getItem('Sheet4').delete());
    expect(names()).toEqual(['Data 2', 'Biểu 1', 'Kết quả']);
  });

  test.each([
    ['a name that is taken', 'data 2', 'ItemAlreadyExists'],
    ['a name with a colon', 'a:b', 'InvalidArgument'],
    ['no name', '', 'InvalidArgument'],
    ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('%s is refused', async (_what, name, code) => expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe(code));

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    await batch((context) => {
      context.workbook.worksheets.getItem('Data 2').visibility = 'Hidden';
    });
    expect(await codeOf((context) => report(context).delete())).toBe('InvalidOperation');
    expect(
      await codeOf((context) => {
        report(context).visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  test('a hidden sheet cannot be activated', async () => {
    await batch((context) => {
      context.workbook.worksheets.getItem('Data 2').visibility = 'Hidden';
    });
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Data 2').activate())).toBe('InvalidOperation');
  });

  test('neighbours and ends know hidden sheets', async () => {
    await batch((context) => {
      context.workbook.worksheets.add('Last').visibility = 'Hidden';
    });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [worksheets.getFirst(), worksheets.getLast(), worksheets.getLast(true), report(context).getNext()];
      const none = worksheets.getItem('Data 2').getNextOrNullObject(true);
      for (const sheet of [...found, none]) sheet.load('name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Report', 'Last', 'Data 2', 'Data 2']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('selecting cells of another sheet goes there', async () => {
    await batch((context) => context.workbook.worksheets.getItem('Data 2').getRange('B2:C3').select());
    const { book } = office();
    expect([book.active.name, book.selection.area]).toEqual(['Data 2', { top: 1, left: 1, bottom: 2, right: 2 }]);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Data 2'!B2:C3", "'Data 2'!B2"]);
    });
  });
});

describe('protection', () => {
  beforeEach(() => batch((context) => report(context).protection.protect({ allowFormatCells: true }, 'mật khẩu')));

  test('locked cells refuse values, unlocked ones take them, formats as allowed', async () => {
    expect(
      await codeOf((context) => {
        report(context).getRange('B2').values = [[1]];
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf((context) => {
        report(context).getRange('B2').format.fill.color = '#FFC7CE';
      }),
    ).toBe('');
    expect(
      await codeOf((context) => {
        report(context).getRange('2:2').rowHidden = true;
      }),
    ).toBe('AccessDenied');
    const { book } = office();
    book.sheets[0]!.put(1, 1, { value: 100, style: { locked: false } });
    expect(
      await codeOf((context) => {
        report(context).getRange('B2').values = [[1]];
      }),
    ).toBe('');
    expect(await codeOf((context) => context.workbook.comments.add('Report!B2', 'x'))).toBe('AccessDenied');
  });

  test('is told, and lifted with the password only', async () => {
    await Excel.run(async (context) => {
      const { protection } = report(context);
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells, protection.options.allowSort]).toEqual([true, true, false]);
    });
    expect(await codeOf((context) => report(context).protection.protect())).toBe('InvalidOperation');
    expect(await codeOf((context) => report(context).protection.unprotect('sai'))).toBe('AccessDenied');
    expect(await codeOf((context) => report(context).protection.unprotect('mật khẩu'))).toBe('');
    expect(office().book.sheets[0]!.protection).toBeNull();
  });

  test('a protected workbook keeps its sheets', async () => {
    await batch((context) => context.workbook.protection.protect());
    expect(await codeOf((context) => context.workbook.worksheets.add('x'))).toBe('AccessDenied');
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem('Data 2').name = 'y';
      }),
    ).toBe('AccessDenied');
  });
});

describe('comments', () => {
  test('are added, found by cell, changed, replied to and deleted', async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const added = comments.add('Report!C3', 'Không khớp');
      added.load('id,content,authorName,resolved');
      added.replies.add('đã xem');
      const found = comments.getItemByCell('Report!C3');
      found.content = 'Vẫn không khớp';
      const place = found.getLocation();
      place.load('address');
      const count = report(context).comments.getCount();
      await context.sync();
      expect([added.content, place.address, count.value, added.resolved]).toEqual(['Không khớp', 'Report!C3', 1, false]);
      found.load('content');
      found.replies.load('items/content');
      await context.sync();
      expect([found.content, found.replies.items.map(({ content }) => content)]).toEqual(['Vẫn không khớp', ['đã xem']]);
      found.delete();
      await context.sync();
    });
    expect(office().book.comments).toEqual([]);
  });

  test('one a cell, on one cell, with the sheet’s name', async () => {
    await batch((context) => context.workbook.comments.add('Report!C3', 'x'));
    expect(await codeOf((context) => context.workbook.comments.add('Report!C3', 'y'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.comments.add('Report!A1:B2', 'y'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.comments.add('A1', 'y'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.comments.getItemByCell('Report!A1').load('id'))).toBe('ItemNotFound');
  });
});

describe('what travels with the workbook', () => {
  test('settings', async () => {
    await batch((context) => context.workbook.settings.add('khopso.marks', { cells: ['C9'] }));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const there = settings.getItem('khopso.marks');
      const missing = settings.getItemOrNullObject('nope');
      there.load('value');
      missing.load('value');
      await context.sync();
      expect([there.value, missing.isNullObject]).toEqual([{ cells: ['C9'] }, true]);
      there.delete();
      await context.sync();
    });
    expect(office().book.settings.size).toBe(0);
  });

  test('custom XML parts by namespace', async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<notes xmlns="urn:khopso:notes"><note/></notes>');
      customXmlParts.add('<x:other xmlns:x="urn:other"/>');
      const ours = customXmlParts.getByNamespace('urn:khopso:notes');
      const only = ours.getOnlyItemOrNullObject();
      only.load('id,namespaceUri');
      const none = customXmlParts.getByNamespace('urn:nobody').getOnlyItemOrNullObject();
      none.load('id');
      await context.sync();
      const xml = only.getXml();
      await context.sync();
      expect([only.namespaceUri, xml.value, none.isNullObject]).toEqual([
        'urn:khopso:notes',
        '<notes xmlns="urn:khopso:notes"><note/></notes>',
        true,
      ]);
      only.setXml('<notes xmlns="urn:khopso:notes"/>');
      await context.sync();
    });
    expect(office().book.xmlParts.map(({ xml }) => xml)).toEqual(['<notes xmlns="urn:khopso:notes"/>', '<x:other xmlns:x="urn:other"/>']);
    expect(await codeOf((context) => context.workbook.customXmlParts.add('no xml'))).toBe('InvalidArgument');
  });

  test('names of the workbook and of a sheet', async () => {
    await Excel.run(async (context) => {
      const { names: list } = context.workbook;
      list.add('TongSo', report(context).getRange('B2:C3'), 'tổng');
      report(context).names.add('RieNg', '=0.25');
      const total = list.getItem('tongso');
      total.load('formula,type,scope,comment,value');
      const range = total.getRange();
      range.load('address');
      const own = report(context).names.getItem('RieNg');
      own.load('type,scope,formula');
      await context.sync();
      expect([total.formula, total.type, total.scope, range.address]).toEqual(['=Report!$B$2:$C$3', 'Range', 'Workbook', 'Report!B2:C3']);
      expect([own.scope, own.formula]).toEqual(['Worksheet', '=0.25']);
    });
    expect(await codeOf((context) => context.workbook.names.add('TONGSO', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf((context) => context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.names.getItem('nope').load('name'))).toBe('ItemNotFound');
  });

  test('tables with their parts', async () => {
    await Excel.run(async (context) => {
      const table = report(context).tables.add('A1:C3', true);
      table.name = 'Thu';
      const body = table.getDataBodyRange();
      const head = table.getHeaderRowRange();
      const column = table.columns.getItem('2024').getDataBodyRange();
      for (const range of [body, head, column]) range.load('address');
      table.columns.load('items/name');
      await context.sync();
      expect([body.address, head.address, column.address]).toEqual(['Report!A2:C3', 'Report!A1:C1', 'Report!C2:C3']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Item', '2023', '2024']);
    });
    expect(await codeOf((context) => report(context).tables.add('B2:D5', true))).toBe('ItemAlreadyExists');
  });
});

test('a filter hides the rows that fail, and shows them again', async () => {
  await batch((context) =>
    report(context).autoFilter.apply(report(context).getRange('A1:C3'), 1, { filterOn: Excel.FilterOn.custom, criterion1: '>0' }),
  );
  const [sheet] = office().book.sheets;
  expect([...sheet!.hiddenRows]).toEqual([2]);
  await Excel.run(async (context) => {
    const { autoFilter } = report(context);
    autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
    autoFilter.remove();
    await context.sync();
  });
  expect([...sheet!.hiddenRows]).toEqual([]);
  expect(sheet!.filter).toBeNull();
});

test('the machine’s marks', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator,calculationMode');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    expect([
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
      application.cultureInfo.numberFormat.numberDecimalSeparator,
    ]).toEqual([',', '.', 'vi-VN', ',']);
    application.calculationMode = Excel.CalculationMode.manual;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  });
  expect(office().book.calculationMode).toBe('Manual');
});
