import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import { Icon } from '../components/icons';
import type { IconName } from '../components/icons';
import type { Outcome } from '../state';
import { useWords } from '../words/Words';
import { summarise } from './verdict';
import type { Verdict } from './verdict';
import { kindsWords, verdictWords } from './verdict-words';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    // For the keyboard only: after a click of the mouse the focus is here, and a frame would only puzzle.
    outlineStyle: 'none',
    ...createFocusOutlineStyle(),
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  kinds: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const LOOK: Record<Verdict, { readonly icon: IconName; readonly look: 'good' | 'bad' | 'open' }> = {
  'to-review': { icon: 'cross', look: 'bad' },
  'only-info': { icon: 'info', look: 'open' },
  'only-explained': { icon: 'note', look: 'open' },
  'only-undecided': { icon: 'question', look: 'open' },
  'nothing-compared': { icon: 'question', look: 'open' },
  unspoken: { icon: 'info', look: 'open' },
  'not-all': { icon: 'question', look: 'open' },
  'none-found': { icon: 'good', look: 'good' },
};

interface Props {
  readonly outcome: Outcome;
  readonly scope: number | null;
}

/** The head line: what may be said, on how much it rests, when it was looked at. The keyboard lands here after a check. */
export const VerdictHead = forwardRef<HTMLHeadingElement, Props>(function VerdictHead({ outcome, scope }, ref) {
  const styles = useStyles();
  const words = useWords();
  const { t, count, time, sheetNames } = words;
  const summary = summarise(outcome.report, scope);
  const { verdict, counts, compared } = summary;
  // Red is for contradictions; figures that are only suspicious do not call for it.
  const doubtful = verdict === 'to-review' && summary.errors === 0;
  const { icon, look } = doubtful ? ({ icon: 'bang', look: 'doubtful' } as const) : LOOK[verdict];
  const tables = outcome.report.sheets.some((sheet, i) => (scope === null || scope === i) && sheet.tables.length > 0);
  const variant =
    verdict === 'only-info' && compared === 0
      ? 'uncompared'
      : verdict === 'nothing-compared' && !tables
        ? 'no-table'
        : verdict === 'to-review' && compared === 0
          ? 'by-cells'
          : 'text';
  const unrecognised = outcome.report.sheets.flatMap((sheet, i) =>
    (scope === null || scope === i) && sheet.unrecognised ? [`“${sheet.name}”`] : [],
  );
  const kinds = kindsWords(summary, words);
  const said = { compared: count(compared), holds: count(counts.holds), fails: count(counts.fails), undecided: count(counts.undecided) };
  return (
    <section className={styles.head} aria-labelledby="verdict-title">
      <h2 id="verdict-title" ref={ref} tabIndex={-1} className={mergeClasses(styles.title, styles[look])}>
        <Icon name={icon} />
        <span>{verdictWords(summary, words)}</span>
      </h2>
      {kinds.includes(' · ') && <p className={styles.kinds}>{kinds}</p>}
      <p className={styles.text}>
        {t(`verdict.${verdict}.${variant}`, said)}{' '}
        {scope === null
          ? t('verdict.sheets', { sheets: count(outcome.report.sheets.length), time: time(outcome.at) })
          : t('verdict.sheet', { sheet: sheetNames[scope]!, time: time(outcome.at) })}
      </p>
      {unrecognised.length > 0 && <p className={styles.text}>{t('verdict.unrecognised', { sheets: unrecognised.join(', ') })}</p>}
    </section>
  );
});
