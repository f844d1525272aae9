import type { RelationRule } from '../model/rule';
import { averageEqualsMean } from './average-equals-mean';
import { openingPlusChangesEqualsClosing } from './opening-plus-changes-equals-closing';
import { differenceEqualsSubtraction } from './difference-equals-subtraction';
import { growthEqualsChange } from './growth-equals-change';
import { partWithinWhole } from './part-within-whole';
import { poorHouseholdsLackThree } from './poor-households-lack-three';
import { printedIdentityHolds } from './printed-identity-holds';
import { productEqualsFactors } from './product-equals-factors';
import { rateEqualsRatio } from './rate-equals-ratio';
import { sameFigureAgrees } from './same-figure-agrees';
import { totalEqualsParts } from './total-equals-parts';

/** Rules about relations; a relation is judged by the first rule whose `appliesTo` says so. */
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
