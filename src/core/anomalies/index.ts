import type { CellRef } from '../model/cell-ref';
import type { Anomaly, Understanding } from '../model/understanding';
import type { Instance } from '../relations/forms/instance';
import type { AnomalyRule, Compared } from './anomaly-rule';
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

/** What detectors give: what is told, and where a comparison found both sides to agree. */
export interface Seen {
  readonly anomalies: readonly Anomaly[];
  readonly agreed: readonly CellRef[];
}

/** The anomalies of one sheet. */
export function anomaliesIn(look: Look): Seen {
  return gather(({ inSheet }) => inSheet?.(look));
}

/** What known forms say of each other. */
export function anomaliesAmong(instances: readonly Instance[], understanding: Understanding): Seen {
  return gather(({ amongForms }) => amongForms?.(instances, understanding));
}

/** Adds the anomalies of the workbook as a whole; `instances` are the known forms in it. */
export function withAnomaliesAcross(understanding: Understanding, instances: readonly Instance[]): Understanding {
  const across = gather(({ inWorkbook }) => inWorkbook?.(understanding));
  return withAnomalies(withAnomalies(understanding, anomaliesAmong(instances, understanding)), across);
}

/** Every sheet with those of `seen` that are its own. */
export function withAnomalies(understanding: Understanding, { anomalies, agreed }: Seen): Understanding {
  if (anomalies.length === 0 && agreed.length === 0) return understanding;
  const { workbook, sheets } = understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      anomalies: [...sheet.anomalies, ...anomalies.filter(({ cell }) => cell.sheet === sheet.sheet)],
      agreed: (sheet.agreed ?? 0) + agreed.filter((cell) => cell.sheet === sheet.sheet).length,
    })),
  };
}

/** What the detectors of all rules find, each under the name of its rule. */
function gather(detect: (rule: AnomalyRule) => readonly Compared[] | undefined): Seen {
  const anomalies: Anomaly[] = [];
  const agreed: CellRef[] = [];
  for (const rule of ANOMALY_RULES)
    for (const seen of detect(rule) ?? [])
      if ('agrees' in seen) agreed.push(seen.agrees);
      else anomalies.push({ suggestion: null, reason: 'other', related: [], words: {}, ...seen, rule: rule.id });
  return { anomalies, agreed };
}
