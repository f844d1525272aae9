import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isSeal, sameSeal } from '../../core/notes/seal';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CERTIFICATE_KEY, parseCertificate } from './certificate';
import type { Certificate } from './certificate';
import { dateTime } from './result-sheet';
import { sealNow } from './seal-now';
import { useSectionStyles } from './section-styles';

interface Answer {
  readonly state: 'same' | 'changed' | 'nothing' | 'mistyped';
  readonly seal: string;
  readonly certificate: Certificate | null;
}

/** Tells a receiving office whether the figures are still those that were checked. */
export function VerifyBox() {
  const styles = useSectionStyles();
  const words = useWords();
  const { t } = words;
  const pane = usePaneDeeds();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const verify = async (): Promise<void> => {
    setBusy(true);
    setAnswer(null);
    const found = await pane.attempt(async (): Promise<Answer> => {
      const certificate = parseCertificate(await pane.host.recall(CERTIFICATE_KEY));
      const seal = await sealNow(await pane.host.readWorkbook());
      const wanted = typed.trim() || certificate?.seal;
      const state =
        typed.trim() && !isSeal(typed) ? 'mistyped' : wanted === undefined ? 'nothing' : sameSeal(seal, wanted) ? 'same' : 'changed';
      return { state, seal, certificate: typed.trim() ? null : certificate };
    });
    setAnswer(found);
    setBusy(false);
  };
  return (
    <section className={styles.section} aria-labelledby="verify-title">
      <h2 id="verify-title" className={styles.title}>
        {t('verify.title')}
      </h2>
      <p className={styles.text}>{t('verify.text')}</p>
      <Field label={t('verify.seal')} hint={t('verify.hint')}>
        <Input value={typed} autoComplete="off" spellCheck={false} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabled={busy || pane.state.work !== 'idle'} onClick={() => void verify()}>
          {t('verify')}
        </Button>
      </div>
      <div role="status">
        {busy && <p className={styles.text}>{t('verify.busy')}</p>}
        {answer && (
          <>
            <p>
              <strong>{t(`verify.${answer.state}`)}</strong>
            </p>
            {answer.certificate && (
              <p className={styles.text}>
                {t('verify.certificate', { time: dateTime(new Date(answer.certificate.time), words), version: answer.certificate.version })}
              </p>
            )}
            <p className={styles.text}>
              {t('verify.now')} <span className={styles.seal}>{answer.seal}</span>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
