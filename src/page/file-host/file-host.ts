import { listSeparator } from '../../book/culture';
import type { CellRef } from '../../core/model/cell-ref';
import type { Finding, Fix, RelatedCells } from '../../core/model/finding';
import type { Notes } from '../../core/model/notes';
import type { DefinedName, Workbook } from '../../core/model/sheet';
import { NO_NOTES, NOTES_NAMESPACE } from '../../core/model/notes';
import { hasNotes, writeNotes } from '../../core/notes/notes';
import type { Cancel, OwnSheet, PaneHost, Progress, Selection, SheetToWrite, Surroundings } from '../../host/host';
import { sameContent } from '../../host/content';
import { HostRefusal } from '../../host/host';
import { editsFreeing } from '../../host/own-functions';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { select } from '../../book/look-at';
import { checkedSheets, notesNow, workbookNow } from './as-read';
import type { Origin } from './as-read';
import { Deeds } from './deeds';
import { markCells, marksOf, unmarkCells } from './marks';
import { readMemory, writeMemory } from './memory';
import { ownSheetsOf, removeOwnSheet, writeOwnSheet } from './own-sheets';
import { replaceParts } from './xml-parts';

export interface FileHostOptions {
  readonly sheetName: (kind: OwnSheet) => string;
  /** Names of our functions, in capitals. */
  readonly ownFunctions: ReadonlySet<string>;
  readonly save: () => void;
  /** Something was written that is no change of a cell: colours, reasons, a sheet of ours. */
  readonly changed: () => void;
  /** Puts a formula where the reader can paste it from. */
  readonly copy: (formula: string) => Promise<boolean>;
}

/** A workbook that was opened from a file, behind the same port as the one that is open in Excel. */
export class FileHost implements PaneHost {
  readonly handsOutFormulas = true;
  private adopted: Workbook;
  private readonly deeds: Deeds;

  constructor(
    readonly book: Book,
    private readonly origin: Origin,
    private readonly options: FileHostOptions,
  ) {
    this.adopted = workbookNow(origin, book);
    this.deeds = new Deeds(book, (index) => this.sheetAt(index));
  }

  readWorkbook(_onProgress?: (progress: Progress) => void, cancel?: Cancel): Promise<Workbook> {
    if (cancel?.aborted) return Promise.reject(new HostRefusal('cancelled'));
    return Promise.resolve(workbookNow(this.origin, this.book));
  }

  adopt(read: Workbook): void {
    this.adopted = read;
  }

  async look(): Promise<Surroundings> {
    const { book } = this;
    const sheets = checkedSheets(book);
    return {
      // What is not renewed the page says itself: there is no key to press for it here.
      automaticCalculation: true,
      marked: marksOf(book).length,
      unfinished: null,
      unreadable: 0,
      protectedSheets: sheets.filter(({ protection }) => protection).map(({ name }) => name),
      filteredSheets: sheets.filter(({ filter }) => filter).map(({ name }) => name),
      ownSheets: ownSheetsOf(book),
      decimalSeparator: book.culture.decimal,
      listSeparator: listSeparator(book.culture),
      skippedSheets: [],
    };
  }

  async isLocked(cells: readonly CellRef[]): Promise<boolean> {
    return cells.some(({ sheet: index, row, col }) => {
      const sheet = this.sheetAt(index);
      return sheet.protection !== null && sheet.cell(row, col)?.style?.locked !== false;
    });
  }

  async activeSheet(): Promise<number | null> {
    const index = checkedSheets(this.book).indexOf(this.book.active);
    return index < 0 ? null : index;
  }

  show({ sheet, row, col }: CellRef): Promise<void> {
    return this.select({ sheet, areas: [{ top: row, left: col, bottom: row, right: col }] });
  }

  /** The page marks one area at a time: the first. */
  async select({ sheet: index, areas: [area] }: RelatedCells): Promise<void> {
    const sheet = this.sheetAt(index);
    if (sheet.visibility !== 'visible') throw new HostRefusal('sheet-hidden', sheet.name);
    if (!area) return;
    select(this.book, 'addin', sheet, area);
    this.book.emit('addin', { type: 'clicked', sheet, area: this.book.selection.area });
  }

  async mark(findings: readonly Finding[], comment: (finding: Finding) => string | null = () => null): Promise<void> {
    markCells(this.book, checkedSheets(this.book), findings, comment);
    this.options.changed();
  }

  async unmark(): Promise<void> {
    if (marksOf(this.book).length === 0) return;
    unmarkCells(this.book);
    this.options.changed();
  }

  async apply({ edits }: Fix, names: readonly DefinedName[] = []): Promise<void> {
    for (const { cell } of edits) this.mustBeAsChecked(cell);
    this.deeds.apply(edits, names);
  }

  async undo(fix?: Fix): Promise<void> {
    this.deeds.undo(fix?.edits);
  }

  async takeBackUnfinished(): Promise<void> {
    // Nothing here can break off half-way: an edit of the book is done or not.
  }

  onEdit(listener: (at: number) => void): () => void {
    return this.book.listen((event) => {
      if (event.actor === 'user' && event.type === 'changed') listener(performance.now());
    });
  }

  async readNotes(): Promise<Notes> {
    return notesNow(this.book) ?? NO_NOTES;
  }

  async writeNotes(notes: Notes): Promise<void> {
    replaceParts(this.book, NOTES_NAMESPACE, hasNotes(notes) ? [writeNotes(notes)] : []);
    this.options.changed();
  }

  async recall(key: string): Promise<string | null> {
    return readMemory(this.book).get(key) ?? null;
  }

  async remember(key: string, value: string | null): Promise<void> {
    writeMemory(this.book, key, value);
  }

  async writeSheet(kind: OwnSheet, sheet: SheetToWrite): Promise<void> {
    writeOwnSheet(this.book, kind, this.options.sheetName(kind), sheet);
    this.options.changed();
  }

  async removeSheet(kind: OwnSheet): Promise<void> {
    removeOwnSheet(this.book, kind);
    this.options.changed();
  }

  async replaceFunctions(plain: (formula: string) => string | null = () => null): Promise<Fix> {
    const now = workbookNow(this.origin, this.book);
    const fix = { edits: editsFreeing(now, this.options.ownFunctions, plain) };
    this.adopted = now;
    if (fix.edits.length > 0) await this.apply(fix);
    return fix;
  }

  async save(): Promise<void> {
    this.options.save();
  }

  async selection(): Promise<Selection | null> {
    const { sheet, area } = this.book.selection;
    const index = checkedSheets(this.book).indexOf(sheet);
    if (index < 0) return null;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) => sheet.cell(area.top + r, area.left + c)?.value ?? null),
    );
    return { sheet: index, area, values: rows };
  }

  async insertFormula(formula: string): Promise<void> {
    if (!(await this.options.copy(formula))) throw new HostRefusal('not-copied');
  }

  private sheetAt(index: number): BookSheet {
    const sheet = checkedSheets(this.book)[index];
    if (!sheet) throw new HostRefusal('sheet-gone');
    return sheet;
  }

  private mustBeAsChecked({ sheet: index, row, col }: CellRef): void {
    const checked = this.adopted.sheets[index]?.cells[row]?.[col];
    const now = this.sheetAt(index).cell(row, col);
    if (!sameContent(checked, now)) throw new HostRefusal('changed');
  }
}
