import { parseGrid } from '../../src/core/text/grid';
import { bootOffice, readLog, replay, writeLog, type BootedOffice } from '../../workbench/host/jest';
import { bookOf } from '../../src/book/from-workbook';

const sheet = () => parseGrid('Item|2023|2024\nRevenue|100|120\nCost|-60|-70', 'Report').sheet;
const other = () => parseGrid('x', 'Data 2').sheet;
let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
  await office.settled();
});
beforeEach(() => office.open({ workbook: { sheets: [sheet(), other()] } }));

const failure = async (run: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> => {
  const error: unknown = await Excel.run(async (context) => {
    await run(context);
    await context.sync();
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`no error of Excel's: ${String(error)}`);
  return error;
};

test('a property that was not loaded is refused by the library itself', async () => {
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem('Report').getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(error.code).toBe('PropertyNotLoaded');
});

test('an item that is not there is ItemNotFound, named with the statement', async () => {
  const error = await failure((context) => context.workbook.worksheets.getItem('nope').load('name'));
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.statement).toContain('getItem');
});

test('what hangs on an object that is not there is not there', async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('nope');
    const range = missing.getRange('A1');
    range.load('values');
    const there = context.workbook.worksheets.getItemOrNullObject('Data 2');
    there.load('name');
    await context.sync();
    expect([missing.isNullObject, range.isNullObject, there.isNullObject, there.name]).toEqual([true, true, false, 'Data 2']);
  });
});

test('what was done before the failing action stays done', async () => {
  await failure((context) => {
    const report = context.workbook.worksheets.getItem('Report');
    report.getRange('B2').values = [[7]];
    report.getRange('B3:C3').values = [[1]];
    report.getRange('C2').values = [[9]];
  });
  const [report] = office.book.sheets;
  expect([report!.cell(1, 1)!.value, report!.cell(1, 2)!.value]).toEqual([7, 120]);
});

test('a member the workbench does not know is ApiNotFound and remembered', async () => {
  const error = await failure((context) => context.workbook.worksheets.getItem('Report').getRange('A1').getImage());
  expect(error.code).toBe('ApiNotFound');
  expect([...office.server.unsupported]).toEqual([['Range.getImage', 1]]);
});

test('a member above the declared set is ApiNotFound, whatever the workbench knows', async () => {
  office.open({ workbook: { sheets: [sheet()] }, sets: { ExcelApi: '1.9' } });
  const error = await failure((context) => context.workbook.comments.getCount());
  expect(error.code).toBe('ApiNotFound');
  expect([...office.server.unsupported.keys()]).toEqual(['Workbook.comments']);
});

test('references live as long as the batch, or as they are tracked', async () => {
  let kept!: Excel.Range;
  await Excel.run(async (context) => {
    kept = context.workbook.worksheets.getItem('Report').getRange('A1:B1');
    context.trackedObjects.add(kept);
    await context.sync();
  });
  await Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([['Item', 2023]]);
    context.trackedObjects.remove(kept);
    await context.sync();
  });
  await office.settled();
  expect(office.server.call.kept.size).toBe(0);
});

test('a collection gives its items with the names asked for, top and skip included', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Report', 'Data 2']);
    expect(count.value).toBe(2);
    worksheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Data 2']);
    expect(() => worksheets.items[0]!.visibility).toThrow(/visibility/);
    worksheets.items[0]!.getRange('A1').values = [['y']];
    await context.sync();
  });
  expect(office.book.sheets[1]!.cell(0, 0)!.value).toBe('y');
});

test('nested names load nested objects', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Report').getRange('B2');
    range.load({ address: true, format: { fill: { color: true }, font: { bold: true } }, worksheet: { name: true } });
    await context.sync();
    expect([range.address, range.format.fill.color, range.format.font.bold, range.worksheet.name]).toEqual([
      'Report!B2',
      '#FFFFFF',
      false,
      'Report',
    ]);
  });
});

test('one sync is one request', async () => {
  const before = office.server.requests;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Report').getUsedRange();
    range.load({ values: true, formulas: true, numberFormat: true });
    await context.sync();
  });
  await office.settled();
  expect(office.server.requests - before).toBe(1);
});

test('answers above the limit are refused with Excel’s own codes', async () => {
  office.open({ workbook: { sheets: [sheet()] }, limit: 4000 });
  const response = await failure((context) => context.workbook.worksheets.getItem('Report').getRange('A1:Z200').load('values'));
  expect(response.code).toBe('ResponsePayloadSizeLimitExceeded');
  const request = await failure((context) => {
    context.workbook.worksheets.getItem('Report').getRange('A1').values = [['x'.repeat(4000)]];
  });
  expect(request.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(office.book.sheets[0]!.cell(0, 0)!.value).toBe('Item');
});

describe('while a person types into a cell', () => {
  test('requests are refused', async () => {
    office.user.edit(true);
    const error = await failure((context) => context.workbook.worksheets.getItem('Report').load('name'));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    office.user.edit(false);
  });

  test('requests with delayForCellEdit wait', async () => {
    office.user.edit(true);
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const report = context.workbook.worksheets.getItem('Report');
      report.load('name');
      await context.sync();
      done = true;
      return report.name;
    });
    await office.settled();
    expect(done).toBe(false);
    office.user.edit(false);
    expect(await run).toBe('Report');
  });
});

