import type { Board } from '../../../core/indicators/board';
import { tidy } from '../../../core/text/fold';
import { text } from '../../../messages';
import { sayFigure } from '../../../report/say';
import type { Words } from '../../words/Words';

/** The whole board with tabs, to be pasted into a sheet: a row an indicator, three columns a target year. */
export function boardText({ rows, settings }: Board, { t, say, language }: Words): string {
  const figure = (value: string | number | null): string => (typeof value === 'number' ? sayFigure(value, language) : (value ?? ''));
  const years = settings.targetYears.flatMap((year) => [t('board.column.target', { year }), t('board.column.status', { year }), t('board.column.gap', { year })]);
  const head = [t('board.column.number'), t('board.column.label'), t('board.column.unit'), t('board.column.result'), ...years, t('board.column.remarks')];
  const body = rows.map(({ line, goals, remarks }) => [
    line.number, tidy(line.label), line.unit, figure(line.result),
    ...settings.targetYears.flatMap((_, at) => {
      const goal = goals[at];
      const target = figure(line.targets[at] ?? null);
      return [target, goal && target ? text(language, `status.${goal.status}`) : '', goal && Number.isFinite(goal.gap) ? sayFigure(goal.gap, language) : ''];
    }),
    remarks.map((remark) => say(remark.message)).join(' '),
  ]);
  return [head, ...body].map((cells) => cells.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n');
}
