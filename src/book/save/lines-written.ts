import { areaName } from '../../core/text/a1';
import { rowSpans } from '../../file/patch/rows';
import { attribute } from '../../file/xml';
import type { BookSheet } from '../book-sheet';
import { POINTS_A_CHARACTER } from '../sizes';
import type { SheetState } from '../sheet-state';
import { greatest } from '../../core/collections/of-many';

const PADDING = 4;

/** The sheet's text with the widths, heights, hidden lines and merges that changed since `then`. */
export function withSizes(xml: string, prefix: string, sheet: BookSheet, then: SheetState): string {
  const columns = changedLines(sheet.columnWidths, then.columnWidths, sheet.hiddenCols, then.hiddenCols);
  const rows = changedLines(sheet.rowHeights, then.rowHeights, sheet.hiddenRows, then.hiddenRows);
  const merged = JSON.stringify(sheet.merges) !== JSON.stringify(then.merges);
  const sized = columns.length > 0 ? withColumns(xml, prefix, sheet, columns) : xml;
  const tall = rows.reduce((text, row) => withRow(text, prefix, row, sheet.rowHeights.get(row), sheet.hiddenRows.has(row)), sized);
  return merged ? withMerges(tall, prefix, sheet) : tall;
}

function changedLines(
  sizes: ReadonlyMap<number, number>,
  sizesThen: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  hiddenThen: ReadonlySet<number>,
): number[] {
  const all = new Set([...sizes.keys(), ...sizesThen.keys(), ...hidden, ...hiddenThen]);
  return [...all]
    .filter((line) => sizes.get(line) !== sizesThen.get(line) || hidden.has(line) !== hiddenThen.has(line))
    .sort((a, b) => a - b);
}

/** <cols> speaks of ranges: those around a changed column are cut at it. */
function withColumns(xml: string, prefix: string, sheet: BookSheet, changed: readonly number[]): string {
  const found = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(xml);
  let tags: string[] = found?.[1]!.match(/<[^>]*>/g) ?? [];
  for (const col of changed) {
    const own =
      tags.find((tag) => Number(attribute(tag, 'min')) <= col + 1 && Number(attribute(tag, 'max')) >= col + 1) ??
      `<${prefix}col min="${col + 1}" max="${col + 1}"/>`;
    tags = [...tags.flatMap((tag) => (tag === own ? around(tag, col + 1) : [tag])), columnTag(own, col, sheet)];
  }
  const cols = `<${prefix}cols>${tags.sort((a, b) => Number(attribute(a, 'min')) - Number(attribute(b, 'min'))).join('')}</${prefix}cols>`;
  return found ? xml.replace(found[0], cols) : xml.replace(new RegExp(`(?=<${prefix}sheetData[\\s/>])`), cols);
}

const put = (tag: string, name: string, value: string | number | null) => {
  const bare = tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
  return value === null ? bare : bare.replace(/(?=\s*\/?>$)/, ` ${name}="${value}"`);
};

function around(tag: string, number: number): string[] {
  const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
  return [...(min < number ? [put(tag, 'max', number - 1)] : []), ...(max > number ? [put(tag, 'min', number + 1)] : [])];
}

function columnTag(like: string, col: number, sheet: BookSheet): string {
  const points = sheet.columnWidths.get(col);
  const sized =
    points === undefined ? like : put(put(like, 'width', ((points - PADDING) / POINTS_A_CHARACTER).toFixed(2)), 'customWidth', 1);
  const placed = put(put(attribute(sized, 'width') === undefined ? put(sized, 'width', 9.14) : sized, 'min', col + 1), 'max', col + 1);
  return put(placed, 'hidden', sheet.hiddenCols.has(col) ? 1 : null);
}

function withRow(xml: string, prefix: string, row: number, height: number | undefined, hidden: boolean): string {
  const from = xml.search(new RegExp(`<${prefix}sheetData(?=[\\s/>])`));
  const spans = rowSpans(xml, prefix, from, xml.length);
  const dressed = (tag: string) =>
    put(put(put(tag, 'ht', height ?? null), 'customHeight', height === undefined ? null : 1), 'hidden', hidden ? 1 : null);
  const own = spans.find(({ index }) => index === row);
  if (own) return xml.slice(0, own.start) + dressed(own.tag) + xml.slice(own.start + own.tag.length);
  const fresh = dressed(`<${prefix}row r="${row + 1}"/>`);
  const next = spans.find(({ index }) => index > row);
  if (next) return xml.slice(0, next.start) + fresh + xml.slice(next.start);
  return xml.replace(new RegExp(`<${prefix}sheetData(\\s[^>]*)?/>|</${prefix}sheetData>`), (end) =>
    end.startsWith('</') ? fresh + end : `<${prefix}sheetData>${fresh}</${prefix}sheetData>`,
  );
}

/** What stands between the rows and the merges, in the schema's order. */
const BEFORE_MERGES = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];

function withMerges(xml: string, prefix: string, { merges }: BookSheet): string {
  const items = merges.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`).join('');
  const list = merges.length > 0 ? `<${prefix}mergeCells count="${merges.length}">${items}</${prefix}mergeCells>` : '';
  const there = new RegExp(`<${prefix}mergeCells(?=[\\s>])[\\s\\S]*?</${prefix}mergeCells>`);
  if (there.test(xml)) return xml.replace(there, list);
  const ends = BEFORE_MERGES.map((name) => new RegExp(`</${prefix}${name}>|<${prefix}${name}(?:\\s[^>]*)?/>`).exec(xml)).flatMap((match) =>
    match ? [match.index + match[0].length] : [],
  );
  const at = greatest(ends);
  return xml.slice(0, at) + list + xml.slice(at);
}
