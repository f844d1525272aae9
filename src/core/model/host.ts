import type { CellPlace } from './place';
import type { Finding, Fix } from './finding';
import type { Workbook } from './sheet';

/** How far a long reading is; `sheet` is the name of the sheet being read. */
export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

/** Set by whoever wants a long reading to stop; an AbortSignal fits. */
export interface Cancel {
  readonly aborted: boolean;
}

/** Whatever holds the workbook: Excel in the add-in, a file in the command line, memory in tests. */
export interface Host {
  readWorkbook(onProgress?: (progress: Progress) => void, cancel?: Cancel): Promise<Workbook>;
  show(cell: CellPlace): Promise<void>;
  mark(findings: readonly Finding[]): Promise<void>;
  apply(fix: Fix): Promise<void>;
  undo(): Promise<void>;
}

/** What can be told of the workbook without reading its cells; said before the click, so that the click counts. */
export interface Surroundings {
  /** False: formulas may show old results. */
  readonly automaticCalculation: boolean;
  /** Cells that carry our colour now. */
  readonly marked: number;
  readonly protectedSheets: readonly string[];
  /** Sheets with a filter set. */
  readonly filteredSheets: readonly string[];
  /** Our result sheet is in the workbook. */
  readonly resultSheet: boolean;
  /** What the machine prints: "," and ";" under Vietnamese settings. */
  readonly decimalSeparator: string;
  readonly listSeparator: string;
}

/** A sheet that we write: rows of texts and numbers; `widths` in characters. */
export interface SheetToWrite {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
  /** 0-based rows printed bold. */
  readonly bold: readonly number[];
}

/** What is selected: where, and its values; null where the selection is no range of cells. */
export interface Selection {
  readonly sheet: number;
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
}

/**
 * What the pane needs of Excel beyond reading, showing, marking and mending. A call that can't be done rejects with a
 * `HostRefusal`; everything else that is thrown is a mistake of ours.
 */
export interface PaneHost extends Host {
  look(): Promise<Surroundings>;
  /** Takes our colours off again, exactly. */
  unmark(): Promise<void>;
  /** Edits that are not ours, at most one call for each burst; the answer ends the listening. */
  onEdit(listener: () => void): () => void;
  /** What was remembered in the workbook under `key` (travels with the file); null where nothing was. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string | null): Promise<void>;
  writeResultSheet(sheet: SheetToWrite): Promise<void>;
  removeResultSheet(): Promise<void>;
  /** Our functions become their values; how many cells. */
  replaceFunctions(): Promise<number>;
  save(): Promise<void>;
  selection(): Promise<Selection | null>;
  /** Writes "=…" (English names, US separators) into the active cell. */
  insertFormula(formula: string): Promise<void>;
}

/** `code` has a sentence "host.<code>" in the pane's catalogue. */
export type HostRefusalCode =
  | 'protected' // the sheet is protected
  | 'changed' // the cell is no longer as it was checked
  | 'sheet-gone'
  | 'editing' // a cell is being edited
  | 'nothing-to-undo'
  | 'cancelled'
  | 'unsupported' // this Excel can't
  | 'offline'
  | 'unknown';

export class HostRefusal extends Error {
  constructor(
    readonly code: HostRefusalCode,
    readonly detail = '',
  ) {
    super(`${code}: ${detail}`);
    this.name = 'HostRefusal';
  }
}
