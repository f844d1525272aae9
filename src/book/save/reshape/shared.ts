import { attribute, escapeXml, unescapeXml } from '../../../file/xml';
import { cellSpans, rowSpans } from '../../../file/patch/rows';
import { shiftFormula } from '../../../file/patch/shift';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** The sheet's text with every shared formula written out in its cells; other formulas stay as they are written. */
export function writtenOut(xml: string, prefix: string): string {
  if (!/\st="shared"/.test(xml)) return xml;
  const element = new RegExp(`<${prefix}f(?=\\s)[^>]*\\st="shared"[^>]*?(?:/>|>([^<]*)</${prefix}f>)`);
  const masters = new Map<string, Master>();
  const pieces: string[] = [];
  let at = 0;
  for (const row of rowSpans(xml, prefix, 0, xml.length)) {
    const text = xml.slice(row.start, row.end);
    if (!text.includes('t="shared"')) continue;
    for (const cell of cellSpans(text, prefix)) {
      const match = element.exec(text.slice(cell.start, cell.end));
      const id = match && attribute(match[0], 'si');
      if (!match || id === undefined) continue;
      if (match[1]) masters.set(id!, { formula: unescapeXml(match[1]), row: row.index, col: cell.index });
      const master = masters.get(id!);
      if (!master) continue;
      const start = row.start + cell.start + match.index;
      const own = shiftFormula(master.formula, row.index - master.row, cell.index - master.col);
      pieces.push(xml.slice(at, start), `<${prefix}f>${escapeXml(own).replace(/&quot;/g, '"')}</${prefix}f>`);
      at = start + match[0].length;
    }
  }
  return pieces.join('') + xml.slice(at);
}
