import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../../words/Words';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground3 },
  calm: {},
  target: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginLeft: '-2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** Results far beyond their target would shrink the way to it to nothing. */
const FARTHEST = 1.5;

/** How far the way to the target is done, with a mark at the target; beyond it the bar goes on. */
export function TargetBar({ progress, look }: { readonly progress: number; readonly look: 'good' | 'bad' | 'calm' }) {
  const styles = useStyles();
  const { t } = useWords();
  const shown = Math.min(FARTHEST, progress);
  const whole = Math.max(1, shown);
  const percent = (part: number): string => `${Math.round((part / whole) * 100)}%`;
  return (
    <div className={styles.track} role="img" aria-label={t('board.progress', { percent: Math.round(progress * 100) })}>
      <div className={mergeClasses(styles.bar, styles[look])} style={{ width: percent(shown) }} />
      <div className={styles.target} style={{ left: percent(1) }} />
    </div>
  );
}
