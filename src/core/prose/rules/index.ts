import type { AnomalyRule } from '../../anomalies/anomaly-rule';
import type { RelationRule } from '../../model/rule';
import { textAverage } from './text-average';
import { textCount } from './text-count';
import { textDate } from './text-date';
import { textDifference } from './text-difference';
import { textGrowth } from './text-growth';
import { textNumberFormat } from './text-number-format';
import { textPlan } from './text-plan';
import { textRate } from './text-rate';
import { textRepeat } from './text-repeat';
import { textSum } from './text-sum';
import { textTable } from './text-table';
import { textTarget } from './text-target';

/** What must be true of a report's text, as far as figures are related in it. */
export const TEXT_RELATION_RULES: readonly RelationRule[] = [
  textSum,
  textRate,
  textDifference,
  textGrowth,
  textAverage,
  textPlan,
  textTarget,
  textTable,
  textRepeat,
  textCount,
];

/** What is wrong with a single place of it. */
export const TEXT_ANOMALY_RULES: readonly AnomalyRule[] = [textDate, textNumberFormat];
