import type { Mention } from '../figures/mention';
import type { Reading, Sentence } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { roleOf } from '../sentences/roles';
import { CONSISTS, OF_THESE, OF_WHOM } from '../vocabulary/roles';

/** Figures that may be parts, and those before them that may be their total, the nearest first. */
export interface Group {
  readonly sentence: Sentence;
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  /** True where the words say that nothing is left over. */
  readonly exhaustive: boolean;
  readonly bracket: boolean;
  /** "trong đó", "gồm" introduces them. */
  readonly marked: boolean;
  /** A colon says that a list of them follows. */
  readonly colon: boolean;
}

export function groupsIn(sentence: Sentence, reading: Reading): Group[] {
  return [...bracketsIn(sentence), ...listedIn(sentence, reading), ...ofTheseIn(sentence)];
}

const isLevel = (mention: Mention, sentence: Sentence): boolean => roleOf(mention, sentence) === 'level';

function isPart(mention: Mention, sentence: Sentence): boolean {
  const role = roleOf(mention, sentence);
  return role === 'level' || role === 'rest';
}

function levelsOf(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => isLevel(mention, sentence)).reverse();
}

/** Parts in brackets behind their total. */
function bracketsIn(sentence: Sentence): Group[] {
  const { passage, start, end, mentions } = sentence;
  return [...passage.spelt.slice(start, end).matchAll(/\(([^()]*)\)/g)].map((match): Group => {
    const open = start + match.index;
    const close = open + match[0].length;
    const inside = mentions.filter((mention) => mention.start > open && mention.end <= close && isPart(mention, sentence));
    const ahead = mentions.filter((mention) => mention.end <= open);
    const marked = OF_WHOM.test(match[0]) || CONSISTS.test(match[0]);
    // "(xây mới 12 nhà, trong đó …)": what is within is told in the bracket itself.
    return { sentence, wholes: nearestWholes(sentence, ahead), parts: inside, exhaustive: true, bracket: true, marked, colon: false };
  });
}

/** Of each unit the last one; one behind a bracket that closed before it is no longer open. */
function nearestWholes(sentence: Sentence, ahead: readonly Mention[]): Mention[] {
  return levelsOf(sentence, ahead).filter(
    ({ unitEnd }) => !sentence.passage.spelt.slice(unitEnd, ahead[ahead.length - 1]!.end).includes(';'),
  );
}

/** Parts behind "trong đó", "gồm", "cụ thể", with their total in the same sentence or, where that opens it, in those before. */
function listedIn(sentence: Sentence, reading: Reading): Group[] {
  const { passage, start, end, mentions } = sentence;
  const spelt = passage.spelt.slice(start, end);
  const outside = spelt.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const [whom, consists] = [OF_WHOM.exec(outside), CONSISTS.exec(outside)];
  const marker = [whom, consists].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0] ?? COLON_IN.exec(outside);
  if (!marker) return [];
  const at = start + marker.index;
  const parts = mentions.filter((mention) => mention.start > at && !inBrackets(outside, mention, start) && isPart(mention, sentence));
  // "Trong số thu 814 tỷ đồng, thu nội địa …" names the whole anew.
  if (parts[0] && OF_THESE.test(before(sentence, parts[0]))) return [];
  const own = levelsOf(
    sentence,
    mentions.filter((mention) => mention.end <= at),
  );
  const opening = marker.index <= LONGEST_OPENING;
  const wholes = own.length > 0 || !opening ? own : wholesBefore(sentence, reading);
  return [
    {
      sentence,
      wholes,
      parts,
      exhaustive: marker === consists,
      bracket: false,
      marked: true,
      colon: COLON.test(outside.slice(marker.index)),
    },
  ];
}

const COLON = /^[^,;:.(]{0,24}:/;
/** "có 312 lao động đi làm việc ở nước ngoài: Nhật Bản 198 người, Đài Loan 74 người": words alone are behind the colon. */
const COLON_IN = /(?<=\d[^:]*): *(?=\p{L})/u;
/** "Trong đó", with a mark of a list or "- " before it, opens a sentence. */
const LONGEST_OPENING = 6;
const SENTENCES_BACK = 2;

/** The figures of the last sentence that tells how much there is; it is of the same paragraph, or "trong đó" begins a new one. */
function wholesBefore(sentence: Sentence, { sentences }: Reading): Mention[] {
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const other = sentences[sentence.index - back];
    const near =
      other && !other.passage.heading && (other.passage === sentence.passage || other.passage.index === sentence.passage.index - 1);
    if (!near) return [];
    const levels = levelsOf(other, other.mentions);
    if (levels.length > 0) return levels;
  }
  return [];
}

function inBrackets(outside: string, mention: Mention, start: number): boolean {
  return outside.slice(mention.start - start, mention.end - start).trim() === '';
}

/** "Trong 1.526 hộ nghèo có 642 hộ …", "trong tổng số 230 hộ thì 101 hộ xây mới, 129 hộ sửa chữa". */
function ofTheseIn(sentence: Sentence): Group[] {
  return sentence.mentions.flatMap((whole, i): Group[] => {
    if (!OF_THESE.test(before(sentence, whole))) return [];
    const parts = sentence.mentions.slice(i + 1).filter((mention) => isPart(mention, sentence));
    return [{ sentence, wholes: [whole], parts, exhaustive: false, bracket: false, marked: true, colon: false }];
  });
}
