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

/** Files and folders that were dropped, folders to their depths. */
export async function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  // Taken at once: the list is empty as soon as the event is over.
  const entries = [...items].map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const found: Chosen[] = [];
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push({ path: file.name, file });
  }
  return byPath(found);
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
