import { element, elements } from '../core/notes/xml';

/** A custom XML part of the workbook: `<memory xmlns=… version="1"><entry key="seal" value="…"/></memory>`. */
export const MEMORY_NAMESPACE = 'urn:khopso:memory';

/** What is remembered in a workbook by its key; nothing where there is no part. An entry that can't be read is none. */
export function readMemoryPart(xml: string | undefined): ReadonlyMap<string, string> {
  const entries = xml === undefined ? [] : elements(xml, 'entry');
  return new Map(
    entries.flatMap(({ attributes }) => (attributes?.['key'] ? [[attributes['key'], attributes['value'] ?? ''] as const] : [])),
  );
}

export function writeMemoryPart(memory: ReadonlyMap<string, string>): string {
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="1">${[...memory].map(([key, value]) => element('entry', { key, value })).join('')}</memory>`;
}
