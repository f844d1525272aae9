/**
 * Spelling of Vietnamese syllables (decree 240/QĐ-1984): onset, rime, and the rule that a stop at the end ("c ch p t") bears
 * only the tones sắc and nặng. What is spelt so by chance in another code or language is rare.
 */
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oa|oe|oi|ôi|ơi|oai|oao|oay|oeo|ua|ui|uôi|uê|uy|uơ|uâ?y|uya|uyu|uêu|ưa|ưi|ưu|ươi|ươu';
const CLOSED = 'a|ă|â|e|ê|i|y|o|ô|ơ|u|ư|iê|yê|oa|oă|oe|oo|ô|uâ|uô|uê|uy|uyê|ươ';
const RIME = new RegExp(`^(?:(?:${OPEN})|(?:${CLOSED})(ch|c|m|ng|nh|n|p|t))$`);
const ONSET = /^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|qu|th|tr|t|[bdđhlmnrsvx])?/;

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0303': 'tilde',
  '\u0309': 'hook',
  '\u0323': 'dot',
};

/** True where `word`, in Unicode, is spelt as a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  let tone: string | undefined;
  let tones = 0;
  const apart = word.toLowerCase().normalize('NFD');
  // ñ is no n with a tone.
  if (apart.includes('n\u0303')) return false;
  const plain = apart
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone = TONES[mark];
      tones++;
      return '';
    })
    .normalize('NFC');
  if (tones > 1) return false;
  return splits(plain).some(([onset, rime]) => fits(onset, rime, tone));
}

/** "gi" may be an onset ("giá") or end in the vowel ("gì"); "qu" takes its u. */
function splits(plain: string): [string, string][] {
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const whole: [string, string] = [onset, plain.slice(onset.length)];
  return onset === 'gi' ? [whole, ['g', plain.slice(1)]] : [whole];
}

function fits(onset: string, rime: string, tone: string | undefined): boolean {
  const found = RIME.exec(rime);
  if (!found) return false;
  const stop = /^(?:c|ch|p|t)$/.test(found[1] ?? '');
  if (stop && tone !== 'acute' && tone !== 'dot') return false;
  const front = /^[eêiy]/.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'ng') return !front;
  return onset !== 'g' || !front || rime.startsWith('i');
}
