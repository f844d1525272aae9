import type { Area } from '../../src/core/model/cell-ref';
import type { Style } from '../../src/book/cells';

// What page and grid say to each other: plain values only, so that the grid's library stays in its own package.

export interface GridCell {
  /** A cached result where there is a formula; an error as its text. */
  readonly value: number | string | boolean | null;
  /** With "=". */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: Style;
}

export type Placed = readonly [row: number, col: number, cell: GridCell];

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly Placed[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** Points, by index. */
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly notes: readonly (readonly [row: number, col: number, text: string])[];
}

/** A look as the grid tells it: only what changed; undefined takes a property away. "General" is no format. */
export interface GridLook {
  readonly style: { readonly [K in keyof Style]?: Style[K] | undefined };
  readonly format?: string;
}

/** A cell the person changed. `entry`: the text as typed where it was typed, else what the grid made of a paste or a fill. */
export interface GridEntry {
  readonly row: number;
  readonly col: number;
  readonly entry?: number | string | boolean;
  readonly typed: boolean;
  readonly look?: GridLook;
}

/** What a formula in the top left cell of `area` fills, row by row; an error as its text. */
export interface GridSpill {
  readonly area: Area;
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
}

export type Axis = 'row' | 'column';

export interface GridHandlers {
  edited(sheet: string, entries: readonly GridEntry[]): void;
  /** Results of formulas, as the grid's engine worked them out. */
  calculated(sheet: string, results: readonly GridResult[]): void;
  /** All that formulas of the sheet fill beyond their own cells, now. */
  spilled(sheet: string, spills: readonly GridSpill[]): void;
  selected(sheet: string, area: Area): void;
  sheetOpened(sheet: string): void;
  /** Heights or widths that were dragged, in points. */
  sized(sheet: string, axis: Axis, sizes: readonly (readonly [index: number, points: number])[]): void;
  /** What the person asks of the sheets' tabs. */
  sheetRenamed(sheet: string, name: string): void;
  sheetAdded(): void;
  sheetMoved(sheet: string, to: number): void;
  /** The person begins or ends typing into a cell. */
  editing(on: boolean): void;
  undo(): void;
}

/** What a custom function gave: a value or matrix, or an error's text with what the function says about it. */
export interface GridAnswer {
  readonly value: unknown;
  readonly message?: string;
}

export type GridFunction = (args: readonly unknown[]) => Promise<GridAnswer>;

/** What is shown of a function while it is typed. */
export interface AboutFunction {
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** What a formula gives now; `message`: why one of the add-in's functions in it failed. */
export type GridResult = readonly [row: number, col: number, value: number | string | boolean | null, message?: string];

export interface GridPort {
  open(sheets: readonly GridSheet[], active: string): void;
  setCells(sheet: string, cells: readonly Placed[]): void;
  setMerges(sheet: string, area: Area, merges: readonly Area[]): void;
  /** The sheet anew, where much of it is another one; the view stays where it is. */
  redraw(sheet: GridSheet): void;
  setHidden(sheet: string, axis: Axis, hidden: readonly number[]): void;
  /** Points, by index. */
  setSizes(sheet: string, axis: Axis, sizes: readonly (readonly [number, number])[]): void;
  setNote(sheet: string, row: number, col: number, text: string | null): void;
  addSheet(sheet: GridSheet, index: number): void;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  hideSheet(sheet: string, hidden: boolean): void;
  moveSheet(sheet: string, from: number, to: number): void;
  select(sheet: string, area: Area): void;
  /** Where a cell stands in the window, in pixels; for tests that click it as a person does. */
  whereIs(
    sheet: string,
    row: number,
    col: number,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  addFunction(name: string, run: GridFunction, about: AboutFunction): void;
  /** Takes the grid away, for one in another language. */
  end(): void;
  /** Resolves when the first workbook is drawn and takes clicks. */
  ready(): Promise<void>;
  /** Resolves when no calculation is running or due. */
  calculated(): Promise<void>;
}

export type CreateGrid = (container: HTMLElement, language: 'vi' | 'en', handlers: GridHandlers) => GridPort;
