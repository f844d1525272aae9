import type { Message } from '../../core/model/message';
import { message } from '../../core/model/message';

/** An edit that the file can't take; `why` says it in the catalogues' words. Nothing has been written then. */
export class CannotWrite extends Error {
  readonly why: Message;

  constructor(key: 'no-sheet' | 'array-formula' | 'no-comments', args: Record<string, string>) {
    super(`${key}: ${Object.values(args).join(' ')}`);
    this.why = message(`refusal.write.${key}`, args);
  }
}
