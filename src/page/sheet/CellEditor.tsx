import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RowCol } from '../../core/model/cell-ref';
import type { Geometry } from './geometry';
import { HEAD_HEIGHT, HEAD_WIDTH, span } from './geometry';

interface Props {
  readonly at: RowCol;
  /** The cell's name, for a screen reader. */
  readonly label: string;
  readonly text: string;
  readonly geometry: Geometry;
  /** `typed` null: given up. `move` is the key by whose direction the selection goes on. */
  readonly onEnd: (typed: string | null, move: string | null) => void;
}

/** Typing into a cell, in its place. */
export function CellEditor({ at: { row, col }, label, text: first, geometry, onEnd }: Props) {
  const [text, setText] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(first.length, first.length);
  }, [first]);
  const end = (typed: string | null, move: string | null): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(typed === first ? null : typed, move);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') end(text, event.shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (event.key === 'Tab') end(text, event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
    else if (event.key === 'Escape') end(null, null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const merge = geometry.mergeAt(row, col);
  return (
    <input
      ref={field}
      className="ks-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      style={{
        top: HEAD_HEIGHT + geometry.rows.offsets[row]!,
        left: HEAD_WIDTH + geometry.columns.offsets[col]!,
        minWidth: Math.max(80, span(geometry.columns, col, merge?.right ?? col)),
        height: span(geometry.rows, row, merge?.bottom ?? row),
      }}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={keys}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => end(text, null)}
    />
  );
}
