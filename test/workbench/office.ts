import { bootOffice, type BootedOffice, type BootOptions } from '../../workbench/host/jest';
import { parseGrid } from '../../src/core/text/grid';

export type { BootedOffice };

/** Boots once a file; each test gets a fresh workbook of two sheets, "Report" and "Data 2". */
export function withOffice(
  options: Omit<BootOptions, 'workbook'> = {},
  report = 'Item|2023|2024\nRevenue|100|120\nCost|-60|-70',
): () => BootedOffice {
  let office: BootedOffice;
  beforeAll(async () => {
    office = await bootOffice();
  });
  beforeEach(() => office.open({ ...options, workbook: { sheets: [parseGrid(report, 'Report').sheet, parseGrid('x', 'Data 2').sheet] } }));
  return () => office;
}

/** Runs a batch and gives what `run` returns after the sync. */
export function batch<T>(run: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const value = await run(context);
    await context.sync();
    return value;
  });
}

/** The code of Excel's error that a batch fails with; "" where it does not fail. */
export async function codeOf(run: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await batch(async (context) => {
      await run(context);
    });
    return '';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

export const report = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Report');
