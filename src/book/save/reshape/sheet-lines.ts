import { columnName, parseArea } from '../../../core/text/a1';
import { cellSpans, rowSpans } from '../../../file/patch/rows';
import { attribute } from '../../../file/xml';
import { movedLine, movedSpan, type LineShift } from '../../references';
import { movedAreas, withAreas } from './areas';

/** The sheet's text after lines came or went; formulas have been moved before. */
export function withLines(xml: string, prefix: string, shift: LineShift): string {
  const opening = new RegExp(`<${prefix}sheetData(?=[\\s/>])[^>]*>`).exec(xml);
  if (!opening) return xml;
  const from = opening.index + opening[0].length;
  const to = opening[0].endsWith('/>') ? from : xml.lastIndexOf(`</${prefix}sheetData>`);
  const rows = shift.axis === 'row' ? movedRows(xml, prefix, from, to, shift) : movedColumns(xml, prefix, from, to, shift);
  const data = rows.replace(new RegExp(`<${prefix}f\\s[^>]*\\sref="[^>]*>`, 'g'), (tag) => withAreas(tag, 'ref', shift) || tag);
  return around(xml.slice(0, from), prefix, shift) + data + around(xml.slice(to), prefix, shift);
}

function movedRows(xml: string, prefix: string, from: number, to: number, shift: LineShift): string {
  const pieces: string[] = [];
  let at = from;
  let before = '';
  let fresh = shift.count > 0;
  for (const { index, start, end, tag } of rowSpans(xml, prefix, from, to)) {
    pieces.push(xml.slice(at, start));
    at = end;
    if (fresh && index >= shift.at) pieces.push(freshRows(before, prefix, shift));
    if (index >= shift.at) fresh = false;
    const row = xml.slice(start, end);
    before = index === shift.at - 1 ? row : '';
    const line = movedLine(index, shift);
    if (line !== null) pieces.push(line === index ? row : renumbered(row, tag, prefix, line));
  }
  if (fresh) pieces.push(freshRows(before, prefix, shift));
  return pieces.join('') + xml.slice(at, to);
}

function renumbered(row: string, tag: string, prefix: string, line: number): string {
  const opening = /\sr="/.test(tag)
    ? tag.replace(/\sr="\d+"/, ` r="${line + 1}"`)
    : tag.replace(new RegExp(`^<${prefix}row`), `<${prefix}row r="${line + 1}"`);
  return opening + row.slice(tag.length).replace(new RegExp(`(<${prefix}c(?=\\s)[^>]*?\\sr="[A-Z]+)\\d+(")`, 'g'), `$1${line + 1}$2`);
}

/** Rows that look like the one before them and hold nothing; none where that one is not stored. */
function freshRows(before: string, prefix: string, { at, count }: LineShift): string {
  if (!before) return '';
  const tag = before
    .slice(0, before.indexOf('>') + 1)
    .replace(/\s*\/?>$/, '')
    .replace(/\shidden="[^"]*"/, '');
  const styles = cellSpans(before.slice(0), prefix).flatMap((cell) => {
    const style = attribute(cell.tag, 's');
    return style === undefined ? [] : [[cell.index, style] as const];
  });
  return Array.from({ length: count }, (_, i) => {
    const cells = styles.map(([col, style]) => `<${prefix}c r="${columnName(col)}${at + i + 1}" s="${style}"/>`).join('');
    const opening = renumbered(tag, tag, prefix, at + i);
    return cells ? `${opening}>${cells}</${prefix}row>` : `${opening}/>`;
  }).join('');
}

function movedColumns(xml: string, prefix: string, from: number, to: number, shift: LineShift): string {
  const pieces: string[] = [];
  let at = from;
  for (const { index, start, end, tag } of rowSpans(xml, prefix, from, to)) {
    pieces.push(xml.slice(at, start), movedCells(xml.slice(start, end), tag, prefix, index, shift));
    at = end;
  }
  return pieces.join('') + xml.slice(at, to);
}

