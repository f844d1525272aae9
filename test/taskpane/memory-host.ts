import { HostRefusal } from '../../src/host/host';
import type { OwnSheet, PaneHost, SheetToWrite, Surroundings } from '../../src/host/host';
import type { Edit, Finding, Fix, RelatedCells } from '../../src/core/model/finding';
import type { Notes } from '../../src/core/model/notes';
import { NO_NOTES } from '../../src/core/model/notes';
import type { CellRef } from '../../src/core/model/cell-ref';
import type { Cell, DefinedName, Sheet, Workbook } from '../../src/core/model/sheet';

const CALM: Surroundings = {
  automaticCalculation: true,
  marked: 0,
  unfinished: null,
  unreadable: 0,
  protectedSheets: [],
  filteredSheets: [],
  ownSheets: [],
  decimalSeparator: ',',
  listSeparator: ';',
  skippedSheets: [],
};

/** A workbook in memory that the pane can work on, and a record of what was asked of it. */
export class MemoryHost implements PaneHost {
  readonly shown: CellRef[] = [];
  readonly inserted: string[] = [];
  written: SheetToWrite | null = null;
  saved = 0;
  comments: readonly (string | null)[] = [];
  active: number | null = 0;
  surroundings: Surroundings;
  /** Set to make the next call reject. */
  refuse: HostRefusal | null = null;
  /** Set to hold the reading until it is resolved. */
  gate: Promise<void> | null = null;
  chosen: Awaited<ReturnType<PaneHost['selection']>> = null;
  names: readonly DefinedName[] = [];
  private notes: Notes = NO_NOTES;
  private readonly memory = new Map<string, string>();
  private readonly undoable: (readonly Edit[])[] = [];
  private readonly listeners = new Set<(at: number) => void>();

  constructor(
    public workbook: Workbook,
    surroundings: Partial<Surroundings> = {},
  ) {
    this.surroundings = { ...CALM, ...surroundings };
  }

  async readWorkbook(
    onProgress?: Parameters<PaneHost['readWorkbook']>[0],
    cancel?: Parameters<PaneHost['readWorkbook']>[1],
  ): Promise<Workbook> {
    this.mayRefuse();
    const { sheets } = this.workbook;
    for (let i = 0; i < sheets.length; i++) {
      onProgress?.({ sheet: sheets[i]!.name, done: i, of: sheets.length });
      await this.gate;
      if (cancel?.aborted) throw new HostRefusal('cancelled');
    }
    return { ...this.workbook, notes: this.notes };
  }

  /** What the pane said its findings are of. */
  adopted: Workbook | null = null;

  adopt(read: Workbook): void {
    this.adopted = read;
  }

  /** Whether cells of protected sheets are locked. */
  locked = true;

  isLocked(): Promise<boolean> {
    return Promise.resolve(this.locked);
  }

  look(): Promise<Surroundings> {
    return Promise.resolve(this.surroundings);
  }

  activeSheet(): Promise<number | null> {
    return Promise.resolve(this.active);
  }

  async show(cell: CellRef): Promise<void> {
    this.mayRefuse();
    this.shown.push(cell);
  }

  readonly selected: RelatedCells[] = [];

  async select(cells: RelatedCells): Promise<void> {
    this.mayRefuse();
    this.selected.push(cells);
  }

  async mark(findings: readonly Finding[], comment?: (finding: Finding) => string | null): Promise<void> {
    this.mayRefuse();
    this.comments = comment ? findings.map(comment) : [];
    this.surroundings = { ...this.surroundings, marked: findings.length };
  }

  async unmark(): Promise<void> {
    this.mayRefuse();
    this.surroundings = { ...this.surroundings, marked: 0 };
  }

  async apply(fix: Fix, names: readonly DefinedName[] = []): Promise<void> {
    this.mayRefuse();
    this.names = names;
    this.undoable.push(fix.edits.map(({ cell }) => ({ cell, value: this.cell(cell)?.value as string | number })));
    this.write(fix.edits);
  }

  async undo(): Promise<void> {
    this.mayRefuse();
    const edits = this.undoable.pop();
    if (!edits) throw new HostRefusal('nothing-to-undo');
    this.write(edits);
  }

  async takeBackUnfinished(): Promise<void> {
    this.mayRefuse();
    this.surroundings = { ...this.surroundings, unfinished: null };
  }

  onEdit(listener: (at: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Somebody types into the grid. */
  edit(cell: CellRef, value: string | number): void {
    this.write([{ cell, value }]);
    for (const listener of this.listeners) listener(performance.now());
  }

  readNotes(): Promise<Notes> {
    return Promise.resolve(this.notes);
  }

  async writeNotes(notes: Notes): Promise<void> {
    this.mayRefuse();
    this.notes = notes;
  }

  recall(key: string): Promise<string | null> {
    return Promise.resolve(this.memory.get(key) ?? null);
  }

  async remember(key: string, value: string | null): Promise<void> {
    if (value === null) this.memory.delete(key);
    else this.memory.set(key, value);
  }

  async writeSheet(kind: OwnSheet, sheet: SheetToWrite): Promise<void> {
    this.mayRefuse();
    this.written = sheet;
    this.surroundings = { ...this.surroundings, ownSheets: [...this.surroundings.ownSheets.filter((one) => one !== kind), kind] };
  }

  async removeSheet(kind: OwnSheet): Promise<void> {
    this.written = null;
    this.surroundings = { ...this.surroundings, ownSheets: this.surroundings.ownSheets.filter((one) => one !== kind) };
  }

  async replaceFunctions(): Promise<Fix> {
    this.mayRefuse();
    return {
      edits: [1, 2].map((row) => ({ cell: { sheet: 0, row, col: 2 }, value: this.cell({ sheet: 0, row, col: 2 })?.value as number })),
    };
  }

  async save(): Promise<void> {
    this.mayRefuse();
    this.saved++;
  }

  selection(): ReturnType<PaneHost['selection']> {
    return Promise.resolve(this.chosen);
  }

  async insertFormula(formula: string): Promise<void> {
    this.mayRefuse();
    this.inserted.push(formula);
  }

  cell({ sheet, row, col }: CellRef): Cell | undefined {
    return this.workbook.sheets[sheet]?.cells[row]?.[col];
  }

  private mayRefuse(): void {
    const refusal = this.refuse;
    this.refuse = null;
    if (refusal) throw refusal;
  }

  private write(edits: readonly Edit[]): void {
    const sheets = this.workbook.sheets.map((sheet, index): Sheet => {
      const own = edits.filter(({ cell }) => cell.sheet === index);
      if (own.length === 0) return sheet;
      const cells = sheet.cells.map((row) => [...(row ?? [])]);
      for (const { cell, value } of own) (cells[cell.row] ??= [])[cell.col] = { ...cells[cell.row]?.[cell.col], value };
      return { ...sheet, cells };
    });
    this.workbook = { ...this.workbook, sheets };
  }
}
