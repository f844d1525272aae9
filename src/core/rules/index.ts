import type { OddityRule, RelationRule, Rule } from '../model/rule';
import { areaIsItsOwn } from '../anomalies/area-is-its-own';
import { averageEqualsMean } from './average-equals-mean';
import { openingPlusChangesEqualsClosing } from './opening-plus-changes-equals-closing';
import { countIsWholeNumber } from '../anomalies/count-is-whole-number';
import { differenceEqualsSubtraction } from './difference-equals-subtraction';
import { documentNumberFitsDate } from '../anomalies/document-number-fits-date';
import { formulaCoversAllLines } from '../anomalies/formula-covers-all-lines';
import { formulaNotTypedOver } from '../anomalies/formula-not-typed-over';
import { groupFollowsEveryone } from '../anomalies/group-follows-everyone';
import { growthEqualsChange } from './growth-equals-change';
import { householdMarkedOnce } from '../anomalies/household-marked-once';
import { lineStandsOnce } from '../anomalies/line-stands-once';
import { listCountsAgree } from '../anomalies/list-counts-agree';
import { noErrorValues } from '../anomalies/no-error-values';
import { numberIsANumber } from '../anomalies/number-is-a-number';
import { partWithinWhole } from './part-within-whole';
import { poorHouseholdsLackThree } from './poor-households-lack-three';
import { printedIdentityHolds } from './printed-identity-holds';
import { productEqualsFactors } from './product-equals-factors';
import { rateEqualsRatio } from './rate-equals-ratio';
import { rateWithinRange } from '../anomalies/rate-within-range';
import { sameFigureAgrees } from './same-figure-agrees';
import { scaleFitsUnit } from '../anomalies/scale-fits-unit';
import { statedVerdictAgrees } from '../anomalies/stated-verdict-agrees';
import { thousandsReadAsThousands } from '../anomalies/thousands-read-as-thousands';
import { totalEqualsParts } from './total-equals-parts';
import { wholeRateWithinParts } from '../anomalies/whole-rate-within-parts';

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

export const RULES: readonly Rule[] = [...RELATION_RULES, ...ODDITY_RULES];

/** The rule that a finding names. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule "${id}": add it to the list in core/rules/index.ts`);
  return rule;
}
