import type { Feature } from './features';

// Written by `npm run fit` on 2026-12-01 from 1661 labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  printed: 3.15,
  formula: 3.01,
  labelAndValues: 2.64,
  label: 0.62,
  values: 0.12,
  sureByLabel: 0.81,
  difference: -0.05,
  flow: -0.48,
  quotient: -0.28,
  product: 0.11,
  mean: 0.5,
  part: 0.87,
  same: -0.01,
  holdsOften: 0.09,
  otherBreaks: -1.74,
  neverHolds: 0,
  totalsBeside: -1.82,
  slip: 0.29,
  near: 0.49,
  copy: -1.68,
  empty: 0.01,
  witness: 1.28,
  otherFormula: -0.3,
  kinFormula: -0.03,
  rivalKin: -2.71,
  rivalApart: -0.13,
  substituted: -3.02,
  lastPlace: -1.66,
  scattered: 0.09,
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: 0.6, warning: 0.5, told: 0.2 };
