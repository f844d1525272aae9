import { areaName, cellName } from '../../core/text/a1';
import { attribute, escapeXml } from '../../file/xml';
import type { CellResult } from './differences';

/** The sheet's text with formulas and their results in the cells that stand there. */
export function withResults(xml: string, prefix: string, results: readonly CellResult[]): string {
  const byName = new Map(results.map((result) => [cellName(result.row, result.col), result]));
  const cell = new RegExp(`<${prefix}c(?=\\s)([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g');
  return xml.replace(cell, (whole, attributes: string, content: string | undefined) => {
    const result = byName.get(attribute(attributes, 'r') ?? '');
    return result ? written(result, attributes, content ?? '', prefix) : whole;
  });
}

function written({ cell, keepsFormula }: CellResult, attributes: string, content: string, prefix: string): string {
  const formula = keepsFormula
    ? (new RegExp(`<${prefix}f(?=[\\s/>])(?:[^>]*/>|[\\s\\S]*?</${prefix}f>)`).exec(content)?.[0] ?? '')
    : formulaOf(cell, prefix);
  const { type, text } = stored(cell);
  const bare = attributes.replace(/\st="[^"]*"/, '');
  return `<${prefix}c${bare}${type ? ` t="${type}"` : ''}>${formula}${text === null ? '' : `<${prefix}v>${escapeXml(text)}</${prefix}v>`}</${prefix}c>`;
}

/** A formula that fills several cells is one for all of them, or Excel would take of each range the one cell beside it. */
function formulaOf({ formula, spill }: CellResult['cell'], prefix: string): string {
  if (formula === undefined) return '';
  const all = spill ? ` t="array" ref="${areaName(spill)}"` : '';
  return `<${prefix}f${all}>${escapeXml(formula)}</${prefix}f>`;
}

/** A cell's type and value as files hold them. */
export function stored({ value, error }: CellResult['cell']): { readonly type: string; readonly text: string | null } {
  if (error) return { type: 'e', text: error };
  if (value === null) return { type: '', text: null };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return typeof value === 'number' ? { type: '', text: String(value) } : { type: 'str', text: value };
}
