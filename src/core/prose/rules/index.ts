import type { RelationRule } from '../../model/rule';
import { textAverage } from './text-average';
import { textCount } from './text-count';
import { textDifference } from './text-difference';
import { textGrowth } from './text-growth';
import { textPlan } from './text-plan';
import { textRate } from './text-rate';
import { textRepeat } from './text-repeat';
import { textSum } from './text-sum';
import { textTable } from './text-table';
import { textTarget } from './text-target';

/** What must be true of a report's text, as far as figures are related in it. */
export const TEXT_RELATION_RULES: readonly RelationRule[] = [textSum, textRate, textDifference, textGrowth, textAverage, textPlan, textTarget, textTable, textRepeat, textCount];
