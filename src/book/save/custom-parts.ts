import { readBook } from '../../file/book';
import { relsName } from '../../file/package';
import type { Parts } from '../../file/patch/parts';
import { elements, escapeXml, inside, attribute, unescapeXml } from '../../file/xml';
import type { Book } from '../book';

const ITEM = /^customXml\/item(\d+)\.xml$/i;
/** Excel keeps add-ins' settings beside the add-in's registration; here they have a part of their own. */
const SETTINGS = 'urn:khopso:workbench:settings';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of a file, and the settings among them, into the workbook. */
export function readCustomParts(parts: Parts, book: Book): void {
  for (const { name } of parts.archive.entries) {
    const number = ITEM.exec(name)?.[1];
    const xml = number && parts.text(name);
    if (!xml) continue;
    if (xml.includes(`xmlns="${SETTINGS}"`)) readSettings(xml, book);
    else book.xmlParts.push({ id: attribute(parts.text(`customXml/itemProps${number}.xml`) ?? '', 'itemID') ?? book.guid(), xml });
  }
}

function readSettings(xml: string, book: Book): void {
  for (const item of elements(xml, 'setting')) {
    const [key, value] = [attribute(item, 'key') ?? '', unescapeXml(inside(item, 'setting'))];
    if (attribute(item, 'of') === 'workbook') book.settings.set(key, JSON.parse(value));
    else book.documentSettings.set(key, value);
  }
}

function settingsXml(book: Book): string | null {
  const own = [...book.settings].map(([key, value]) => ['workbook', key, JSON.stringify(value)] as const);
  const document = [...book.documentSettings].map(([key, value]) => ['document', key, value] as const);
  const all = [...own, ...document].map(([of, key, value]) => `<setting of="${of}" key="${escapeXml(key)}">${escapeXml(value)}</setting>`);
  return all.length > 0 ? `<settings xmlns="${SETTINGS}">${all.join('')}</settings>` : null;
}

/** Writes the parts as they are now: kept ones stay byte for byte where they are, gone ones go, new ones come. */
export function saveCustomParts(parts: Parts, book: Book): void {
  const wanted = [
    ...book.xmlParts.map(({ id, xml }) => ({ id, xml })),
    ...[settingsXml(book)].flatMap((xml) => (xml ? [{ id: '{5E77C0DE-0000-4000-8000-000000000001}', xml }] : [])),
  ];
  const workbook = readBook(parts.archive, parts.budget).part;
  for (const name of parts.archive.entries.map((entry) => entry.name).filter((entry) => ITEM.test(entry))) {
    const at = wanted.findIndex(({ xml }) => xml === parts.text(name));
    if (at >= 0) wanted.splice(at, 1);
    else removePart(parts, workbook, name);
  }
  for (const { id, xml } of wanted) addPart(parts, workbook, id, xml);
}

function addPart(parts: Parts, workbook: string, id: string, xml: string): void {
  const name = parts.freeName((n) => `customXml/item${n}.xml`);
  const properties = name.replace('item', 'itemProps');
  parts.set(name, xml);
  parts.relate(workbook, 'customXml', name);
  parts.declareExtension('xml', 'application/xml');
  parts.set(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  parts.declare(properties, PROPERTIES);
  parts.relate(name, 'customXmlProps', properties);
}

function removePart(parts: Parts, workbook: string, name: string): void {
  const rels = relsName(workbook);
  const link = parts.relationships(workbook).find(({ target }) => target.toLowerCase() === name.toLowerCase());
  if (link) parts.set(rels, parts.text(rels)!.replace(new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*Id="${link.id}"[^>]*/>`), ''));
  for (const { target } of parts.relationships(name)) {
    parts.remove(target);
    parts.undeclare(target);
  }
  if (parts.has(relsName(name))) parts.remove(relsName(name));
  parts.remove(name);
  parts.undeclare(name);
}
