import { escapeXml, unescapeXml } from '../../../file/xml';

/** Cells, validations, conditional formats, sparklines and charts hold their formulas in elements of these names. */
const FORMULA = /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2))(?=[\s>])[^>]*(?<!\/)>)([^<]*)(?=<\/\2>)/g;

/** The part with every formula through `formulaOf`; what it leaves alone keeps its bytes. */
export function withFormulas(xml: string, formulaOf: (formula: string) => string): string {
  return xml.replace(FORMULA, (whole, opening: string, _name, text: string) => {
    const formula = unescapeXml(text);
    const moved = formulaOf(formula);
    return moved === formula ? whole : `${opening}${escapeXml(moved).replace(/&quot;/g, '"')}`;
  });
}
