import { fold } from '../../text/fold';
import type { Direction, Target } from '../../text/target';
import type { Indicator } from '../indicator';
import type { DirectionReason } from './model';

/** Folded beginnings and words of indicators that are to fall. */
const TO_FALL = [
  'that nghiep',
  'thieu viec lam',
  'phi chinh thuc',
  'tai nan',
  'cpi',
  'lam phat',
  'ho ngheo',
  'can ngheo',
  'tai ngheo',
  'ngheo da chieu',
  'thieu doi',
  'nha tam',
  'suy dinh duong',
  'tu vong',
  'chet',
  'mac benh',
  'nhiem',
  'sinh con thu 3',
  'tao hon',
  'bo hoc',
  'luu ban',
  'mu chu',
  'toi pham',
];
/** What is done about such a thing is to rise: "tỷ lệ xóa nhà tạm", "mức giảm tỷ lệ hộ nghèo", "hộ nghèo được vay vốn". */
const TURNS = [
  'muc giam',
  'giam ',
  'toc do giam',
  'xoa ',
  'thoat ',
  'duoc ',
  'tham gia',
  'tiep can',
  'ho tro',
  'dam bao',
  'dat chuan',
  'muc tang',
  'phat hien',
  'xoa mu chu',
];

/** Which way is better, and how that is known: by the indicator, the sign of the target, the words, the trend of the targets. */
export function directionOf(
  label: string,
  indicator: Indicator | null,
  targets: readonly (Target | null)[],
): { readonly direction: Direction; readonly reason: DirectionReason } {
  if (indicator?.direction && !isPartOfAction(label)) return { direction: indicator.direction, reason: 'indicator' };
  for (const target of targets) {
    if (target?.low && !target.high) return { direction: 'higher', reason: 'sign' };
    if (target?.high && !target.low) return { direction: 'lower', reason: 'sign' };
  }
  const words = ` ${fold(label)} `;
  if (TURNS.some((turn) => words.includes(` ${turn}`))) return { direction: 'higher', reason: 'label' };
  if (TO_FALL.some((word) => words.includes(` ${word} `))) return { direction: 'lower', reason: 'label' };
  return trendOf(targets) ?? { direction: 'higher', reason: 'default' };
}

/** "Mức giảm tỷ lệ hộ nghèo" holds the name of another indicator; it is an action on it. */
function isPartOfAction(label: string): boolean {
  return /^(?:muc giam|muc tang|giam|tang|xoa)\b/.test(fold(label));
}

/** Targets that fall from year to year say that less is better. */
function trendOf(targets: readonly (Target | null)[]): { readonly direction: Direction; readonly reason: DirectionReason } | null {
  const figures = targets
    .map((target) => (target?.kind === 'figure' ? (target.low ?? target.high)!.value : null))
    .filter((value) => value !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { direction: last > first ? 'higher' : 'lower', reason: 'trend' };
}
