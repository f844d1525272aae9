import { byPath, isReadable } from '../../file/readable';

/** A file that the officer chose, and its path below the folder that was chosen or dropped. */
export interface Chosen {
  readonly path: string;
  readonly file: File;
}

/** Files of a picker: `folder` where a whole folder was chosen, whose other files are passed over. */
export function chosenFiles(files: Iterable<File>, folder: boolean): Chosen[] {
  const all = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return byPath(folder ? all.filter(({ file }) => isReadable(file.name)) : all);
}

/** What browsers give of a dropped item; older ones, and Firefox, know no handles. */
type DroppedItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };
interface Listed {
  values(): AsyncIterable<FileSystemHandle>;
}

/**
 * Files and folders that were dropped, folders to their depths. Rejects where the browser lets no folder be read: Chrome and Edge
 * refuse the entries of one that is dropped on a page from the disk, and give a handle instead.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  // Taken at once: the list is empty as soon as the event is over.
  const dropped = [...items].map((item: DroppedItem) => {
    const entry = item.webkitGetAsEntry?.() ?? null;
    const handle = entry?.isDirectory ? item.getAsFileSystemHandle?.().catch(() => null) : undefined;
    return { entry, handle, file: item.getAsFile() };
  });
  const found: Chosen[] = [];
  for (const { entry, handle, file } of dropped) {
    const folder = await handle;
    if (folder) await walkHandle(folder as FileSystemDirectoryHandle, folder.name, found);
    else if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push({ path: file.name, file });
  }
  return byPath(found);
}

async function walkHandle(folder: FileSystemDirectoryHandle, path: string, found: Chosen[]): Promise<void> {
  for await (const one of (folder as unknown as Listed).values()) {
    const below = `${path}/${one.name}`;
    if (one.kind === 'directory') await walkHandle(one as FileSystemDirectoryHandle, below, found);
    else if (isReadable(one.name)) found.push({ path: below, file: await (one as FileSystemFileHandle).getFile() });
  }
}

async function walk(folder: FileSystemDirectoryEntry, found: Chosen[]): Promise<void> {
  const reader = folder.createReader();
  // Each call gives a hundred at most; none is left when it gives none.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, found);
      else if (isReadable(entry.name)) {
        const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
        found.push({ path: entry.fullPath.replace(/^\//, ''), file });
      }
    }
  }
}
