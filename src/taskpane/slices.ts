import type { Sheet, Workbook } from '../core/model/sheet';

/** Cells in one message: copying them takes a few milliseconds, so that the pane stays alive between the messages. */
const CELLS_A_SLICE = 10_000;

/** A sheet without its rows, some rows of the latest sheet, or the rest of the workbook, which ends it. */
export type Slice =
  | { readonly kind: 'sheet'; readonly sheet: Omit<Sheet, 'cells'> }
  | { readonly kind: 'rows'; readonly from: number; readonly rows: Sheet['cells'] }
  | { readonly kind: 'end'; readonly rest: Omit<Workbook, 'sheets'> };

/** Cuts a workbook into messages. */
export function* slicesOf({ sheets, ...rest }: Workbook): Generator<Slice> {
  for (const { cells, ...sheet } of sheets) {
    yield { kind: 'sheet', sheet };
    for (let from = 0, to = 0; from < cells.length; from = to) {
      for (let count = 0; to < cells.length && count < CELLS_A_SLICE; to++) count += cells[to]?.length ?? 0;
      yield { kind: 'rows', from, rows: cells.slice(from, to) };
    }
  }
  yield { kind: 'end', rest };
}

/** Puts the messages together again; the last one gives the workbook. */
export function gather(): { take(slice: Slice): Workbook | null } {
  let sheets: (Omit<Sheet, 'cells'> & { readonly cells: Sheet['cells'][number][] })[] = [];
  return {
    take(slice) {
      if (slice.kind === 'sheet') sheets.push({ ...slice.sheet, cells: [] });
      if (slice.kind === 'rows') for (const [i, row] of slice.rows.entries()) sheets.at(-1)!.cells[slice.from + i] = row;
      if (slice.kind !== 'end') return null;
      const workbook = { ...slice.rest, sheets };
      sheets = [];
      return workbook;
    },
  };
}
