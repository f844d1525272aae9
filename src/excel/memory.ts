import type { Notes } from '../core/model/notes';
import { NO_NOTES, NOTES_NAMESPACE } from '../core/model/notes';
import { hasNotes, readNotes as read, writeNotes as write } from '../core/notes/notes';
import { MEMORY_NAMESPACE, readMemoryPart, writeMemoryPart } from '../host/memory-part';
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

/**
 * Small things that travel with the workbook: a custom XML part, which the page without Excel reads and writes too. Older
 * versions kept them in the workbook's settings.
 */
export function recall(key: string): Promise<string | null> {
  return withExcel(async (context) => {
    const parts = loadParts(context, MEMORY_NAMESPACE);
    const setting = context.workbook.settings.getItemOrNullObject(`khopso.${key}`);
    setting.load({ value: true });
    await context.sync();
    const [xml] = await parts.texts();
    return readMemoryPart(xml).get(key) ?? (setting.isNullObject ? null : String(setting.value));
  });
}

export function remember(key: string, value: string | null): Promise<void> {
  return withExcel(async (context) => {
    const parts = loadParts(context, MEMORY_NAMESPACE);
    const setting = context.workbook.settings.getItemOrNullObject(`khopso.${key}`);
    await context.sync();
    const kept = new Map(readMemoryPart((await parts.texts())[0]));
    if (value === null) kept.delete(key);
    else kept.set(key, value);
    parts.replace(kept.size > 0 ? [writeMemoryPart(kept)] : []);
    if (!setting.isNullObject) setting.delete();
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
