import type { EventOf } from '../protocol/node';

/** The library's numbers of the events of sheets and of their collection. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatted: 18,
  clicked: 21,
  rowsHidden: 22,
  protected: 24,
  renamed: 25,
  shown: 26,
  moved: 27,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  visibility: 65539,
} as const;

/** Names are what follows `_Register` in the library's registration calls. */
export function worksheetEvents<T>(
  target: (on: T) => string,
  since: { readonly onChanged: string; readonly onSelectionChanged: string },
): Readonly<Record<string, EventOf<T>>> {
  return {
    DataChangedEvent: { since: since.onChanged, type: EVENT.changed, target },
    SelectionChangedEvent: { since: since.onSelectionChanged, type: EVENT.selected, target },
    ActivatedEvent: { since: '1.7', type: EVENT.activated, target },
    DeactivatedEvent: { since: '1.7', type: EVENT.deactivated, target },
    CalculatedEvent: { since: '1.8', type: EVENT.calculated, target },
    FormatChangedEvent: { since: '1.9', type: EVENT.formatted, target },
    SingleClickedEvent: { since: '1.10', type: EVENT.clicked, target },
    RowHiddenChangedEvent: { since: '1.11', type: EVENT.rowsHidden, target },
    ProtectionChangedEvent: { since: '1.14', type: EVENT.protected, target },
    // The npm copy of office.js asks for the online set where the documentation has come to say 1.17.
    EventNameChanged: { since: 'ExcelApiOnline 1.1', type: EVENT.renamed, target },
    EventVisibilityChanged: { since: 'ExcelApiOnline 1.1', type: EVENT.shown, target },
  };
}
