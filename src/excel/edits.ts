import { shiftOf, type Shift } from './line-shifts';
import { withExcel } from './run';

/** One notice for a burst: pasting a column raises an event a cell. */
const BURST = 250;

type LinesMoved = (sheet: string, shift: Shift) => void;

/**
 * Calls `listener` when somebody changes cells or deletes a sheet, with the time of the latest such event: edits of the
 * add-in itself and of our own sheets (`ours`, their ids) do not count. `moved` hears of lines at once. The answer ends
 * the listening.
 */
export function onEdit(ours: ReadonlySet<string>, listener: (at: number) => void, moved: LinesMoved): () => void {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const notice = () => {
    latest = performance.now();
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!ended) listener(latest);
    }, BURST);
  };
  const registered = withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ triggerSource, worksheetId, changeType, address }) => {
        const shift = shiftOf(changeType, address);
        if (shift) moved(worksheetId, shift);
        if (triggerSource !== 'ThisLocalAddin' && !ours.has(worksheetId)) notice();
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (!ours.has(worksheetId)) notice();
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
