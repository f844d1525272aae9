import { inArea } from '../../core/model/cell-ref';
import { cellName, parseArea } from '../../core/text/a1';
import { attribute, escapeXml, unescapeXml } from '../xml';
import { CannotWrite } from './cannot-write';
import type { CellEdit } from './cells';
import { cellSpans, rowSpans } from './rows';
import { shiftFormula } from './shift';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** The sheet's text ready for its formulas to be overwritten, and which of the edited cells hold one. */
export interface Freed {
  readonly xml: string;
  readonly overwritten: readonly string[];
}

/**
 * Before values are written over formulas: a shared formula whose first cell goes is written out in its followers.
 * Throws `CannotWrite` where an edit would break an array formula apart, as Excel does.
 */
export function freeFormulas(xml: string, prefix: string, sheet: string, edits: readonly CellEdit[]): Freed {
  const written = new Set(edits.filter(({ value }) => value !== undefined).map(({ row, col }) => cellName(row, col)));
  if (written.size === 0 || !xml.includes(`<${prefix}f`)) return { xml, overwritten: [] };
  const masters = new Map<string, Master>();
  const overwritten: string[] = [];
  eachFormula(xml, prefix, ({ row, col, tag, text }) => {
    const name = cellName(row, col);
    refuseArray(tag, sheet, edits);
    if (!written.has(name)) return;
    overwritten.push(name);
    const shared = attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : undefined;
    if (shared !== undefined && text) masters.set(shared, { formula: unescapeXml(text), row, col });
  });
  return { xml: masters.size === 0 ? xml : writtenOut(xml, prefix, masters), overwritten };
}

function refuseArray(tag: string, sheet: string, edits: readonly CellEdit[]): void {
  if (attribute(tag, 't') !== 'array') return;
  const area = parseArea(attribute(tag, 'ref') ?? '');
  if (!area || (area.top === area.bottom && area.left === area.right)) return;
  const inside = edits.find(({ row, col, value }) => value !== undefined && inArea(area, row, col));
  if (inside) throw new CannotWrite('array-formula', { cell: cellName(inside.row, inside.col), sheet });
}

interface Formula {
  readonly row: number;
  readonly col: number;
  readonly tag: string;
  readonly text: string;
  /** Where <f> stands in the sheet's text. */
  readonly start: number;
  readonly end: number;
}

function eachFormula(xml: string, prefix: string, take: (formula: Formula) => void): void {
  const element = new RegExp(`<${prefix}f(?=[\\s/>])[^>]*?(?:/>|>([^<]*)</${prefix}f>)`);
  for (const row of rowSpans(xml, prefix, 0, xml.length)) {
    const text = xml.slice(row.start, row.end);
    if (!text.includes(`<${prefix}f`)) continue;
    for (const cell of cellSpans(text, prefix)) {
      const match = element.exec(text.slice(cell.start, cell.end));
      if (!match) continue;
      const start = row.start + cell.start + match.index;
      take({
        row: row.index,
        col: cell.index,
        tag: match[0].slice(0, match[0].indexOf('>') + 1),
        text: match[1] ?? '',
        start,
        end: start + match[0].length,
      });
    }
  }
}

function writtenOut(xml: string, prefix: string, masters: ReadonlyMap<string, Master>): string {
  const pieces: string[] = [];
  let at = 0;
  eachFormula(xml, prefix, ({ row, col, tag, text, start, end }) => {
    const master = text ? undefined : masters.get(attribute(tag, 't') === 'shared' ? (attribute(tag, 'si') ?? '') : '');
    if (!master) return;
    const own = shiftFormula(master.formula, row - master.row, col - master.col);
    pieces.push(xml.slice(at, start), `<${prefix}f>${escapeXml(own)}</${prefix}f>`);
    at = end;
  });
  return pieces.join('') + xml.slice(at);
}
