import type { Area } from '../../../src/core/model/cell-ref';
import type { Style } from '../../../src/book/cells';
import type { GridCell, GridSheet, Placed } from '../../page/grid-port';

// Univer's own codes: horizontal and vertical alignment, line styles, cell types.
const ACROSS: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, Justify: 4, CenterAcrossSelection: 2, Distributed: 6 };
const DOWN: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
const LINES: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const DASHES: Readonly<Record<string, number>> = { Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6, Double: 7 };
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const PIXELS_A_POINT = 4 / 3;
/** General for a number with decimals, in a form that Univer prints in the machine's marks. */
const FRACTION = '0.#########';
const px = (points: number) => Math.round(points * PIXELS_A_POINT);

/** A style in Univer's form. Every field is given, so that a cell drawn anew loses what it had. */
function styleOf(
  style: Style | undefined,
  format: string | undefined,
  value: GridCell['value'],
  formula: string | undefined,
): Record<string, unknown> {
  const edges = Object.entries(SIDES).map(([edge, side]) => {
    const line = style?.lines?.[edge as keyof typeof SIDES];
    return [
      side,
      line && line.style !== 'None' ? { s: DASHES[line.style] ?? LINES[line.weight] ?? 1, cl: { rgb: line.color } } : null,
    ] as const;
  });
  return {
    bg: style?.fill ? { rgb: style.fill } : null,
    cl: style?.color ? { rgb: style.color } : null,
    bl: style?.bold ? 1 : 0,
    it: style?.italic ? 1 : 0,
    ul: style?.underline && style.underline !== 'None' ? { s: 1 } : null,
    st: style?.strikethrough ? { s: 1 } : null,
    fs: style?.size ?? 11,
    ff: style?.font ?? 'Calibri',
    ht: ACROSS[style?.horizontal ?? ''] ?? (typeof value === 'boolean' ? 2 : null),
    vt: DOWN[style?.vertical ?? 'Bottom'] ?? 3,
    tb: style?.wrap ? 3 : null,
    pd: style?.indent ? { l: 2 + style.indent * 9 } : null,
    bd: edges.some(([, line]) => line) ? Object.fromEntries(edges) : null,
    n: format ? { pattern: format } : !formula && typeof value === 'number' && !Number.isInteger(value) ? { pattern: FRACTION } : null,
  };
}

function cellOf({ value, formula, format, style }: GridCell): Record<string, unknown> {
  const looksLikeNumber = typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));
  const t =
    typeof value === 'number' ? TYPE.number : typeof value === 'boolean' ? TYPE.boolean : looksLikeNumber ? TYPE.forcedText : TYPE.text;
  return {
    v: typeof value === 'boolean' ? Number(value) : value,
    f: formula ?? null,
    si: null,
    p: null,
    t: value === null ? null : t,
    s: styleOf(style, format, value, formula),
  };
}

/** {row: {col: cell}}, as Univer keeps cells. */
export function matrixOf(cells: readonly Placed[]): Record<number, Record<number, unknown>> {
  const rows: Record<number, Record<number, unknown>> = {};
  for (const [row, col, cell] of cells) (rows[row] ??= {})[col] = cellOf(cell);
  return rows;
}

export const rangeOf = (area: Area) => ({ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right });

export const areaOf = (range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export function sheetOf(sheet: GridSheet): Record<string, unknown> {
  const last = sheet.cells.reduce<readonly [number, number]>(
    (most, [row, col]) => [Math.max(most[0], row), Math.max(most[1], col)],
    [0, 0],
  );
  const { rows, columns } = sheet.frozen;
  const lines = (sizes: GridSheet['rowHeights'], hidden: readonly number[], key: 'h' | 'w') => {
    const found: Record<number, Record<string, number>> = {};
    for (const [index, points] of sizes) found[index] = { [key]: px(points), ...(key === 'h' ? { ia: 0 } : {}) };
    for (const index of hidden) found[index] = { ...found[index], hd: 1 };
    return found;
  };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    cellData: matrixOf(sheet.cells),
    mergeData: sheet.merges.map(rangeOf),
    rowCount: Math.max(100, last[0] + 30),
    columnCount: Math.max(26, last[1] + 8),
    rowData: lines([...wrappedHeights(sheet), ...sheet.rowHeights], sheet.hiddenRows, 'h'),
    columnData: lines(sheet.columnWidths, sheet.hiddenCols, 'w'),
    // A sheet added later gets no defaults from Univer: all that it needs is said here.
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: 0,
    tabColor: '',
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
  };
}

/** Points of a column and a row that the file says nothing of. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

/** Of the size of the font: a small letter of the usual faces, and a capital. */
const NARROW = 0.47;
const WIDE = 0.68;
const BOLD = 1.06;

function widthOf(line: string, size: number, bold = false): number {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return (capitals * WIDE + (line.length - capitals) * NARROW) * size * (bold ? BOLD : 1);
}

/** Heights in points of rows whose height the file leaves to Excel: as many lines as the longest wrapped text needs. */
function wrappedHeights(sheet: GridSheet): [number, number][] {
  const widths = new Map(sheet.columnWidths);
  const heights = new Map<number, number>();
  for (const [row, col, { value, style }] of sheet.cells) {
    if (typeof value !== 'string' || (!style?.wrap && !value.includes('\n'))) continue;
    const merge = sheet.merges.find((merged) => merged.top === row && merged.left === col);
    if (merge && merge.bottom > merge.top) continue;
    let width = 0;
    for (let at = col; at <= (merge?.right ?? col); at++) width += widths.get(at) ?? DEFAULT_WIDTH;
    const size = style?.size ?? 11;
    const room = Math.max(4 * size * NARROW, width - 4);
    const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size, style?.bold) / room)), 0);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * size * 1.35 + 3));
  }
  return [...heights];
}

export const pixels = px;

/** The heights in points that a sheet's rows are drawn with: its own, and those its wrapped texts need. */
export const heightsOf = (sheet: GridSheet): ReadonlyMap<number, number> => new Map([...wrappedHeights(sheet), ...sheet.rowHeights]);
export const points = (length: number) => Math.round((length / PIXELS_A_POINT) * 100) / 100;
