import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Made {
  /** The inside of <worksheet>, one a sheet. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  /** The inside of <sst>. */
  readonly strings?: string;
  /** The inside of <styleSheet>. */
  readonly styles?: string;
  readonly definedNames?: string;
  /** Parts beside or instead of those made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0\\ _d"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"><alignment horizontal="left" indent="2"/></xf><xf numFmtId="3" fontId="1" fillId="0" borderId="0" applyFill="1"/></cellXfs>';

/** The parts of an .xlsx made by hand, in order: what a test is about is exactly what stands in it. */
export function makeParts({ sheets, names, states, strings, styles = STYLES, definedNames, parts = {} }: Made): Zippable {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const rel = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('workbook', 'sheet.main') +
      override('styles', 'styles') +
      override('sharedStrings', 'sharedStrings') +
      sheets.map((_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${rel('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook ${MAIN} xmlns:r="${R}"><sheets>${sheets.map((_, i) => `<sheet name="${names?.[i] ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${states?.[i] ? ` state="${states[i]}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>` +
      `${definedNames ? `<definedNames>${definedNames}</definedNames>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => rel(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}` +
      `${rel('rIdS', 'styles', 'styles.xml')}${strings === undefined ? '' : rel('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map((inside, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        inside.startsWith('<?xml') ? inside : `<worksheet ${MAIN} xmlns:r="${R}">${inside}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
    ),
  );
}

export function makeXlsx(made: Made): Uint8Array {
  return zipSync(makeParts(made), { level: 6 });
}

/** One sheet with these cells in <sheetData>. */
export function oneSheet(rows: string, rest = ''): Uint8Array {
  return makeXlsx({ sheets: [`<sheetData>${rows}</sheetData>${rest}`] });
}
