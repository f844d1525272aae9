import type { Deed } from './deed';
import { DEEDS_NAMESPACE, headOf, writeDeed } from './record';

/** The record of one deed in the workbook. */
export interface Shelf {
  /** Stores what is not stored yet. */
  put(): Promise<void>;
  /** Nothing of the deed is left with the next sync. */
  clear(): void;
}

/** Two syncs, and one for each part that is stored: a request has room for one. */
export async function shelfOf(context: Excel.RequestContext, deed: Deed): Promise<Shelf> {
  const { customXmlParts } = context.workbook;
  const found = customXmlParts.getByNamespace(DEEDS_NAMESPACE);
  found.load({ id: true });
  await context.sync();
  const texts = found.items.map((part) => part.getXml());
  if (texts.length) await context.sync();
  const own = found.items.filter((_, i) => headOf(texts[i]!.value)['id'] === deed.id);
  const stored = new Set(texts.map(({ value }) => value));
  return {
    async put() {
      for (const text of writeDeed(deed).filter((part) => !stored.has(part))) {
        own.push(customXmlParts.add(text));
        await context.sync();
      }
    },
    clear() {
      for (const part of own) part.delete();
    },
  };
}
