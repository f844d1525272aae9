import { cellName, quoteSheet } from '../../core/text/a1';

interface ToComment {
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  readonly text: string | null;
}

/**
 * Queues a comment for every cell that has a text and no comment yet: Excel refuses a second one, and the user's own is
 * not ours to write over. The ids are known after the next sync.
 */
export async function addComments<T extends ToComment>(context: Excel.RequestContext, cells: readonly T[]): Promise<Map<T, Excel.Comment>> {
  const added = new Map<T, Excel.Comment>();
  const wanted = cells.filter(({ text }) => text !== null);
  if (!wanted.length) return added;
  const taken = await commentedCells(context);
  for (const cell of wanted) {
    const address = `${quoteSheet(cell.sheetName)}!${cellName(cell.row, cell.col)}`;
    if (taken.has(`${cell.sheetName}!${cell.row}:${cell.col}`)) continue;
    const comment = context.workbook.comments.add(address, cell.text!);
    comment.load({ id: true });
    added.set(cell, comment);
  }
  return added;
}

async function commentedCells(context: Excel.RequestContext): Promise<Set<string>> {
  const { comments } = context.workbook;
  comments.load({ id: true });
  await context.sync();
  const cells = comments.items.map((comment) => comment.getLocation());
  for (const cell of cells) cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  if (cells.length) await context.sync();
  return new Set(cells.map((cell) => `${cell.worksheet.name}!${cell.rowIndex}:${cell.columnIndex}`));
}

/** Deletes the comments with these ids with the next sync; the user may have deleted some before. */
export async function deleteComments(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const comments = ids.map((id) => context.workbook.comments.getItemOrNullObject(id));
  for (const comment of comments) comment.load({ id: true });
  await context.sync();
  for (const comment of comments) if (!comment.isNullObject) comment.delete();
}
