import type { Selection, Surroundings } from '../../host/host';
import { areaName, quoteSheet } from '../../core/text/a1';
import type { Separators } from '../../core/text/formula/as-typed';

/** What stands in one argument of a function: typed, or taken from the selection. */
export type Argument =
  { readonly kind: 'typed'; readonly text: string } | { readonly kind: 'taken'; readonly sheet: number; readonly name: string };

export const EMPTY: Argument = { kind: 'typed', text: '' };

export function takenFrom({ sheet, area }: Selection): Argument {
  return { kind: 'taken', sheet, name: areaName(area) };
}

/** What the machine prints; before it was asked, what a Vietnamese one does. */
export function separatorsOf(surroundings: Surroundings | null): Separators {
  return { list: surroundings?.listSeparator ?? ';', decimal: surroundings?.decimalSeparator ?? ',' };
}

const REFERENCE = /^('[^']+'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(:\$?[A-Za-z]{1,3}\$?\d{1,7})?$/u;

/** One argument as a formula needs it: a reference, a number with the given decimal mark, or a quoted text. */
function argumentText(argument: Argument, { from, sheetNames, decimal, machine }: Writing): string {
  if (argument.kind === 'taken')
    return argument.sheet === from ? argument.name : `${quoteSheet(sheetNames[argument.sheet] ?? '')}!${argument.name}`;
  const text = argument.text.trim();
  if (text === '' || REFERENCE.test(text)) return text;
  const bare = machine === ',' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  // Grouped or decimal, a number is written with the mark that the formula is written in.
  if (/^[-+]?\d*\.?\d+$/.test(bare)) return bare.replace('.', decimal);
  return `"${text.replace(/"/g, '""')}"`;
}

interface Writing {
  /** Index of the sheet where the formula goes: references to others carry their sheet's name. */
  readonly from: number;
  readonly sheetNames: readonly string[];
  /** Decimal mark of the formula. */
  readonly decimal: string;
  /** Decimal mark of the machine, in which numbers are typed. */
  readonly machine: string;
}

/** "=POVERTYRATE(C4; D4)" with the separators of the machine, or with US ones for Excel's own ear. */
export function callText(
  name: string,
  args: readonly Argument[],
  where: Pick<Writing, 'from' | 'sheetNames'>,
  machine: Separators,
  forExcel: boolean,
): string {
  const { list, decimal } = forExcel ? { list: ',', decimal: '.' } : machine;
  const texts = args.map((argument) => argumentText(argument, { ...where, decimal, machine: machine.decimal }));
  while (texts.at(-1) === '') texts.pop();
  return `=${name}(${texts.join(forExcel ? ',' : `${list} `)})`;
}
