import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { AboutFunction, CreateGrid, GridFunction, GridHandlers, GridPort, GridSheet, Placed } from '../../page/grid-port';
import { Answers } from './answers';
import { Breath } from './breath';
import { Calculations } from './calculations';
import { listen } from './listen';
import { localFormulas } from './local-formulas';
import { Notes } from './notes';
import { generalLooks } from './results';
import { isSeen, rendering, whereIs } from './screen';
import { areaOf, DEFAULT_HEIGHT, DEFAULT_WIDTH, heightsOf, matrixOf, pixels, rangeOf, sheetOf } from './snapshot';
import { startUniver } from './start';

const UNIT = 'workbook';
/** Cells that are given a format in one go. */
const AT_ONCE = 200;
const WHOLE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** Univer behind the page's port. What the page writes here is marked as ours, so that it is not taken for an edit. */
class Grid implements GridPort {
  private ours = 0;
  /** Functions asked for before the first workbook: the engine's services begin with it. */
  private later: (() => void)[] | null = [];
  private readonly calculations: Calculations;
  private readonly answers: Answers;
  private readonly rendered: Promise<void>;
  private readonly notes = new Notes(
    (sheet) => this.sheet(sheet),
    (act) => this.quietly(act),
  );

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    handlers: GridHandlers,
    private readonly language: 'vi' | 'en',
    private readonly container: HTMLElement,
  ) {
    this.calculations = new Calculations(api);
    this.answers = new Answers(api, this.calculations);
    const edited: GridHandlers['edited'] = (sheet, entries) => {
      this.calculations.expect();
      handlers.edited(sheet, entries);
    };
    const calculated: GridHandlers['calculated'] = (sheet, results) => {
      handlers.calculated(sheet, this.answers.withMessages(sheet, results));
      void this.printGeneral(sheet, results);
    };
    listen(api, { ...handlers, edited, calculated }, () => this.ours > 0);
    this.rendered = rendering(api);
  }

  open(sheets: readonly GridSheet[], active: string): void {
    this.quietly(() => {
      if (this.api.getActiveWorkbook()) this.api.disposeUnit(UNIT);
      this.notes.forget();
      this.answers.forget();
      const data = {
        id: UNIT,
        name: UNIT,
        sheetOrder: sheets.map(({ id }) => id),
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetOf(sheet)])),
        styles: {},
      };
      const workbook = this.api.createWorkbook(data);
      // Figures in the machine's own marks, as Excel prints them.
      workbook.setNumfmtLocal(this.language === 'vi' ? 'vi' : 'en');
      workbook.setActiveSheet(active);
      if (this.later) localFormulas(this.univer, this.language);
      for (const add of this.later ?? []) add();
      this.later = null;
      for (const sheet of sheets) for (const [row, col, text] of sheet.notes) this.setNote(sheet.id, row, col, text);
    });
  }

  setCells(sheet: string, cells: Parameters<GridPort['setCells']>[1]): void {
    this.grow(sheet, cells);
    this.mutate('set-range-values', sheet, { cellValue: matrixOf(cells) });
    if (cells.some(([, , cell]) => cell.formula)) this.calculations.expect();
  }

  setMerges(sheet: string, area: Parameters<GridPort['setMerges']>[1], merges: Parameters<GridPort['setMerges']>[2]): void {
    const before = this.sheet(sheet)
      .getMergedRanges()
      .map((range) => range.getRange());
    const touched = before.filter((range) => {
      const a = areaOf(range);
      return a.top <= area.bottom && a.bottom >= area.top && a.left <= area.right && a.right >= area.left;
    });
    if (touched.length > 0) this.mutate('remove-worksheet-merge', sheet, { ranges: touched });
    if (merges.length > 0) this.mutate('add-worksheet-merge', sheet, { ranges: merges.map(rangeOf) });
  }

  setHidden(sheet: string, axis: 'row' | 'column', hidden: readonly number[]): void {
    const name = axis === 'row' ? 'row' : 'col';
    const target = this.sheet(sheet);
    const [rows, columns] = [target.getMaxRows() - 1, target.getMaxColumns() - 1];
    const lines = (index: number) =>
      axis === 'row'
        ? { startRow: index, endRow: index, startColumn: 0, endColumn: columns }
        : { startRow: 0, endRow: rows, startColumn: index, endColumn: index };
    this.mutate(`set-${name}-visible`, sheet, { ranges: [{ startRow: 0, startColumn: 0, endRow: rows, endColumn: columns }] });
    if (hidden.length > 0) this.mutate(`set-${name}-hidden`, sheet, { ranges: hidden.map(lines) });
  }

  setSizes(sheet: string, axis: 'row' | 'column', sizes: readonly (readonly [number, number])[]): void {
    if (sizes.length === 0) return;
    const lengths = Object.fromEntries(sizes.map(([line, points]) => [line, pixels(points)]));
    const lines = sizes.map(([line]) => line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const target = this.sheet(sheet);
    const range =
      axis === 'row'
        ? { startRow: first, endRow: last, startColumn: 0, endColumn: target.getMaxColumns() - 1 }
        : { startRow: 0, endRow: target.getMaxRows() - 1, startColumn: first, endColumn: last };
    this.mutate(axis === 'row' ? 'set-worksheet-row-height' : 'set-worksheet-col-width', sheet, {
      ranges: [range],
      [axis === 'row' ? 'rowHeight' : 'colWidth']: lengths,
    });
  }

  redraw(sheet: GridSheet): void {
    const target = this.sheet(sheet.id);
    this.grow(sheet.id, sheet.cells);
    const drawn = target.getSheet().getCellMatrix();
    const stale: Placed[] = [];
    drawn.forValue((row, col) => {
      stale.push([row, col, { value: null }]);
    });
    this.mutate('set-range-values', sheet.id, { cellValue: matrixOf([...stale, ...sheet.cells]) });
    this.setMerges(sheet.id, WHOLE, sheet.merges);
    const [rows, columns] = [target.getMaxRows(), target.getMaxColumns()];
    const all = (count: number, sizes: ReadonlyMap<number, number>, standard: number) =>
      Array.from({ length: count }, (_, line) => [line, sizes.get(line) ?? standard] as const);
    this.setSizes(sheet.id, 'row', all(rows, heightsOf(sheet), DEFAULT_HEIGHT));
    this.setSizes(sheet.id, 'column', all(columns, new Map(sheet.columnWidths), DEFAULT_WIDTH));
    this.setHidden(sheet.id, 'row', sheet.hiddenRows);
    this.setHidden(sheet.id, 'column', sheet.hiddenCols);
    this.notes.redraw(sheet);
    this.calculations.expect();
  }

  setNote(sheet: string, row: number, col: number, text: string | null): void {
    this.notes.set(sheet, row, col, text);
  }

  addSheet(sheet: GridSheet, index: number): void {
    this.quietly(() => this.api.syncExecuteCommand('sheet.mutation.insert-sheet', { unitId: UNIT, index, sheet: sheetOf(sheet) }));
  }

  removeSheet(sheet: string): void {
    this.mutate('remove-sheet', sheet, { subUnitName: '' });
  }

  renameSheet(sheet: string, name: string): void {
    this.mutate('set-worksheet-name', sheet, { name });
  }

  hideSheet(sheet: string, hidden: boolean): void {
    this.mutate('set-worksheet-hidden', sheet, { hidden: hidden ? 1 : 0 });
  }

  moveSheet(sheet: string, from: number, to: number): void {
    this.mutate('set-worksheet-order', sheet, { fromOrder: from, toOrder: to });
  }

  select(sheet: string, area: Parameters<GridPort['select']>[1]): void {
    this.quietly(() => {
      const target = this.sheet(sheet);
      const workbook = this.api.getActiveWorkbook()!;
      if (workbook.getActiveSheet().getSheetId() !== sheet) workbook.setActiveSheet(target);
      const bottom = Math.min(area.bottom, target.getMaxRows() - 1);
      const right = Math.min(area.right, target.getMaxColumns() - 1);
      target.getRange(area.top, area.left, bottom - area.top + 1, right - area.left + 1).activate();
      if (!isSeen(this.container, target.getRange(area.top, area.left)))
        target.scrollToCell(Math.max(0, area.top - 3), Math.max(0, area.left - 2));
    });
  }

  whereIs(sheet: string, row: number, col: number) {
    return whereIs(this.container, this.sheet(sheet).getRange(row, col));
  }

  addFunction(name: string, run: GridFunction, about: AboutFunction): void {
    const add = () => this.answers.add(name, run, about);
    if (this.later) this.later.push(add);
    else add();
  }

  end(): void {
    this.univer.dispose();
  }

  ready(): Promise<void> {
    return this.rendered;
  }

  calculated(): Promise<void> {
    return this.calculations.settled();
  }

  /** Results in cells without a format of their own, in the machine's marks and as wide as the column; with breaks. */
  private async printGeneral(id: string, results: Parameters<GridHandlers['calculated']>[1]): Promise<void> {
    const breath = new Breath();
    for (let at = 0; at < results.length; at += AT_ONCE) {
      await breath.taken();
      const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(id);
      if (!sheet) return;
      const cellValue = generalLooks(sheet, results.slice(at, at + AT_ONCE));
      // Named as a change of looks: it works nothing out anew.
      if (cellValue) this.mutate('set-range-values', id, { cellValue, trigger: 'sheet.command.set-style' });
    }
  }

  private sheet(id: string) {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(id);
    if (!sheet) throw new Error(`the grid has no sheet ${id}`);
    return sheet;
  }

  /** A sheet of the grid is as large as it needs; cells written below its end make it longer. */
  private grow(id: string, cells: Parameters<GridPort['setCells']>[1]): void {
    const sheet = this.sheet(id);
    const rows = cells.reduce((most, [row]) => Math.max(most, row), 0) + 2;
    const columns = cells.reduce((most, [, col]) => Math.max(most, col), 0) + 2;
    if (rows > sheet.getMaxRows()) this.quietly(() => sheet.setRowCount(rows + 50));
    if (columns > sheet.getMaxColumns()) this.quietly(() => sheet.setColumnCount(columns + 10));
  }

  private mutate(name: string, subUnitId: string, params: Readonly<Record<string, unknown>>): void {
    // fromSync: what comes from elsewhere does not end the typing that the person has begun meanwhile.
    this.quietly(() => this.api.syncExecuteCommand(`sheet.mutation.${name}`, { unitId: UNIT, subUnitId, ...params }, { fromSync: true }));
  }

  private quietly(act: () => void): void {
    this.ours += 1;
    try {
      act();
    } finally {
      this.ours -= 1;
    }
  }
}

export const createGrid: CreateGrid = (container, language, handlers) => {
  const { univer, api } = startUniver(container, language);
  return new Grid(univer, api, handlers, language, container);
};
