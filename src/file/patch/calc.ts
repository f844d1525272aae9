import type { Book, SheetEntry } from '../book';
import { isOfType, relsName } from '../package';
import { attribute } from '../xml';
import { appendInside } from './parts';
import type { Parts } from './parts';

/**
 * After values were written: the chain of calculation no longer names cells that lost their formula, and where there are
 * formulas at all Excel is asked to calculate when it opens the file, for their cached results may be out of date.
 */
export function settleCalculation(parts: Parts, book: Book, overwritten: ReadonlyMap<SheetEntry, readonly string[]>): void {
  const chain = parts.relationships(book.part).find((link) => isOfType(link, 'calcChain'));
  const hasFormulas = chain !== undefined || book.sheets.some(({ part }) => /<(?:[\w.-]+:)?f[\s>/]/.test(parts.text(part) ?? ''));
  if (hasFormulas) parts.set(book.part, calculatedOnLoad(parts.text(book.part)!));
  const gone = new Map([...overwritten].map(([{ id }, cells]) => [id, new Set(cells)]));
  if (!chain || ![...gone.values()].some((cells) => cells.size > 0)) return;
  const left = withoutCells(parts.text(chain.target) ?? '', gone);
  if (left !== null) return parts.set(chain.target, left);
  // A chain must name a cell; without one there must be no chain.
  parts.remove(chain.target);
  parts.undeclare(chain.target);
  const links = parts.text(relsName(book.part))!;
  parts.set(relsName(book.part), links.replace(new RegExp(`<(?:[\\w.-]+:)?Relationship\\s[^>]*Id="${chain.id}"[^>]*/>`), ''));
}

/** null: nothing is left. An entry without "i" belongs to the sheet of the one before. */
function withoutCells(xml: string, gone: ReadonlyMap<number, ReadonlySet<string>>): string | null {
  let sheet = 0;
  let said = 0;
  let left = 0;
  const result = xml.replace(/<(?:[\w.-]+:)?c\s[^>]*\/>/g, (entry) => {
    const own = attribute(entry, 'i');
    sheet = own === undefined ? sheet : Number(own);
    if (gone.get(sheet)?.has(attribute(entry, 'r') ?? '')) return '';
    left++;
    const told = own !== undefined || said === sheet ? entry : entry.replace(/(?=\s*\/>$)/, ` i="${sheet}"`);
    said = sheet;
    return told;
  });
  return left > 0 ? result : null;
}

/** What may stand before <calcPr> in a workbook part, the last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

function calculatedOnLoad(xml: string): string {
  if (/<(?:[\w.-]+:)?calcPr(?=[\s/>])/.test(xml)) {
    return xml.replace(
      /(<(?:[\w.-]+:)?calcPr(?=[\s/>]))([^>]*?)(\s*\/?>)/,
      (_, tag: string, attributes: string, end: string) =>
        `${tag}${attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"${end}`,
    );
  }
  for (const name of BEFORE) {
    const match = new RegExp(`</((?:[\\w.-]+:)?)${name}>|<((?:[\\w.-]+:)?)${name}\\s*/>`).exec(xml);
    if (!match) continue;
    const at = match.index + match[0].length;
    return `${xml.slice(0, at)}<${match[1] ?? match[2] ?? ''}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
  }
  return appendInside(xml, 'workbook', '<calcPr fullCalcOnLoad="1"/>');
}
