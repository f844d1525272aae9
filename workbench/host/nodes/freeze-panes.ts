import { invalid } from '../../../src/book/errors';
import type { BookSheet } from '../../../src/book/book-sheet';
import { COLUMNS, ROWS } from '../../../src/book/cells';
import { node, NULL, type NodeClass } from '../protocol/node';
import { spot, whole } from './arguments';
import { range } from './range';

function count(value: unknown): number {
  const lines = whole(value ?? 1, 'WorksheetFreezePanes');
  if (lines < 1) throw invalid('WorksheetFreezePanes');
  return lines;
}

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function frozen(sheet: BookSheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return NULL;
  return node(range, { sheet, area: { top: 0, left: 0, bottom: rows ? rows - 1 : ROWS - 1, right: columns ? columns - 1 : COLUMNS - 1 } });
}

export const freezePanes: NodeClass<BookSheet> = {
  name: 'WorksheetFreezePanes',
  since: '1.7',
  methods: {
    freezeRows: {
      run: (sheet, [rows]) => {
        sheet.frozen = { rows: count(rows), columns: 0 };
      },
    },
    freezeColumns: {
      run: (sheet, [columns]) => {
        sheet.frozen = { rows: 0, columns: count(columns) };
      },
    },
    freezeAt: {
      run: (sheet, [at], { book }) => {
        const { area } = spot(at, book, sheet);
        sheet.frozen = { rows: area.bottom === ROWS - 1 ? 0 : area.bottom + 1, columns: area.right === COLUMNS - 1 ? 0 : area.right + 1 };
      },
    },
    unfreeze: {
      run: (sheet) => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
    },
    getLocationOrNullObject: { run: frozen },
  },
};
