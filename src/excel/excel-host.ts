import type { Finding, Fix } from '../core/model/finding';
import type { Cancel, PaneHost, Progress, Selection, SheetToWrite, Surroundings } from '../core/model/host';
import { HostRefusal } from '../core/model/host';
import type { Notes } from '../core/model/notes';
import type { CellPlace } from '../core/model/place';
import type { DefinedName, Workbook } from '../core/model/sheet';
import { onEdit } from './edits';
import type { Before } from './fixes';
import { applyEdits, takeBack } from './fixes';
import { KnownSheets } from './known-sheets';
import { look } from './look';
import { mark } from './marks/mark';
import { unmark } from './marks/unmark';
import { defineNames, readNotes, recall, remember, save, writeNotes } from './memory';
import { editsFreeing } from './own-functions';
import { readWorkbook } from './read/read-workbook';
import { removeResultSheet, writeResultSheet } from './result-sheet';
import { insertFormula, selection } from './selection';
import { activeSheet, show } from './show';
import { withSpills } from './spills';

export interface ExcelHostOptions {
  /** What our result sheet is called, in the language of the pane. */
  readonly resultSheetName: () => string;
  /** Names of our functions, in capitals. */
  readonly ownFunctions: ReadonlySet<string>;
}

/** The workbook that is open in Excel. One instance a pane: it remembers what was read and what it wrote. */
export class ExcelHost implements PaneHost {
  private readonly known = new KnownSheets();
  private readonly done: Before[][] = [];

  constructor(private readonly options: ExcelHostOptions) {}

  async readWorkbook(onProgress: (progress: Progress) => void = () => undefined, cancel: Cancel = { aborted: false }): Promise<Workbook> {
    const read = await readWorkbook(onProgress, cancel);
    this.known.learn(read);
    return read.workbook;
  }

  look(): Promise<Surroundings> {
    return look(this.known);
  }

  activeSheet(): Promise<number | null> {
    return activeSheet(this.known);
  }

  show(cell: CellPlace): Promise<void> {
    return show(this.known, cell);
  }

  mark(findings: readonly Finding[], comment: (finding: Finding) => string | null = () => null): Promise<void> {
    return mark(this.known, findings, comment);
  }

  unmark(): Promise<void> {
    return unmark();
  }

  async apply(fix: Fix): Promise<void> {
    this.done.push(await applyEdits(this.known, fix.edits));
  }

  async undo(): Promise<void> {
    const last = this.done.at(-1);
    if (!last) throw new HostRefusal('nothing-to-undo');
    await takeBack(this.known, last);
    this.done.pop();
  }

  onEdit(listener: () => void): () => void {
    return onEdit(this.known, listener);
  }

  readNotes(): Promise<Notes> {
    return readNotes();
  }

  writeNotes(notes: Notes): Promise<void> {
    return writeNotes(notes);
  }

  recall(key: string): Promise<string | null> {
    return recall(key);
  }

  remember(key: string, value: string | null): Promise<void> {
    return remember(key, value);
  }

  writeResultSheet(sheet: SheetToWrite): Promise<void> {
    return writeResultSheet(this.options.resultSheetName(), sheet);
  }

  removeResultSheet(): Promise<void> {
    return removeResultSheet();
  }

  /** Reads anew, since formulas may have been written after the check. */
  async replaceFunctions(plain: (formula: string) => string | null = () => null): Promise<number> {
    const edits = editsFreeing(await this.readWorkbook(), this.options.ownFunctions, plain);
    if (edits.length) this.done.push(await applyEdits(this.known, await withSpills(this.known, edits)));
    return edits.length;
  }

  defineNames(names: readonly DefinedName[]): Promise<void> {
    return defineNames(names);
  }

  save(): Promise<void> {
    return save();
  }

  selection(): Promise<Selection | null> {
    return selection(this.known);
  }

  insertFormula(formula: string): Promise<void> {
    return insertFormula(formula);
  }
}
