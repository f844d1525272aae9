import { readdir, stat } from 'node:fs/promises';
import { byPath, isReadable } from '../file/readable';
import type { Refusal } from '../file/refusal';
import { refusalOf } from '../file/system-refusal';

/** A file to read, or a path that can't even be looked into. */
export interface Found {
  readonly path: string;
  readonly refusal?: Refusal;
}

/** Files of the paths in the order they were given; those of a folder are sorted by their path. */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  let found: Found[] = [];
  // Not by push(...): a folder may hold more files than a call takes arguments.
  for (const path of paths) found = found.concat(await filesAt(path));
  return found;
}

async function filesAt(path: string): Promise<Found[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path }];
  } catch (error) {
    return [{ path, refusal: refusalOf(error) }];
  }
  const inside: Found[] = [];
  await collectBelow(path.length > 1 ? path.replace(/[\\/]+$/, '') || path : path, inside);
  return byPath(inside);
}

/** Links to folders are not followed: they may lead back up. */
async function collectBelow(folder: string, found: Found[]): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.push({ path: folder, refusal: refusalOf(error) });
    return;
  }
  for (const entry of entries) {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await collectBelow(path, found);
    else if (isReadable(entry.name) && (entry.isFile() || (await isLinkedFile(path)))) found.push({ path });
  }
}

async function isLinkedFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // A link that leads nowhere is passed over like any other thing that is no file.
    return false;
  }
}
