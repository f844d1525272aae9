import { CheckPool } from '../../src/page/files/check-pool';

/** The worker in which a file is read before the page reads it: one that hangs or fills the memory is ended there. */
const pool = new CheckPool(() => new Worker('/workbench/files.js', { name: 'file-worker', type: 'module' }));

/** Whether the file can be read and checked within the limits of the page without Excel, or is refused by name as there. */
export async function mayBeOpened(name: string, bytes: Uint8Array): Promise<boolean> {
  const { kind } = await pool.check(() => Promise.resolve({ name, bytes }));
  return kind === 'checked' || kind === 'refused';
}
