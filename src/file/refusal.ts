import type { Message, MessageArg } from '../core/model/message';
import { message } from '../core/model/message';

/** Why a file was not checked. Stable: other programs read it (docs/json.md). */
export type RefusalCode = 'not-found' | 'not-a-workbook' | 'cut-off' | 'encrypted' | 'unsupported-format' | 'too-large' | 'empty';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: Message;
}

/** Travels from wherever a file turns out to be unreadable to the door of this folder. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.key);
  }
}

/** `variant` names a more exact sentence of the same code: "refusal.cut-off.damaged". */
export function refuse(code: RefusalCode, variant = '', args: Record<string, MessageArg> = {}): Refused {
  return new Refused({ code, message: message(`refusal.${code}${variant && `.${variant}`}`, args) });
}

export function isRefusal(read: object): read is Refusal {
  return 'code' in read && 'message' in read;
}
