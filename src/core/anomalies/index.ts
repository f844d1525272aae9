import type { Anomaly, Understanding } from '../model/understanding';
import type { Instance } from '../relations/forms/instance';
import type { AnomalyRule, Found } from './anomaly-rule';
import { areaIsItsOwn } from './area-is-its-own';
import { countIsWholeNumber } from './count-is-whole-number';
import type { Look } from './detectors/look';
import { documentNumberFitsDate } from './document-number-fits-date';
import { formulaCoversAllLines } from './formula-covers-all-lines';
import { formulaFitsItsRun } from './formula-fits-its-run';
import { formulaIsCalculated } from './formula-is-calculated';
import { formulaNotLeftBlank } from './formula-not-left-blank';
import { formulaNotTypedOver } from './formula-not-typed-over';
import { formulaTakesNoHeading } from './formula-takes-no-heading';
import { formulaTakesWholeRun } from './formula-takes-whole-run';
import { groupFollowsEveryone } from './group-follows-everyone';
import { householdMarkedOnce } from './household-marked-once';
import { lineStandsOnce } from './line-stands-once';
import { listCountsAgree } from './list-counts-agree';
import { noErrorValues } from './no-error-values';
import { numberIsANumber } from './number-is-a-number';
import { rateWithinRange } from './rate-within-range';
import { scaleFitsUnit } from './scale-fits-unit';
import { statedVerdictAgrees } from './stated-verdict-agrees';
import { thousandsReadAsThousands } from './thousands-read-as-thousands';
import { totalIsFilledIn } from './total-is-filled-in';
import { wholeRateWithinParts } from './whole-rate-within-parts';

/** What a careful reader notices in single cells, beyond sums and rates. Their order says nothing. */
export const ANOMALY_RULES: readonly AnomalyRule[] = [
  thousandsReadAsThousands,
  numberIsANumber,
  countIsWholeNumber,
  noErrorValues,
  formulaCoversAllLines,
  formulaFitsItsRun,
  formulaIsCalculated,
  formulaNotLeftBlank,
  formulaNotTypedOver,
  formulaTakesNoHeading,
  formulaTakesWholeRun,
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
  totalIsFilledIn,
];

/** The anomalies of one sheet. */
export function anomaliesIn(look: Look): Anomaly[] {
  return gather(({ inSheet }) => inSheet?.(look));
}

/** What known forms say of each other. */
export function anomaliesAmong(instances: readonly Instance[], understanding: Understanding): Anomaly[] {
  return gather(({ amongForms }) => amongForms?.(instances, understanding));
}

/** Adds the anomalies of the workbook as a whole; `instances` are the known forms in it. */
export function withAnomaliesAcross(understanding: Understanding, instances: readonly Instance[]): Understanding {
  const across = gather(({ inWorkbook }) => inWorkbook?.(understanding));
  return withAnomalies(understanding, [...anomaliesAmong(instances, understanding), ...across]);
}

/** Every sheet with those of `found` that are its own. */
export function withAnomalies(understanding: Understanding, found: readonly Anomaly[]): Understanding {
  if (found.length === 0) return understanding;
  const { workbook, sheets } = understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      anomalies: [...sheet.anomalies, ...found.filter(({ cell }) => cell.sheet === sheet.sheet)],
    })),
  };
}

/** What the detectors of all rules find, each under the name of its rule. */
function gather(detect: (rule: AnomalyRule) => readonly Found[] | undefined): Anomaly[] {
  return ANOMALY_RULES.flatMap((rule) =>
    (detect(rule) ?? []).map((found): Anomaly => ({ suggestion: null, reason: 'other', related: [], words: {}, ...found, rule: rule.id })),
  );
}
