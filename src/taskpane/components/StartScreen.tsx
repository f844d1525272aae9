import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Surroundings } from '../../host/host';
import { outerConditions } from '../result/conditions';
import { ConditionsBox } from '../result/ConditionsBox';
import { useWords } from '../words/Words';
import { Drawing } from './Drawing';
import { Icon } from './icons';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '20px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  promises: {
    listStyleType: 'none',
    margin: 0,
    padding: '12px 0 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  promise: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  more: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
});

interface Props {
  readonly surroundings: Surroundings | null;
  readonly onCheck: () => void;
  readonly onCheckSheet: () => void;
  readonly onVerify: () => void;
  readonly onText: () => void;
  readonly onTools: () => void;
}

/** What stands there before the first check: one thing to press. */
export function StartScreen({ surroundings, onCheck, onCheckSheet, onVerify, onText, onTools }: Props) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <section className={styles.screen} aria-labelledby="start-title">
      <Drawing name="start" />
      <h2 id="start-title" tabIndex={-1} className={styles.title}>
        {t('start.title')}
      </h2>
      <p className={styles.lead}>{t('start.lead')}</p>
      <ConditionsBox conditions={outerConditions(surroundings)} />
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={onCheck}>
          {t('check')}
        </Button>
        <Button appearance="subtle" onClick={onCheckSheet}>
          {t('check-sheet')}
        </Button>
      </div>
      <ul className={styles.promises}>
        {['start.promise-local', 'start.promise-untouched', 'start.promise-paper'].map((key) => (
          <li key={key} className={styles.promise}>
            <Icon name="check" small />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        <Button appearance="transparent" size="small" onClick={onText}>
          {t('start.text')}
        </Button>
        <Button appearance="transparent" size="small" onClick={onVerify}>
          {t('start.verify')}
        </Button>
        <Button appearance="transparent" size="small" onClick={onTools}>
          {t('start.tools')}
        </Button>
      </div>
    </section>
  );
}
