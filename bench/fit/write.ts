import { FEATURES } from '../../src/core/belief/features';
import { percent } from '../score';
import type { Source } from './labelled';
import type { Coefficients } from './model';
import type { Answer } from './reliability';
import { metBreaks, shareFrom } from './reliability';

export interface Cuts {
  readonly error: number;
  readonly warning: number;
  readonly told: number;
}

export interface Fitted {
  readonly coefficients: Coefficients;
  readonly cuts: Cuts;
  /** Of every example, out of fold. */
  readonly answers: readonly Answer[];
  /** The day of the fit, and what it was made on. */
  readonly date: string;
}

const SOURCES: Readonly<Record<Source, string>> = {
  corpus: 'real workbooks, findings judged one at a time (folds by repository)',
  statistics: 'statistical sheets of AggreCol, annotated by hand',
  offices: 'office sheets of AggreCol, annotated by hand',
  injected: 'keying slips injected into AggreCol’s sheets',
  generated: 'made-up workbooks with a slip',
  examples: 'the rules’ own examples',
};

/** The table that the checker reads. */
export function coefficientsFile({ coefficients, cuts, answers, date }: Fitted): string {
  const rows = FEATURES.map((feature) => `  ${feature}: ${coefficients[feature]},`);
  return `import type { Feature } from './features';

// Written by \`npm run fit\` on ${date} from ${answers.length} labelled breaks; docs/trust.md has the curve. Not to be edited by hand.

/** What each feature adds to the logarithm of the odds that a relation is meant where it breaks. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
${rows.join('\n')}
};

/** The beliefs from which a break is called an error, a warning, and is spoken of at all. */
export const CUTS = { error: ${cuts.error}, warning: ${cuts.warning}, told: ${cuts.told} };
`;
}

/** docs/trust.md: how far a finding may be believed. */
export function trustPage({ coefficients, cuts, answers, date }: Fitted): string {
  const sources = (Object.keys(SOURCES) as Source[]).filter((source) => answers.some(({ one }) => one.source === source));
  return `# How far a finding may be believed

Written by \`npm run fit\` on ${date}; every figure is out of fold: the model that gave it had not seen the repository, the sheet,
the seed or the rule that the break comes from.

A relation that breaks is told as a contradiction as far as it is likely that it was meant there at all. That probability comes
from what is known of the break: what states the relation, in how many places it holds that could have shown otherwise, how
many others break, whether the break looks like one slip, whether another reading accounts for the figure. From ${cuts.error} on it is
an error, from ${cuts.warning} on a warning, below ${cuts.told} it is not told.

## How often what is told is right

Breaks that were met, not planted: judged findings of real workbooks, and annotated statistical sheets. A relation that
breaks in many places counts once.

| believed from | relations | of them meant | of all meant |
|---|---|---|---|
${curve(metBreaks(answers))}

## By source, at the cut of an error and of a warning

| source | breaks | meant | errors right | of all meant | errors and warnings right | of all meant |
|---|---|---|---|---|---|---|
${sources.map((source) => sourceRow(source, answers, cuts)).join('\n')}

In sheets with a planted slip nearly every break is meant: they show what is lost, not what is told in vain. Annotations of
office sheets leave out relations that break, so that what is right there counts as wrong.

## What each feature adds

To the logarithm of the odds; \`src/core/belief/features.ts\` says how each is worked out.

| feature | adds |
|---|---|
${FEATURES.map((feature) => `| ${feature} | ${coefficients[feature].toFixed(2)} |`).join('\n')}
`;
}

function curve(answers: readonly Answer[]): string {
  return [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]
    .map((cut) => {
      const { told, right, meant } = shareFrom(answers, cut);
      return `| ${cut} | ${told.toFixed(0)} | ${percent(right, told)} | ${percent(right, meant)} |`;
    })
    .join('\n');
}

function sourceRow(source: Source, answers: readonly Answer[], cuts: Cuts): string {
  const own = answers.filter(({ one }) => one.source === source);
  const [error, warning] = [shareFrom(own, cuts.error), shareFrom(own, cuts.warning)];
  const cells = [own.length, error.meant.toFixed(0), percent(error.right, error.told), percent(error.right, error.meant)];
  return `| ${[SOURCES[source], ...cells, percent(warning.right, warning.told), percent(warning.right, warning.meant)].join(' | ')} |`;
}
