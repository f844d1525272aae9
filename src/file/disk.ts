import { readFile as readAll, stat } from 'node:fs/promises';
import type { Workbook } from '../core/model/sheet';
import { LIMITS } from './limits';
import { readBytes } from './read';
import type { Refusal } from './refusal';
import { refuse } from './refusal';
import { refusalOf } from './system-refusal';

/** Reads a workbook from the disk. Apart from `readBytes`, because a browser has no disk. */
export async function readFile(path: string): Promise<Workbook | Refusal> {
  try {
    const { size } = await fileAt(path);
    // Before the bytes are read: they may be more than the memory holds.
    if (size > LIMITS.fileBytes) throw refuse('too-large', 'bytes', { limit: LIMITS.fileBytes / 1024 / 1024 });
    return await readBytes(path, await readAll(path));
  } catch (error) {
    return refusalOf(error);
  }
}

async function fileAt(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (!found.isFile()) throw refuse('not-a-workbook');
  return found;
}
