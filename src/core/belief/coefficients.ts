import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1657 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.16,
  formula: 3.02,
  labelAndValues: 2.54,
  label: 0.76,
  values: -0.03,
  sureByLabel: 0.74,
  difference: -0.02,
  flow: -0.47,
  quotient: -0.21,
  product: 0.1,
  mean: 0.61,
  part: 0.86,
  same: 0,
  holdsOften: 0.16,
  otherBreaks: -1.66,
  neverHolds: -0.28,
  totalsBeside: -2.02,
  slip: 0.33,
  near: 0.38,
  copy: -1.71,
  empty: 0.04,
  witness: 1.64,
  otherFormula: -0.53,
  kinFormula: 0,
  rivalKin: -2.77,
  rivalApart: -0.2,
  substituted: -2.93,
  lastPlace: -1.64,
  scattered: -0.13,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
