import type { Claim } from '../claim';
import { STATED } from '../claim';
import { readWords } from '../figures/numerals';
import type { Reading } from '../sentences/sentence';
import { TOLD_IN_WORDS } from '../vocabulary/numerals';

/** "05 (năm) xã": a figure and the same number in words. */
export function toldInWords({ mentions, passages }: Reading): Claim[] {
  return passages.flatMap(({ index, spelt }) =>
    TOLD_IN_WORDS.all(spelt).flatMap((match): Claim[] => {
      const result = mentions.find((mention) => mention.passage === index && mention.start === match.index);
      const constant = readWords(match[2]!);
      if (!result || constant === null) return [];
      return [
        {
          rule: 'text-repeat',
          kind: 'equality',
          result,
          operands: [{ constant }],
          signs: [1],
          factor: 1,
          confidence: STATED,
          label: match[2]!,
        },
      ];
    }),
  );
}
