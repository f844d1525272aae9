import { strToU8, zipSync } from 'fflate';
import type { SheetPart } from './sheet-part';
import { prefixOf, unprefixed } from './xml';

/** A cached "" looks to exceljs as if there were no cached value; this stands for it on the way through. */
export const EMPTY_TEXT = '\uE0FF';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Names of sheets and styles stay here; a style passes through the library as the quoted number of itself. A cell that
 * names none has style 0 (ECMA-376 part 1, 18.3.1.4), and the libraries hand on neither that nor its number.
 */
export function styleNumber(format: string | undefined): number {
  return Number(/^"(\d+)"$/.exec(format ?? '')?.[1] ?? 0);
}

/** An archive of nothing but the cells of the sheets and the shared strings, unpacked: what the library is to read. */
export function slimArchive(parts: readonly SheetPart[], styleCount: number, strings: string | null): Uint8Array {
  const numbers = parts.map((_, i) => i + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': relationships([rel(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="s${n}" sheetId="${n}" r:id="r${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbers.map((n) => rel(n, 'worksheet', `worksheets/sheet${n}.xml`)),
      rel(parts.length + 1, 'styles', 'styles.xml'),
      ...(strings === null ? [] : [rel(parts.length + 2, 'sharedStrings', 'sharedStrings.xml')]),
    ]),
    'xl/styles.xml': styleSheet(styleCount),
  };
  if (strings !== null) files['xl/sharedStrings.xml'] = unprefixed(strings, prefixOf(strings, 'sst'));
  parts.forEach(({ cells }, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet ${MAIN}>${withEmptyTexts(cells)}</worksheet>`));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
}

/** Marks cached "" and, for the second reader, formulas without a cached value: read as a number the mark is nothing. */
function withEmptyTexts(cells: string): string {
  const mark = `<v>${EMPTY_TEXT}</v>`;
  return cells
    .replace(/(<c\s[^>]*\st="str"[^>]*>(?:<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)?)(?:<v\s*\/>|<v><\/v>)/g, `$1${mark}`)
    .replace(/(<c(?![^>]*\st=)\s[^>]*>(?:<f[^>]*\/>|<f[^>]*>[^<]*<\/f>))(?:<v\s*\/>|<v><\/v>)?(?=<\/c>)/g, `$1${mark}`);
}

function styleSheet(count: number): string {
  const formats = Array.from({ length: count }, (_, i) => `<numFmt numFmtId="${1000 + i}" formatCode="&quot;${i}&quot;"/>`).join('');
  const xfs = Array.from({ length: count }, (_, i) => `<xf numFmtId="${1000 + i}" applyNumberFormat="1"/>`).join('');
  return `<styleSheet ${MAIN}><numFmts>${formats}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`;
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = numbers.map((n) => override(`worksheets/sheet${n}`, 'worksheet')).join('');
  const rest = override('workbook', 'sheet.main') + override('styles', 'styles') + override('sharedStrings', 'sharedStrings');
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${sheets}${rest}</Types>`;
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function rel(n: number, type: string, target: string): string {
  return `<Relationship Id="r${n}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
