import type { AreaLevel } from './areas';
import { COMMUNE, DISTRICT } from './areas';
import { says } from './says';

const UNITS = 'xã, ?(?:phường, ?)?thị trấn|xã, ?phường';
/** Words behind it that pick some of them; reached by all, or by those that are spoken of. */
const PICKED = 'thuộc|vùng|khu|khó|đặc|nghèo|điểm|còn';
const REACHED = 'đạt|chưa|đã|được|có|hoàn';
/** "9/9 xã, thị trấn", "toàn bộ 8 xã, thị trấn": all the communes; their number is group 1 or 2. */
export const ALL_COMMUNES = new RegExp(
  String.raw`(?:^|[^\d/.,])(?:(\d{1,3})\/\1|(?:toàn bộ|tất cả|cả|(?:huyện|thành phố|thị xã|quận|địa bàn) có) (\d{1,3})) (?:${UNITS})(?! (?:${PICKED}))`,
  'giu',
);
/** "ở 8 xã, thị trấn": likely all of them, perhaps some; group 1 is their number. */
export const LIKELY_ALL_COMMUNES = new RegExp(
  String.raw`(?:^|\s)(?:ở|tại|gồm|trên địa bàn) (\d{1,3}) (?:${UNITS})(?! (?:${PICKED}|${REACHED}))`,
  'giu',
);
/** The same where the head or the label gives the unit and the cell the figure. */
export const isCommuneUnit = says(new RegExp(UNITS, 'iu'));

const SPEAKING =
  '(?:[Ủủ]y ban nhân dân|[Uu]ỷ ban nhân dân|UBND|HĐND|[Bb]ảo hiểm xã hội|BHXH|[Cc]ông an|[Đđ]ảng ủy|[Tt]rực thuộc|[Đđ]ịa bàn|[Tt]oàn|[Cc]ủa|[Cc]ấp xã,) ';

/** "của thành phố", "UBND thành phố": the own area, spoken of without a name; lists ("UBND huyện, thị xã, thành phố") are no such. */
export function namelessMention({ tiers }: AreaLevel): RegExp {
  const tier = tiers.join('|');
  return new RegExp(String.raw`${SPEAKING}(${tier})(?! \p{Lu}|(?:,| và| hoặc|/| -) ?(?:${tier}|tỉnh|cấp))(?=$|[^\p{L}])`, 'gu');
}

/** "trên địa bàn huyện Diên Khánh": an area by its name; groups: the tier and what follows. */
export function namedMention({ tiers }: AreaLevel): RegExp {
  return new RegExp(String.raw`(?:[Đđ]ịa bàn|[Tt]oàn) (${tiers.join('|')}) (\p{Lu}.*)`, 'u');
}

/** False for most texts, which speak of no area in any of these ways: one look tells. */
export const mayMentionArea = says(new RegExp(`${SPEAKING}(?:${[...DISTRICT.tiers, ...COMMUNE.tiers].join('|')})|(?:số|lệ) tỉnh`, 'u'));

/** "Tỉ lệ số tỉnh hoàn thành phổ cập": counted in provinces. */
export const isCountedInProvinces = says(/(?:^|\s)(?:số|tỷ lệ|tỉ lệ|tỷ lệ số|tỉ lệ số) tỉnh (?!ủy)\p{L}/iu);
