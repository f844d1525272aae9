import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1615 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.28,
  formula: 2.98,
  labelAndValues: 2.57,
  label: 0.55,
  values: 0.12,
  sureByLabel: 0.63,
  difference: -0.07,
  flow: -0.44,
  quotient: -0.23,
  product: 0.09,
  mean: 0.44,
  part: 1.07,
  same: 0.1,
  holdsOften: 0.12,
  otherBreaks: -1.72,
  neverHolds: -0.28,
  totalsBeside: -1.71,
  slip: 0.26,
  near: 0.45,
  copy: -1.85,
  empty: 0.05,
  witness: 1.3,
  otherFormula: -0.44,
  kinFormula: -0.03,
  rivalKin: -2.51,
  rivalApart: -0.09,
  substituted: -3.02,
  lastPlace: -1.6,
  scattered: 0.07,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.85, warning: 0.2, told: 0.2 };
