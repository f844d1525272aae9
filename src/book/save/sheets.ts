import { readBook } from '../../file/book';
import { appendInside, type Parts } from '../../file/patch/parts';
import { attribute, escapeXml, openingTags } from '../../file/xml';
import { relsName } from '../../file/package';
import type { Book } from '../book';
import type { BookSheet } from '../book-sheet';
import type { Baseline } from './baseline';
import type { Looks } from './looks-written';
import { sheetXml } from './new-sheet';
import { orderSheets } from './sheet-order';
import { greatest } from '../../core/collections/of-many';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Brings the file's list of sheets to the workbook's: gone ones out, new ones in, names, states and order as they are now. */
export function saveSheets(parts: Parts, book: Book, baseline: Baseline, saved: { readonly looks: Looks }): void {
  const { part } = readBook(parts.archive, parts.budget);
  for (const then of baseline.sheets) if (!book.sheets.includes(then.sheet)) removeSheet(parts, part, then.name);
  for (const then of baseline.sheets) {
    if (then.sheet.visibility !== then.visibility)
      setAttribute(parts, part, then.name, 'state', then.sheet.visibility === 'visible' ? null : then.sheet.visibility);
  }
  const added = book.sheets.filter((sheet) => !baseline.sheets.some((then) => then.sheet === sheet));
  for (const sheet of added) addSheet(parts, part, sheet, saved.looks);
  orderSheets(
    parts,
    part,
    book.sheets.map(({ name }) => name),
  );
}

function addSheet(parts: Parts, book: string, sheet: BookSheet, looks: Looks): void {
  const name = parts.freeName((n) => `xl/worksheets/sheet${n}.xml`);
  parts.set(name, sheetXml(sheet, looks));
  parts.declare(name, WORKSHEET);
  const relation = parts.relate(book, 'worksheet', name);
  const xml = parts.text(book)!;
  const id = Math.max(0, greatest(openingTags(xml, 'sheet').map((tag) => Number(attribute(tag, 'sheetId') ?? 0)))) + 1;
  const r = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships"/.exec(xml)?.[1] ?? 'r';
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  parts.set(book, appendInside(xml, 'sheets', `<sheet name="${escapeXml(sheet.name)}" sheetId="${id}"${state} ${r}:id="${relation}"/>`));
}

/** A deleted sheet takes its names with it; the names of the sheets behind it count one less. */
function removeSheet(parts: Parts, book: string, name: string): void {
  const xml = parts.text(book)!;
  const tags = openingTags(xml, 'sheet');
  const index = tags.findIndex((tag) => attribute(tag, 'name') === name);
  const id = attribute(tags[index]!, 'id');
  const target = parts.relationships(book).find((link) => link.id === id)!.target;
  const without = xml
    .replace(tags[index]!, '')
    .replace(/<((?:\w+:)?)definedName\s[^>]*localSheetId="(\d+)"[^>]*>[\s\S]*?<\/\1definedName>/g, (whole, _prefix, local: string) =>
      Number(local) === index
        ? ''
        : Number(local) > index
          ? whole.replace(`localSheetId="${local}"`, `localSheetId="${Number(local) - 1}"`)
          : whole,
    );
  parts.set(book, without.replace(/<((?:\w+:)?)definedNames>\s*<\/\1definedNames>/, ''));
  const rels = relsName(book);
  parts.set(rels, parts.text(rels)!.replace(new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*Id="${id}"[^>]*/>`), ''));
  parts.remove(target);
  parts.undeclare(target);
}

function setAttribute(parts: Parts, book: string, sheet: string, name: string, value: string | null): void {
  const xml = parts.text(book)!;
  const tag = openingTags(xml, 'sheet').find((candidate) => attribute(candidate, 'name') === sheet);
  if (!tag) return;
  const bare = tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
  parts.set(book, xml.replace(tag, value === null ? bare : bare.replace(/<((?:\w+:)?)sheet/, `<$1sheet ${name}="${escapeXml(value)}"`)));
}
