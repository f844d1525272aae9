import type { Area } from '../core/model/cell-ref';
import type { Cell } from '../core/model/sheet';
import { parseArea } from '../core/text/a1';
import type { CellContext } from './cell';
import { CellReader } from './cell';
import { withoutEmptyCells } from './empty-cells';
import type { Budget } from './inflate';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { isTrue } from './xml';
import type { Attributes } from './xml-events';
import { attributeOf, readXmlPart } from './xml-events';
import type { Archive, Entry } from './zip';

/** Cells as they were read, row by row, sparse. */
export type Grid = (Cell | undefined)[][];

/** One sheet, read while its part inflates. */
export interface SheetPart {
  readonly cells: Grid;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
}

const FEW_CELLS = 12;

/** How many cells were kept so far, over all sheets of the workbook. */
export interface Kept {
  cells: number;
}

/** Inflates and reads a sheet. Throws `Refused` too-large, cut-off. */
export function readSheetPart(archive: Archive, entry: Entry, budget: Budget, kept: Kept, context: CellContext): SheetPart {
  const sheet = new SheetReader(kept, context);
  readXmlPart(archive, entry, budget, sheet, { lighten: withoutEmptyCells });
  if (!sheet.hasData) throw refuse('cut-off', 'damaged');
  return sheet.part();
}

/** A cell or a row without its reference follows the one before. */
class SheetReader {
  hasData = false;
  private readonly cells: Grid = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenCols = new Set<number>();
  private readonly cell: CellReader;
  private row = -1;
  private col = -1;
  private inCell = false;

  constructor(
    private readonly kept: Kept,
    context: CellContext,
  ) {
    this.cell = new CellReader(context);
  }

  part(): SheetPart {
    this.trimRow();
    const { cells, merges, hiddenRows, hiddenCols } = this;
    return { cells, merges, hiddenRows, hiddenCols };
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.cell.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.merge(attributes);
    else if (name === 'col') this.column(attributes);
    else if (name === 'sheetData') this.hasData = true;
  }

  text(text: string): void {
    if (this.inCell) this.cell.text(text);
  }

  close(name: string): void {
    if (!this.inCell) return;
    if (name !== 'c') return this.cell.close(name);
    this.inCell = false;
    const content = this.cell.content(this.row, this.col);
    if (content) this.keep(content);
  }

  private openRow(attributes: Attributes): void {
    this.trimRow();
    const given = attributes['r'];
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.col = -1;
    if (!(this.row >= 0 && this.row < LIMITS.rows)) throw refuse('cut-off', 'damaged');
    if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) this.hiddenRows.add(this.row);
  }

  /** An array that grows has room for seventeen cells at least: in a million rows of few cells most of the memory. */
  private trimRow(): void {
    const line = this.cells[this.row];
    if (line && line.length <= FEW_CELLS) this.cells[this.row] = line.slice();
  }

  private openCell(attributes: Attributes): void {
    const given = attributes['r'];
    if (given === undefined) this.col++;
    else this.goTo(given);
    if (!(this.col >= 0 && this.col < LIMITS.columns && this.row >= 0 && this.row < LIMITS.rows)) throw refuse('cut-off', 'damaged');
    this.inCell = true;
    this.cell.begin(attributes);
  }

  /** "AB12". Written out: a sheet has a million of them. */
  private goTo(name: string): void {
    let col = 0;
    let row = 0;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else if (code !== 36) col = col * 26 + (code & 31);
    }
    this.col = col - 1;
    this.row = row - 1;
  }

  private keep(content: Cell): void {
    if (++this.kept.cells > LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
    (this.cells[this.row] ??= [])[this.col] = content;
  }

  private merge(attributes: Attributes): void {
    const area = parseArea(attributeOf(attributes, 'ref') ?? '');
    if (!area) return;
    if (this.merges.length >= LIMITS.merges) throw refuse('cut-off', 'damaged');
    this.merges.push(area);
  }

  private column(attributes: Attributes): void {
    if (!isTrue(attributes['hidden']) && Number(attributes['width'] ?? 1) !== 0) return;
    const last = Math.min(Number(attributes['max']), LIMITS.columns);
    for (let col = Math.max(1, Number(attributes['min'])); col <= last; col++) this.hiddenCols.add(col - 1);
  }
}
