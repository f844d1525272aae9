import type { DefinedName, Visibility } from '../core/model/sheet';
import type { Budget } from './inflate';
import type { Archive } from './zip';
import { readPart } from './inflate';
import { isOfType, relationshipsOf } from './package';
import { isTrue } from './xml';
import type { Element } from './xml-tree';
import { attribute, below, readTree } from './xml-tree';
import { refuse } from './refusal';

/** A worksheet as the workbook part names it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** The number that the calculation chain knows the sheet by. */
  readonly id: number;
}

/** What xl/workbook.xml says: the sheets in their order, the names, and where the other parts stand. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly styles: string | null;
  readonly strings: string | null;
}

/** Reads the workbook part of an .xlsx archive. Throws `Refused` where the archive is no such workbook. */
export function readBook(archive: Archive, budget: Budget): Book {
  const part = relationshipsOf(archive, '', budget).find((r) => isOfType(r, 'officeDocument'))?.target ?? 'xl/workbook.xml';
  const bytes = readPart(archive, part, budget);
  if (!bytes) throw refuse('not-a-workbook');
  const root = readTree(bytes);
  if (root.name !== 'workbook') throw refuse('not-a-workbook');
  const links = relationshipsOf(archive, part, budget);
  const targetOf = (word: string) => links.find((r) => isOfType(r, word))?.target ?? null;
  // A chart sheet has no cells; it is counted where names refer to sheets by number, and left out of the workbook.
  const tags = below(root, 'sheets', 'sheet').map((tag) => ({ tag, link: links.find((r) => r.id === attribute(tag, 'id')) }));
  const worksheets = tags.filter(({ link }) => link && isOfType(link, 'worksheet'));
  const sheets = worksheets.map(({ tag, link }) => ({
    name: attribute(tag, 'name') ?? '',
    visibility: visibilityOf(tag),
    part: link!.target,
    id: Number(attribute(tag, 'sheetId')),
  }));
  const indexOf = (local: number) => worksheets.indexOf(tags[local]!);
  return { part, sheets, names: namesOf(root, indexOf), styles: targetOf('styles'), strings: targetOf('sharedStrings') };
}

function visibilityOf(tag: Element): Visibility {
  const state = attribute(tag, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Names that Excel keeps for itself (print areas, filters) say nothing of the figures. */
function namesOf(root: Element, sheetIndex: (local: number) => number): DefinedName[] {
  const names: DefinedName[] = [];
  for (const element of below(root, 'definedNames', 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    if (name.startsWith('_xlnm.') || isTrue(attribute(element, 'function'))) continue;
    const formula = element.text;
    const local = attribute(element, 'localSheetId');
    const sheet = local === undefined ? undefined : sheetIndex(Number(local));
    if (sheet === -1) continue;
    names.push(sheet === undefined ? { name, formula } : { name, formula, sheet });
  }
  return names;
}
