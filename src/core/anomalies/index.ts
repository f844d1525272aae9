import type { Oddity, Understanding } from '../model/understanding';
import type { Instance } from '../relations/forms/instance';
import { communesCounted } from './detectors/communes';
import { documentNumbers } from './detectors/document-numbers';
import { groupsBelowEveryone } from './detectors/everyone';
import { listOddities } from './detectors/list-counts';
import type { Look } from './detectors/look';
import { ratesBeyondRange } from './detectors/ranges';
import { repeatedLines } from './detectors/repeats';
import { otherScales } from './detectors/scales';
import { differingTargets } from './detectors/targets';
import { templateLeftovers } from './detectors/templates';
import { contradictedVerdicts } from './detectors/verdicts';
import { wholesOutsideParts } from './detectors/wholes';

/** What a careful reader notices beyond sums and rates. One file each; what is worth saying of it a rule decides. */
const NOTICES: readonly ((look: Look) => Oddity[])[] = [
  contradictedVerdicts,
  repeatedLines,
  ratesBeyondRange,
  groupsBelowEveryone,
  wholesOutsideParts,
  otherScales,
];
/** What only all sheets together tell: one may say whose report another is. */
const TOGETHER: readonly ((understanding: Understanding) => Oddity[])[] = [
  documentNumbers,
  templateLeftovers,
  communesCounted,
  differingTargets,
];

export function noticesOf(look: Look): Oddity[] {
  return NOTICES.flatMap((notices) => notices(look));
}

/** Adds what a careful reader notices in the workbook as a whole; `instances` are the known forms in it. */
export function withAnomaliesAcross(understanding: Understanding, instances: readonly Instance[]): Understanding {
  return withAnomalies(understanding, [
    ...listOddities(instances, understanding),
    ...TOGETHER.flatMap((notices) => notices(understanding)),
  ]);
}

/** Every sheet with those of `found` that are its own. */
export function withAnomalies(understanding: Understanding, found: readonly Oddity[]): Understanding {
  if (found.length === 0) return understanding;
  const { workbook, sheets } = understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, oddities: [...sheet.oddities, ...found.filter(({ cell }) => cell.sheet === sheet.sheet)] })),
  };
}
