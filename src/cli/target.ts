import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HEAD_LENGTH, isOurs } from '../report/own';

/** Why a report must not be written there: it is a file that the call reads, or one that is no report of ours. */
export type Objection = 'input' | 'foreign';

/** `inputs`: every file that the call reads. null: nothing stands at `target`, or an older report of ours. */
export async function objectionTo(target: string, inputs: readonly string[]): Promise<Objection | null> {
  const found = await statOf(target);
  if (!found?.isFile()) return null;
  for (const input of inputs) {
    const read = await statOf(input);
    // By its number, not its name: a link, or another way of writing the path, leads to the same file.
    if (read && read.ino === found.ino && read.dev === found.dev) return 'input';
  }
  return isOurs(await headOf(target)) ? null : 'foreign';
}

/**
 * Writes beside and renames, so that no failure leaves half a report in the place of a whole one. What is no file (a pipe,
 * /dev/stdout) is written into. Throws what the system says.
 */
export async function writeReport(target: string, report: string | Uint8Array): Promise<void> {
  const found = await statOf(target);
  if (found && !found.isFile()) return writeFile(target, report);
  const place = found ? await realpath(target) : target;
  // Without the target's name: with something added it may be too long for the disk.
  const fresh = path.join(path.dirname(place), `.khopso-${randomUUID()}`);
  try {
    await writeFile(fresh, report, { flag: 'wx', ...(found && { mode: Number(found.mode) & 0o777 }) });
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

async function statOf(file: string): Promise<BigIntStats | null> {
  try {
    return await stat(file, { bigint: true });
  } catch {
    // Not there, or not to be reached: reading or writing it says so in its own words.
    return null;
  }
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4 * HEAD_LENGTH), 0, 4 * HEAD_LENGTH, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
