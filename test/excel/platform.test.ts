import { findPlatform, appearanceOf } from '../../src/excel/platform';
import { refusalFrom } from '../../src/excel/refusals';
import { HostRefusal } from '../../src/host/host';
import { bootOffice } from '../../workbench/host/jest';
import { book } from './office';

const theme = (bodyBackgroundColor: string | undefined) =>
  jest.replaceProperty(Office.context as { officeTheme: unknown }, 'officeTheme', bodyBackgroundColor && { bodyBackgroundColor });

test('without the library from Microsoft we are offline, and say so instead of failing', async () => {
  expect(await findPlatform()).toEqual({ office: 'offline', name: '' });
});

describe('with the library', () => {
  beforeAll(() => bootOffice({ workbook: book({ S: 'A|1' }), sets: { ExcelApi: '1.14' } }));
  afterEach(() => jest.restoreAllMocks());

  test('Excel at our floor is good enough', async () => {
    expect(await findPlatform()).toEqual({ office: 'excel', name: 'OFFICE_ONLINE' });
  });

  test('Excel below our floor is too old', async () => {
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((_, version) => Number(String(version).split('.')[1]) <= 13);
    expect(await findPlatform()).toMatchObject({ office: 'too-old' });
  });

  test('a browser tab or another program is no Excel', async () => {
    jest.spyOn(Office, 'onReady').mockResolvedValue({ host: null, platform: null } as never);
    expect(await findPlatform()).toEqual({ office: 'none', name: '' });
  });

  test('where Office never gets ready the pane says so in the end', async () => {
    jest.useFakeTimers();
    jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    const found = findPlatform();
    await jest.runAllTimersAsync();
    expect(await found).toEqual({ office: 'offline', name: '' });
    jest.useRealTimers();
  });

  test.each([
    ['#1F1F1F', 'dark'],
    ['#F3F2F1', 'light'],
    [undefined, undefined],
    ['teal', undefined],
  ])('a background of %s is %s', (background, appearance) => {
    if (!('officeTheme' in Office.context))
      Object.defineProperty(Office.context, 'officeTheme', { value: null, configurable: true, writable: true });
    theme(background);
    expect(appearanceOf()).toBe(appearance);
  });

  test('an unknown failure keeps its code and words; a refusal stays what it is', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').name = 'a/b';
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(refusalFrom(error)).toMatchObject({ code: 'unknown', detail: expect.stringContaining('InvalidArgument') as string });
    const refusal = new HostRefusal('cancelled');
    expect(refusalFrom(refusal)).toBe(refusal);
    expect(refusalFrom(new TypeError('x is undefined'))).toMatchObject({ code: 'unknown', detail: 'x is undefined' });
  });

  test('a member that Excel lacks is refused as unsupported', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').getDirectDependents();
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(refusalFrom(error).code).toBe('unsupported');
  });
});
