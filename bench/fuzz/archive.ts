import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Dice } from '../../test/generate/dice';
import { BYTE_MUTATORS } from './bytes';
import { TEXT_MUTATORS } from './markup';

export type Parts = Record<string, Uint8Array>;

/** Changes the parts of an .xlsx; the archive around them is whole. */
export type PartsMutator = (parts: Parts, d: Dice) => Parts;

const XML = /\.(?:xml|rels|vml)$/;

export const PARTS_MUTATORS: Readonly<Record<string, PartsMutator>> = {
  ...Object.fromEntries(
    Object.entries(TEXT_MUTATORS).map(([name, mutate]): [string, PartsMutator] => [
      name,
      (parts, d) => onText(parts, d, (text) => mutate(text, d)),
    ]),
  ),
  'part-gone': (parts, d) => without(parts, d.pick(Object.keys(parts))),
  'part-empty': (parts, d) => ({ ...parts, [d.pick(Object.keys(parts))]: new Uint8Array() }),
  'parts-swapped': (parts, d) => {
    const [a, b] = [d.pick(Object.keys(parts)), d.pick(Object.keys(parts))];
    return { ...parts, [a]: parts[b]!, [b]: parts[a]! };
  },
  'part-bytes': (parts, d) => {
    const name = d.pick(Object.keys(parts));
    return { ...parts, [name]: BYTE_MUTATORS[d.pick(Object.keys(BYTE_MUTATORS))]!(parts[name]!, d) };
  },
};

/** Changes that mean nothing: every finding must stay. */
export const HARMLESS: Readonly<Record<string, PartsMutator>> = {
  'attribute-order': (parts, d) =>
    onSheets(parts, (xml) =>
      xml.replace(/<c (r="[^"]*") (s="[^"]*")/g, (whole, r: string, s: string) => (d.chance(0.5) ? `<c ${s} ${r}` : whole)),
    ),
  'unknown-part': (parts, d) => ({ ...parts, [`xl/unknown${d.int(1, 99)}.bin`]: Uint8Array.from({ length: 100 }, () => d.int(0, 255)) }),
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

function onText(parts: Parts, d: Dice | null, change: (text: string) => string, part?: string): Parts {
  const name = part ?? d!.pick(Object.keys(parts).filter((one) => XML.test(one)));
  const bytes = parts[name];
  return bytes ? { ...parts, [name]: strToU8(change(strFromU8(bytes))) } : parts;
}

function without(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
}

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** Other levels of packing are harmless too. */
export function pack(parts: Parts, d: Dice): Uint8Array {
  return zipSync(parts, { level: d.pick([0, 1, 6, 9] as const) });
}
