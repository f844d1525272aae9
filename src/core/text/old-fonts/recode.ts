import type { OldCode } from './codes';
import { decodeOld, OLD_LETTERS } from './codes';
import { remembered } from '../remember';
import { isSyllable } from './syllable';

/** Letters, and the characters that an old code has in the place of letters. */
const WORD = /[A-Za-zÀ-ỹ¡-¬\u00AD®µ-¾×÷]+/g;

type Code = 'tcvn3' | 'vni';

/** Which codes spell a word of Vietnamese; `neither`: no Vietnamese word at all ("Année", "UBND", "KH§T"). */
interface Reading {
  readonly unicode: boolean;
  readonly tcvn3: boolean;
  readonly vni: boolean;
}

const readingOf = remembered((word): Reading => {
  const spelt = (code: Code): boolean => {
    // A letter beyond Latin-1 ("đã") was typed in Unicode.
    return !/[\u0100-\uFFFF]/.test(word) && isSyllable(decodeOld(word, code));
  };
  return { unicode: isCasedEvenly(word) && isSyllable(word), tcvn3: spelt('tcvn3'), vni: spelt('vni') };
});

/** "phÝ": nobody writes a capital behind small letters; it is the í of TCVN3. */
function isCasedEvenly(word: string): boolean {
  return !/\p{Ll}\p{Lu}/u.test(word.normalize('NFC'));
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[^A-Za-z]/.test(word) && /[A-Za-z]/.test(word));
}

/**
 * The code of the texts of one sheet, as its letters tell; null where they are in Unicode (or not Vietnamese). Words that are
 * spelt as Vietnamese in the old code and not as they stand prove it: two of them, and more than there are words that
 * are Vietnamese in no reading (another language has many of those).
 */
export function codeOfTexts(texts: Iterable<string>): Code | null {
  const proofs = { tcvn3: new Set<string>(), vni: new Set<string>() };
  const foreign = new Set<string>();
  for (const text of texts) {
    if (!OLD_LETTERS.test(text)) continue;
    for (const word of wordsOf(text)) {
      const reading = readingOf(word);
      if (reading.unicode) continue;
      if (!reading.tcvn3 && !reading.vni && OLD_LETTERS.test(word)) foreign.add(word);
      else if (reading.tcvn3 !== reading.vni) proofs[reading.tcvn3 ? 'tcvn3' : 'vni'].add(word);
    }
  }
  const best = proofs.tcvn3.size >= proofs.vni.size ? 'tcvn3' : 'vni';
  const other = best === 'tcvn3' ? 'vni' : 'tcvn3';
  return proofs[best].size >= 2 && proofs[best].size > foreign.size + proofs[other].size ? best : null;
}

/** True where a word of the text is spelt as Vietnamese in `code` and not as it stands. */
export function isWrittenIn(text: string, code: OldCode): boolean {
  const plain = plainly(code);
  return wordsOf(text).some((word) => readingOf(word)[plain] && !readingOf(word).unicode);
}

function plainly(code: OldCode): Code {
  return code === 'vni' ? 'vni' : 'tcvn3';
}

/**
 * A text in Unicode, word by word: a sheet that was begun in an old font is often gone on with in a new one, even within a
 * cell. A word that is Vietnamese only as it stands stays; where both readings are, the rest of the text decides, then `code`.
 */
export function recode(text: string, code: OldCode): string {
  const plain = plainly(code);
  const words = wordsOf(text).map(readingOf);
  const only = (one: keyof Reading, other: keyof Reading): number => words.filter((word) => word[one] && !word[other]).length;
  const unicode = only('unicode', plain) > only(plain, 'unicode');
  return text.replace(WORD, (word) => {
    const reading = readingOf(word);
    const stays = reading.unicode && (!reading[plain] || unicode) && /[^A-Za-z]/.test(word);
    return stays || (unicode && !reading[plain]) ? word : decodeOld(word, code);
  });
}
