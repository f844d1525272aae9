import type { Claim } from '../claim';
import { STATED, choose } from '../claim';
import type { Mention } from '../figures/mention';
import { roleOf } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { between } from '../sentences/sentence';
import { AREAS_OF_LAND, WEIGHTS } from '../vocabulary/units';
import { HARVEST, YIELD } from '../vocabulary/crops';

/** "Gieo trồng 174.250 ha, năng suất 64,2 tạ/ha, sản lượng 1.118.685 tấn": what was harvested is the area times the yield. */
export function yieldsOfAreas(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) => {
    const levels = sentence.mentions.filter((one) => one.hedge === null && ['level', 'each'].includes(roleOf(one, sentence)));
    const lead = (one: Mention): string => between(sentence, levels[levels.indexOf(one) - 1]?.unitEnd ?? sentence.start, one.start);
    return levels.flatMap((harvest, i): Claim[] => {
      const before = levels.slice(0, i);
      const [per] = before.filter((one) => one.per && isWeight(one) && YIELD.test(lead(one))).slice(-1);
      const [area] = before.filter(({ unit, per: each }) => AREAS_OF_LAND.includes(unit.name) && !each).slice(-1);
      if (!per || !area || !isWeight(harvest) || harvest.per || !HARVEST.test(lead(harvest))) return [];
      const claim = choose([claimOf(harvest, per, area)], STATED);
      return claim ? [claim] : [];
    });
  });
}

const isWeight = ({ unit }: Mention): boolean => unit.kind === 'measure' && WEIGHTS.includes(unit.name);

function claimOf(harvest: Mention, per: Mention, area: Mention): Claim {
  const factor = (per.unit.scale * area.unit.scale) / harvest.unit.scale;
  return { rule: 'text-rate', kind: 'product', result: harvest, operands: [per, area], signs: [1, 1], factor, confidence: STATED };
}
