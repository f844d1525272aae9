import type { FUniver } from '@univerjs/core/facade';
import type { GridEntry, GridHandlers, GridResult } from '../../page/grid-port';
import { WAITING } from './answers';
import { spillsOf, type Arrays } from './arrays';
import { lookOf, type GridStyle } from './look';
import { areaOf, points } from './snapshot';
import { plain, type GridValue } from './values';

interface Values {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, GridValue | null>>>>;
}
interface Selections {
  readonly subUnitId: string;
  readonly selections?: readonly { readonly range: Parameters<typeof areaOf>[0] }[];
}
interface Command {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { readonly fromFormula?: boolean; readonly applyFormulaCalculationResult?: boolean };
}

type Lines = number | Readonly<Record<number, number | null | undefined>>;
interface Sizes {
  readonly subUnitId: string;
  readonly ranges: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
  readonly rowHeight?: Lines;
  readonly colWidth?: Lines;
}

/**
 * The model says what becomes of lines, sheets and names: what the grid would do to them by itself is refused, and what
 * the page offers instead is passed on. Dragged cells and notes are not offered.
 */
const REFUSED =
  /^sheet\.command\.(insert|delete|remove|move|reorder)-(row|col|range|multi)|^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hidden|show)|set-tab-color|set-frozen|split-text|update-note|delete-note)|^sheet\.operation\.add-note/;

/** Tells the page what the person did and what the engine worked out. */
export function listen(api: FUniver, handlers: GridHandlers, ours: () => boolean): void {
  let typed: Typed = null;
  api.addEvent(api.Event.SheetEditStarted, () => handlers.editing(true));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    typed = isConfirm ? { sheet: worksheet.getSheetId(), row, col: column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => handlers.editing(false));
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const command = event as unknown as Command & { cancel?: boolean };
    if (ours() || !REFUSED.test(command.id)) return;
    command.cancel = true;
    passOn(api, command, handlers);
  });
  // The model keeps the history: what the add-in wrote is undone in the same order as what was typed.
  api.addEvent(api.Event.BeforeUndo, (event) => {
    event.cancel = true;
    handlers.undo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    event.cancel = true;
  });
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params, options } = event as unknown as Command;
    if (id === 'sheet.mutation.set-range-values') {
      const values = params as Values;
      if (options?.fromFormula ?? options?.applyFormulaCalculationResult) handlers.calculated(values.subUnitId, results(values));
      else if (!ours()) {
        const entries = entriesOf(
          values,
          typed,
          (id) => api.getActiveWorkbook()!.getWorkbook().getStyles().get(id) as GridStyle | undefined,
        );
        typed = null;
        if (entries.length > 0) handlers.edited(values.subUnitId, entries);
      }
    }
    if (id === 'formula.mutation.set-array-formula-data') spilled(api, params as Arrays, handlers);
    if (ours()) return;
    if (id === 'sheet.operation.set-selections') selected(params as Selections, handlers);
    if (id === 'sheet.mutation.set-worksheet-col-width' || id === 'sheet.mutation.set-worksheet-row-height')
      sized(params as Sizes, handlers);
    if (id === 'sheet.operation.set-worksheet-active') handlers.sheetOpened((params as Selections).subUnitId);
  });
}

function spilled(api: FUniver, arrays: Arrays, handlers: GridHandlers): void {
  const workbook = api.getActiveWorkbook();
  for (const [sheet, spills] of workbook ? spillsOf(arrays, workbook.getId()) : []) handlers.spilled(sheet, spills);
}

/** What the tabs below the grid are asked for. */
function passOn(api: FUniver, { id, params }: Command, handlers: GridHandlers): void {
  const {
    subUnitId = api.getActiveWorkbook()!.getActiveSheet().getSheetId(),
    name,
    order,
  } = (params ?? {}) as { subUnitId?: string; name?: string; order?: number };
  // A command that was refused must have ended before the model draws what it made of it.
  if (id === 'sheet.command.insert-sheet') setTimeout(() => handlers.sheetAdded());
  if (id === 'sheet.command.set-worksheet-name' && name !== undefined) setTimeout(() => handlers.sheetRenamed(subUnitId, name));
  if (id === 'sheet.command.set-worksheet-order' && order !== undefined) setTimeout(() => handlers.sheetMoved(subUnitId, order));
}

function sized({ subUnitId, ranges, rowHeight, colWidth }: Sizes, handlers: GridHandlers): void {
  const axis = colWidth === undefined ? 'row' : 'column';
  const lengths = colWidth ?? rowHeight ?? {};
  const sizes = new Map<number, number>();
  for (const range of ranges) {
    const [first, last] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    for (let line = first; line <= last; line++) {
      const length = typeof lengths === 'number' ? lengths : lengths[line];
      if (length) sizes.set(line, points(length));
    }
  }
  handlers.sized(subUnitId, axis, [...sizes]);
}

function selected({ subUnitId, selections }: Selections, handlers: GridHandlers): void {
  const range = selections?.at(-1)?.range;
  if (range) handlers.selected(subUnitId, areaOf(range));
}

function* cellsOf({ cellValue }: Values): Generator<readonly [number, number, GridValue | null]> {
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [col, cell] of Object.entries(cells)) yield [Number(row), Number(col), cell];
}

function results(values: Values): GridResult[] {
  return [...cellsOf(values)].filter(([, , cell]) => cell?.v !== WAITING).map(([row, col, cell]) => [row, col, plain(cell)] as const);
}

type Typed = { readonly sheet: string; readonly row: number; readonly col: number; readonly text: string } | null;

/** Cells that changed; the typed text wins over what the grid read in it, for the model reads entries and their formats itself. */
function entriesOf(values: Values, typed: Typed, styleOf: (id: string) => GridStyle | undefined): GridEntry[] {
  const entries: GridEntry[] = [];
  for (const [row, col, cell] of cellsOf(values)) {
    if (typed?.sheet === values.subUnitId && typed.row === row && typed.col === col) {
      entries.push({ row, col, entry: typed.text, typed: true });
      continue;
    }
    const contents = cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
    const style = typeof cell?.s === 'string' ? styleOf(cell.s) : cell?.s;
    const look = style ? lookOf(style) : null;
    if (contents || look)
      entries.push({ row, col, typed: false, ...(contents ? { entry: cell?.f ?? plain(cell) ?? '' } : {}), ...(look ? { look } : {}) });
  }
  return entries;
}
