import { readBook } from '../../file/book';
import { isOfType } from '../../file/package';
import { appendInside, type Parts } from '../../file/patch/parts';
import { attribute, elements, escapeXml, isTrue, openingTags, unescapeXml } from '../../file/xml';
import type { Book, BookName } from '../book';

/** What may stand between the sheets and the names, in the schema's order. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

/** Writes the names as they are now, those of single sheets too; what Excel keeps for itself (print areas) stays. */
export function saveNames(parts: Parts, book: Book): void {
  const { part } = readBook(parts.archive, parts.budget);
  const places = placesOf(parts, part);
  const left = new Set(book.names);
  let xml = parts.text(part)!;
  for (const element of elements(xml, 'definedName')) {
    const tag = openingTags(element, 'definedName')[0]!;
    const [named = '', local] = [attribute(tag, 'name'), attribute(tag, 'localSheetId')];
    const sheet = local === undefined ? null : book.sheets.find(({ name }) => places.get(name) === Number(local));
    if (sheet === undefined || named.startsWith('_xlnm.') || isTrue(attribute(tag, 'function'))) continue;
    const now = [...left].find((name) => name.sheet === sheet && name.name.toLowerCase() === named.toLowerCase());
    if (now) left.delete(now);
    xml = xml.replace(element, () => (now ? withFormula(element, now.formula) : ''));
  }
  parts.set(part, withoutEmpty(withNames(xml, [...left], places)));
}

/** The places of the worksheets in the file's list, by which names are told whose they are. */
function placesOf(parts: Parts, book: string): Map<string, number> {
  const links = parts.relationships(book);
  const tags = openingTags(parts.text(book)!, 'sheet');
  return new Map(
    tags.flatMap((tag, place) => {
      const link = links.find(({ id }) => id === attribute(tag, 'id'));
      return link && isOfType(link, 'worksheet') ? [[attribute(tag, 'name') ?? '', place] as const] : [];
    }),
  );
}

function withFormula(element: string, formula: string): string {
  const text = element.replace(/^[^>]*>|<[^<]*$/g, '');
  const wanted = formula.replace(/^=/, '');
  return unescapeXml(text) === wanted ? element : element.replace(`>${text}<`, () => `>${escapeXml(wanted)}<`);
}

function withNames(xml: string, names: readonly BookName[], places: ReadonlyMap<string, number>): string {
  if (names.length === 0) return xml;
  const written = names.map(({ name, formula, sheet, visible }) => {
    const local = sheet ? ` localSheetId="${places.get(sheet.name)!}"` : '';
    return `<definedName name="${escapeXml(name)}"${local}${visible ? '' : ' hidden="1"'}>${escapeXml(formula.replace(/^=/, ''))}</definedName>`;
  });
  return appendInside(withList(xml), 'definedNames', written.join(''));
}

function withList(xml: string): string {
  if (openingTags(xml, 'definedNames').length > 0) return xml;
  for (const name of BEFORE_NAMES) {
    const end = new RegExp(`</((?:\\w+:)?)${name}>|<((?:\\w+:)?)${name}(?:\\s[^>]*)?/>`).exec(xml);
    if (!end) continue;
    const at = end.index + end[0].length;
    return `${xml.slice(0, at)}<${end[1] ?? end[2] ?? ''}definedNames/>${xml.slice(at)}`;
  }
  return xml;
}

/** The schema knows no empty list. */
function withoutEmpty(xml: string): string {
  return xml.replace(/<((?:\w+:)?)definedNames>\s*<\/\1definedNames>|<(?:\w+:)?definedNames\s*\/>/, '');
}
