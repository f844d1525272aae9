import { makeStyles, tokens } from '@fluentui/react-components';
import type { NoHost } from '../props';
import { Drawing } from './Drawing';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '20px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** Opened outside Excel, in an Excel too old, or without the library from Microsoft: why, and what to do. */
export function NoHostScreen({ reason }: { readonly reason: NoHost }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <section className={styles.screen} role="alert">
      <Drawing name={reason === 'none' ? 'empty' : 'fault'} />
      <h2 className={styles.title}>{t(`no-host.${reason}.title`)}</h2>
      <p className={styles.text}>{t(`no-host.${reason}.text`)}</p>
      <p className={styles.text}>{t(`no-host.${reason}.instead`)}</p>
    </section>
  );
}
