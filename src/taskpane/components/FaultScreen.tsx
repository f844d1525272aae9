import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Drawing } from './Drawing';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  screen: { padding: '20px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  detail: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** A mistake of ours, said as such. */
export function FaultScreen({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <section className={styles.screen} role="alert">
      <Drawing name="fault" />
      <h2 className={styles.title}>{t('fault.title')}</h2>
      <p>{t('fault.text')}</p>
      <p className={styles.detail}>{detail}</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {t('fault.again')}
      </Button>
    </section>
  );
}
