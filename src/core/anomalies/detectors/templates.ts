import type { Understanding } from '../../model/understanding';
import type { Found } from '../anomaly-rule';
import type { Area, Level } from './areas';
import { areasIn, COMMUNE, DISTRICT, isSame, ownAreas } from './areas';

import type { Said } from './said';
import { textsOf } from './said';

const SPEAKING =
  '(?:[Ủủ]y ban nhân dân|[Uu]ỷ ban nhân dân|UBND|HĐND|[Bb]ảo hiểm xã hội|BHXH|[Cc]ông an|[Đđ]ảng ủy|[Tt]rực thuộc|[Đđ]ịa bàn|[Tt]oàn|[Cc]ủa|[Cc]ấp xã,) ';

/** "của thành phố", "UBND thành phố": the own area, spoken of without a name; lists ("UBND huyện, thị xã, thành phố") are no such. */
function ownWords({ tiers }: Level): RegExp {
  const tier = tiers.join('|');
  return new RegExp(String.raw`${SPEAKING}(${tier})(?! \p{Lu}|(?:,| và| hoặc|/| -) ?(?:${tier}|tỉnh|cấp))(?=$|[^\p{L}])`, 'gu');
}

/** Most texts speak of no area in any of these ways: one look tells. */
const WORTH_READING = new RegExp(`${SPEAKING}(?:${[...DISTRICT.tiers, ...COMMUNE.tiers].join('|')})|(?:số|lệ) tỉnh`, 'u');

const LEVELS = [DISTRICT, COMMUNE].map((level) => ({
  level,
  words: ownWords(level),
  place: new RegExp(String.raw`(?:[Đđ]ịa bàn|[Tt]oàn) (${level.tiers.join('|')}) (\p{Lu}.*)`, 'u'),
}));
/** "Tỉ lệ số tỉnh hoàn thành phổ cập": counted in provinces, in the report of a district. */
const PROVINCES = /(?:^|\s)(?:số|tỷ lệ|tỉ lệ|tỷ lệ số|tỉ lệ số) tỉnh (?!ủy)\p{L}/iu;

/** Words of another level and names of other areas that a template left behind, in the report of one area. */
export function templateLeftovers(understanding: Understanding): Found[] {
  return LEVELS.flatMap(({ level, words, place }) => {
    const own = ownAreas(understanding, level);
    return understanding.sheets.flatMap(({ sheet }, i) => {
      const area = own[i];
      if (!area) return [];
      const foreign = (text: string): string[] =>
        !WORTH_READING.test(text)
          ? []
          : [
              ...[...text.matchAll(words)].map((match) => match[1]!).filter((tier) => tier !== area.tier),
              ...namesakes(text, area, level, place),
              ...(level === DISTRICT && PROVINCES.test(text) ? ['tỉnh'] : []),
            ];
      return textsOf(understanding.workbook.sheets[sheet]!).areas.flatMap((said) => leftover(sheet, said, foreign(said.text), area));
    });
  });
}

/** "trên địa bàn huyện Diên Khánh" in the report of another district: areas of the same tier under another name. */
function namesakes(text: string, own: Area, level: Level, place: RegExp): string[] {
  const match = place.exec(text);
  if (match?.[1] !== own.tier) return [];
  const [found] = areasIn(`UBND ${match[1]} ${match[2]!}`, level);
  return found && !isSame(found, own) ? [`${found.tier} ${found.name}`] : [];
}

function leftover(sheet: number, { row, col, text }: Said, words: readonly string[], own: Area): Found[] {
  if (words.length === 0) return [];
  return [
    {
      says: 'other-level-named',
      cell: { sheet, row, col },
      actual: text,
      confidence: 0.4,
      words: { word: words[0]!, own: `${own.tier} ${own.name}`, n: words.length },
    },
  ];
}
