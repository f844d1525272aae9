import { localAddress } from '../../../src/book/address';
import type { BookCell } from '../../../src/book/cells';
import type { BookEvent, CellChange } from '../../../src/book/events';
import type { Push } from '../protocol/wire';
import { valueOf } from './range-cells';
import { EVENT } from './worksheet-events';

const CATEGORY = 65536;
const VISIBILITY: Readonly<Record<string, string>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

type Message = Readonly<Record<string, unknown>>;

const push = (type: number, target: string, message: Message): Push => [CATEGORY, type, target, JSON.stringify(message), 0];

/** Sheet events reach handlers of the sheet and of the collection. */
const both = (type: number, sheet: string, message: Message): Push[] => [push(type, sheet, message), push(type, 'Workbook', message)];

const typeOf = (cell: BookCell | undefined) =>
  cell?.error
    ? 'Error'
    : typeof cell?.value === 'number'
      ? 'Double'
      : typeof cell?.value === 'boolean'
        ? 'Boolean'
        : cell?.value
          ? 'String'
          : 'Empty';

function changed(event: CellChange & { readonly actor: BookEvent['actor'] }, worksheetId: string): Push[] {
  const { sheet, area, kind, before, after } = event;
  const single = area.top === area.bottom && area.left === area.right;
  const details = single
    ? { valueBefore: valueOf(before), valueAfter: valueOf(after), valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) }
    : {};
  const address = localAddress(area);
  const message = {
    address,
    worksheetId,
    changeType: kind,
    source: 'Local',
    shiftDirection: 'None',
    referenceId: `'${sheet.name.replace(/'/g, "''")}'!${address}`,
    // Excel names the add-in's own writes so that it does not answer itself.
    triggerSource: event.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    ...details,
  };
  return both(EVENT.changed, worksheetId, message);
}

/** The library's messages for something that happened to the workbook. */
export function pushesOf(event: BookEvent): Push[] {
  if (!('sheet' in event)) return [];
  const worksheetId = event.sheet.id;
  const about = { worksheetId, source: 'Local' };
  switch (event.type) {
    case 'changed':
      return changed(event, worksheetId);
    case 'formatted':
      return both(EVENT.formatted, worksheetId, { ...about, address: localAddress(event.area) });
    case 'calculated':
      return both(EVENT.calculated, worksheetId, { worksheetId, address: localAddress(event.area) });
    case 'selected':
      return both(EVENT.selected, worksheetId, { worksheetId, address: localAddress(event.area) });
    case 'clicked':
      return both(EVENT.clicked, worksheetId, { worksheetId, address: localAddress(event.area) });
    case 'activated':
      return both(EVENT.activated, worksheetId, { worksheetId });
    case 'deactivated':
      return both(EVENT.deactivated, worksheetId, { worksheetId });
    case 'added':
      return [push(EVENT.added, 'Workbook', about)];
    case 'deleted':
      return [push(EVENT.deleted, 'Workbook', about)];
    case 'renamed':
      return both(EVENT.renamed, worksheetId, { ...about, nameBefore: event.before, nameAfter: event.after });
    case 'moved':
      return [push(EVENT.moved, 'Workbook', { ...about, positionBefore: event.before, positionAfter: event.after })];
    case 'shown':
      return both(EVENT.shown, worksheetId, {
        ...about,
        visibilityBefore: VISIBILITY[event.before],
        visibilityAfter: VISIBILITY[event.after],
      });
    case 'protected':
      return both(EVENT.protected, worksheetId, { ...about, isProtected: event.isProtected });
    case 'rowsHidden':
      return both(EVENT.rowsHidden, worksheetId, {
        ...about,
        address: localAddress(event.area),
        changeType: event.hidden ? 'Hidden' : 'Unhidden',
      });
    case 'commentAdded':
      return commentPushes(EVENT.commentAdded, worksheetId, event.comment.id, {});
    case 'commentChanged':
      return commentPushes(EVENT.commentChanged, worksheetId, event.comment.id, { changeType: 'CommentEdited' });
    case 'commentDeleted':
      return commentPushes(EVENT.commentDeleted, worksheetId, event.comment.id, {});
    default:
      return [];
  }
}

function commentPushes(type: number, worksheetId: string, commentId: string, more: Message): Push[] {
  return both(type, worksheetId, { worksheetId, source: 'Local', commentDetails: [{ commentId, replyIds: [] }], ...more });
}
