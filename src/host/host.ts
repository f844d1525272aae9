import type { CellRef } from '../core/model/cell-ref';
import type { Finding, Fix, RelatedCells } from '../core/model/finding';
import type { Notes } from '../core/model/notes';
import type { DefinedName, Workbook } from '../core/model/sheet';

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
  show(cell: CellRef): Promise<void>;
  mark(findings: readonly Finding[]): Promise<void>;
  /** A text that begins with "=" is written as a formula. */
  apply(fix: Fix): Promise<void>;
  undo(): Promise<void>;
}

/** What can be told of the workbook without reading its cells; said before the click, so that the click counts. */
export interface Surroundings {
  /** False: formulas may show old results. */
  readonly automaticCalculation: boolean;
  /** Cells that carry our colour now. */
  readonly marked: number;
  /** Something of ours that did not come to its end and can be taken back; null where there is nothing such. */
  readonly unfinished: Unfinished | null;
  /** Records of ours in the workbook that can't be read: set aside. */
  readonly unreadable: number;
  readonly protectedSheets: readonly string[];
  /** Sheets with a filter set. */
  readonly filteredSheets: readonly string[];
  /** Those of our own sheets that are in the workbook. */
  readonly ownSheets: readonly OwnSheet[];
  /** What the machine prints: "," and ";" under Vietnamese settings. */
  readonly decimalSeparator: string;
  readonly listSeparator: string;
  /** Sheets that the last reading had to leave out: deleted while it read, or a chart sheet. */
  readonly skippedSheets: readonly string[];
}

/** What a broken connection or a crash left half-written. */
export interface Unfinished {
  /** Cells that were being written: each holds what it held before or what was to be written. */
  readonly cells: number;
  /** Sheets of ours that are not whole. */
  readonly sheets: number;
}

/** Sheets of ours, each in the workbook once at most: the result of the check, the board of targets. */
export const OWN_SHEETS = ['result', 'board'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

/** A sheet that we write: rows of texts and numbers; `widths` in characters. */
export interface SheetToWrite {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
  /** 0-based rows printed bold. */
  readonly bold: readonly number[];
  /** 0-based rows whose first text stands in the middle of the page. */
  readonly centred?: readonly number[];
  /** A block of rows with lines around each cell; its first row is its head, filled. */
  readonly table?: { readonly from: number; readonly to: number };
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
  /**
   * From now on places and expected contents are those of `read`, an answer of `readWorkbook`: the one whose findings are
   * on show. Until the first call they are those of the latest reading; a reading for another purpose changes nothing.
   */
  adopt(read: Workbook): void;
  look(): Promise<Surroundings>;
  /** Selects the cells, all of them where the host can, else the first area; writes nothing. */
  select(cells: RelatedCells): Promise<void>;
  /** Whether one of the cells can't be written now: locked on a protected sheet, as the printed part of a form is. */
  isLocked(cells: readonly CellRef[]): Promise<boolean>;
  /** The sheet in front, as an index of the workbook last read, adopted or not; null where it was not read (a chart, our result sheet). */
  activeSheet(): Promise<number | null>;
  /**
   * Writes all of the fix or nothing: where that breaks off, the workbook is as before, or `look` tells of something
   * `unfinished`. `names` of the workbook are defined with it (`formula` with its "=") and taken back with it.
   */
  apply(fix: Fix, names?: readonly DefinedName[]): Promise<void>;
  /** Takes back `fix` (known by its `edits`), whatever was done since, or the last thing done. */
  undo(fix?: Fix): Promise<void>;
  /** Takes back what did not come to its end, to the last cell; what somebody wrote since stays. */
  takeBackUnfinished(): Promise<void>;
  /** Colours the cells of `findings`; `comment` gives the text of a comment for those who asked for comments. */
  mark(findings: readonly Finding[], comment?: (finding: Finding) => string | null): Promise<void>;
  /** Takes our colours off again, exactly. */
  unmark(): Promise<void>;
  /** Edits that are not ours, at most one call for each burst; `at` (performance.now) is its latest. The answer ends it. */
  onEdit(listener: (at: number) => void): () => void;
  /** Reasons and switched-off readings, in a part of the workbook that the command line reads too (`model/notes.ts`). */
  readNotes(): Promise<Notes>;
  writeNotes(notes: Notes): Promise<void>;
  /** What was remembered in the workbook under `key` (travels with the file); null where nothing was. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string | null): Promise<void>;
  /** In place of an older one of its kind; a sheet of the user's is never replaced. */
  writeSheet(kind: OwnSheet, sheet: SheetToWrite): Promise<void>;
  removeSheet(kind: OwnSheet): Promise<void>;
  /** Our functions become their values, or what `plain` makes of the formula; the edits, by which `undo` knows them. */
  replaceFunctions(plain?: (formula: string) => string | null): Promise<Fix>;
  save(): Promise<void>;
  selection(): Promise<Selection | null>;
  /** Our functions can't be calculated here: their formulas are handed out, as the machine writes them, for pasting in Excel. */
  readonly handsOutFormulas?: boolean;
  /** Writes "=…" (English names, US separators) into the active cell. */
  insertFormula(formula: string): Promise<void>;
}

/** `code` has a sentence "pane.host.<code>" in the pane's catalogue. */
export type HostRefusalCode =
  | 'protected' // the sheet is protected
  | 'structure' // no sheet can be added or deleted: the workbook's structure is protected
  | 'changed' // the cell is no longer as it was checked
  | 'filled' // another cell's formula fills it
  | 'sheet-gone'
  | 'cell-gone' // its row or column was deleted
  | 'sheet-hidden' // the cell stands on a hidden sheet
  | 'editing' // a cell is being edited
  | 'nothing-to-undo'
  | 'cancelled'
  | 'too-slow' // the check of a sheet did not come to an end
  | 'unsupported' // this Excel can't
  | 'not-copied' // the browser refused
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

/** What a ribbon button asks of the pane. */
export type PaneRequest = 'check-workbook' | 'check-sheet';

/** Requests made before anybody listens are kept for the first listener; the answer ends the listening. */
export interface PaneRequests {
  on(listener: (request: PaneRequest) => void): () => void;
}

/** Where the pane runs: decides between the pane itself and a sentence on why it can't work here. */
export interface Platform {
  readonly office: 'excel' | 'none' | 'too-old' | 'offline';
  /** "PC", "OfficeOnline", "Mac", or "" outside Office. */
  readonly name: string;
}
