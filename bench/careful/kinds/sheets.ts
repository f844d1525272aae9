import type { Dice } from '../../../test/generate/dice';
import type { Block, Draft } from '../draft';
import type { Dress } from '../dress';
import { withAside } from '../aside';
import { overMatters, overPlaces } from '../forms';
import type { Edit, Form, Pointer } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { MATTERS } from '../scenes/lines';
import { QUOTIENTS } from '../scenes/quotients';

export interface Twins {
  readonly clean: Draft;
  readonly faulty: Draft;
  /** Where the form stands. */
  readonly block: number;
}

const NAMES = ['Sheet1', 'Biểu 1', 'Tổng hợp', 'PL01', 'Bieu mau', 'Phụ lục'];

/** A workbook of one sheet, and its twin with another form or with edits; a second sound table stands on it where the layout says so. */
export function twins(
  d: Dice,
  dress: Dress,
  form: Form,
  fault: { readonly form?: Form; readonly edits?: readonly Edit[] },
  edits: readonly Edit[] = [],
): Twins {
  const name = d.pick(NAMES);
  const before = d.chance(0.5);
  const beside = dress.layout === 'stacked' ? [other(d, dress)] : [];
  const sheet = (block: Block): Draft => [{ name, blocks: (before ? [...beside, block] : [block, ...beside]).map(signedLast) }];
  return {
    clean: sheet({ form, edits, dress }),
    faulty: sheet({ form: fault.form ?? form, edits: fault.edits ?? [], dress }),
    block: before ? beside.length : 0,
  };
}

/** Only the last table of a sheet is signed, only the first one bears the motto. */
const signedLast = (block: Block, i: number, all: readonly Block[]): Block => ({
  ...block,
  dress: { ...block.dress, motto: block.dress.motto && i === 0, signature: block.dress.signature && i === all.length - 1 },
});

function other(d: Dice, dress: Dress): Block {
  return { form: anyForm(d, { ...dress, layout: 'stacked' }), edits: [], dress };
}

export function anyForm(d: Dice, dress: Dress): Form {
  return d.chance(0.35)
    ? overMatters(d, d.pick(MATTERS), dress)
    : withAside(d, overPlaces(d, d.pick([...HOUSEHOLDS, ...QUOTIENTS]), dress));
}

export const pointers = (block: number, line: string, cols: readonly (string | undefined)[], sheet = 0): Pointer[] =>
  cols.map((col): Pointer => ({ sheet, block, line, ...(col === undefined ? {} : { col }) }));