test('a wire log replays against another host, whatever names that host gives', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Report').getRange('A1:C3');
    range.load('values,address');
    await context.sync();
    range.getCell(1, 1).values = [[101]];
    await context.sync();
  });
  await office.settled();
  const log = readLog(writeLog(office.server.log));
  expect(log.length).toBeGreaterThanOrEqual(2);
  const fresh = () => bookOf({ sheets: [parseGrid('', 'First').sheet, sheet()] });
  expect(replay(log, fresh())).toEqual([]);
  const changed = bookOf({ sheets: [sheet()] });
  changed.sheets[0]!.put(2, 2, { value: -71 });
  const differences = replay(log, changed);
  expect(differences.map(({ line }) => line)).toEqual([0]);
  expect(JSON.stringify(differences[0]!.received)).toContain('-71');
});

test('settings of the document travel with it', async () => {
  Office.context.document.settings.set('khopso', { seen: 1 });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect([...office.book.documentSettings]).toEqual([['khopso', '{"seen":1}']]);
  office.book.documentSettings.set('khopso', '{"seen":2}');
  await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
  expect(Office.context.document.settings.get('khopso')).toEqual({ seen: 2 });
});

test('a ribbon button runs the action associated with it, and hears when it is done', async () => {
  const seen: string[] = [];
  office.peer.onCommandDone = (control) => seen.push(`done ${control}`);
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  office.peer.invokeCommand('checkNow', 'CheckNow');
  await office.settled();
  expect(seen).toEqual(['CheckNow', 'done CheckNow']);
});

test('Tab at the end of the add-in’s page hands the focus to Excel', () => {
  let left = 0;
  office.peer.onLeave = () => {
    left += 1;
  };
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, bubbles: true, cancelable: true }));
  expect(left).toBe(1);
  button.remove();
});

test('the add-in asks for its pane to be shown', async () => {
  const states: boolean[] = [];
  office.server.onVisibility = (visible) => states.push(visible);
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(states).toEqual([false, true]);
});

describe('custom functions', () => {
  test('deliver their results while a calculation waits for them', async () => {
    let calculated: () => void = () => undefined;
    const calculation = new Promise<void>((resolve) => {
      calculated = resolve;
    });
    office.peer.idle = () => calculation;
    CustomFunctions.associate('HALF', (value: number) => value / 2);
    await expect(office.customFunctions.call('HALF', [10], 'Report!D4')).resolves.toBe(5);
    let answered = false;
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      answered = true;
    });
    await office.settled();
    expect(answered).toBe(false);
    calculated();
    await reading;
    expect(answered).toBe(true);
  });

  test('run in the library’s own runtime: values, matrices, what is left out', async () => {
    CustomFunctions.associate('ADDTAX', (amount: number, rate: number) => amount * (1 + rate));
    CustomFunctions.associate('TWICE', (matrix: number[][]) => matrix.map((row) => row.map((value) => value * 2)));
    CustomFunctions.associate('LEFTOUT', (value: unknown) => value === null);
    const { customFunctions } = office;
    await expect(customFunctions.call('ADDTAX', [100, 0.2], 'Report!D4')).resolves.toBe(120);
    await expect(
      customFunctions.call(
        'TWICE',
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        'Report!D4',
      ),
    ).resolves.toEqual([
      [2, 4],
      [6, 8],
    ]);
    await expect(customFunctions.call('LEFTOUT', [null], 'Report!D4')).resolves.toBe(true);
  });

  test.each([
    ['notAvailable', '#N/A', 'không có số'],
    ['invalidValue', '#VALUE!', 'không có số'],
    ['divisionByZero', '#DIV/0!', ''],
    ['invalidNumber', '#NUM!', ''],
    ['nullReference', '#NULL!', ''],
  ] as const)('an error %s is shown as %s; only two carry words', async (code, shown, words) => {
    CustomFunctions.associate(`FAILS${code.toUpperCase()}`, () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], 'không có số');
    });
    await expect(office.customFunctions.call(`FAILS${code.toUpperCase()}`, [], 'Report!D4')).rejects.toMatchObject({
      error: shown,
      message: words,
    });
  });

  test('a function nobody associated is #NAME?', async () => {
    await expect(office.customFunctions.call('NOBODY', [], 'Report!D4')).rejects.toMatchObject({ error: '#NAME?' });
  });
});
