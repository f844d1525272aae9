import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../components/copy-text';
import type { Outcome } from '../state';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CERTIFICATE_KEY } from './certificate';
import type { Certificate } from './certificate';
import { resultSheet, sheetText } from './result-sheet';
import { sealNow } from './seal-now';
import { useSectionStyles } from './section-styles';

interface Props {
  readonly outcome: Outcome | null;
  readonly version: string;
}

/** Writes the result of the check on a sheet of its own, or gives it to the clipboard; takes the sheet out again. */
export function ResultSheetBox({ outcome, version }: Props) {
  const styles = useSectionStyles();
  const words = useWords();
  const { t } = words;
  const pane = usePaneDeeds();
  const [seal, setSeal] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  const written = pane.state.surroundings?.ownSheets.includes('result');
  const busy = pane.state.work !== 'idle';
  const fresh = outcome !== null && !pane.state.stale && !pane.state.applied.some((fix) => fix.outcome === outcome.number);
  const factsOf = async (of: Outcome) => ({ outcome: of, seal: await sealNow(of.workbook), version });
  const write = async (of: Outcome): Promise<void> => {
    const made = await factsOf(of);
    const certificate: Certificate = { seal: made.seal, time: of.at.toISOString(), version };
    const done = await pane.deed(async () => {
      await pane.host.writeSheet('result', resultSheet(made, words));
      await pane.host.remember(CERTIFICATE_KEY, JSON.stringify(certificate));
    }, 'pane.news.sheet-written');
    if (done) setSeal(made.seal);
  };
  const copy = async (of: Outcome): Promise<void> => setCopied(await copyText(sheetText(resultSheet(await factsOf(of), words))));
  return (
    <section className={styles.section} aria-labelledby="sheet-title">
      <h2 id="sheet-title" className={styles.title}>
        {t('sheet.box')}
      </h2>
      <p className={styles.text}>{t('sheet.text')}</p>
      {!fresh && <p className={styles.text}>{t(outcome ? 'sheet.stale' : 'sheet.none')}</p>}
      <div className={styles.actions}>
        <Button disabled={!fresh || busy} onClick={() => outcome && void write(outcome)}>
          {t('sheet.write')}
        </Button>
        <Button disabled={!fresh} onClick={() => outcome && void copy(outcome)}>
          {t('sheet.copy')}
        </Button>
        {written && (
          <Button disabled={busy} onClick={() => void pane.deed(() => pane.host.removeSheet('result'), 'pane.news.sheet-removed')}>
            {t('sheet.remove')}
          </Button>
        )}
      </div>
      <div role="status">
        {copied !== null && <p className={styles.text}>{t(copied ? 'sheet.copied' : 'sheet.not-copied')}</p>}
        {seal && written && (
          <p className={styles.text}>
            {t('sheet.written')} <span className={styles.seal}>{seal}</span>
          </p>
        )}
      </div>
    </section>
  );
}
