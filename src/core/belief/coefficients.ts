import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1700 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.13,
  formula: 3.08,
  labelAndValues: 2.48,
  label: 0.75,
  values: 0.5,
  sureByLabel: 0.99,
  difference: 0.07,
  flow: 0.17,
  quotient: -0.4,
  product: 0.07,
  mean: 0.49,
  part: 0.76,
  same: -0.1,
  holdsOften: 0.14,
  otherBreaks: -1.39,
  neverHolds: -0.41,
  totalsBeside: -2.14,
  slip: 0.3,
  near: 0.52,
  copy: -1.83,
  empty: -0.1,
  witness: 1.99,
  otherFormula: -0.94,
  kinFormula: 0,
  rivalKin: -3.1,
  rivalApart: -0.99,
  substituted: -2.94,
  lastPlace: -1.37,
  scattered: -1.73,
  strided: -1.34,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
