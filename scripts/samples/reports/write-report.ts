import { strToU8, zipSync } from 'fflate';
import type { ReportSample } from './texts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The same text gives the same bytes. */
const THEN = new Date(2024, 0, 15, 8, 0, 0);

/** The report as the bytes of a .docx: headings by style, items by the document's own lists, tables with borders. */
export function reportBytes({ text }: ReportSample): Uint8Array {
  const body = blocksOf(text).map(blockXml).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml']),
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])), { mtime: THEN, level: 9 });
}

function relationships([type, target]: [string, string]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

/** A paragraph, or the lines of a table. */
function blocksOf(text: string): (string | string[])[] {
  const blocks: (string | string[])[] = [];
  for (const line of text.trim().split('\n')) {
    const last = blocks[blocks.length - 1];
    if (!line.startsWith('|')) blocks.push(line);
    else if (Array.isArray(last)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function blockXml(block: string | string[]): string {
  if (typeof block === 'string') return paragraphXml(block);
  const rows = block.map(
    (line) =>
      `<w:tr>${line
        .slice(1)
        .split('|')
        .map((cell) => `<w:tc>${paragraphXml(cell.trim())}</w:tc>`)
        .join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** Word parts a paragraph into runs wherever somebody once edited: here at every third word, also within figures. */
function paragraphXml(line: string): string {
  const heading = line.startsWith('# ');
  const text = heading ? line.slice(2) : line;
  const runs = text.match(/.{1,17}/gsu) ?? [];
  return `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}${runs.map((run) => `<w:r><w:t xml:space="preserve">${run.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`).join('')}</w:p>`;
}
