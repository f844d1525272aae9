// Changes that mean nothing: every finding must stay.
import { strFromU8, strToU8 } from 'fflate';
import type { Dice } from '../../test/generate/dice';
import type { Parts, PartsMutator } from './archive';
import { onText, pack, unpack } from './archive';
import type { TextMutator } from './markup';
import type { Seed } from './seeds';

type Kind = Seed['kind'];

const WORKBOOK: Readonly<Record<string, PartsMutator>> = {
  'attribute-order': (parts, d) =>
    onSheets(parts, (xml) =>
      xml.replace(/<c (r="[^"]*") (s="[^"]*")/g, (whole, r: string, s: string) => (d.chance(0.5) ? `<c ${s} ${r}` : whole)),
    ),
  'blanks-in-tags': (parts) => onSheets(parts, (xml) => xml.replace(/<row /g, '<row  ').replace(/<\/v>/g, '</v >')),
  comment: (parts) => onSheets(parts, (xml) => xml.replace(/<sheetData>/, '<sheetData><!-- a word -->')),
  'more-styles': (parts) =>
    onText(
      parts,
      null,
      (xml) => xml.replace(/<\/cellXfs>/, '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
      'xl/styles.xml',
    ),
  'strings-moved': (parts) => movedStrings(parts),
  'empty-cells': (parts) => onSheets(parts, (xml) => xml.replace(/<\/row><\/sheetData>/, '<c r="XFC1048000" s="0"/></row></sheetData>')),
};

const DOCUMENT: Readonly<Record<string, PartsMutator>> = {
  'blanks-in-tags': (parts) => onText(parts, null, (xml) => xml.replace(/<\/w:t>/g, '</w:t >'), 'word/document.xml'),
  comment: (parts) => onText(parts, null, (xml) => xml.replace(/<w:body>/, '<w:body><!-- a word -->'), 'word/document.xml'),
};

const ARCHIVE: Readonly<Record<string, PartsMutator>> = {
  'unknown-part': (parts, d) => ({ ...parts, [`xl/unknown${d.int(1, 99)}.bin`]: Uint8Array.from({ length: 100 }, () => d.int(0, 255)) }),
  'packed-otherwise': (parts) => parts,
};

const LIST: Readonly<Record<string, TextMutator>> = {
  'line-ends': (text) => (text.includes('"') ? text : text.replace(/\r?\n/g, '\r\n')),
  'byte-order-mark': (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
  quoted: (text, d) => (text.includes('"') ? text : text.replace(/[^,\r\n]+/g, (field) => (d.chance(0.3) ? `"${field}"` : field))),
};

const PAGE: Readonly<Record<string, TextMutator>> = {
  'unknown-attribute': (text, d) => text.replace(/<td /g, (tag) => (d.chance(0.3) ? `${tag}data-x="1" ` : tag)),
  comment: (text) => text.replace(/<tr>/g, '<!-- a row --><tr>'),
  'blank-lines': (text) => text.replace(/<\/tr>/g, '</tr>\r\n\r\n'),
};

const XML: Readonly<Record<string, TextMutator>> = {
  comment: (text) => text.replace(/<Row/g, '<!-- a row --><Row'),
  'blank-lines': (text) => text.replace(/<\/Row>/g, '</Row>\r\n\r\n'),
  'blanks-in-tags': (text, d) => text.replace(/<\/Cell>/g, (tag) => (d.chance(0.3) ? '</Cell >' : tag)),
};

const PARTS: Partial<Record<Kind, Readonly<Record<string, PartsMutator>>>> = {
  xlsx: { ...WORKBOOK, ...ARCHIVE },
  docx: { ...DOCUMENT, ...ARCHIVE },
};
const TEXTS: Partial<Record<Kind, Readonly<Record<string, TextMutator>>>> = { csv: LIST, html: PAGE, xml: XML };

/** The bytes of an .xls have no place that means nothing. */
export const canBeHarmless = ({ kind }: Seed): boolean => kind !== 'xls';

export function withoutMeaning(bytes: Uint8Array, { kind }: Seed, d: Dice): [string, Uint8Array] {
  const texts = TEXTS[kind];
  if (texts) {
    const name = d.pick(Object.keys(texts));
    return [name, new TextEncoder().encode(texts[name]!(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), d))];
  }
  const parts = PARTS[kind]!;
  const name = d.pick(Object.keys(parts));
  return [name, pack(parts[name]!(unpack(bytes), d), d)];
}

/** Puts a text in front of the shared ones, so that every number of a text is one more. */
function movedStrings(parts: Parts): Parts {
  if (!parts['xl/sharedStrings.xml']) return parts;
  const moved = onSheets(parts, (xml) =>
    xml.replace(/(<c [^>]*t="s"[^>]*>\s*<v>)(\d+)/g, (_, before: string, n: string) => `${before}${Number(n) + 1}`),
  );
  return onText(moved, null, (xml) => xml.replace(/(<sst[^>]*>)/, '$1<si><t>none</t></si>'), 'xl/sharedStrings.xml');
}

function onSheets(parts: Parts, change: (xml: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, /worksheets\/[^/]*\.xml$/.test(name) ? strToU8(change(strFromU8(bytes))) : bytes]),
  );
}
