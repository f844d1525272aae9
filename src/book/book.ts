import type { Area } from '../core/model/cell-ref';
import { ApiError, exists, invalid } from './errors';
import { BookSheet } from './book-sheet';
import { cultureOf, type Culture } from './culture';
import type { Comment } from './comment';
import type { Actor, BookEvent, Happening } from './events';
import type { Reshape } from './references';
import { UndoStack } from './undo';

export interface BookName {
  name: string;
  /** With "=", as Excel gives it. */
  formula: string;
  visible: boolean;
  comment: string;
  readonly sheet: BookSheet | null;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheet: BookSheet;
  area: Area;
  headers: boolean;
  totals: boolean;
  style: string;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Works out the formula cells an edit touches; the grid's engine in the page, a small one of our own in tests. */
export interface Calculator {
  edited(book: Book, sheet: BookSheet, area: Area): void;
  /** Everything anew, as `Application.calculate("Full")`. */
  all(book: Book): void;
}

/** The workbook: the only truth. Grid, file and the server of office.js are views of it. */
export class Book {
  readonly sheets: BookSheet[] = [];
  readonly comments: Comment[] = [];
  readonly names: BookName[] = [];
  readonly tables: BookTable[] = [];
  /** `Office.context.document.settings`, saved with the file. */
  readonly documentSettings = new Map<string, string>();
  /** `workbook.settings`. */
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: XmlPart[] = [];
  readonly properties = new Map<string, string>();
  readonly undo = new UndoStack();
  /** Lines that came and went and sheets that were renamed since the file was opened: a saved file follows them. */
  readonly reshapes: Reshape[] = [];
  active!: BookSheet;
  selection!: { sheet: BookSheet; area: Area };
  culture: Culture = cultureOf('vi-VN');
  calculationMode = 'Automatic';
  calculator: Calculator | null = null;
  /** What saving does here: the page offers the file. */
  onSave: (() => void) | null = null;
  /** The person is typing into a cell: Excel then refuses or delays every request. */
  editing = false;
  private readonly waiting: (() => void)[] = [];
  structureProtected = false;
  author = 'Workbench';
  private next = 1;
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(public name = 'Book1.xlsx') {}

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(actor: Actor, happening: Happening): void {
    const event = { actor, ...happening } as BookEvent;
    for (const listener of this.listeners) listener(event);
  }

  /** Runs `then` when nobody is typing into a cell: now, or after the edit. */
  whenIdle(then: () => void): void {
    if (this.editing) this.waiting.push(then);
    else then();
  }

  edit(on: boolean): void {
    this.editing = on;
    if (!on) for (const then of this.waiting.splice(0)) then();
  }

  /** A new number each call, for ids. */
  number(): number {
    return this.next++;
  }

  guid(): string {
    return `{${this.number().toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  sheet(key: string): BookSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  freeName(stem = 'Sheet'): string {
    let n = this.sheets.length + 1;
    while (this.sheet(`${stem}${n}`)) n++;
    return `${stem}${n}`;
  }

  /** Throws as Excel does for a name it would not take: 1 to 31 characters, none of : \ / ? * [ ], no ' at the ends. */
  checkName(name: string, self?: BookSheet): void {
    if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw invalid('Worksheet.name');
    const other = this.sheet(name);
    if (other && other !== self) throw exists('Worksheet.name');
  }

  addSheet(name = this.freeName(), actor: Actor = 'user'): BookSheet {
    this.checkName(name);
    if (this.structureProtected) throw new ApiError('AccessDenied', 'The workbook is protected.');
    const sheet = new BookSheet(this.guid(), name);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) {
      this.active = sheet;
      this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
    this.undo.clear('a sheet was added');
    this.emit(actor, { type: 'added', sheet });
    return sheet;
  }
}
