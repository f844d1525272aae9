import type { CellPlace } from './place';
import type { Finding, Fix } from './finding';
import type { Workbook } from './sheet';

/** How far a long reading is; `sheet` is the name of the sheet being read. */
export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

/** Set by whoever wants a long reading to stop; an AbortSignal fits. */
export interface Cancel {
  readonly aborted: boolean;
}

/** Whatever holds the workbook: Excel in the add-in, a file in the command line, memory in tests. */
export interface Host {
  readWorkbook(onProgress?: (progress: Progress) => void, cancel?: Cancel): Promise<Workbook>;
  show(cell: CellPlace): Promise<void>;
  mark(findings: readonly Finding[]): Promise<void>;
  apply(fix: Fix): Promise<void>;
  undo(): Promise<void>;
}
