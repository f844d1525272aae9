import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Counts } from '../../core/model/report';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    gap: '2px',
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '6px' },
  holds: { backgroundColor: tokens.colorPaletteGreenBackground3, '@media (forced-colors: active)': { backgroundColor: 'GrayText' } },
  fails: { backgroundColor: tokens.colorPaletteRedBackground3, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  // Told apart without colour too: undecided is striped.
  undecided: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 3px, ${tokens.colorNeutralBackground1} 3px 6px)`,
    '@media (forced-colors: active)': { backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  dot: { width: '10px', height: '10px', borderRadius: '2px', flexShrink: 0, forcedColorAdjust: 'none' },
});

const STATES = ['holds', 'fails', 'undecided'] as const;

/** How many relations held, failed, could not be decided: a bar for the eye, a list for the reader. */
export function CountsBar({ counts }: { readonly counts: Counts }) {
  const styles = useStyles();
  const { t, count } = useWords();
  const all = counts.holds + counts.fails + counts.undecided;
  if (all === 0) return null;
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {STATES.filter((state) => counts[state] > 0).map((state) => (
          <div key={state} className={mergeClasses(styles.part, styles[state])} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={t('counts.label')}>
        {STATES.map((state) => (
          <li key={state} className={styles.entry}>
            <span className={mergeClasses(styles.dot, styles[state])} aria-hidden="true" />
            {t(`counts.${state}`, { count: count(counts[state]) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
