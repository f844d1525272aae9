import type { FUniver } from '@univerjs/core/facade';
import type { GridEntry, GridHandlers } from '../../page/grid-port';
import { areaOf } from './snapshot';

interface GridValue { readonly v?: number | string | boolean | null; readonly f?: string | null; readonly t?: number | null; readonly si?: string | null; readonly p?: unknown }
interface Values { readonly subUnitId: string; readonly cellValue?: Readonly<Record<string, Readonly<Record<string, GridValue | null>>>> }
interface Selections { readonly subUnitId: string; readonly selections?: readonly { readonly range: Parameters<typeof areaOf>[0] }[] }
interface Command { readonly id: string; readonly params?: unknown; readonly options?: { readonly fromFormula?: boolean; readonly applyFormulaCalculationResult?: boolean } }

/** Lines that the grid would shift by itself while the model stays: the workbench's model knows no inserted lines. */
const REFUSED = /^sheet\.command\.(insert|delete|remove|move)-(row|col|range|multi)|^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet)/;

/** Tells the page what the person did and what the engine worked out. */
export function listen(api: FUniver, handlers: GridHandlers, ours: () => boolean): void {
  let typed: { readonly sheet: string; readonly row: number; readonly col: number; readonly text: string } | null = null;
  api.addEvent(api.Event.SheetEditStarted, () => handlers.editing(true));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    typed = isConfirm ? { sheet: worksheet.getSheetId(), row, col: column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => handlers.editing(false));
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const command = event as unknown as Command & { cancel?: boolean };
    if (!ours() && REFUSED.test(command.id)) command.cancel = true;
  });
  // The model keeps the history: what the add-in wrote is undone in the same order as what was typed.
  api.addEvent(api.Event.BeforeUndo, (event) => {
    event.cancel = true;
    handlers.undo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => { event.cancel = true; });
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params, options } = event as unknown as Command;
    if (id === 'sheet.mutation.set-range-values') {
      const values = params as Values;
      if (options?.fromFormula ?? options?.applyFormulaCalculationResult) handlers.calculated(values.subUnitId, results(values));
      else if (!ours()) {
        const entries = entriesOf(values, typed);
        typed = null;
        if (entries.length > 0) handlers.edited(values.subUnitId, entries);
      }
    }
    if (ours()) return;
    if (id === 'sheet.operation.set-selections') selected(params as Selections, handlers);
    if (id === 'sheet.operation.set-worksheet-active') handlers.sheetOpened((params as Selections).subUnitId);
  });
}

function selected({ subUnitId, selections }: Selections, handlers: GridHandlers): void {
  const range = selections?.at(-1)?.range;
  if (range) handlers.selected(subUnitId, areaOf(range));
}

function* cellsOf({ cellValue }: Values): Generator<readonly [number, number, GridValue | null]> {
  for (const [row, cells] of Object.entries(cellValue ?? {})) for (const [col, cell] of Object.entries(cells)) yield [Number(row), Number(col), cell];
}

function results(values: Values) {
  return [...cellsOf(values)].map(([row, col, cell]) => [row, col, plain(cell)] as const);
}

const BOOLEAN = 3;

function plain(cell: GridValue | null): number | string | boolean | null {
  const value = cell?.v ?? null;
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

/** Cells whose contents changed; the typed text wins over what the grid read in it, for the model reads entries itself. */
function entriesOf(values: Values, typed: { readonly sheet: string; readonly row: number; readonly col: number; readonly text: string } | null): GridEntry[] {
  const entries: GridEntry[] = [];
  for (const [row, col, cell] of cellsOf(values)) {
    if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
    if (typed?.sheet === values.subUnitId && typed.row === row && typed.col === col) entries.push({ row, col, entry: typed.text, typed: true });
    else entries.push({ row, col, entry: cell?.f ?? plain(cell) ?? '', typed: false });
  }
  return entries;
}
