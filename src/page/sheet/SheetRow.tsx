import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { BookCell } from '../../book/cells';
import type { BookSheet } from '../../book/book-sheet';
import type { Culture } from '../../book/culture';
import { display } from '../../book/display';
import { columnName } from '../../core/text/a1';
import { alignOf, lookOf } from './cell-look';
import type { Geometry } from './geometry';
import { lettersIn, lineHeight, span } from './geometry';

export const cellId = (row: number, col: number): string => `cell-${row}-${col}`;

interface Props {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly columns: readonly number[];
  readonly geometry: Geometry;
  readonly culture: Culture;
  /** Formula cells whose result is of before an edit. */
  readonly isOld: (row: number, col: number) => boolean;
  /** The selected column where the selection is in this row, else -1. */
  readonly selected: number;
  /** Changes when a cell of the sheet did. */
  readonly version: number;
}

/** The cells of a line that are on the screen; drawn again only where one of them is another, for the whole screen takes long. */
export const SheetRow = memo(Row, isSameRow);

/** The list of columns is made anew whenever the sheet is drawn, and mostly says the same. */
function isSameRow({ columns: before, ...a }: Props, { columns, ...b }: Props): boolean {
  return (
    before.length === columns.length &&
    columns.every((col, i) => col === before[i]) &&
    (Object.keys(a) as (keyof typeof a)[]).every((name) => a[name] === b[name])
  );
}

function Row({ sheet, row, columns, geometry, culture, isOld, selected }: Props) {
  const { rows } = geometry;
  const style: CSSProperties = { top: rows.offsets[row]!, height: span(rows, row, row) };
  // Cells follow each other as they flow: placed one by one, each would cost the browser a layer of its own.
  let end = 0;
  return (
    <div role="row" aria-rowindex={row + 2} className="ks-row" style={style}>
      {columns.map((col) => {
        const box = boxOf(row, col, geometry, end);
        if (!box) return null;
        end = box.end;
        const cell = sheet.cell(row, col);
        const text = display(cell, culture);
        return (
          <div
            key={col}
            id={cellId(row, col)}
            role="gridcell"
            aria-colindex={col + 2}
            aria-selected={col === selected}
            aria-label={text === '' && col === selected ? `${columnName(col)}${row + 1}` : undefined}
            data-at={`${row}:${col}`}
            className={classOf(cell, text, col === selected, isOld(row, col))}
            style={cell ? { ...box.style, ...lookOf(cell.style), ...textLook(sheet, row, col, cell, text, box) } : box.style}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}

/** An empty cell lets the text show that runs over it. */
function classOf(cell: BookCell | undefined, text: string, selected: boolean, old: boolean): string {
  const blank = text === '' && !cell?.style?.fill;
  return `ks-cell${blank ? ' ks-blank' : ''}${selected ? ' ks-selected' : ''}${old ? ' ks-old' : ''}${cell?.style?.wrap ? ' ks-wrap' : ''}`;
}

interface Box {
  readonly style: CSSProperties;
  readonly width: number;
  readonly height: number;
  /** Where the next cell of the row begins if it is the neighbour. */
  readonly end: number;
  readonly isMerged: boolean;
}

/** Where a cell stands in its row, after a cell that ends at `from`; null where another one covers it. */
function boxOf(row: number, col: number, { rows, columns, mergeAt }: Geometry, from: number): Box | null {
  const merge = mergeAt(row, col);
  if (merge && (merge.top !== row || merge.left !== col)) return null;
  const [left, width] = [columns.offsets[col]!, span(columns, col, merge?.right ?? col)];
  const height = span(rows, row, merge?.bottom ?? row);
  const style: CSSProperties = {
    width: width + 1,
    ...(left === from ? {} : { marginLeft: left - from - 1 }),
    ...(merge ? { height: height + 1 } : {}),
  };
  return { style, width, height, end: left + width, isMerged: merge !== undefined };
}

const SIDES: Readonly<Record<string, string>> = { center: 'center', right: 'flex-end' };

function textLook(sheet: BookSheet, row: number, col: number, cell: BookCell, text: string, box: Box): CSSProperties {
  if (text === '') return NONE;
  const side = alignOf(cell);
  const room = box.height - 1 - lineHeight(cell.style?.size);
  const fits = room >= 0 && lettersIn(box.width, cell.style?.size) >= text.length && !text.includes('\n');
  const isOver = !box.isMerged && runsOver(cell, row, col, sheet);
  return {
    ...(side === 'left' ? {} : { textAlign: side as 'center', ...(cell.style?.wrap ? { justifyContent: SIDES[side]! } : {}) }),
    ...(cell.style?.wrap || room < 1 ? {} : { paddingTop: room * shareAbove(cell.style?.vertical) }),
    // What fits is not cut: to cut, too, costs a layer.
    ...(fits || isOver ? {} : { overflow: 'hidden' }),
  };
}

/** How much of the room that a line leaves in its cell is above it. */
function shareAbove(vertical: string | undefined): number {
  return vertical === 'Top' ? 0 : vertical === undefined || vertical === 'Bottom' ? 1 : 0.5;
}

const NONE: CSSProperties = {};

/** A text that is longer than its cell runs on over empty neighbours, as in Excel; a figure never does. */
function runsOver(cell: BookCell, row: number, col: number, sheet: BookSheet): boolean {
  if (typeof cell.value !== 'string' || cell.style?.wrap) return false;
  return (sheet.cell(row, col + 1)?.value ?? null) === null;
}
