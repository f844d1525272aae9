import type { Notes } from '../core/model/notes';
import { NO_NOTES, NOTES_NAMESPACE } from '../core/model/notes';
import { readNotes } from '../core/notes/notes';
import type { Budget } from './inflate';
import type { Archive } from './zip';
import { readPart } from './inflate';
import { Refused } from './refusal';
import { xmlText } from './xml';

/** What officers recorded in the workbook itself; nothing where there is no such part. */
export function readRecordedNotes(archive: Archive, budget: Budget): { notes?: Notes } {
  const damaged: string[] = [];
  for (const { name } of archive.entries) {
    if (!/^customXml\/item\d+\.xml$/i.test(name)) continue;
    const xml = textOf(archive, name, budget);
    if (xml === null) damaged.push(name);
    else if (rootNamespace(xml) === NOTES_NAMESPACE) return { notes: readNotes(xml) };
  }
  // Whose they were can't be told any more; notes may have been among them.
  return damaged.length > 0 ? { notes: { ...NO_NOTES, aside: damaged } } : {};
}

/** Null where the part is damaged: no figure stands in it, so the workbook can be checked all the same. */
function textOf(archive: Archive, name: string, budget: Budget): string | null {
  try {
    return xmlText(readPart(archive, name, budget) ?? new Uint8Array());
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'cut-off') return null;
    throw error;
  }
}

function rootNamespace(xml: string): string | undefined {
  const start = startOfRoot(xml);
  // Not beyond the next "<": a tag has none, and whoever looks further looks through the rest for each of them.
  const root = /^<(?:([\w.-]+):)?[\w.-]+(?=[\s/>])[^<>]*>/.exec(xml.slice(start, start + LONGEST_TAG));
  if (!root) return undefined;
  return new RegExp(`\\sxmlns${root[1] ? `:${root[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(root[0])?.[1];
}

/** Ours has two attributes. */
const LONGEST_TAG = 4096;

/** Where the root's tag begins: behind declarations and comments. One that never ends hides all the rest. */
function startOfRoot(xml: string): number {
  let at = xml.indexOf('<');
  for (;;) {
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : null;
    if (end === null) return Math.max(0, at);
    const closed = xml.indexOf(end, at + 2);
    at = closed < 0 ? xml.length : xml.indexOf('<', closed);
    if (at < 0) return xml.length;
  }
}
