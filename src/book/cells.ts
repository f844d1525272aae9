import type { CellValue } from '../core/model/sheet';
import type { Area } from '../core/model/cell-ref';

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** `style` and `weight` as Excel names them: "Continuous", "Thin". */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What a cell looks like; an absent field is the workbook's default. Colours are #RRGGBB, sizes points. */
export interface Style {
  readonly fill?: string;
  /** Absent: solid where there is a fill. */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly tint?: number;
  readonly patternTint?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly font?: string;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly lines?: Partial<Record<Edge, Line>>;
}

/** A cell of the workbench's workbook. Never changed in place: an edit puts a new one, so that undo keeps the old. */
export interface BookCell {
  readonly value: CellValue;
  /** "#DIV/0!"; `value` is then null. */
  readonly error?: string;
  /** What Excel shows beside an error of a custom function. */
  readonly errorMessage?: string;
  /** English, US separators, without "=". */
  readonly formula?: string;
  /** Number format code; absent for General. */
  readonly format?: string;
  readonly style?: Style;
  /** Cells a formula's matrix result covers, where this cell is its anchor. */
  readonly spill?: Area;
  /** The anchor whose matrix result fills this cell. */
  readonly spilledFrom?: { readonly row: number; readonly col: number };
}

export const EMPTY: BookCell = { value: null };

/** Excel's limits: rows and columns of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The cell with some of its fields taken away. */
export function without(cell: BookCell, ...fields: readonly Exclude<keyof BookCell, 'value'>[]): BookCell {
  return Object.fromEntries(
    Object.entries(cell).filter(([field]) => !(fields as readonly string[]).includes(field)),
  ) as unknown as BookCell;
}

export function isBlank(cell: BookCell | undefined): boolean {
  return (
    !cell ||
    ((cell.value === null || cell.value === '') && cell.formula === undefined && cell.error === undefined && cell.spilledFrom === undefined)
  );
}

export const heightOf = (area: Area) => area.bottom - area.top + 1;
export const widthOf = (area: Area) => area.right - area.left + 1;
export const sizeOf = (area: Area) => heightOf(area) * widthOf(area);

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
