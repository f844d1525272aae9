import { append } from '../../collections/append';
import { isCountedInProvinces, mayMentionArea, namedMention, namelessMention } from '../../tables/vocabulary/area-mentions';
import type { AreaLevel } from '../../tables/vocabulary/areas';
import { COMMUNE, DISTRICT, headingOf, PROVINCE } from '../../tables/vocabulary/areas';
import type { Understanding } from '../../model/understanding';
import type { Found } from '../anomaly-rule';
import type { Area } from './areas';
import { areasIn, isSame, ownAreas } from './areas';
import type { Said } from './said';
import { textsOf } from './said';

const LEVELS = [DISTRICT, COMMUNE].map((level) => ({ level, words: namelessMention(level), named: namedMention(level) }));

/** Words of another level and names of other areas that a template left behind, in the report of one area. */
export function templateLeftovers(understanding: Understanding): Found[] {
  return LEVELS.flatMap(({ level, words, named }) => {
    const own = ownAreas(understanding, level);
    return understanding.sheets.flatMap(({ sheet }, i) => {
      const area = own[i];
      if (!area) return [];
      const foreign = (text: string): string[] =>
        !mayMentionArea(text)
          ? []
          : [
              ...[...text.matchAll(words)].map((match) => match[1]!).filter((tier) => tier !== area.tier),
              ...namesakes(text, area, level, named),
              ...(level === DISTRICT && isCountedInProvinces(text) ? PROVINCE.tiers : []),
            ];
      return gathered(
        textsOf(understanding.workbook.sheets[sheet]!).areas.flatMap((said) => leftover(sheet, said, foreign(said.text), area)),
      );
    });
  });
}

/** "trên địa bàn huyện Diên Khánh" in the report of another district: areas of the same tier under another name. */
function namesakes(text: string, own: Area, level: AreaLevel, named: RegExp): string[] {
  const match = named.exec(text);
  if (match?.[1] !== own.tier) return [];
  const [found] = areasIn(headingOf(match[1], match[2]!), level);
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

/** The same word left in several cells of a sheet is one cause, told once with all its cells. */
function gathered(found: readonly Found[]): Found[] {
  const groups = new Map<unknown, Found[]>();
  for (const one of found) append(groups, one.words?.word, one);
  return [...groups.values()].map((same) => {
    const [first] = same;
    if (same.length === 1) return first!;
    const cells = same.map(({ cell }) => cell);
    const areas = cells.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col }));
    const { sheet } = first!.cell;
    return {
      ...first!,
      says: 'other-level-named-often',
      cells,
      words: { ...first!.words, n: cells.length, cells: { sheet, home: sheet, areas } },
    };
  });
}
