import type { RowCol } from '../../core/model/cell-ref';
import { columnName } from '../../core/text/a1';
import type { BookSheet } from '../../book/book-sheet';
import type { Culture } from '../../book/culture';
import type { Geometry, Lines } from './geometry';
import { span } from './geometry';
import { SheetRow } from './SheetRow';

interface LayerProps {
  readonly kind: 'corner' | 'top' | 'left' | 'main';
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly sheet: BookSheet;
  readonly geometry: Geometry;
  readonly culture: Culture;
  readonly isOld: (row: number, col: number) => boolean;
  readonly selected: RowCol | null;
  readonly version: number;
}

/** The cells of one of the four quarters that frozen lines make of a sheet. */
export function Layer({ kind, rows, columns, sheet, geometry, culture, isOld, selected, version }: LayerProps) {
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <div className={`ks-layer ks-layer-${kind}`} role="rowgroup">
      {withAnchors(rows, columns, geometry).map(([row, inRow]) => (
        <SheetRow
          key={row}
          sheet={sheet}
          row={row}
          columns={inRow}
          geometry={geometry}
          culture={culture}
          isOld={isOld}
          selected={selected?.row === row ? selected.col : -1}
          version={version}
        />
      ))}
    </div>
  );
}

/**
 * The rows on the screen with their columns, and besides them the first cells of merged areas that reach onto the screen: they
 * hold the text.
 */
function withAnchors(rows: readonly number[], columns: readonly number[], { mergeAt }: Geometry): [number, readonly number[]][] {
  const extra = new Map<number, Set<number>>();
  const [firstRow, firstColumn] = [rows[0]!, columns[0]!];
  const look = (row: number, col: number): void => {
    const merge = mergeAt(row, col);
    if (!merge || (merge.top >= firstRow && merge.left >= firstColumn)) return;
    const list = extra.get(merge.top) ?? new Set();
    extra.set(merge.top, list.add(merge.left));
  };
  for (const col of columns) look(firstRow, col);
  for (const row of rows) look(row, firstColumn);
  const above = [...extra]
    .filter(([row]) => row < firstRow)
    .map(([row, cols]): [number, readonly number[]] => [row, [...cols].sort((a, b) => a - b)]);
  const body = rows.map((row): [number, readonly number[]] => {
    const more = [...(extra.get(row) ?? [])].filter((col) => !columns.includes(col));
    return [row, more.length > 0 ? [...more.sort((a, b) => a - b), ...columns] : columns];
  });
  return [...above, ...body];
}

interface HeadsProps {
  readonly lines: Lines;
  readonly selected: number;
}

export function ColumnHeads({ columns, lines, selected }: HeadsProps & { readonly columns: readonly number[] }) {
  if (columns.length === 0) return null;
  return (
    <div className="ks-column-heads" role="rowgroup">
      <div role="row" aria-rowindex={1}>
        {columns.map((col) => (
          <div
            key={col}
            role="columnheader"
            aria-colindex={col + 2}
            className={`ks-head ks-column-head${col === selected ? ' ks-head-selected' : ''}`}
            style={{ left: lines.offsets[col]!, width: span(lines, col, col) }}
          >
            {columnName(col)}
          </div>
        ))}
      </div>
    </div>
  );
}

export function RowHeads({ rows, lines, selected }: HeadsProps & { readonly rows: readonly number[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="ks-row-heads" role="rowgroup">
      {rows.map((row) => (
        <div key={row} role="row" aria-rowindex={row + 2}>
          <div
            role="rowheader"
            aria-colindex={1}
            className={`ks-head ks-row-head${row === selected ? ' ks-head-selected' : ''}`}
            style={{ top: lines.offsets[row]!, height: span(lines, row, row) }}
          >
            {row + 1}
          </div>
        </div>
      ))}
    </div>
  );
}
