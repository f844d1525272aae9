import type { GridStyle } from './look';

/** A cell as the grid holds it. */
export interface GridValue {
  readonly v?: number | string | boolean | null;
  readonly f?: string | null;
  readonly t?: number | null;
  readonly si?: string | null;
  readonly p?: unknown;
  readonly s?: string | GridStyle | null;
}

const BOOLEAN = 3;

export function plain(cell: GridValue | null): number | string | boolean | null {
  const value = cell?.v ?? null;
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}
