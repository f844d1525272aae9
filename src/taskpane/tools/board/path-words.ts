import type { Goal } from '../../../core/indicators/board';
import { sayFigure } from '../../../report/say';
import type { Words } from '../../words/Words';

/** The way to a target in words: where it stands on the path from the baseline, and what every year from now on has to bring. */
export function pathWords({ path, needed }: Goal, { t, language }: Words): string[] {
  // Four digits say enough of a step; none before the point may be lost.
  const figure = (value: number): string =>
    sayFigure(Number(value.toPrecision(Math.max(4, Math.floor(Math.log10(Math.abs(value) || 1)) + 1))), language);
  return [
    path ? t(path.onTrack ? 'board.path.on' : 'board.path.off', { expected: figure(path.expected) }) : '',
    path?.projectedYear ? t('board.path.year', { year: path.projectedYear }) : '',
    needed === null ? '' : t(needed > 0 ? 'board.needed.up' : 'board.needed.down', { amount: figure(Math.abs(needed)) }),
  ].filter(Boolean);
}
