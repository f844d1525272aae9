import type { Finding } from '../../core/model/finding';
import { HostRefusal } from '../../host/host';
import { askEach, forEachSynced } from '../batches';
import type { KnownSheets } from '../known-sheets';
import { codeOf } from '../refusals';
import { asOneStep } from '../run';
import { cellsToMark } from '../../host/marks/colours';
import { addComments, withFreeCells } from './comments';
import { askFill, canBePutBack, paint } from './fill';
import type { Mark } from '../../host/marks/remembered';
import { storeMarks, takeOff } from './unmark';

interface Target extends Mark {
  readonly range: Excel.Range;
}

/**
 * Colours the cells of the findings. What they look like, and the comments that they get, are written into the workbook
 * before the first is touched, so that even a crash half-way can be undone. Cells of protected sheets stay as they are;
 * refuses where no other is left.
 */
export function mark(known: KnownSheets, findings: readonly Finding[], comment: (finding: Finding) => string | null): Promise<void> {
  return asOneStep(async (context) => {
    await takeOff(context);
    const targets = await readTargets(context, known, findings, comment);
    if (!targets.length) return;
    const commented = await withFreeCells(context, targets);
    const remember = async (ids: ReadonlyMap<Target, string>): Promise<void> => {
      const marks = targets.map((target) => markOf(target, commented.has(target) && !ids.has(target), ids.get(target)));
      await storeMarks(context, marks);
    };
    await remember(new Map());
    await paintEach(context, targets);
    if (commented.size) await remember(await addComments(context, commented));
  });
}

function markOf({ sheetId, sheetName, row, col, ours, fill, text }: Target, underWay: boolean, comment: string | undefined): Mark {
  return { sheetId, sheetName, row, col, ours, fill, ...(underWay && text && { text }), ...(comment && { comment }) };
}

/** The cells that can be coloured and put back, with the look they have now. */
async function readTargets(
  context: Excel.RequestContext,
  known: KnownSheets,
  findings: readonly Finding[],
  comment: (finding: Finding) => string | null,
): Promise<Target[]> {
  const wanted = cellsToMark(findings, comment);
  const indexes = [...new Set(wanted.map(({ cell }) => cell.sheet))];
  const sheets = new Map(indexes.map((index) => [index, context.workbook.worksheets.getItemOrNullObject(known.id(index))]));
  for (const sheet of sheets.values()) {
    sheet.load({ id: true, name: true });
    sheet.protection.load({ protected: true, options: true });
  }
  await context.sync();
  const open = wanted.filter(({ cell }) => mayFormat(sheets.get(cell.sheet)!));
  if (wanted.length && !open.length) throw new HostRefusal('protected', indexes.map((index) => known.name(index)).join(', '));
  const cells = open.map(({ cell, color, comment: text }) => {
    const sheet = sheets.get(cell.sheet)!;
    return {
      range: sheet.getCell(cell.row, cell.col),
      ...(text !== null && mayComment(sheet) && { text }),
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: cell.row,
      col: cell.col,
      ours: color,
    };
  });
  const fills = await askEach(context, cells, ({ range }) => askFill(range));
  return cells.map((cell, i) => ({ ...cell, fill: fills[i]! })).filter(({ fill }) => canBePutBack(fill));
}

function mayFormat(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject && (!sheet.protection.protected || sheet.protection.options.allowFormatCells === true);
}

function mayComment({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowEditObjects === true;
}

/** A sync for each sheet: one that refuses after all must not leave the others uncoloured. */
async function paintEach(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const id of new Set(targets.map(({ sheetId }) => sheetId))) {
    try {
      await forEachSynced(
        context,
        targets.filter(({ sheetId }) => sheetId === id),
        ({ range, ours }) => paint(range, ours),
      );
    } catch (error) {
      if (codeOf(error) !== 'AccessDenied') throw error;
    }
  }
}
