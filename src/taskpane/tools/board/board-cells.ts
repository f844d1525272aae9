import { isAsked, type Board } from '../../../core/indicators/board';
import type { SheetToWrite } from '../../../host/host';
import { tidy } from '../../../core/text/fold';
import { text } from '../../../messages';
import { sayFigure } from '../../../report/say';
import { visibleLine } from '../../../report/visible';
import type { Words } from '../../words/Words';
import { pathWords } from './path-words';

/** Of the columns of one target year: target, status, gap, path. */
const WIDTHS = [16, 20, 16, 34];

type Cells = readonly (readonly (string | number)[])[];

/** The whole board: a heading, then a row an indicator with four columns a target year. */
function boardCells({ rows, settings }: Board, words: Words): Cells {
  const { t, say, language } = words;
  const years = settings.targetYears.flatMap((year) =>
    ['target', 'status', 'gap', 'path'].map((name) => t(`board.column.${name}`, { year })),
  );
  const head = [
    t('board.column.number'),
    t('board.column.label'),
    t('board.column.unit'),
    t('board.column.result'),
    ...years,
    t('board.column.direction'),
    t('board.column.remarks'),
  ];
  const body = rows.map(({ line, kind, goals, direction, remarks }) => [
    line.number,
    tidy(line.label),
    line.unit,
    line.result ?? '',
    ...settings.targetYears.flatMap((_, at) => {
      const goal = goals[at];
      const target = line.targets[at] ?? '';
      const gap = goal && Number.isFinite(goal.gap) ? Number(goal.gap.toPrecision(12)) : '';
      return [target, isAsked(goal) ? text(language, `status.${goal.status}`) : '', gap, goal ? pathWords(goal, words).join(' · ') : ''];
    }),
    kind === 'indicator' || kind === 'sub-row' ? t(`board.direction.${direction}`) : '',
    remarks.map((remark) => say(remark.message)).join(' '),
  ]);
  return [head, ...body];
}

/** With tabs, to be pasted into a sheet: figures in the separators of the language. */
export function boardText(board: Board, words: Words): string {
  const shown = (cell: string | number): string => (typeof cell === 'number' ? sayFigure(cell, words.language) : visibleLine(cell));
  return boardCells(board, words)
    .map((cells) => cells.map(shown).join('\t'))
    .join('\n');
}

export function boardSheet(board: Board, words: Words): SheetToWrite {
  const rows = boardCells(board, words).map((cells) => cells.map((cell) => (typeof cell === 'string' ? visibleLine(cell) : cell)));
  const last = rows[0]!.length - 1;
  const widths = rows[0]!.map((_, col) =>
    col === 0 ? 6 : col === 1 ? 44 : col === last ? 60 : col === last - 1 ? 18 : (WIDTHS[(col - 4) % WIDTHS.length] ?? 13),
  );
  return { rows, widths, bold: [0] };
}
