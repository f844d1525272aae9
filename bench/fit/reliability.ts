import type { Labelled } from './labelled';

/** An example and what a model that has not seen its group believes of it. */
export interface Answer {
  readonly one: Labelled;
  readonly belief: number;
}

/** Sources whose breaks were met, not planted: only they tell how often what is told is right. */
const MET: ReadonlySet<string> = new Set(['corpus', 'statistics']);

/** A relation that breaks in many places is one finding: all its breaks together count as one. */
function weights(answers: readonly Answer[]): (answer: Answer) => number {
  const times = new Map<string, number>();
  for (const { one } of answers) times.set(one.relation, (times.get(one.relation) ?? 0) + 1);
  return ({ one }) => 1 / times.get(one.relation)!;
}

export interface Share {
  readonly told: number;
  readonly right: number;
  readonly meant: number;
}

/** Of the relations believed as much or more where they break: how many, how many of them are meant; and how many are in all. */
export function shareFrom(answers: readonly Answer[], cut: number): Share {
  const weight = weights(answers);
  const told = answers.filter(({ belief }) => belief >= cut);
  const meant = (of: readonly Answer[]): number => of.reduce((n, answer) => n + weight(answer) * answer.one.label, 0);
  return { told: told.reduce((n, answer) => n + weight(answer), 0), right: meant(told), meant: meant(answers) };
}

export const metBreaks = (answers: readonly Answer[]): Answer[] => answers.filter(({ one }) => MET.has(one.source));
