import type { Parts } from '../../file/patch/parts';
import { attribute, openingTags } from '../../file/xml';

/**
 * The tabs in the order of `names`; sheets that the model does not know, such as charts, keep their places. What the file
 * counts by place follows: names that belong to a sheet, and the sheet in front.
 */
export function orderSheets(parts: Parts, book: string, names: readonly string[]): void {
  const xml = parts.text(book)!;
  const tags = openingTags(xml, 'sheet');
  const rank = (tag: string): number => names.indexOf(attribute(tag, 'name') ?? '');
  const known = tags.filter((tag) => rank(tag) >= 0);
  const sorted = [...known].sort((a, b) => rank(a) - rank(b));
  if (sorted.every((tag, i) => tag === known[i])) return;
  const order = tags.map((tag) => (rank(tag) >= 0 ? sorted.shift()! : tag));
  const place = (old: string | undefined): number => order.indexOf(tags[Number(old ?? 0)]!);
  const moved = withTags(xml, tags, order).replace(
    /(\slocalSheetId=")(\d+)"/g,
    (_, start: string, old: string) => `${start}${place(old)}"`,
  );
  parts.set(book, withFront(moved, place));
}

/** A file that does not say which sheet is in front means its first. */
function withFront(xml: string, place: (old: string | undefined) => number): string {
  const view = /<((?:\w+:)?)workbookView\b([^>]*?)(\/?)>/;
  if (!view.test(xml))
    return xml.replace(
      /<((?:\w+:)?)sheets[\s>]/,
      (sheets, prefix: string) => `<${prefix}bookViews><${prefix}workbookView activeTab="${place('0')}"/></${prefix}bookViews>${sheets}`,
    );
  return xml.replace(
    view,
    (_, prefix: string, rest: string, end: string) =>
      `<${prefix}workbookView${rest.replace(/\sactiveTab="\d+"/, '').trimEnd()} activeTab="${place(/\sactiveTab="(\d+)"/.exec(rest)?.[1])}"${end}>`,
  );
}

/** `xml` with the tags at the places of `tags` replaced one by one. */
function withTags(xml: string, tags: readonly string[], order: readonly string[]): string {
  let rest = xml;
  let written = '';
  tags.forEach((tag, i) => {
    const at = rest.indexOf(tag);
    written += rest.slice(0, at) + order[i]!;
    rest = rest.slice(at + tag.length);
  });
  return written + rest;
}
