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
  return Math.min(mostOf(facts), 1 / (1 + Math.exp(-sum)));
}

/** Worth a look, no more: a break of which something else accounts for the figure. */
const ACCOUNTED_FOR = 0.4;

/** What a reading leaves open, and what else accounts for its figure, nothing that speaks for it makes up for. */
export function mostOf({ relation, accountedFor }: BreakFacts): number {
  return accountedFor ? Math.min(ACCOUNTED_FOR, relation.confidence) : relation.confidence;
}
