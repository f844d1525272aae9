import type { Mention } from '../figures/mention';
import type { Sentence } from './sentence';
import { before } from './sentence';
import { tellingWords } from './key';

/** How many telling words two figures have in common, of those that stand right before them and describe them. */
export function wordsShared(a: Mention, inA: Sentence, b: Mention, inB: Sentence): number {
  const words = new Set(tellingWords(`${before(inA, a)} ${a.noun}`));
  return tellingWords(`${before(inB, b)} ${b.noun}`).filter((word) => words.has(word)).length;
}
