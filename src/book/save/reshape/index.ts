import { readBook } from '../../../file/book';
import { isOfType, relsName } from '../../../file/package';
import type { Parts } from '../../../file/patch/parts';
import { attribute, escapeXml, prefixOf } from '../../../file/xml';
import { reshapedFormula, type Reshape } from '../../references';
import { moveBelongings } from './belongings';
import { edit } from './edit';
import { withFormulas } from './formulas';
import { withLines } from './sheet-lines';
import { writtenOut } from './shared';

interface Place {
  name: string;
  readonly part: string;
}

/**
 * Makes the file follow lines that came and went and sheets that were renamed: cells, formulas, merges, conditional
 * formats, charts, pictures, notes, tables, names. Parts that none of it concerns keep their bytes.
 */
export function reshapeFile(parts: Parts, changes: readonly Reshape[]): void {
  if (changes.length === 0) return;
  const book = readBook(parts.archive, parts.budget);
  const sheets: Place[] = book.sheets.map(({ name, part }) => ({ name, part }));
  const drawn = parts.archive.entries
    .map(({ name }) => name)
    .filter((name) => /^xl\/(charts\/[^/]*|pivotCache\/pivotCacheDefinition\d*)\.xml$/i.test(name));
  for (const change of changes) {
    for (const sheet of sheets) reshapeSheet(parts, sheet, change);
    for (const part of drawn)
      edit(parts, part, (xml) =>
        withSource(
          withFormulas(xml, (formula) => reshapedFormula(formula, '', change)),
          change,
        ),
      );
    edit(parts, book.part, (xml) => withNames(xml, sheets, change));
    const own = sheets.find(({ name }) => name === change.sheet);
    if (change.kind === 'name' && own) own.name = change.to;
    if (change.kind === 'lines' && own) moveBelongings(parts, own.part, change);
  }
  if (changes.some(({ kind }) => kind === 'lines')) dropChain(parts, book.part);
}

function reshapeSheet(parts: Parts, { name, part }: Place, change: Reshape): void {
  edit(parts, part, (xml) => {
    const root = prefixOf(xml, 'worksheet');
    const prefix = root ? `${root}:` : '';
    const formulaOf = (formula: string) => reshapedFormula(formula, name, change);
    const own = change.kind === 'lines' && name === change.sheet;
    // The followers of a shared formula move each in its own way.
    const concerned = own || withFormulas(xml, formulaOf) !== xml;
    if (!concerned) return xml;
    const moved = withFormulas(writtenOut(xml, prefix), formulaOf);
    return own ? withLines(moved, prefix, change) : moved;
  });
}

/** Defined names, and the sheet's own name where it changed. */
function withNames(xml: string, sheets: readonly Place[], change: Reshape): string {
  const tags = [...xml.matchAll(/<(?:[\w.-]+:)?sheet(?=\s)[^>]*>/g)].map(([tag]) => tag);
  const homeOf = (opening: string) => {
    const local = attribute(opening, 'localSheetId');
    return local === undefined ? '' : (attribute(tags[Number(local)] ?? '', 'name') ?? '');
  };
  const moved = xml.replace(
    /(<(?:[\w.-]+:)?definedName\s[^>]*>)([^<]*)/g,
    (_whole, opening: string, formula: string) =>
      `${opening}${withFormulas(`<f>${formula}</f>`, (text) => reshapedFormula(text, homeOf(opening), change)).slice(3, -4)}`,
  );
  const own = change.kind === 'name' ? tags.find((tag) => attribute(tag, 'name') === change.sheet) : undefined;
  if (change.kind !== 'name' || !own || !sheets.some(({ name }) => name === change.sheet)) return moved;
  return moved.replace(own, own.replace(/\sname="[^"]*"/, ` name="${escapeXml(change.to)}"`));
}

/** A pivot table's source: <worksheetSource ref="A3:D20" sheet="Biểu 1"/>. */
function withSource(xml: string, change: Reshape): string {
  return xml.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g, (tag) => {
    if (attribute(tag, 'sheet') !== change.sheet) return tag;
    if (change.kind === 'name') return tag.replace(/\ssheet="[^"]*"/, ` sheet="${escapeXml(change.to)}"`);
    return tag.replace(/\sref="([^"]*)"/, (_whole, ref: string) => ` ref="${reshapedFormula(ref, change.sheet, change)}"`);
  });
}

/** The order of calculation names cells by their old places; Excel makes it anew. */
function dropChain(parts: Parts, book: string): void {
  const chain = parts.relationships(book).find((link) => isOfType(link, 'calcChain'));
  if (!chain) return;
  parts.remove(chain.target);
  parts.undeclare(chain.target);
  edit(parts, relsName(book), (xml) => xml.replace(new RegExp(`<(?:[\\w.-]+:)?Relationship\\s[^>]*Id="${chain.id}"[^>]*/>`), ''));
}
