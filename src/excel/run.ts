import { refusalFrom } from './refusals';
import { supports } from './requirements';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Talks to Excel. Waits while the user types into a cell instead of failing; errors leave as `HostRefusal`. */
export function withExcel<T>(work: Work<T>): Promise<T> {
  return run({ delayForCellEdit: true }, work);
}

/** The same for what one Ctrl+Z should take back, where Excel can group (ExcelApi 1.20). */
export function asOneStep<T>(work: Work<T>): Promise<T> {
  return run(supports('ExcelApi', '1.20') ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true }, work);
}

async function run<T>(options: Excel.RunOptions, work: Work<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw refusalFrom(error);
  }
}
