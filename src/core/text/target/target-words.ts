import { fold } from '../fold';
import type { Direction, TargetStatus } from './target';
import { remembered } from '../remember';

/** The words around a figure, folded. Longer phrases stand first: "khong duoi" is not "duoi". */
const LOW_CLOSED = [
  'khong thap hon',
  'khong duoi',
  'khong it hon',
  'khong nho hon',
  'toi thieu',
  'it nhat',
  'thap nhat',
  '>=',
  '=>',
  '≥',
  '⩾',
];
const HIGH_CLOSED = [
  'khong vuot qua',
  'khong cao hon',
  'khong lon hon',
  'khong qua',
  'khong tren',
  'khong hon',
  'toi da',
  'nhieu nhat',
  'cao nhat',
  '<=',
  '=<',
  '≤',
  '⩽',
];
const LOW_OPEN = ['cao hon', 'lon hon', 'nhieu hon', 'vuot tren', 'vuot', 'tren', 'hon', '>'];
const HIGH_OPEN = ['thap hon', 'nho hon', 'it hon', 'duoi', '<'];
const ABOUT = ['xap xi', 'khoang', 'uoc dat', 'uoc', 'gan', 'tam', '~', '≈'];

export type Comparison = 'low-closed' | 'high-closed' | 'low-open' | 'high-open' | 'about' | 'from';

const COMPARISONS: readonly (readonly [Comparison, readonly string[]])[] = [
  ['low-closed', LOW_CLOSED],
  ['high-closed', HIGH_CLOSED],
  ['low-open', LOW_OPEN],
  ['high-open', HIGH_OPEN],
  ['about', ABOUT],
  ['from', ['tu']],
];

/** Words that announce a figure and say nothing about it. */
const FILLERS = [
  'phan dau',
  'hoan thanh',
  'dui tri',
  'giu vung',
  'giu',
  'on dinh',
  'o muc',
  'muc',
  'dat',
  'bang',
  'con lai',
  'con',
  'la',
  'len',
  'xuong',
  'ke hoach',
  'chi tieu',
  'tang truong',
  'binh quan',
  'hang nam',
  'moi nam',
  'it nhat la',
  'co',
  ':',
  '=',
];

/** Cuts `words` off the start of `text` where they stand there as whole words or as a mark. */
function after(text: string, words: string): string | null {
  if (!text.startsWith(words)) return null;
  const rest = text.slice(words.length);
  return /[a-z]$/.test(words) && /^[a-z]/.test(rest) ? null : rest.trim();
}

export function dropFillers(text: string): string {
  let rest = text.replace(/^(?:den )?(?:het |cuoi )?nam 20\d\d(?: ?[:,]\s*| )(?=\S)|^20\d\d ?:\s*(?=\S)/, '');
  for (let again = true; again;) {
    again = false;
    for (const filler of FILLERS) {
      const cut = after(rest, filler);
      // "=> 95" and "=< 5" are signs of their own.
      if (cut === null || cut === '' || (filler === '=' && /^[<>]/.test(cut))) continue;
      rest = cut;
      again = true;
    }
  }
  return rest;
}

/** Reads the comparison at the start of a folded text; null where none stands there. */
export function cutComparison(text: string): { readonly comparison: Comparison; readonly rest: string } | null {
  for (const [comparison, phrases] of COMPARISONS) {
    for (const phrase of phrases) {
      const rest = after(text, phrase);
      if (rest !== null) return { comparison, rest };
    }
  }
  return null;
}

const VERDICTS: readonly (readonly [TargetStatus, readonly string[]])[] = [
  ['not-due', ['chua den ki', 'chua den han', 'chua danh gia', 'dang thuc hien', 'chua tong ket']],
  ['falls-short', ['khong dat', 'chua dat', 'khong hoan thanh', 'chua hoan thanh', 'khong vuot', 'thap hon ke hoach', 'khong dam bao']],
  ['exceeds', ['vuot', 'hoan thanh vuot', 'dat va vuot', 'dat, vuot', 'dat vuot']],
  ['meets', ['dat', 'hoan thanh']],
];

/** A stated verdict ("Vượt", "Đạt", "Không đạt", "Chưa đến kỳ", "Hoàn thành vượt mức"); null where the text is none. */
export const readVerdict = remembered((text): TargetStatus | null => {
  const folded = fold(text).replace(/[.!]+$/, '');
  if (folded.length > 40 || /\d/.test(folded)) return null;
  for (const [status, phrases] of VERDICTS) {
    for (const phrase of phrases) if (after(folded, phrase) !== null) return status;
  }
  return null;
});

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  '1': 'higher',
  higher: 'higher',
  cao: 'higher',
  'cao hon': 'higher',
  'cang cao cang tot': 'higher',
  tang: 'higher',
  '>': 'higher',
  up: 'higher',
  '-1': 'lower',
  lower: 'lower',
  thap: 'lower',
  'thap hon': 'lower',
  'cang thap cang tot': 'lower',
  giam: 'lower',
  '<': 'lower',
  down: 'lower',
};

/** "thấp", "giảm", "lower", −1 → lower; "cao", "tăng", "higher", 1 → higher; null for anything else. */
export function readDirection(value: string | number): Direction | null {
  return DIRECTIONS[fold(String(value))] ?? null;
}
