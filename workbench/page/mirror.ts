import type { Area } from '../../src/core/model/cell-ref';
import type { Book } from '../../src/book/book';
import type { BookSheet } from '../../src/book/book-sheet';
import type { BookCell } from '../../src/book/cells';
import { intersect } from '../../src/book/cells';
import type { BookEvent } from '../../src/book/events';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../../src/book/sizes';
import type { GridCell, GridPort, GridSheet, Placed } from './grid-port';

/** A whole column selected is a million rows: the grid has no more than some thousands. */
const MOST_LINES = 5000;

interface Dirty {
  readonly sheet: BookSheet;
  readonly area: Area;
  /** Contents changed, so formulas may have to be worked out anew. */
  readonly contents: boolean;
}

/** Draws the model in the grid and keeps it drawn: every event of the model, nothing the other way. */
export class Mirror {
  private dirty: Dirty[] = [];
  private scheduled = false;
  /** How far the grid has been drawn, so that cells that went are blanked there too. */
  private readonly drawn = new Map<string, Area>();
  /** Formulas that were typed into the grid: it works on them already, and drawing them would start it anew. */
  private readonly typed = new Set<string>();
  private stop: () => void = () => undefined;

  constructor(
    private readonly book: Book,
    private readonly grid: GridPort,
  ) {}

  start(): void {
    this.grid.open(
      this.book.sheets.map((sheet) => this.picture(sheet)),
      this.book.active.id,
    );
    this.stop = this.book.listen((event) => this.follow(event));
  }

  end(): void {
    this.stop();
  }

  /** null where grid and model agree and nothing is being calculated. */
  settled(): Promise<void> | null {
    const calculating = this.dirty.some(({ contents }) => contents);
    this.flush();
    return calculating || this.calculating ? this.whenCalculated() : null;
  }

  /** The grid holds this cell's formula as the model will. */
  hasTyped(sheet: BookSheet, row: number, col: number): void {
    this.typed.add(`${sheet.id}:${row}:${col}`);
  }

  private calculating: Promise<void> | null = null;

  private whenCalculated(): Promise<void> {
    this.calculating ??= this.grid.calculated().then(() => {
      this.calculating = null;
    });
    return this.calculating;
  }

  private follow(event: BookEvent): void {
    switch (event.type) {
      case 'changed':
        // Lines that came or went are drawn by the sheet's 'redrawn'.
        return event.kind === 'RangeEdited' ? this.touch({ sheet: event.sheet, area: event.area, contents: true }) : undefined;
      case 'redrawn':
        return this.redraw(event.sheet);
      case 'formatted':
        return this.touch({ sheet: event.sheet, area: event.area, contents: false });
      case 'merged':
        this.touch({ sheet: event.sheet, area: event.area, contents: true });
        return this.grid.setMerges(
          event.sheet.id,
          event.area,
          event.sheet.merges.filter((merged) => intersect(merged, event.area)),
        );
      case 'selected':
        return this.drawSelection(event.sheet, event.area, event.actor);
      case 'activated':
        return this.drawSelection(
          event.sheet,
          this.book.selection.sheet === event.sheet ? this.book.selection.area : { top: 0, left: 0, bottom: 0, right: 0 },
          event.actor,
        );
      case 'added':
        this.grid.addSheet(this.picture(event.sheet), this.book.sheets.indexOf(event.sheet));
        return;
      case 'deleted':
        return this.grid.removeSheet(event.sheet.id);
      case 'renamed':
        return this.grid.renameSheet(event.sheet.id, event.after);
      case 'moved':
        return this.grid.moveSheet(event.sheet.id, event.before, event.after);
      case 'shown':
        return this.grid.hideSheet(event.sheet.id, event.after !== 'visible');
      case 'rowsHidden':
      case 'filtered':
        return this.grid.setHidden(event.sheet.id, 'row', [...event.sheet.hiddenRows]);
      case 'columnsHidden':
        return this.grid.setHidden(event.sheet.id, 'column', [...event.sheet.hiddenCols]);
      case 'sized':
        return this.size(event.sheet, event.axis, event.area);
      case 'commentAdded':
      case 'commentChanged':
        return this.grid.setNote(
          event.sheet.id,
          event.comment.row,
          event.comment.col,
          `${event.comment.author}:\n${event.comment.content}`,
        );
      case 'commentDeleted':
        return this.grid.setNote(event.sheet.id, event.comment.row, event.comment.col, null);
      default:
        return;
    }
  }

