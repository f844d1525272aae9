import type { Labelled } from './labelled';

/** An example and what a model that has not seen its group believes of it. */
export interface Answer {
  readonly one: Labelled;
  readonly belief: number;
}

/** Sources whose breaks were met, not planted: only they tell how often what is told is right. */
const MET: ReadonlySet<string> = new Set(['corpus', 'statistics']);

export interface Share {
  readonly told: number;
  readonly right: number;
  readonly meant: number;
}

/** Of the breaks believed as much or more: how many, how many of them are meant; and how many are meant in all. */
export function shareFrom(answers: readonly Answer[], cut: number): Share {
  const told = answers.filter(({ belief }) => belief >= cut);
  const sum = (of: readonly Answer[]): number => of.reduce((n, { one }) => n + one.label, 0);
  return { told: told.length, right: sum(told), meant: sum(answers) };
}

export const metBreaks = (answers: readonly Answer[]): Answer[] => answers.filter(({ one }) => MET.has(one.source));

/** The loosest cut, in steps of a hundredth, from which on the breaks that were met are right in this share. */
export function cutFor(answers: readonly Answer[], precision: number, least: number): number {
  const met = metBreaks(answers);
  for (let cut = least; cut < 1; cut += 0.01) {
    const { told, right } = shareFrom(met, cut);
    if (told > 0 && right >= precision * told) return Math.round(100 * cut) / 100;
  }
  return 1;
}
