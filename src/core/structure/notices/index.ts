import type { Oddity } from '../../model/understanding';
import { communesCounted } from './communes';
import { documentNumbers } from './documentNumbers';
import { groupsBelowEveryone } from './everyone';
import type { Look } from './look';
import { ratesBeyondRange } from './ranges';
import { repeatedLines } from './repeats';
import { templateLeftovers } from './templates';
import { contradictedVerdicts } from './verdicts';
import { wholesOutsideParts } from './wholes';

/** What a careful reader notices beyond sums and rates. One file each; what is worth saying of it a rule decides. */
const NOTICES: readonly ((look: Look) => Oddity[])[] = [contradictedVerdicts, repeatedLines, ratesBeyondRange, documentNumbers, groupsBelowEveryone, wholesOutsideParts, templateLeftovers, communesCounted];

export function noticesOf(look: Look): Oddity[] {
  return NOTICES.flatMap((notices) => notices(look));
}
