import { element, elements } from '../../core/notes/xml';
import type { Cell } from '../../core/model/sheet';
import { batchesBySize } from '../batches';
import { position } from '../../host/position';
import type { CellImage, Deed, NameImage } from './deed';

export const DEEDS_NAMESPACE = 'urn:khopso:deeds';

/** Characters of one part: with room to spare in what a request may carry, whatever the letters are. */
const PART = 500_000;

/** Custom XML parts that hold the deed, to be read back after a crash, or after saving and reopening. */
export function writeDeed({ id, cells, names }: Deed): string[] {
  const sheets = new Map(cells.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
  const numbers = new Map([...sheets.keys()].map((sheetId, i) => [sheetId, i]));
  const body = [
    ...[...sheets].map(([sheetId, sheetName], number) => element('sheet', { number, sheetId, sheetName })),
    ...names.map((name) => element('name', { image: json(name) })),
    ...cells.map(({ sheetId, row, col, before, written }) =>
      element('cell', { sheet: numbers.get(sheetId)!, row, col, before: json(before), written: json(written) }),
    ),
  ];
  const parts = batchesBySize(body, (text) => text.length, PART);
  return parts.map((part, number) => {
    const opening = element('deed', { xmlns: DEEDS_NAMESPACE, version: 1, id, part: number, of: parts.length });
    return `${opening.replace('/>', '>')}${part.join('')}</deed>`;
  });
}

/** XML can't hold every character that a cell can; JSON's own escapes can. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What the parts of the workbook say of deeds that did not come to their end. */
export interface Recorded {
  /** The latest first: it is to be taken back first. */
  readonly deeds: readonly Deed[];
  /** Cells and names whose record can't be read. */
  readonly unreadable: number;
}

/** A deed that is not whole was never begun: it was still being stored. */
export function readDeeds(texts: readonly string[]): Recorded {
  const byId = new Map<string, Map<number, string>>();
  const whole: string[] = [];
  for (const text of texts) {
    const { id, part, of } = headOf(text);
    if (id === undefined) continue;
    const parts = byId.get(id) ?? new Map<number, string>();
    byId.set(id, parts.set(Number(part), text));
    if (parts.size === Number(of)) whole.push(id);
  }
  const read = whole
    .sort()
    .reverse()
    .map((id) => deedFrom(id, inOrder(byId.get(id)!)));
  return { deeds: read.map(({ deed }) => deed), unreadable: read.reduce((sum, one) => sum + one.unreadable, 0) };
}

function inOrder(parts: ReadonlyMap<number, string>): string[] {
  return [...parts].sort(([a], [b]) => a - b).map(([, text]) => text);
}

export function headOf(text: string): Readonly<Record<string, string | undefined>> {
  return elements(text, 'deed')[0]?.attributes ?? {};
}

function deedFrom(id: string, texts: readonly string[]): { deed: Deed; unreadable: number } {
  const found = texts.flatMap((text) => elements(text, 'sheet', 'name', 'cell'));
  const sheets = new Map<string | undefined, Pick<CellImage, 'sheetId' | 'sheetName'>>();
  const cells: CellImage[] = [];
  const names: NameImage[] = [];
  let unreadable = 0;
  for (const { name, attributes } of found) {
    const { number, sheetId, sheetName = '' } = attributes ?? {};
    if (name === 'sheet' && sheetId) sheets.set(number, { sheetId, sheetName });
    const image = name === 'name' ? nameFrom(attributes?.['image']) : null;
    const cell = name === 'cell' ? cellFrom(attributes ?? {}, sheets.get(attributes?.['sheet'])) : null;
    if (image) names.push(image);
    else if (cell) cells.push(cell);
    else if (name !== 'sheet') unreadable++;
  }
  return { deed: { id, cells, names }, unreadable };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function cellFrom(
  { row, col, before, written }: Attributes,
  sheet: Pick<CellImage, 'sheetId' | 'sheetName'> | undefined,
): CellImage | null {
  const [at, then, now] = [position(row, col), parse(before), parse(written)];
  if (!sheet || !at || !isCell(then) || (typeof now !== 'number' && typeof now !== 'string')) return null;
  return { ...sheet, ...at, before: then, written: now };
}

function nameFrom(image: string | undefined): NameImage | null {
  const read = parse(image) as Partial<NameImage> | undefined;
  const { name, before, written } = read ?? {};
  const known = typeof name === 'string' && typeof written === 'string' && (before === null || typeof before === 'string');
  return known ? { name, before, written } : null;
}

function isCell(read: unknown): read is Cell {
  if (typeof read !== 'object' || read === null || !('value' in read)) return false;
  const { value, formula, format, error } = read as Record<string, unknown>;
  const isText = (text: unknown): boolean => text === undefined || typeof text === 'string';
  return (value === null || ['number', 'string', 'boolean'].includes(typeof value)) && [formula, format, error].every(isText);
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}
