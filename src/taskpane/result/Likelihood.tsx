import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Suspect } from '../../core/model/finding';
import { isLikely } from '../../report/figures';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  bar: { maxWidth: '120px' },
});

/** How likely the slip is there, in words and as a bar. */
export function Likelihood({ suspect }: { readonly suspect: Suspect }) {
  const styles = useStyles();
  const { t } = useWords();
  const words = t(isLikely(suspect) ? 'suspect.likely' : 'suspect.possible');
  return (
    <div className={styles.row}>
      <span className={styles.words}>{words}</span>
      <ProgressBar className={styles.bar} value={suspect.score} aria-label={words} />
    </div>
  );
}
