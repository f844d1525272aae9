import { Button, makeStyles } from '@fluentui/react-components';
import { Drawing } from '../components/Drawing';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { summarise } from './verdict';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '12px 0', textAlign: 'center' },
});

/** No finding: what comes next. */
export function Sound() {
  const styles = useStyles();
  const { t } = useWords();
  const { report } = useOutcome();
  const { state, look } = usePaneDeeds();
  const { verdict } = summarise(report, state.scope);
  const sound = verdict === 'none-found';
  return (
    <div className={styles.box}>
      <Drawing name={sound ? 'agree' : 'empty'} />
      <Button appearance="primary" onClick={() => look(sound ? 'send' : 'understood')}>
        {t(sound ? 'next.send' : 'next.understood')}
      </Button>
    </div>
  );
}
