/** Custom XML parts of one namespace: they are saved with the workbook and invisible in it. */
export interface Parts {
  /** After the sync that follows `loadParts`: the parts' texts, one more sync where there are any. */
  texts(): Promise<string[]>;
  /** Puts other texts in their place with the next sync. */
  replace(texts: readonly string[]): void;
}

export function loadParts(context: Excel.RequestContext, namespace: string): Parts {
  const all = context.workbook.customXmlParts;
  const found = all.getByNamespace(namespace);
  found.load({ id: true });
  return {
    async texts() {
      if (!found.items.length) return [];
      const texts = found.items.map((part) => part.getXml());
      await context.sync();
      return texts.map((text) => text.value);
    },
    replace(texts) {
      // The new ones first: should one of them be refused, the old ones are still there.
      for (const text of texts) all.add(text);
      for (const part of found.items) part.delete();
    },
  };
}
