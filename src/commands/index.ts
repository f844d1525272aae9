import type { PaneRequest } from '../host/host';
import { request } from './requests';
import { openPane } from './show-pane';

/**
 * The buttons of the ribbon. They must be associated before anything large is loaded: a click that finds no function
 * is lost, which users know as "the first click does nothing" (office-js#5176). `Mở khung kiểm tra` needs no code.
 */
export function registerCommands(): void {
  if (typeof Office === 'undefined' || !Office.actions) return;
  Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => answer(event, 'check-workbook'));
  Office.actions.associate('checkSheet', (event: Office.AddinCommands.Event) => answer(event, 'check-sheet'));
}

/** Excel holds back further clicks until `completed`, so it is called whatever happens. */
async function answer(event: Office.AddinCommands.Event, wanted: PaneRequest): Promise<void> {
  try {
    request(wanted);
    await openPane();
  } finally {
    event.completed();
  }
}
