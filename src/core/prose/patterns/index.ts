import type { Claim } from '../claim';
import type { Odd } from '../odd';
import type { Reading } from '../sentences/sentence';
import { averagesOf } from './average-of';
import { changesBetween } from './change-between';
import { changesFromBrackets } from './change-from-bracket';
import { changesInPercent } from './change-in-percent';
import { datesAndPapers } from './dates-and-papers';
import { flows } from './flows';
import { gapsToTargets } from './gap-to-target';
import { indicesOfBefore } from './index-of-before';
import { itemsOfCounts } from './items-of-count';
import { listsOfParts } from './list-of-parts';
import { numberFormats } from './number-formats';
import { partsOfSums } from './parts-of-sum';
import { ratesOfFractions } from './rate-of-fraction';
import { restsOfWholes } from './rest-of-whole';
import { sharesOfPlan } from './share-of-plan';
import { sharesOfWhole } from './share-of-whole';
import { sharesOfHundred } from './shares-of-hundred';
import { toldAgain } from './told-again';
import { toldInWords } from './told-in-words';
import { toldTwice } from './told-twice';
import { verdictsOnTargets } from './verdict-on-target';
import { yieldsOfAreas } from './yield-of-area';

/** How sentences state relations, one file a pattern. Of two that read one figure in one way the first is kept. */
export const PATTERNS: readonly ((reading: Reading) => readonly Claim[])[] = [
  partsOfSums,
  listsOfParts,
  ratesOfFractions,
  sharesOfPlan,
  sharesOfWhole,
  gapsToTargets,
  changesInPercent,
  changesFromBrackets,
  changesBetween,
  indicesOfBefore,
  flows,
  restsOfWholes,
  sharesOfHundred,
  averagesOf,
  yieldsOfAreas,
  verdictsOnTargets,
  itemsOfCounts,
  toldInWords,
  toldTwice,
  toldAgain,
];

/** What is odd about single places of the text. */
export const ODDITIES: readonly ((reading: Reading) => readonly Odd[])[] = [datesAndPapers, numberFormats];
