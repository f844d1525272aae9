import { FEATURES } from '../../src/core/belief/features';
import type { Feature } from '../../src/core/belief/features';
import type { Labelled, Source } from './labelled';
import type { Point } from './logistic';
import { fit, probability } from './logistic';

/**
 * What an example of each source weighs. Judged findings of real workbooks weigh most. Annotations of office workbooks leave
 * out relations that break, and say less of what was meant. In sheets with a planted slip every break is one: they only
 * keep the model from forgetting what slips look like.
 */
const WEIGHT: Readonly<Record<Source, number>> = {
  corpus: 1,
  statistics: 0.4,
  offices: 0.15,
  injected: 0.1,
  generated: 0.1,
  examples: 2,
};

/** What a person would say before any data: `logistic.ts` draws the coefficients here. */
const PRIORS: Readonly<Partial<Record<Feature, number>>> = {
  printed: 3,
  formula: 2.5,
  labelAndValues: 2,
  sureByLabel: 0.8,
  part: 1,
  slip: 0.5,
  holdsOften: 0.3,
  otherBreaks: -1,
  totalsBeside: -1.5,
  witness: 1.5,
  otherFormula: -1.5,
  rivalKin: -1.5,
  substituted: -3,
  copy: -1.5,
  lastPlace: -0.7,
  scattered: -0.5,
  strided: -1.5,
};

export type Coefficients = Readonly<Record<Feature, number>>;

export function coefficientsOf(examples: readonly Labelled[]): Coefficients {
  const times = new Map<string, number>();
  for (const { relation } of examples) times.set(relation, (times.get(relation) ?? 0) + 1);
  const points = examples.map((one): Point => ({
    x: vectorOf(one),
    y: one.label,
    weight: WEIGHT[one.source] / Math.sqrt(times.get(one.relation)!),
  }));
  const fitted = fit(
    points,
    FEATURES.map((feature) => PRIORS[feature] ?? 0),
  );
  return Object.fromEntries(FEATURES.map((feature, i) => [feature, Math.round(100 * fitted[i]!) / 100])) as Coefficients;
}

const vectorOf = ({ features }: Labelled): number[] => FEATURES.map((feature) => features[feature] ?? 0);

function beliefIn(one: Labelled, coefficients: Coefficients): number {
  const sure = probability(
    FEATURES.map((feature) => coefficients[feature]),
    vectorOf(one),
  );
  return Math.min(one.most, sure);
}

const FOLDS = 10;

/** The belief in every example by a model that has seen nothing of its group; in the order of `examples`. */
export function outOfFold(examples: readonly Labelled[]): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  // Injected slips stand in annotated sheets: both go by the sheet.
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const sheetOf = (group: string): string => group.replace(/^(statistics|offices|injected) /, '');
  const bySheet = new Map(groups.map((group) => [sheetOf(group), foldOf.get(group)!]));
  const fold = ({ group }: Labelled): number => bySheet.get(sheetOf(group))!;
  const models = Array.from({ length: FOLDS }, (_, k) => coefficientsOf(examples.filter((one) => fold(one) !== k)));
  return examples.map((one) => beliefIn(one, models[fold(one)]!));
}
