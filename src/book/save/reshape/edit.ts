import type { Parts } from '../../../file/patch/parts';

/** Changes the text of a part, where there is such a part. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.text(name);
  if (xml !== null) parts.set(name, change(xml));
}
