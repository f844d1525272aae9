import type { Examples } from '../../src/core/model/rule';
import { examples as averageEqualsMean } from '../../src/core/rules/average-equals-mean.examples';
import { examples as differenceEqualsSubtraction } from '../../src/core/rules/difference-equals-subtraction.examples';
import { examples as growthEqualsChange } from '../../src/core/rules/growth-equals-change.examples';
import { examples as openingPlusChangesEqualsClosing } from '../../src/core/rules/opening-plus-changes-equals-closing.examples';
import { examples as partWithinWhole } from '../../src/core/rules/part-within-whole.examples';
import { examples as poorHouseholdsLackThree } from '../../src/core/rules/poor-households-lack-three.examples';
import { examples as printedIdentityHolds } from '../../src/core/rules/printed-identity-holds.examples';
import { examples as productEqualsFactors } from '../../src/core/rules/product-equals-factors.examples';
import { examples as rateEqualsRatio } from '../../src/core/rules/rate-equals-ratio.examples';
import { examples as sameFigureAgrees } from '../../src/core/rules/same-figure-agrees.examples';
import { examples as totalEqualsParts } from '../../src/core/rules/total-equals-parts.examples';

/** The examples of the rules that judge relations, by the rules' ids: a bundle can't look for their files. */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
  'average-equals-mean': averageEqualsMean,
  'difference-equals-subtraction': differenceEqualsSubtraction,
  'growth-equals-change': growthEqualsChange,
  'opening-plus-changes-equals-closing': openingPlusChangesEqualsClosing,
  'part-within-whole': partWithinWhole,
  'poor-households-lack-three': poorHouseholdsLackThree,
  'printed-identity-holds': printedIdentityHolds,
  'product-equals-factors': productEqualsFactors,
  'rate-equals-ratio': rateEqualsRatio,
  'same-figure-agrees': sameFigureAgrees,
  'total-equals-parts': totalEqualsParts,
};
