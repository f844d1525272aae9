import type { Notes } from '../core/model/notes';
import { NO_NOTES, NOTES_NAMESPACE } from '../core/model/notes';
import { hasNotes, readNotes as read, writeNotes as write } from '../core/notes/notes';
import { loadParts } from './parts';
import { withExcel } from './run';

/** Reasons and switched-off readings: a custom XML part, which the command line finds in the file. */
export function readNotes(): Promise<Notes> {
  return withExcel(async (context) => {
    const parts = loadParts(context, NOTES_NAMESPACE);
    await context.sync();
    const [xml] = await parts.texts();
    return xml === undefined ? NO_NOTES : read(xml);
  });
}

export function writeNotes(notes: Notes): Promise<void> {
  return withExcel(async (context) => {
    const parts = loadParts(context, NOTES_NAMESPACE);
    await context.sync();
    parts.replace(hasNotes(notes) ? [write(notes)] : []);
    await context.sync();
  });
}

/** Small things that travel with the workbook: its settings, each under our prefix. */
export function recall(key: string): Promise<string | null> {
  return withExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(`khopso.${key}`);
    setting.load({ value: true });
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

export function remember(key: string, value: string | null): Promise<void> {
  return withExcel(async (context) => {
    const { settings } = context.workbook;
    if (value !== null) settings.add(`khopso.${key}`, value);
    else {
      const setting = settings.getItemOrNullObject(`khopso.${key}`);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
  });
}

/** Saves; a workbook that has no file yet asks where, instead of becoming "Book1" in some folder. */
export function save(): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.save(Excel.SaveBehavior.prompt);
    await context.sync();
  });
}
