import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1712 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.14,
  formula: 3.08,
  labelAndValues: 2.49,
  label: 0.75,
  values: 0.48,
  sureByLabel: 0.9,
  difference: 0.11,
  flow: 0.2,
  quotient: -0.36,
  product: 0.08,
  mean: 0.58,
  part: 0.78,
  same: -0.05,
  holdsOften: 0.16,
  otherBreaks: -1.51,
  neverHolds: -0.5,
  totalsBeside: -2.11,
  slip: 0.28,
  near: 0.51,
  copy: -1.78,
  empty: -0.36,
  witness: 1.99,
  otherFormula: -0.91,
  kinFormula: 0,
  rivalKin: -3.04,
  rivalApart: -0.96,
  substituted: -2.94,
  lastPlace: -1.53,
  scattered: -1.74,
  strided: -1.33,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
