import type { OddityRule, RelationRule } from '../model/rule';
import { areaIsItsOwn } from './areaIsItsOwn';
import { averageEqualsMean } from './averageEqualsMean';
import { openingPlusChangesEqualsClosing } from './closingEqualsFlow';
import { countIsWholeNumber } from './countIsWholeNumber';
import { differenceEqualsSubtraction } from './differenceEqualsSubtraction';
import { documentNumberFitsDate } from './documentNumberFitsDate';
import { formulaCoversAllLines } from './formulaCoversAllLines';
import { formulaNotTypedOver } from './formulaNotTypedOver';
import { groupFollowsEveryone } from './groupFollowsEveryone';
import { growthEqualsChange } from './growthEqualsChange';
import { householdMarkedOnce } from './householdMarkedOnce';
import { lineStandsOnce } from './lineStandsOnce';
import { listCountsAgree } from './listCountsAgree';
import { noErrorValues } from './noErrorValues';
import { numberIsANumber } from './numberIsANumber';
import { partWithinWhole } from './partWithinWhole';
import { poorHouseholdsLackThree } from './poorHouseholdsLackThree';
import { printedIdentityHolds } from './printedIdentityHolds';
import { productEqualsFactors } from './productEqualsFactors';
import { rateEqualsRatio } from './rateEqualsRatio';
import { rateWithinRange } from './rateWithinRange';
import { sameFigureAgrees } from './sameFigureAgrees';
import { scaleFitsUnit } from './scaleFitsUnit';
import { statedVerdictAgrees } from './statedVerdictAgrees';
import { thousandsReadAsThousands } from './thousandsReadAsThousands';
import { totalEqualsParts } from './totalEqualsParts';
import { wholeRateWithinParts } from './wholeRateWithinParts';

/** Rules about relations; the first that claims a relation judges it. */
export const RELATION_RULES: readonly RelationRule[] = [
  printedIdentityHolds,
  openingPlusChangesEqualsClosing,
  totalEqualsParts,
  differenceEqualsSubtraction,
  rateEqualsRatio,
  growthEqualsChange,
  poorHouseholdsLackThree,
  partWithinWhole,
  productEqualsFactors,
  averageEqualsMean,
  sameFigureAgrees,
];

/** Rules about single cells. */
export const ODDITY_RULES: readonly OddityRule[] = [
  thousandsReadAsThousands,
  numberIsANumber,
  countIsWholeNumber,
  noErrorValues,
  formulaCoversAllLines,
  formulaNotTypedOver,
  statedVerdictAgrees,
  lineStandsOnce,
  rateWithinRange,
  documentNumberFitsDate,
  groupFollowsEveryone,
  areaIsItsOwn,
  householdMarkedOnce,
  listCountsAgree,
  wholeRateWithinParts,
  scaleFitsUnit,
];

export const RULES = [...RELATION_RULES, ...ODDITY_RULES];
