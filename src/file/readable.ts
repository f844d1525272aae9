/** What is read of a folder: workbooks and reports. A text may be anything, and is read where it is named. */
const READABLE = /\.(?:xlsx|xlsm|xls|csv|docx)$/i;
/** Excel's mark of a workbook that somebody has open. */
const LOCK = /^~\$/;

/** Whether a file of this name is read where its folder is. */
export const isReadable = (name: string): boolean => READABLE.test(name) && !LOCK.test(name);

/** The order in which the files of a folder are told, on every machine the same. */
export function byPath<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
