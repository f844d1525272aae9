import type { Notes } from '../core/model/notes';
import { NOTES_NAMESPACE } from '../core/model/notes';
import { readNotes } from '../core/notes/notes';
import type { Budget } from './inflate';
import type { Archive } from './zip';
import { readPart } from './inflate';
import { xmlText } from './xml';

/** What officers recorded in the workbook itself; nothing where there is no such part. */
export function readRecordedNotes(archive: Archive, budget: Budget): { notes?: Notes } {
  for (const { name } of archive.entries) {
    if (!/^customXml\/item\d+\.xml$/i.test(name)) continue;
    const xml = xmlText(readPart(archive, name, budget) ?? new Uint8Array());
    if (rootNamespace(xml) === NOTES_NAMESPACE) return { notes: readNotes(xml) };
  }
  return {};
}

function rootNamespace(xml: string): string | undefined {
  const root = /<(?:([\w.-]+):)?[\w.-]+(?=[\s/>])[^>]*>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''));
  if (!root) return undefined;
  return new RegExp(`\\sxmlns${root[1] ? `:${root[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(root[0])?.[1];
}
