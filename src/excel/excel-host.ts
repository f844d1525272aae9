import type { Edit, Finding, Fix, RelatedCells } from '../core/model/finding';
import type { Cancel, OwnSheet, PaneHost, Progress, Selection, SheetToWrite, Surroundings } from '../host/host';
import { HostRefusal } from '../host/host';
import type { Notes } from '../core/model/notes';
import type { CellRef } from '../core/model/cell-ref';
import type { DefinedName, Workbook } from '../core/model/sheet';
import { onEdit } from './edits';
import { shiftedDeed, type Deed } from './deeds/deed';
import { contentOf } from './deeds/cell';
import { perform } from './deeds/perform';
import { undo } from './deeds/take-back';
import { takeBackUnfinished } from './deeds/unfinished';
import { KnownSheets } from './known-sheets';
import { look } from './look';
import { mark } from './marks/mark';
import { unmark } from './marks/unmark';
import { readNotes, recall, remember, save, writeNotes } from './memory';
import { isLocked } from './locked';
import { editsFreeing } from '../host/own-functions';
import type { ReadWorkbook } from './read/read-workbook';
import { readWorkbook } from './read/read-workbook';
import { removeDrafts, removeSheet, writeSheet } from './result-sheet';
import { insertFormula, selection } from './selection';
import { activeSheet, select, show } from './show';
import { withSpills } from './spills';

export interface ExcelHostOptions {
  /** What our sheets are called, in the language of the pane. */
  readonly sheetName: (kind: OwnSheet) => string;
  /** Names of our functions, in capitals. */
  readonly ownFunctions: ReadonlySet<string>;
}

/** What can be taken back: the edits as they were asked for, and what stood there. */
interface Done {
  readonly edits: readonly Edit[];
  readonly deed: Deed;
}

/** The workbook that is open in Excel. One instance a pane: it remembers what was read and what it wrote. */
export class ExcelHost implements PaneHost {
  /** The reading whose findings are on show. */
  private readonly known = new KnownSheets();
  private adopted = false;
  private latest = new KnownSheets();
  private readonly readings = new WeakMap<Workbook, ReadWorkbook>();
  /** Ids of sheets that we wrote: what happens in them is no edit of the report. */
  private readonly ours = new Set<string>();
  private done: Done[] = [];

  constructor(private readonly options: ExcelHostOptions) {}

  async readWorkbook(onProgress: (progress: Progress) => void = () => undefined, cancel: Cancel = { aborted: false }): Promise<Workbook> {
    const read = await readWorkbook(onProgress, cancel);
    this.readings.set(read.workbook, read);
    for (const id of read.ours) this.ours.add(id);
    this.latest.learn(read);
    if (!this.adopted) this.known.learn(read);
    return read.workbook;
  }

  adopt(read: Workbook): void {
    const reading = this.readings.get(read);
    if (!reading) throw new Error('adopt what readWorkbook gave');
    this.adopted = true;
    this.known.learn(reading, this.latest.isOf(reading) ? this.latest.shifts : undefined);
  }

  look(): Promise<Surroundings> {
    return look(this.known);
  }

  isLocked(cells: readonly CellRef[]): Promise<boolean> {
    return isLocked(this.known, cells);
  }

  activeSheet(): Promise<number | null> {
    return activeSheet(this.latest);
  }

  show(cell: CellRef): Promise<void> {
    return show(this.known, cell);
  }

  select(cells: RelatedCells): Promise<void> {
    return select(this.known, cells);
  }

  mark(findings: readonly Finding[], comment: (finding: Finding) => string | null = () => null): Promise<void> {
    return mark(this.known, findings, comment);
  }

  unmark(): Promise<void> {
    return unmark();
  }

  async apply({ edits }: Fix, names: readonly DefinedName[] = []): Promise<void> {
    this.done.push({ edits, deed: await perform(this.known, edits, names) });
  }

  async undo(fix?: Fix): Promise<void> {
    const last = fix ? this.done.find(({ edits }) => edits === fix.edits) : this.done.at(-1);
    if (!last) throw new HostRefusal('nothing-to-undo');
    await undo(this.known, last.deed);
    this.done = this.done.filter((one) => one !== last);
  }

  async takeBackUnfinished(): Promise<void> {
    const ids = await takeBackUnfinished(this.known);
    this.done = this.done.filter(({ deed }) => !ids.includes(deed.id));
    await removeDrafts();
  }

  onEdit(listener: (at: number) => void): () => void {
    return onEdit(this.ours, listener, (sheet, shift) => {
      for (const known of [this.known, this.latest]) known.shifts.note(sheet, shift);
      // What we wrote moved with its lines; what went with them can't be taken back.
      this.done = this.done.map(({ edits, deed }) => ({ edits, deed: shiftedDeed(deed, sheet, shift) }));
    });
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

  async writeSheet(kind: OwnSheet, sheet: SheetToWrite): Promise<void> {
    this.ours.add(await writeSheet(kind, this.options.sheetName(kind), sheet));
  }

  removeSheet(kind: OwnSheet): Promise<void> {
    return removeSheet(kind);
  }

  /**
   * Reads anew, since formulas may have been written after the check, but leaves what is known of the check's reading:
   * its findings count sheets as they were then.
   */
  async replaceFunctions(plain: (formula: string) => string | null = () => null): Promise<Fix> {
    const now = new KnownSheets();
    now.learn(await readWorkbook(() => undefined, { aborted: false }));
    const edits = editsFreeing(now.workbook, this.options.ownFunctions, plain);
    if (!edits.length) return { edits };
    const deed = await perform(now, await withSpills(now, edits), []);
    for (const { sheetId, row, col, written } of deed.cells) this.known.changed(sheetId, row, col, contentOf(written));
    this.done.push({ edits, deed });
    return { edits };
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
