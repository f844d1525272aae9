import { parseGrid } from '../../src/core/text/grid';
import { bootOffice, type BootedOffice } from '../../workbench/host/jest';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice({ workbook: { sheets: [parseGrid('Item|2023|2024\nRevenue|100|120\nCost|-60|-70', 'Report').sheet] } });
});

test('Microsoft’s own library takes our host for Excel on the web', () => {
  expect(office.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});

test('reads the used range in one request', async () => {
  const before = office.server.requests;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load('values,address');
    await context.sync();
    expect(range.address).toBe('Report!A1:C3');
    expect(range.values).toEqual([
      ['Item', 2023, 2024],
      ['Revenue', 100, 120],
      ['Cost', -60, -70],
    ]);
  });
  expect(office.server.requests - before).toBeLessThanOrEqual(2);
  expect([...office.server.unsupported]).toEqual([]);
});
