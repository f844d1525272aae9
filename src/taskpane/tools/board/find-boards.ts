import { readBoard } from '../../../core/indicators/board';
import type { BoardLine, BoardSettings, PlanLevel } from '../../../core/indicators/board';
import { areaName } from '../../../core/text/a1';
import { tidy } from '../../../core/text/fold';
import type { Outcome } from '../../state';

/** A table of the workbook that is a plan annex. */
export interface FoundBoard {
  readonly sheet: number;
  readonly name: string;
  readonly lines: readonly BoardLine[];
  readonly settings: BoardSettings;
}

/** Every plan annex of the workbook: the tables with columns of dated targets. */
export function findBoards(
  { workbook, report }: Outcome,
  today: { readonly year: number; readonly level?: PlanLevel | null },
): FoundBoard[] {
  return report.sheets.flatMap(({ name, tables }, sheet) =>
    tables.flatMap((table) => {
      const read = readBoard(workbook.sheets[sheet]!, table, today);
      if (!read || !read.lines.some(({ targets }) => targets.some((target) => target !== null && target !== ''))) return [];
      return [{ sheet, name: `${name} · ${tidy(table.title).slice(0, 60) || areaName(table.area)}`, ...read }];
    }),
  );
}