function movedCells(row: string, tag: string, prefix: string, line: number, shift: LineShift): string {
  const cells = cellSpans(row, prefix);
  if (!cells.some(({ index }) => index >= shift.at - 1)) return row;
  const pieces = [tag.replace(/\sspans="[^"]*"/, '')];
  let at = tag.length;
  for (const cell of cells) {
    pieces.push(row.slice(at, cell.start));
    at = cell.end;
    const col = movedLine(cell.index, shift);
    const text = row.slice(cell.start, cell.end);
    if (col !== null) pieces.push(col === cell.index ? text : text.replace(/(\sr=")[A-Z]+\d+(")/, `$1${columnName(col)}${line + 1}$2`));
    const style = attribute(cell.tag, 's');
    if (cell.index === shift.at - 1 && style !== undefined)
      for (let i = 0; i < shift.count; i++) pieces.push(`<${prefix}c r="${columnName(shift.at + i)}${line + 1}" s="${style}"/>`);
  }
  return pieces.join('') + row.slice(at);
}

/** Elements whose cells stand in the attribute named; where the cells went they go too. */
const BY_CELLS: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  ignoredError: 'sqref',
  protectedRange: 'sqref',
};
/** Lists that may not be empty, with the name of their items where they count them. */
const LISTS: Readonly<Record<string, string>> = {
  mergeCells: 'mergeCell',
  hyperlinks: 'hyperlink',
  dataValidations: 'dataValidation',
  ignoredErrors: 'ignoredError',
  protectedRanges: 'protectedRange',
};

/** What stands before and behind the rows: sizes of columns, merges, conditional formats, validations, links, breaks. */
function around(xml: string, prefix: string, shift: LineShift): string {
  let moved = xml.replace(new RegExp(`<${prefix}dimension\\s[^>]*>`), (tag) => withAreas(tag, 'ref', shift) || tag);
  for (const [name, key] of Object.entries(BY_CELLS)) {
    moved = moved.replace(new RegExp(`<${prefix}${name}(?=\\s)(?:[^>]*/>|[^>]*>[\\s\\S]*?</${prefix}${name}>)`, 'g'), (element) => {
      const after = withAreas(element, key, shift);
      return name === 'mergeCell' && isSingle(attribute(after, 'ref') ?? '') ? '' : after;
    });
  }
  for (const [list, item] of Object.entries(LISTS)) moved = counted(moved, prefix, list, item);
  moved = moved.replace(/<xm:sqref>([^<]*)<\/xm:sqref>/g, (whole, areas: string) => {
    const after = movedAreas(areas, shift);
    return after === '' ? whole : `<xm:sqref>${after}</xm:sqref>`;
  });
  moved = moved.replace(
    new RegExp(
      `<${prefix}${shift.axis === 'row' ? 'row' : 'col'}Breaks[\\s\\S]*?</${prefix}${shift.axis === 'row' ? 'row' : 'col'}Breaks>`,
    ),
    (breaks) => breaks.replace(/\sid="(\d+)"/g, (_whole, id: string) => ` id="${movedLine(Number(id), shift) ?? shift.at}"`),
  );
  return shift.axis === 'column' ? withColumns(moved, prefix, shift) : moved;
}

const isSingle = (reference: string) => {
  const area = parseArea(reference);
  return area !== null && area.top === area.bottom && area.left === area.right;
};

function counted(xml: string, prefix: string, list: string, item: string): string {
  return xml.replace(
    new RegExp(`(<${prefix}${list}(?=[\\s>])[^>]*>)([\\s\\S]*?)</${prefix}${list}>`),
    (whole, opening: string, content: string) => {
      const count = content.match(new RegExp(`<${prefix}${item}(?=[\\s/>])`, 'g'))?.length ?? 0;
      return count === 0 ? '' : whole.replace(opening, opening.replace(/\scount="\d+"/, ` count="${count}"`));
    },
  );
}

/** New columns are as wide as the one before them. */
function withColumns(xml: string, prefix: string, shift: LineShift): string {
  const moved = xml.replace(new RegExp(`<${prefix}col\\s[^>]*>`, 'g'), (tag) => {
    const [min, max] = [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1];
    const span = shift.count > 0 && max === shift.at - 1 ? [min, max + shift.count] : movedSpan(min, max, shift);
    return span ? tag.replace(/\smin="\d+"/, ` min="${span[0]! + 1}"`).replace(/\smax="\d+"/, ` max="${span[1]! + 1}"`) : '';
  });
  return moved.replace(new RegExp(`<${prefix}cols>\\s*</${prefix}cols>`), '');
}
