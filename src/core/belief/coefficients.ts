import type { Feature } from './features';

/** Written by `npm run fit`. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.29,
  formula: 3.04,
  labelAndValues: 2.43,
  label: 0.7,
  values: 0.42,
  sureByLabel: 0.44,
  difference: -0.26,
  flow: -0.48,
  quotient: -0.34,
  product: -0.66,
  mean: 0.64,
  part: 0.49,
  same: 0.1,
  holdsOften: 0.22,
  otherBreaks: -1.81,
  neverHolds: -0.14,
  totalsBeside: -1.87,
  slip: 0.23,
  near: 0.4,
  copy: -1.95,
  empty: 0.05,
  witness: 1.32,
  otherFormula: -0.5,
  kinFormula: -0.03,
  rivalKin: -2.56,
  rivalApart: 0.0,
  substituted: -3.01,
  lastPlace: -1.68,
  scattered: 0.04,
};

export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
