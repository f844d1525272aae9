import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import { useWords } from '../words/Words';
import type { Condition } from './conditions';

const useStyles = makeStyles({
  body: { paddingTop: '6px', paddingBottom: '6px', minWidth: 0 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '16px', display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
});

/** More than so many would push the first finding off the pane: they are folded then, their number said. */
const SHOWN = 2;

interface Props {
  readonly conditions: readonly Condition[];
  /** Above a result, which must not be pushed away. */
  readonly folded?: boolean;
}

/** What to know before the result counts; nothing where there is nothing to know. */
export function ConditionsBox({ conditions, folded = false }: Props) {
  const styles = useStyles();
  const { t, say } = useWords();
  if (conditions.length === 0) return null;
  const list = (
    <ul className={styles.list}>
      {conditions.map(({ id, message }) => (
        <li key={id}>{say(message)}</li>
      ))}
    </ul>
  );
  return (
    <section aria-label={t('conditions.title')}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {folded && conditions.length > SHOWN ? (
            <Disclosure level={2} strong title={t('conditions.count', { count: conditions.length })}>
              {list}
            </Disclosure>
          ) : (
            <>
              <h2 className={styles.title}>{t('conditions.title')}</h2>
              {list}
            </>
          )}
        </MessageBarBody>
      </MessageBar>
    </section>
  );
}
