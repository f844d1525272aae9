import type { Column } from '../../model/table';
import { isOtherWord, isPersonsHead, namesHouseholds, PERSONS_IN_FULL } from '../../tables/vocabulary/households';
import {
  isCountAlone,
  isMeasureAlone,
  namesFarming,
  namesMinority,
  namesNearPoor,
  namesPoor,
  saysRate,
} from '../../tables/vocabulary/poverty';
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

export function headOf({ path, quantity }: Pick<Column, 'path' | 'quantity'>): Head {
  const levels = path.map(plainText);
  const leaf = levels[levels.length - 1] ?? '';
  const name = [...levels].reverse().find((s) => !isMeasureAlone(s)) ?? leaf;
  const text = levels.join(' / ');
  const percent = path.some(saysPercent);
  return {
    text,
    name,
    who: lowest(levels, whoIn),
    persons: lowest(levels, seriesIn) === 'persons',
    rate: quantity === 'rate' || (percent && !isCountAlone(leaf)),
    minority: namesMinority(text),
  };
}

const saysPercent = remembered((head): boolean => saysRate(fold(head)));

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
const whoIn = remembered((folded): Who | null => {
  const found: Who[] = [];
  if (namesPoor(folded)) found.push('poor');
  if (namesNearPoor(folded)) found.push('near');
  if (namesFarming(folded)) found.push('farming');
  return found.length === 1 ? found[0]! : null;
});

const seriesIn = remembered((folded): 'persons' | 'households' | null => {
  if (isPersonsHead(folded)) return 'persons';
  // "Nhân hkẩu": taken for households, it would make persons a part of them.
  // "Nguyên nhân khác" is no "nhân khẩu" misspelt.
  if (
    folded
      .split(' ')
      .some((word, i, all) => !isOtherWord(all[i + 1] ?? '') && isMisspelling(`${word} ${all[i + 1] ?? ''}`, PERSONS_IN_FULL))
  )
    return 'persons';
  return namesHouseholds(folded) ? 'households' : null;
});
