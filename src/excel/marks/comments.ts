import { cellName } from '../../core/text/a1';
import { forEachSynced } from '../batches';
import { sheetOf } from '../positions';
import type { Mark, Remembered } from '../../host/marks/remembered';

/** The marks whose cell has no comment yet: Excel refuses a second one, and the user's own is not ours to write over. */
export async function withFreeCells<T extends Mark>(context: Excel.RequestContext, marks: readonly T[]): Promise<ReadonlySet<T>> {
  const wanted = marks.filter(({ text }) => text !== undefined);
  if (!wanted.length) return new Set();
  const taken = new Set((await allComments(context)).map(({ sheetId, row, col }) => `${sheetId}:${row}:${col}`));
  return new Set(wanted.filter(({ sheetId, row, col }) => !taken.has(`${sheetId}:${row}:${col}`)));
}

/** Adds the comments of marks whose texts are remembered in the workbook already; their ids. */
export async function addComments<T extends Mark>(context: Excel.RequestContext, marks: Iterable<T>): Promise<ReadonlyMap<T, string>> {
  const added = new Map<T, Excel.Comment>();
  await forEachSynced(context, [...marks], (mark) => {
    // By the sheet's id: it may be renamed meanwhile.
    const { comments } = context.workbook.worksheets.getItem(mark.sheetId);
    const comment = comments.add(cellName(mark.row, mark.col), mark.text!);
    comment.load({ id: true });
    added.set(mark, comment);
  });
  return new Map([...added].map(([mark, comment]) => [mark, comment.id]));
}

interface Standing {
  readonly id: string;
  readonly content: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

async function allComments(context: Excel.RequestContext): Promise<Standing[]> {
  const { comments } = context.workbook;
  comments.load({ id: true, content: true });
  await context.sync();
  const cells = comments.items.map((comment) => comment.getLocation());
  for (const cell of cells) cell.load({ rowIndex: true, columnIndex: true, worksheet: { id: true } });
  if (cells.length) await context.sync();
  return comments.items.map(({ id, content }, i) => {
    const { worksheet, rowIndex, columnIndex } = cells[i]!;
    return { id, content, sheetId: worksheet.id, row: rowIndex, col: columnIndex };
  });
}

/** The text as it is compared: Excel and XML have their own ways with line breaks and control characters. */
function said(sheetId: string | undefined, text: string): string {
  return `${sheetId}:${text.replace(/\p{C}+/gu, ' ')}`;
}

/**
 * Deletes our comments: those with remembered ids, and those that were on their way when the connection broke, which are
 * known by their text on their sheet. The user may have deleted some before.
 */
export async function deleteComments(
  context: Excel.RequestContext,
  { marks, comments: ids }: Remembered,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const underWay = marks.filter(({ text, comment }) => text !== undefined && comment === undefined);
  const texts = new Set(underWay.map((mark) => said(sheetOf(sheets, mark)?.id, mark.text!)));
  const standing = texts.size > 0 ? await allComments(context) : [];
  const ours = standing.filter(({ sheetId, content }) => texts.has(said(sheetId, content))).map(({ id }) => id);
  const all = [...new Set([...ids, ...ours])];
  if (!all.length) return;
  const comments = all.map((id) => context.workbook.comments.getItemOrNullObject(id));
  for (const comment of comments) comment.load({ id: true });
  await context.sync();
  for (const comment of comments) if (!comment.isNullObject) comment.delete();
  await context.sync();
}
