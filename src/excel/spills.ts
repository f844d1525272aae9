import type { Edit } from '../core/model/finding';
import type { KnownSheets } from './known-sheets';
import { askEach } from './batches';
import { withExcel } from './run';

/** An edit of a cell that another cell's formula fills: undone by emptying it, so that the formula can fill it again. */
export interface FilledEdit extends Edit {
  readonly spilled?: true;
}

/**
 * A formula whose result fills several cells loses all but one when it is replaced by a value: the values of the others
 * are added to the edits.
 */
export function withSpills(known: KnownSheets, edits: readonly Edit[]): Promise<FilledEdit[]> {
  return withExcel(async (context) => {
    const values = edits.filter(({ value }) => typeof value !== 'string' || !value.startsWith('='));
    const areas = await askEach(context, values, ({ cell }) => {
      const { row, col } = known.place(cell);
      const area = context.workbook.worksheets.getItem(known.id(cell.sheet)).getCell(row, col).getSpillingToRangeOrNullObject();
      area.load({ values: true });
      return () => (area.isNullObject ? [] : area.values);
    });
    const own = new Set(edits.map(keyOf));
    const filled = values.flatMap(({ cell }, i) =>
      areas[i]!.flatMap((line, r) =>
        line.map((value: unknown, c) => ({
          cell: { ...cell, row: cell.row + r, col: cell.col + c },
          value: value as number | string,
          spilled: true as const,
        })),
      ),
    );
    return [...edits, ...filled.filter((edit) => edit.value !== '' && !own.has(keyOf(edit)))];
  });
}

function keyOf({ cell }: Edit): string {
  return `${cell.sheet}:${cell.row}:${cell.col}`;
}