  /** The person's change was refused: what the model holds is drawn again. */
  refuse(sheet: BookSheet, area: Area): void {
    this.typed.clear();
    this.touch({ sheet, area, contents: true });
  }

  refuseSize(sheet: BookSheet, axis: 'row' | 'column', area: Area): void {
    this.size(sheet, axis, area);
  }

  private redraw(sheet: BookSheet): void {
    this.dirty = this.dirty.filter((one) => one.sheet !== sheet);
    this.grid.redraw(this.picture(sheet));
    void this.whenCalculated();
  }

  private size(sheet: BookSheet, axis: 'row' | 'column', area: Area): void {
    const [sizes, first, last, standard] =
      axis === 'row'
        ? ([sheet.rowHeights, area.top, area.bottom, DEFAULT_HEIGHT] as const)
        : ([sheet.columnWidths, area.left, area.right, DEFAULT_WIDTH] as const);
    const lines = Array.from({ length: Math.min(last - first + 1, MOST_LINES) }, (_, i) => first + i);
    this.grid.setSizes(
      sheet.id,
      axis,
      lines.map((line) => [line, sizes.get(line) ?? standard] as const),
    );
  }

  private drawSelection(sheet: BookSheet, area: Area, actor: BookEvent['actor']): void {
    // The person selected in the grid itself: drawing it back would fight with the mouse.
    if (actor === 'addin') this.grid.select(sheet.id, area);
  }

  private touch(dirty: Dirty): void {
    this.dirty.push(dirty);
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    const dirty = this.dirty;
    this.dirty = [];
    for (const sheet of new Set(dirty.map((one) => one.sheet))) {
      if (!this.book.sheets.includes(sheet)) continue;
      const mine = dirty.filter((one) => one.sheet === sheet);
      const cells = new Map<string, Placed>();
      for (const { area } of mine)
        for (const placed of this.cellsOf(sheet, area))
          if (!this.typed.has(`${sheet.id}:${placed[0]}:${placed[1]}`)) cells.set(`${placed[0]}:${placed[1]}`, placed);
      if (cells.size > 0) this.grid.setCells(sheet.id, [...cells.values()]);
      if (mine.some(({ contents }) => contents)) void this.whenCalculated();
    }
    this.typed.clear();
  }

  /** Every cell of `area` that is stored now or was drawn before. */
  private *cellsOf(sheet: BookSheet, area: Area): Generator<Placed> {
    const drawn = this.drawn.get(sheet.id) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const used = sheet.used(false, area);
    const bottom = Math.min(area.bottom, Math.max(drawn.bottom, used?.bottom ?? -1));
    const right = Math.min(area.right, Math.max(drawn.right, used?.right ?? -1));
    this.drawn.set(sheet.id, { top: 0, left: 0, bottom: Math.max(drawn.bottom, bottom), right: Math.max(drawn.right, right) });
    for (let row = area.top; row <= bottom; row++)
      for (let col = area.left; col <= right; col++) yield [row, col, gridCell(sheet.cell(row, col))];
  }

  private picture(sheet: BookSheet): GridSheet {
    const cells: Placed[] = [];
    for (let row = 0; row < sheet.rows.length; row++)
      sheet.rows[row]?.forEach((cell, col) => {
        if (cell) cells.push([row, col, gridCell(cell)]);
      });
    const right = cells.reduce((most, [, col]) => Math.max(most, col), -1);
    this.drawn.set(sheet.id, { top: 0, left: 0, bottom: sheet.rows.length - 1, right });
    const notes = [...sheet.notes].map(([at, text]) => {
      const [row, col] = at.split(':').map(Number) as [number, number];
      return [row, col, text] as const;
    });
    const comments = this.book.comments
      .filter((comment) => comment.sheet === sheet)
      .map(({ row, col, author, content }) => [row, col, `${author}:\n${content}`] as const);
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'visible',
      cells,
      merges: sheet.merges,
      hiddenRows: [...sheet.hiddenRows],
      hiddenCols: [...sheet.hiddenCols],
      columnWidths: [...sheet.columnWidths],
      rowHeights: [...sheet.rowHeights],
      frozen: sheet.frozen,
      notes: [...notes, ...comments],
    };
  }
}

function gridCell(cell: BookCell | undefined): GridCell {
  if (!cell) return { value: null };
  const { value, error, formula, format, style, spilledFrom } = cell;
  // The grid's engine fills it by itself; a value written there would be in its way.
  const drawn = spilledFrom ? null : (error ?? value);
  return {
    value: drawn,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(format ? { format } : {}),
    ...(style ? { style } : {}),
  };
}
