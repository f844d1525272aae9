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

export function onText(parts: Parts, d: Dice | null, change: (text: string) => string, part?: string): Parts {
  const name = part ?? d!.pick(Object.keys(parts).filter((one) => XML.test(one)));
  const bytes = parts[name];
  return bytes ? { ...parts, [name]: strToU8(change(strFromU8(bytes))) } : parts;
}

function without(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
}

/** Archives whose own sizes were mutated: what they claim would be reserved. */
const LARGEST_PART = 64 * 1024 * 1024;

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_PART });

/** Other levels of packing are harmless too. */
export function pack(parts: Parts, d: Dice): Uint8Array {
  return zipSync(parts, { level: d.pick([0, 1, 6, 9] as const) });
}
