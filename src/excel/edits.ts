import type { KnownSheets } from './known-sheets';
import { withExcel } from './run';

/** One notice for a burst: pasting a column raises an event a cell. */
const BURST = 250;

/**
 * Calls `listener` when somebody changes cells or deletes a sheet: edits of the add-in itself and of our result sheet do
 * not count. The answer ends the listening.
 */
export function onEdit(known: KnownSheets, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const notice = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!ended) listener();
    }, BURST);
  };
  const registered = withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ triggerSource, worksheetId }) => {
        if (triggerSource !== 'ThisLocalAddin' && known.index(worksheetId) !== null) notice();
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (known.index(worksheetId) !== null) notice();
      }),
    ];
    await context.sync();
    return handlers;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void registered.then(async (handlers) => {
      for (const handler of handlers) handler.remove();
      await handlers[0]!.context.sync();
    });
  };
}
