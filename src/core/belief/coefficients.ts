import type { Feature } from './features';

/** Written by `npm run fit`. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.29,
  formula: 3.07,
  labelAndValues: 2.45,
  label: 0.55,
  values: 0.35,
  sureByLabel: 0.40,
  difference: -0.31,
  flow: -0.39,
  quotient: -0.52,
  product: -0.61,
  mean: 0.64,
  part: 0.70,
  same: 0.14,
  holdsOften: 0.19,
  otherBreaks: -1.72,
  neverHolds: 0.05,
  totalsBeside: -1.79,
  slip: 0.27,
  near: 0.35,
  copy: -2.12,
  empty: 0.12,
  witness: 1.39,
  otherFormula: -0.58,
  kinFormula: -0.03,
  rivalKin: -2.43,
  rivalApart: 0.04,
  substituted: -3.01,
  lastPlace: -1.59,
  scattered: 0.00,
};

export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
