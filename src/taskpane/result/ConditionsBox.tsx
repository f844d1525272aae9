import { makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../components/icons';
import { useWords } from '../words/Words';
import type { Condition } from './conditions';

const useStyles = makeStyles({
  box: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { display: 'flex', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
});

/** What to know before the result counts; nothing where there is nothing to know. */
export function ConditionsBox({ conditions }: { readonly conditions: readonly Condition[] }) {
  const styles = useStyles();
  const { t, say } = useWords();
  if (conditions.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="conditions-title">
      <h2 id="conditions-title" className={styles.title}>
        {t('conditions.title')}
      </h2>
      <ul className={styles.list}>
        {conditions.map(({ id, message }) => (
          <li key={id} className={styles.item}>
            <Icon name="bang" small />
            <span>{say(message)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
