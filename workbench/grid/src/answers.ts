import type { FUniver } from '@univerjs/core/facade';
import type { GridFunction } from '../../page/grid-port';
import type { Calculations } from './calculations';

/** What a cell holds until the add-in has answered; nobody outside the grid gets to see it. */
export const WAITING = '#GETTING_DATA';

/** More answers than this are not kept: a column of 20,000 formulas that is worked out a few times over. */
const KEPT = 100_000;

interface Cells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

/**
 * Answers of the add-in's functions. The engine works out one cell after another and would wait for each: so it is told
 * "not yet", all that it asks for is asked together, and the cells are worked out again when the answers are there.
 */
export class Answers {
  private readonly known = new Map<string, unknown>();
  private readonly asked = new Set<string>();
  private readonly functions = new Set<string>();

  constructor(
    private readonly api: FUniver,
    private readonly calculations: Calculations,
  ) {}

  add(name: string, run: GridFunction, description: string): void {
    this.functions.add(name);
    this.api.getFormula().registerFunction(name, (...args) => this.ask(name, args, run) as never, description);
  }

  /** Another workbook, with another window of the add-in to ask. */
  forget(): void {
    this.known.clear();
    this.asked.clear();
  }

  private ask(name: string, args: readonly unknown[], run: GridFunction): unknown {
    const key = JSON.stringify([name, args]);
    if (this.known.has(key)) return this.known.get(key);
    if (!this.asked.has(key)) {
      this.asked.add(key);
      void this.calculations.during(() => run(args).then((value) => this.keep(key, value)));
    }
    return WAITING;
  }

  private keep(key: string, value: unknown): void {
    // The workbook that asked may be closed.
    if (!this.asked.delete(key)) return;
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(key, value);
    if (this.asked.size === 0) void this.calculations.idle().then(() => this.again());
  }

  /** Works out anew what calls a function; what is known already costs nothing. */
  private again(): void {
    const dirtyRanges = this.callers();
    if (dirtyRanges.length === 0) return;
    this.calculations.expect();
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.api.syncExecuteCommand(
      'formula.mutation.set-formula-calculation-start',
      { forceCalculation: false, dirtyRanges, ...nothing },
      { onlyLocal: true },
    );
  }

  private callers(): Cells[] {
    const calls = new RegExp(`(?<![\\w.])(?:${[...this.functions].map((name) => name.replace(/\./g, '\\.')).join('|')})\\(`, 'i');
    const found: Cells[] = [];
    const workbook = this.api.getActiveWorkbook();
    for (const sheet of workbook?.getSheets() ?? []) {
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, col, cell) => {
          if (cell?.f && calls.test(cell.f))
            found.push({
              unitId: workbook!.getId(),
              sheetId: sheet.getSheetId(),
              range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
            });
        });
    }
    return joined(found);
  }
}

/** Cells one below the other as one range: the engine looks through a list of ranges for every formula. */
function joined(cells: readonly Cells[]): Cells[] {
  const open = new Map<string, Cells>();
  const done: Cells[] = [];
  for (const cell of cells) {
    const key = `${cell.sheetId}:${cell.range.startColumn}`;
    const above = open.get(key);
    if (above?.range.endRow === cell.range.startRow - 1) open.set(key, { ...above, range: { ...above.range, endRow: cell.range.endRow } });
    else {
      if (above) done.push(above);
      open.set(key, cell);
    }
  }
  return [...done, ...open.values()];
}
