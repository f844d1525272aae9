import type { Message } from '../../core/model/message';
import type { Undecided } from '../../core/model/report';

export interface ReasonGroup {
  /** The reason in the reader's words. */
  readonly words: string;
  readonly ones: readonly Undecided[];
}

/** What could not be judged, gathered under its reasons in the order in which they first came. */
export function byReason(undecided: readonly Undecided[], say: (message: Message) => string): ReasonGroup[] {
  const groups = new Map<string, Undecided[]>();
  for (const one of undecided) {
    const words = say(one.why);
    const group = groups.get(words);
    if (group) group.push(one);
    else groups.set(words, [one]);
  }
  return [...groups].map(([words, ones]) => ({ words, ones }));
}
