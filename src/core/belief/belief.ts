import { COEFFICIENTS } from './coefficients';
import type { BreakFacts } from './facts';
import type { Feature } from './features';
import { featuresOf } from './features';

/**
 * How likely it is, 0 to 1, that the relation is meant at this place: then its break is a contradiction. What a reading
 * itself leaves open (a base that is only guessed) is never surer than it says.
 */
export function beliefOf(facts: BreakFacts): number {
  const features = Object.entries(featuresOf(facts)) as [Feature, number][];
  const sum = features.reduce((total, [name, value]) => total + COEFFICIENTS[name] * value, 0);
  return Math.min(facts.relation.confidence, 1 / (1 + Math.exp(-sum)));
}
