import type { Dice } from '../../test/generate/dice';

/** Changes bytes and keeps no meaning in mind. */
export type ByteMutator = (bytes: Uint8Array, d: Dice) => Uint8Array;

const at = (bytes: Uint8Array, d: Dice): number => d.int(0, Math.max(0, bytes.length - 1));

export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  flip: (bytes, d) => withChange(bytes, at(bytes, d), (old) => old ^ (1 << d.int(0, 7))),
  replace: (bytes, d) => withChange(bytes, at(bytes, d), () => d.pick([0, 1, 0x7f, 0x80, 0xff, 0x3c, 0x22])),
  cut: (bytes, d) => bytes.slice(0, at(bytes, d)),
  remove: (bytes, d) => {
    const from = at(bytes, d);
    return joined(bytes.subarray(0, from), bytes.subarray(from + d.int(1, 64)));
  },
  repeat: (bytes, d) => {
    const from = at(bytes, d);
    return joined(bytes.subarray(0, from + d.int(1, 200)), bytes.subarray(from));
  },
  /** A number of four bytes, as formats of bytes give lengths and places. */
  number: (bytes, d) => {
    const copy = bytes.slice();
    const from = Math.max(0, Math.min(at(bytes, d), bytes.length - 4));
    const value = d.pick([0, 1, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff]);
    for (let i = 0; i < 4 && from + i < copy.length; i++) copy[from + i] = (value >>> (8 * i)) & 0xff;
    return copy;
  },
};

function withChange(bytes: Uint8Array, index: number, change: (old: number) => number): Uint8Array {
  const copy = bytes.slice();
  if (index < copy.length) copy[index] = change(copy[index]!);
  return copy;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((n, piece) => n + piece.length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
