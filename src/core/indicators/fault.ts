import { message, type Message, type MessageArg } from '../model/message';

/** The Excel errors a function can give; Excel shows a sentence of ours with #VALUE! and #N/A only. */
export type ExcelError = '#DIV/0!' | '#VALUE!' | '#N/A' | '#NUM!';

/** Why there is no figure. Returned, not thrown: in a column the other rows still get theirs. */
export class Fault {
  constructor(
    readonly error: ExcelError,
    readonly message: Message,
  ) {}
}

export function fault(error: ExcelError, name: string, args: Record<string, MessageArg> = {}): Fault {
  return new Fault(error, message(`fault.${name}`, args));
}

/** A blank base and a base of 0 are one: desktop Excel hands a blank cell over as 0. */
export const ZERO_BASE = fault('#DIV/0!', 'zero-base');
