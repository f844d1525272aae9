import type { AreaLevel } from '../../tables/vocabulary/areas';
import { DISTRICT, endsName, PROVINCE } from '../../tables/vocabulary/areas';
import type { SheetUnderstanding, Understanding } from '../../model/understanding';
import { fold } from '../../text/fold';
import { textsOf } from './said';

/** Whose report a sheet is, at one level of the administration: "huyện" and "Khánh Sơn". */
export interface Area {
  readonly tier: string;
  readonly name: string;
}

/** Rows at the top, and above a table, that may say whose report it is. */
const TOP = 8;

/** Whose report each sheet is. One that does not say is what the others say in agreement; null where nobody can tell. */
export function ownAreas({ workbook, sheets }: Understanding, level: AreaLevel): (Area | null)[] {
  const named = sheets.map((sheet) => {
    const heads = headings(sheet, textsOf(workbook.sheets[sheet.sheet]!).areas);
    const areas = heads.flatMap((text) => areasIn(text, level));
    return { areas, upper: areas.length === 0 && level === DISTRICT && heads.some((text) => areasIn(text, PROVINCE).length > 0) };
  });
  const all = named.flatMap(({ areas }) => areas);
  // A workbook of several areas, or of a province, tells nothing of the sheets that do not say.
  const common = all.length > 0 && all.every((area) => isSame(area, all[0]!)) && !named.some(({ upper }) => upper) ? all[0]! : null;
  return named.map(({ areas }) => (areas.length === 0 ? common : areas.every(({ tier }) => tier === areas[0]!.tier) ? areas[0]! : null));
}

/** One name begins as the other: a heading may run on behind it. */
export function isSame(a: Area, b: Area): boolean {
  const [x, y] = [fold(a.name), fold(b.name)];
  return a.tier === b.tier && (x.startsWith(y) || y.startsWith(x));
}

/** The areas of a level that a text names: "UBND HUYỆN KHÁNH SƠN" is huyện, Khánh Sơn. */
export function areasIn(text: string, { heading }: AreaLevel): Area[] {
  return [...text.matchAll(heading)]
    .map(([, tier, name]) => ({ tier: tier!.toLowerCase(), name: nameIn(name!) }))
    .filter(({ name }) => name !== '');
}

function nameIn(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word) || endsName(fold(word)));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word[0]! + word.slice(1).toLowerCase()).join(' ');
}

function headings({ tables }: SheetUnderstanding, said: readonly { readonly row: number; readonly text: string }[]): string[] {
  const isHead = (row: number): boolean =>
    (row < TOP || tables.some(({ body }) => row < body.top && row >= body.top - TOP)) &&
    !tables.some(({ body }) => row >= body.top && row <= body.bottom);
  return said.filter(({ row }) => isHead(row)).map(({ text }) => text);
}
