import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  way: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  progress: { flexGrow: 1, flexBasis: '120px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', gap: '4px' },
});

interface Props {
  readonly done: number;
  readonly of: number;
  readonly busy: boolean;
  /** There is more than one to go to. */
  readonly steps: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** How far one is through the findings, and the steps to the one before and the one after. */
export function Way({ done, of, busy, steps, onStep }: Props) {
  const styles = useStyles();
  const { t, count } = useWords();
  const words = t('way.done', { done: count(done), of: count(of) });
  return (
    <div className={styles.way} role="group" aria-label={t('way')}>
      {of > 0 && (
        <div className={styles.progress}>
          <span className={styles.words}>{busy ? t('way.judging') : words}</span>
          <ProgressBar aria-label={words} color="success" max={of} {...(!busy && { value: done })} />
        </div>
      )}
      {steps && (
        <div className={styles.buttons}>
          <Button size="small" icon={<ArrowUpRegular />} aria-keyshortcuts="Alt+ArrowUp" title="Alt+↑" onClick={() => onStep(-1)}>
            {t('way.previous')}
          </Button>
          <Button size="small" icon={<ArrowDownRegular />} aria-keyshortcuts="Alt+ArrowDown" title="Alt+↓" onClick={() => onStep(1)}>
            {t('way.next')}
          </Button>
        </div>
      )}
    </div>
  );
}
