import type { Area } from './cell-ref';

/** A figure in a message: printed with its decimals in the separators of the reader's language. */
export interface FigureArg {
  readonly figure: number;
  readonly decimals: number;
}

/** A formula, or a part of one, as a file has it: printed with the separators of the reader's language. */
export interface FormulaArg {
  readonly formula: string;
}

/** Places in a message: printed as "C4:C14", with the sheet's name where it is not `home`. */
export interface CellsArg {
  readonly sheet: number;
  readonly home: number;
  readonly areas: readonly Area[];
}

export type MessageArg = string | number | FigureArg | FormulaArg | CellsArg | Message;

/** One text in both languages; "{name}" is replaced by the argument of that name. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Text for a person: a key of the catalogues in `messages/` and what goes into it. Core never fills in sentences. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, MessageArg>>;
}

export function message(key: string, args: Record<string, MessageArg> = {}): Message {
  return { key, args };
}
