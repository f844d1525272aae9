import { ALL_COMMUNES, isCommuneUnit, LIKELY_ALL_COMMUNES } from '../../tables/vocabulary/area-mentions';
import { DISTRICT } from '../../tables/vocabulary/areas';
import type { Understanding } from '../../model/understanding';
import type { Found } from '../anomaly-rule';
import { areasIn, isSame, ownAreas } from './areas';
import type { Area } from './areas';

import type { SheetTexts } from './said';
import { textsOf } from './said';

interface Counted {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly n: number;
  readonly all: boolean;
}

/** A district has one number of communes: "8" in one place and "9/9" in another can't both be, on whatever sheet. */
export function communesCounted(understanding: Understanding): Found[] {
  const own = ownAreas(understanding, DISTRICT);
  const groups = new Map<string, Counted[]>();
  understanding.sheets.forEach(({ sheet }, i) => {
    const area = own[i];
    if (!area) return;
    const key = [...groups.keys()].find((other) => isSame(area, { tier: area.tier, name: other })) ?? area.name;
    groups.set(key, [...(groups.get(key) ?? []), ...countedIn(textsOf(understanding.workbook.sheets[sheet]!), sheet, area)]);
  });
  return [...groups.values()].flatMap(differing);
}

function countedIn({ areas, fractions }: SheetTexts, sheet: number, own: Area): Counted[] {
  const found: Counted[] = [];
  for (const { row, col, text } of areas) {
    if (!isCommuneUnit(text)) continue;
    for (const match of text.matchAll(ALL_COMMUNES)) found.push({ sheet, row, col, text, n: Number(match[1] ?? match[2]), all: true });
    for (const match of text.matchAll(LIKELY_ALL_COMMUNES)) found.push({ sheet, row, col, text, n: Number(match[1]), all: false });
  }
  for (const { row, col, text } of fractions) {
    if (areas.some((said) => said.row === row && said.col < col && isCommuneUnit(said.text)))
      found.push({ sheet, row, col, text, n: Number(text.split('/')[0]), all: true });
  }
  if (found.length === 0) return found;
  // A line of another district counts its own.
  const rows = new Set(found.map(({ row }) => row));
  const ofOthers = new Set(
    areas.filter(({ row, text }) => rows.has(row) && areasIn(text, DISTRICT).some((area) => !isSame(area, own))).map(({ row }) => row),
  );
  return found.filter(({ row }) => !ofOthers.has(row)).sort((a, b) => a.row - b.row || a.col - b.col);
}

/** All are compared with the first; where one of the two may count only some ("ở 8 xã"), fewer there are no contradiction. */
function differing(counted: readonly Counted[]): Found[] {
  const first = counted[0];
  return counted
    .filter(({ n }) => n !== first!.n)
    .map((other) => {
      const less = other.n < first!.n ? other : first!;
      return {
        says: 'communes-differ',
        cell: { sheet: other.sheet, row: other.row, col: other.col },
        actual: other.text,
        confidence: less.all ? 0.6 : 0.3,
        related: [{ sheet: first!.sheet, row: first!.row, col: first!.col }],
        words: { n: other.n, other: first!.n },
      };
    });
}
