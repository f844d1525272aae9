import { useVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { columnName } from '../../core/text/a1';
import type { RowCol } from '../../core/model/cell-ref';
import type { Book } from '../../book/book';
import { select } from '../../book/look-at';
import { CellEditor } from './CellEditor';
import { ColumnHeads, Layer, RowHeads } from './Layer';
import { HEAD_HEIGHT, HEAD_WIDTH } from './geometry';
import type { Lines } from './geometry';
import { MOVES, anchorOf } from './moves';
import { cellId } from './SheetRow';
import { useSheet } from './use-sheet';

interface Props {
  readonly book: Book;
  readonly label: string;
  readonly isOld: (row: number, col: number) => boolean;
  /** A cell's new contents as typed; the answer says why it was refused, null where it was taken. */
  readonly onEdit: (at: RowCol, typed: string) => void;
  readonly textOf: (at: RowCol) => string;
  readonly onSheet: (step: 1 | -1) => void;
}

/** The sheet as the officer knows it: drawn where it is looked at only, however long it is. */
export function SheetGrid({ book, label, isOld, onEdit, textOf, onSheet }: Props) {
  const { sheet, geometry, version, shape, jump } = useSheet(book);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const frozenHeight = rows.offsets[frozenRows]!;
  const frozenWidth = columns.offsets[frozenColumns]!;
  const down = useLines(rows, scroller, HEAD_HEIGHT, frozenHeight, false);
  const across = useLines(columns, scroller, HEAD_WIDTH, frozenWidth, true);
  const [editing, setEditing] = useState<{ readonly at: RowCol; readonly text: string } | null>(null);
  const { area } = book.selection;
  const selected = book.selection.sheet === sheet ? anchorOf({ row: area.top, col: area.left }, geometry) : null;

  useEffect(() => {
    down.measure();
    across.measure();
  }, [down, across, sheet, shape]);
  useEffect(() => {
    const at = book.selection.area;
    if (at.top >= frozenRows) down.scrollToIndex(at.top, { align: 'auto' });
    if (at.left >= frozenColumns) across.scrollToIndex(at.left, { align: 'auto' });
  }, [down, across, jump, book, sheet, frozenRows, frozenColumns]);

  const go = useCallback(
    (at: RowCol) => {
      const { row, col } = anchorOf(at, geometry);
      select(book, 'user', sheet, { top: row, left: col, bottom: row, right: col });
      if (row >= frozenRows) down.scrollToIndex(row, { align: 'auto' });
      if (col >= frozenColumns) across.scrollToIndex(col, { align: 'auto' });
    },
    [across, book, down, frozenColumns, frozenRows, geometry, sheet],
  );
  const finish = (typed: string | null, move: string | null): void => {
    const at = editing!.at;
    setEditing(null);
    scroller.current?.focus();
    if (typed !== null) onEdit(at, typed);
    const next = move === null ? undefined : MOVES[move];
    if (next) go(next(at, geometry));
  };
  const keys = (event: KeyboardEvent): void => {
    if (!selected || editing || event.target !== scroller.current) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    const move = command ? undefined : MOVES[key];
    if (move) go(move(selected, geometry));
    else if (command && key === 'Home') go({ row: 0, col: 0 });
    else if (command && (key === 'PageDown' || key === 'PageUp')) onSheet(key === 'PageDown' ? 1 : -1);
    else if (command && key.toLowerCase() === 'z') book.undo.back();
    else if (key === 'F2' || key === 'Enter') setEditing({ at: selected, text: textOf(selected) });
    else if (key === 'Delete') onEdit(selected, '');
    else if (key.length === 1 && !command && !altKey) setEditing({ at: selected, text: key });
    else return;
    event.preventDefault();
  };
  const placeOf = (event: MouseEvent): RowCol | null => {
    const [row, col] = ((event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at'] ?? '').split(':').map(Number);
    return row === undefined || col === undefined || Number.isNaN(row) ? null : { row, col };
  };

  const shown = (lines: Lines, virtual: Virtualizer<HTMLDivElement, Element>, from: number): number[] =>
    virtual
      .getVirtualItems()
      .map(({ index }) => index)
      .filter((index) => index >= from && lines.offsets[index + 1]! > lines.offsets[index]!);
  const still = (lines: Lines, count: number): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => lines.offsets[i + 1]! > lines.offsets[i]!);
  const [top, left] = [still(rows, frozenRows), still(columns, frozenColumns)];
  const [body, side] = [shown(rows, down, frozenRows), shown(columns, across, frozenColumns)];
  const common = { sheet, geometry, culture: book.culture, isOld, selected, version };
  return (
    <div
      ref={scroller}
      className="ks-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={selected ? cellId(selected.row, selected.col) : undefined}
      tabIndex={0}
      onKeyDown={keys}
      onMouseDown={(event) => {
        const at = placeOf(event);
        if (at) go(at);
      }}
      onDoubleClick={(event) => {
        const at = placeOf(event);
        if (at) setEditing({ at: anchorOf(at, geometry), text: textOf(anchorOf(at, geometry)) });
      }}
    >
      <div
        className="ks-space"
        role="presentation"
        style={{ width: HEAD_WIDTH + columns.offsets[columns.count]!, height: HEAD_HEIGHT + rows.offsets[rows.count]! }}
      >
        <div className="ks-corner" role="presentation">
          <div className="ks-corner-head" />
          <ColumnHeads columns={left} lines={columns} selected={selected?.col ?? -1} />
          <RowHeads rows={top} lines={rows} selected={selected?.row ?? -1} />
          <Layer kind="corner" rows={top} columns={left} {...common} />
        </div>
        <div className="ks-top" role="presentation">
          <ColumnHeads columns={side} lines={columns} selected={selected?.col ?? -1} />
          <Layer kind="top" rows={top} columns={side} {...common} />
        </div>
        <div className="ks-left" role="presentation">
          <RowHeads rows={body} lines={rows} selected={selected?.row ?? -1} />
          <Layer kind="left" rows={body} columns={left} {...common} />
        </div>
        <Layer kind="main" rows={body} columns={side} {...common} />
        {editing && (
          <CellEditor
            key={`${editing.at.row}:${editing.at.col}`}
            at={editing.at}
            label={`${columnName(editing.at.col)}${editing.at.row + 1}`}
            text={editing.text}
            geometry={geometry}
            onEnd={finish}
          />
        )}
      </div>
    </div>
  );
}

function useLines(
  lines: Lines,
  scroller: React.RefObject<HTMLDivElement>,
  head: number,
  frozen: number,
  horizontal: boolean,
): Virtualizer<HTMLDivElement, Element> {
  return useVirtualizer<HTMLDivElement, Element>({
    count: lines.count,
    horizontal,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => lines.offsets[index + 1]! - lines.offsets[index]!,
    paddingStart: head,
    scrollPaddingStart: head + frozen,
    overscan: 6,
  });
}
