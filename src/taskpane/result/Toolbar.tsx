import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** What can be done with the result as a whole. */
export function Toolbar({ findings }: { readonly findings: number }) {
  const styles = useStyles();
  const { t } = useWords();
  const { state, check, mark, unmark } = usePaneDeeds();
  const busy = state.work !== 'idle';
  // Lines may have been inserted since: the colours would lie on other cells.
  const stale = busy || state.stale;
  const marked = (state.surroundings?.marked ?? 0) > 0;
  return (
    <div className={styles.bar} role="group" aria-label={t('toolbar')}>
      <Button size="small" disabled={busy} onClick={() => void check(state.scope)}>
        {t('check-again')}
      </Button>
      {findings > 0 && !marked && (
        <>
          <Button size="small" disabled={stale} onClick={() => void mark()}>
            {t('mark')}
          </Button>
          <Button size="small" appearance="subtle" disabled={stale} onClick={() => void mark(true)}>
            {t('comment')}
          </Button>
        </>
      )}
      {marked && (
        <Button size="small" disabled={busy} onClick={() => void unmark()}>
          {t('unmark')}
        </Button>
      )}
      {state.scope !== null && (
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void check(null)}>
          {t('check-all')}
        </Button>
      )}
    </div>
  );
}
