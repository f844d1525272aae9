import type { Indicator } from '../indicator';
import { changeAmount } from './change-amount';
import { changePercent } from './change-percent';
import { growthContribution } from './growth-contribution';
import { periodIndex } from './period-index';
import { planCompletion } from './plan-completion';
import { planRemaining } from './plan-remaining';
import { pointChange } from './point-change';
import { reductionGoal } from './reduction-goal';
import { rollForward } from './roll-forward';
import { shareOfTotal } from './share-of-total';
import { weightedRate } from './weighted-rate';
import { yearlyGrowth } from './yearly-growth';
import { yearlyReduction } from './yearly-reduction';

/** Comparisons with a plan, another period or the whole. */
export const comparisons: readonly Indicator[] = [
  planCompletion,
  planRemaining,
  changeAmount,
  changePercent,
  periodIndex,
  pointChange,
  yearlyReduction,
  yearlyGrowth,
  growthContribution,
  shareOfTotal,
  weightedRate,
  rollForward,
  reductionGoal,
];
