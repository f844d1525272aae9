import type { Dice } from '../../test/generate/dice';
import type { CellRef } from '../../src/core/model/cell-ref';
import type { Workbook } from '../../src/core/model/sheet';
import type { Dress, Layout } from './dress';
import type { Plan } from './lay';
import { plan } from './lay';
import type { Edit, Form, Pointer } from './model';
import { Paper } from './paper';
import { writeForm } from './write';

export interface Block {
  readonly form: Form;
  readonly edits: readonly Edit[];
  readonly dress: Dress;
}

/** The blocks of a sheet stand below each other. */
export interface SheetDraft {
  readonly name: string;
  readonly blocks: readonly Block[];
}

export type Draft = readonly SheetDraft[];

/** One fault, and the workbook as it would be without it. */
export interface Case {
  readonly kind: string;
  readonly layout: Layout;
  readonly clean: Draft;
  readonly faulty: Draft;
  /** For each place at fault the cells by which it may be named: an error or warning that names one has found it. */
  readonly truth: readonly (readonly Pointer[])[];
  /** For a rate: its own base and the one it was reckoned on. */
  readonly bases?: readonly Pointer[];
  /** What should stand there, in words. */
  readonly right: string;
}

/** How a kind makes a case of one layout. */
export type Kind = (d: Dice, layout: Layout) => Omit<Case, 'kind' | 'layout'>;

function plansOf({ blocks }: SheetDraft): Plan[] {
  let top = 0;
  return blocks.map(({ form, dress }) => {
    const made = plan(form, dress, top);
    top = made.end + (dress.signature ? 6 : 3);
    return made;
  });
}

export function workbookOf(draft: Draft): Workbook {
  return {
    sheets: draft.map((sheet) => {
      const paper = new Paper(sheet.name);
      plansOf(sheet).forEach((made, i) => writeForm(paper, made, sheet.blocks[i]!.edits));
      return paper.sheet();
    }),
  };
}

/** Where the pointers of a case stand, in the order given. */
export function placesOf(draft: Draft, pointers: readonly Pointer[]): CellRef[] {
  const plans = draft.map(plansOf);
  return pointers.map(({ sheet, block, line, col }) => ({ sheet, ...plans[sheet]![block]!.at(line, col) }));
}
