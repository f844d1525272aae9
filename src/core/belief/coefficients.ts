import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1818 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.27,
  formula: 2.45,
  labelAndValues: 2.37,
  label: 0.55,
  values: 0.55,
  sureByLabel: 0.62,
  difference: 0.56,
  flow: 0.29,
  quotient: -0.31,
  product: -0.31,
  mean: 0.5,
  part: 1.07,
  same: 0.07,
  holdsOften: 0.08,
  otherBreaks: -1.6,
  neverHolds: -0.41,
  totalsBeside: -2.1,
  slip: 0.32,
  near: 0.61,
  copy: -1.61,
  empty: -0.23,
  witness: 2.14,
  otherFormula: -0.9,
  kinFormula: 0,
  rivalKin: -3.2,
  rivalApart: -0.73,
  substituted: -2.88,
  lastPlace: -1.71,
  scattered: -1.8,
  strided: -1.36,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
