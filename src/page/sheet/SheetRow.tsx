import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { BookCell } from '../../book/cells';
import type { BookSheet } from '../../book/book-sheet';
import type { Culture } from '../../book/culture';
import { display } from '../../book/display';
import { columnName } from '../../core/text/a1';
import { alignOf, lookOf } from './cell-look';
import type { Geometry } from './geometry';
import { span } from './geometry';

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
  return (
    <div role="row" aria-rowindex={row + 2} className="ks-row" style={style}>
      {columns.map((col) => {
        const merge = geometry.mergeAt(row, col);
        if (merge && (merge.top !== row || merge.left !== col)) return null;
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
            style={placed(cell, text, row, col, sheet, geometry)}
          >
            <span className="ks-text">{text}</span>
          </div>
        );
      })}
    </div>
  );
}

/** An empty cell lets the text show that runs over it. */
function classOf(cell: BookCell | undefined, text: string, selected: boolean, old: boolean): string {
  const blank = text === '' && !cell?.style?.fill;
  return `ks-cell${blank ? ' ks-blank' : ''}${selected ? ' ks-selected' : ''}${old ? ' ks-old' : ''}`;
}

function placed(cell: BookCell | undefined, text: string, row: number, col: number, sheet: BookSheet, geometry: Geometry): CSSProperties {
  const { rows, columns } = geometry;
  const merge = geometry.mergeAt(row, col);
  const box: CSSProperties = {
    left: columns.offsets[col]! - 1,
    top: -1,
    width: span(columns, col, merge?.right ?? col) + 1,
    height: span(rows, row, merge?.bottom ?? row) + 1,
  };
  if (!cell) return box;
  return {
    ...box,
    ...lookOf(cell.style),
    textAlign: alignOf(cell) as 'left',
    ...(runsOver(cell, text, row, col, sheet) && !merge ? OVER : {}),
  };
}

const OVER: CSSProperties = { overflow: 'visible' };

/** A text that is longer than its cell runs on over empty neighbours, as in Excel; a figure never does. */
function runsOver(cell: BookCell, text: string, row: number, col: number, sheet: BookSheet): boolean {
  if (text === '' || typeof cell.value !== 'string' || cell.style?.wrap) return false;
  return (sheet.cell(row, col + 1)?.value ?? null) === null;
}
