import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isAsked, type BoardRow, type BoardSettings, type Goal } from '../../../core/indicators/board';
import { cellName } from '../../../core/text/a1';
import { tidy } from '../../../core/text/fold';
import { text } from '../../../messages';
import { sayFigure } from '../../../report/say';
import { CellLink } from '../../components/CellLink';
import { useWords } from '../../words/Words';
import { PathLine } from './PathLine';
import { pathWords } from './path-words';
import { TargetBar } from './TargetBar';

const useStyles = makeStyles({
  row: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: '3px',
  },
  inner: { paddingLeft: '14px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  status: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  calm: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  facts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  remarks: { margin: 0, paddingLeft: '18px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

const LOOK: Record<Goal['status'], 'good' | 'bad' | 'calm'> = {
  exceeds: 'good',
  meets: 'good',
  'falls-short': 'bad',
  'not-due': 'calm',
  undecided: 'calm',
};

interface Props {
  readonly row: BoardRow;
  /** Which target year. */
  readonly at: number;
  readonly sheet: number;
  readonly settings: BoardSettings;
}

/** One indicator of the plan: target and result, how far the way is done, and what is wrong in the row itself. */
export function BoardLineItem({ row, at, sheet, settings }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { t, say, language } = words;
  const { line, direction, directionReason, remarks } = row;
  const goal = row.goals[at];
  const figure = (value: string | number | null): string => (typeof value === 'number' ? sayFigure(value, language) : (value ?? ''));
  const target = figure(line.targets[at] ?? null);
  // "-": this year asks for nothing; there is nothing to judge, and no way that is better.
  const asked = isAsked(goal);
  const facts = [
    target && t(asked ? 'board.target' : 'board.not-asked', { target, unit: goal?.target?.kind === 'level' ? '' : line.unit }).trim(),
    line.result !== null && line.result !== '' ? t('board.result', { result: figure(line.result) }) : '',
    goal && Number.isFinite(goal.gap) && goal.gap !== 0
      ? t(goal.gap > 0 ? 'board.gap.better' : 'board.gap.worse', { gap: sayFigure(Math.abs(goal.gap), language) })
      : '',
    ...(goal ? pathWords(goal, words) : []),
  ].filter(Boolean);
  return (
    <li className={mergeClasses(styles.row, row.kind === 'sub-row' && styles.inner)}>
      <div className={styles.head}>
        <span>
          {line.number && `${line.number}. `}
          {tidy(line.label)} <CellLink cell={{ sheet, row: line.row, col: 0 }} />
        </span>
        {asked && <span className={mergeClasses(styles.status, styles[LOOK[goal.status]])}>{text(language, `status.${goal.status}`)}</span>}
      </div>
      {facts.length > 0 && <div className={styles.facts}>{facts.join(' · ')}</div>}
      {goal && goal.progress !== null && <TargetBar progress={goal.progress} look={LOOK[goal.status]} />}
      <PathLine row={row} settings={settings} />
      {asked && (
        <div className={styles.facts}>
          {t(`board.direction.${direction}`)} ({text(language, `board.direction.${directionReason}`)})
        </div>
      )}
      {asked && goal.why && <div className={styles.facts}>{say(goal.why)}</div>}
      {goal?.printed && (
        <div className={styles.facts}>
          {t('board.printed', {
            figure: sayFigure(goal.printed.figure, language),
            status: text(language, `status.${goal.printed.status}`),
          })}
        </div>
      )}
      {remarks.length > 0 && (
        <ul className={styles.remarks} aria-label={t('board.remarks-of', { cell: cellName(line.row, 0) })}>
          {remarks.map((remark, i) => (
            <li key={i}>{say(remark.message)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
