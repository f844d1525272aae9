import type { FUniver } from '@univerjs/core/facade';
import { isErrorText } from '../../../src/book/entry';
import { FunctionType } from '@univerjs/engine-formula';
import type { AboutFunction, GridAnswer, GridFunction, GridResult } from '../../page/grid-port';
import type { Calculations } from './calculations';

/** What a cell holds until the add-in has answered; nobody outside the grid gets to see it. */
export const WAITING = '#GETTING_DATA';

/** More answers than this are not kept: a column of 20,000 formulas that is worked out a few times over. */
const KEPT = 100_000;

/** What the engine tells a function of the cell it is worked out for. */
interface Caller {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

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
  private readonly known = new Map<string, GridAnswer>();
  /** What a function said of its failure in the cell that calls it: sheet, row and column. */
  private readonly messages = new Map<string, string>();
  private readonly asked = new Set<string>();
  private readonly functions = new Set<string>();

  constructor(
    private readonly api: FUniver,
    private readonly calculations: Calculations,
  ) {}

  add(name: string, run: GridFunction, about: AboutFunction): void {
    this.functions.add(name);
    const ask = (caller: Caller, args: readonly unknown[]) => this.answer(caller, this.ask(name, args, run));
    function calculate(this: Caller, ...args: unknown[]): never {
      return ask(this, args) as never;
    }
    this.api.getFormula().registerFunction(name, calculate as never, { description: infoOf(name, about) as never });
  }

  /** The results with what functions said of failures in these very cells. */
  withMessages(sheet: string, results: readonly GridResult[]): GridResult[] {
    return results.map(([row, col, value]) => {
      const cell = `${sheet}:${row}:${col}`;
      const message = this.messages.get(cell);
      // Worked out anew it is said anew.
      this.messages.delete(cell);
      return message === undefined ? [row, col, value] : [row, col, value, message];
    });
  }

  /** Another workbook, with another window of the add-in to ask. */
  forget(): void {
    this.known.clear();
    this.asked.clear();
    this.messages.clear();
  }

  private answer({ subUnitId, row, column }: Caller, { value, message }: GridAnswer): unknown {
    if (message) this.messages.set(`${subUnitId}:${row}:${column}`, message);
    return literal(value);
  }

  private ask(name: string, args: readonly unknown[], run: GridFunction): GridAnswer {
    const key = JSON.stringify([name, args]);
    const known = this.known.get(key);
    if (known) return known;
    if (!this.asked.has(key)) {
      this.asked.add(key);
      void this.calculations.during(() => run(args).then((value) => this.keep(key, value)));
    }
    return { value: WAITING };
  }

  private keep(key: string, value: GridAnswer): void {
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

/** The engine reads a text as if it were typed, and "1.855" as a number: between quotation marks it stays the text it is. */
function literal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(literal);
  return typeof value === 'string' && !isErrorText(value) ? `"${value.replace(/"/g, '""')}"` : value;
}

/** In the engine's form; 1 is "yes". */
function infoOf(name: string, { description, parameters }: AboutFunction): Record<string, unknown> {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((one) => ({
      name: one.name,
      detail: one.description ?? '',
      example: one.name,
      require: one.optional ? 0 : 1,
      repeat: one.repeating ? 1 : 0,
    })),
  };
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
