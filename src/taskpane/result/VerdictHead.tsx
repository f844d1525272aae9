import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import { Icon } from '../components/icons';
import type { IconName } from '../components/icons';
import type { Outcome } from '../state';
import { useWords } from '../words/Words';
import { CountsBar } from './CountsBar';
import { summarise } from './verdict';
import type { Verdict } from './verdict';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px', borderRadius: tokens.borderRadiusMedium },
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const LOOK: Record<Verdict, { readonly icon: IconName; readonly look: 'good' | 'bad' | 'open' }> = {
  'to-review': { icon: 'cross', look: 'bad' },
  'only-info': { icon: 'info', look: 'open' },
  'only-explained': { icon: 'note', look: 'open' },
  'only-undecided': { icon: 'question', look: 'open' },
  'nothing-compared': { icon: 'question', look: 'open' },
  unspoken: { icon: 'info', look: 'open' },
  'not-all': { icon: 'question', look: 'open' },
  'none-found': { icon: 'check', look: 'good' },
};

interface Props {
  readonly outcome: Outcome;
  readonly scope: number | null;
}

/** The head line: what may be said, on how much it rests, when it was looked at. The keyboard lands here after a check. */
export const VerdictHead = forwardRef<HTMLHeadingElement, Props>(function VerdictHead({ outcome, scope }, ref) {
  const styles = useStyles();
  const { t, count, time, sheetNames } = useWords();
  const { verdict, counts, compared, open, explained } = summarise(outcome.report, scope);
  const { icon, look } = LOOK[verdict];
  const tables = outcome.report.sheets.some((sheet, i) => (scope === null || scope === i) && sheet.tables.length > 0);
  const variant =
    verdict === 'only-info' && compared === 0 ? 'uncompared' : verdict === 'nothing-compared' && !tables ? 'no-table' : 'text';
  const unrecognised = outcome.report.sheets.flatMap((sheet, i) =>
    (scope === null || scope === i) && sheet.unrecognised ? [`“${sheet.name}”`] : [],
  );
  const sheets = scope === null ? outcome.report.sheets.length : 1;
  return (
    <section className={styles.head} aria-labelledby="verdict-title">
      <h2 id="verdict-title" ref={ref} tabIndex={-1} className={mergeClasses(styles.title, styles[look])}>
        <Icon name={icon} />
        <span>{t(`verdict.${verdict}`, { count: count(verdict === 'only-explained' ? explained : open) })}</span>
      </h2>
      <p className={styles.text}>
        {t(`verdict.${verdict}.${variant}`, { compared: count(compared), undecided: count(counts.undecided), fails: count(counts.fails) })}{' '}
        {scope === null
          ? t('verdict.sheets', { sheets: count(sheets), time: time(outcome.at) })
          : t('verdict.sheet', { sheet: sheetNames[scope] ?? '', time: time(outcome.at) })}
      </p>
      {unrecognised.length > 0 && <p className={styles.text}>{t('verdict.unrecognised', { sheets: unrecognised.join(', ') })}</p>}
      <CountsBar counts={counts} />
    </section>
  );
});
