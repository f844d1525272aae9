import { strFromU8, strToU8 } from 'fflate';
import type { Dice } from '../../test/generate/dice';
import { dice } from '../../test/generate/dice';
import { PARTS_MUTATORS, pack, unpack } from './archive';
import { BYTE_MUTATORS } from './bytes';
import { canBeHarmless, withoutMeaning } from './harmless';
import { TEXT_MUTATORS } from './markup';
import type { Seed } from './seeds';

/** One mutated input, told by its number alone: the same seed and number give the same bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mutators: readonly string[];
  /** The file that must be answered in the same way, where the mutations mean nothing. */
  readonly same: Seed | null;
}

/** `steps`: which of its mutations are made; all of them where it is left out. */
export function inputOf(number: number, seed: number, from: readonly Seed[], steps?: readonly number[]): Input {
  const d = dice(seed * 1_000_003 + number);
  const origin = d.pick(from);
  // Half of all inputs, those that can't be left out.
  const harmless = canBeHarmless(origin) && d.chance(0.5 / shareHarmless(from));
  const count = d.int(1, 4);
  const made: string[] = [];
  let bytes = origin.bytes;
  for (let step = 0; step < count; step++) {
    // Each mutation has dice of its own: leaving one out leaves the others as they are.
    const own = dice(d.int(0, 1 << 30));
    if (steps && !steps.includes(step)) continue;
    const [name, next] = harmless ? withoutMeaning(bytes, origin, own) : mutated(bytes, origin, own);
    made.push(name);
    bytes = next;
  }
  return { name: origin.name, bytes, mutators: made, same: harmless ? origin : null };
}

const shareHarmless = (from: readonly Seed[]): number => from.filter(canBeHarmless).length / from.length;

export function stepsOf(number: number, seed: number, from: readonly Seed[]): number {
  return inputOf(number, seed, from).mutators.length;
}

function mutated(bytes: Uint8Array, { kind }: Seed, d: Dice): [string, Uint8Array] {
  if ((kind === 'xlsx' || kind === 'docx') && d.chance(0.75)) {
    const parts = tryUnpack(bytes);
    const name = d.pick(Object.keys(PARTS_MUTATORS));
    if (parts && Object.keys(parts).length > 0) return [name, pack(PARTS_MUTATORS[name]!(parts, d), d)];
  }
  if ((kind === 'html' || kind === 'xml') && d.chance(0.8)) {
    const name = d.pick(Object.keys(TEXT_MUTATORS));
    return [name, strToU8(TEXT_MUTATORS[name]!(strFromU8(bytes), d))];
  }
  const name = d.pick(Object.keys(BYTE_MUTATORS));
  return [`bytes-${name}`, BYTE_MUTATORS[name]!(bytes, d)];
}

/** null where a mutation before has broken the archive itself. */
function tryUnpack(bytes: Uint8Array): ReturnType<typeof unpack> | null {
  try {
    return unpack(bytes);
  } catch {
    return null;
  }
}
