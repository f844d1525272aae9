import type { Column } from '../../model/table';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remember';
import { isMisspelling } from '../../text/spelling';

/** Whose form or column it is: poor, near-poor, or farming households of average living standard. */
export type Who = 'poor' | 'near' | 'farming';

/** A column head as the catalogue compares it: folded, without brackets and numbering. */
export interface Head {
  /** All levels from the top, parted by " / ". */
  readonly text: string;
  /** The lowest level that names something: not "SL", "Số hộ", "Tỷ lệ (%)". */
  readonly name: string;
  readonly who: Who | null;
  readonly persons: boolean;
  readonly rate: boolean;
  readonly minority: boolean;
}

const BARE = /^(?:so |ti le )?(?:ho|khau|nhan khau|nguoi|luong|%)?$|^(?:sl|tl|ti le|so)$/;
const PLAIN = /^(?:sl|so luong|so ho|ho|so khau|khau|nhan khau)$/;

export function headOf({ path, quantity }: Pick<Column, 'path' | 'quantity'>): Head {
  const levels = path.map(plainText);
  const leaf = levels[levels.length - 1] ?? '';
  const name = [...levels].reverse().find((s) => !BARE.test(s)) ?? leaf;
  const text = levels.join(' / ');
  const percent = path.some(saysPercent);
  return {
    text,
    name,
    who: lowest(levels, whoIn),
    persons: lowest(levels, seriesIn) === 'persons',
    rate: quantity === 'rate' || (percent && !PLAIN.test(leaf)),
    minority: /dtts|dan toc/.test(text),
  };
}

const saysPercent = remembered((head): boolean => /(?:^|[^a-z])(?:ti le|tl)(?=$|[^a-z])|%/.test(fold(head)));

/** "3. Dinh dưỡng (trẻ dưới 16 tuổi)" → "dinh duong". */
const plainText = remembered((head): string =>
  fold(head)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[\s\d.)-]+(?=[a-z])/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.,]+|[\s:.,]+$/g, ''),
);

function lowest<T>(levels: readonly string[], read: (level: string) => T | null): T | null {
  for (const level of [...levels].reverse()) {
    const found = read(level);
    if (found !== null) return found;
  }
  return null;
}

/** null also where a text names several: "Hộ nghèo, hộ cận nghèo" says nothing of one column. */
export const whoIn = remembered((folded): Who | null => {
  const without = folded.replace(/can ngheo/g, ' ');
  const found: Who[] = [];
  if (/(?:^|[^a-z])(?:ho|khau|so|nguoi|ti le) ngheo(?=$|[^a-z])/.test(without)) found.push('poor');
  if (/can ngheo/.test(folded)) found.push('near');
  if (/muc song (?:trung binh|tb)|lam ngu|lam nong|nong, lam|(?:^|[^a-z])nln(?=$|[^a-z])/.test(folded)) found.push('farming');
  return found.length === 1 ? found[0]! : null;
});

const seriesIn = remembered((folded): 'persons' | 'households' | null => {
  if (/(?:^|[^a-z])(?:khau|nhan khau)(?=$|[^a-z])|^(?:so )?nguoi$/.test(folded)) return 'persons';
  // "Nhân hkẩu": taken for households, it would make persons a part of them.
  // "Nguyên nhân khác" is no "nhân khẩu" misspelt.
  if (folded.split(' ').some((word, i, all) => all[i + 1] !== 'khac' && isMisspelling(`${word} ${all[i + 1] ?? ''}`, 'nhan khau')))
    return 'persons';
  return /(?:^|[^a-z])ho(?=$|[^a-z])/.test(folded) ? 'households' : null;
});
