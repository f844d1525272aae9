import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../components/icons';
import type { IconName } from '../components/icons';
import { placeOf } from '../../report/figures';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { useSectionStyles } from './section-styles';
import { STEPS, useSending } from './use-sending';
import type { Step, StepState } from './use-sending';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'grid', gridTemplateColumns: '24px 1fr', alignItems: 'start' },
  waiting: { color: tokens.colorNeutralForeground2 },
  doing: { fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorPaletteGreenForeground1 },
  asks: { fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Record<StepState, IconName> = { waiting: 'open', doing: 'right', done: 'check', asks: 'question', failed: 'cross' };

/** More names than this are a list to be read in the result. */
const MOST_NAMED = 12;

/** The flow before sending as a list of steps with one button. */
export function BeforeSending({ plain }: { readonly plain: ((formula: string) => string | null) | undefined }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, count, cell } = useWords();
  const pane = usePaneDeeds();
  const sending = useSending(pane, plain);
  const { steps, open, replaced, refusal, running } = sending;
  const busy = running || pane.state.work !== 'idle';
  const said = (step: Step): string =>
    step === 'functions' && steps.functions === 'done'
      ? t('send.functions.done', { count: count(replaced?.edits.length ?? 0) })
      : t(`send.${step}`);
  const places = open.map((finding) => cell(placeOf(finding)));
  const shown = places.length > MOST_NAMED ? [...places.slice(0, MOST_NAMED), '…'] : places;
  const named = { count: count(open.length), cells: shown.join(', ') };
  const ready = STEPS.every((step) => steps[step] === 'done');
  return (
    <section className={sections.section} aria-labelledby="send-title">
      <h2 id="send-title" className={sections.title}>
        {t('send.title')}
      </h2>
      <p className={sections.text}>{t('send.text')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles[steps[step]]}>
              <Icon name={ICONS[steps[step]]} small />
            </span>
            <span className={styles[steps[step]]}>
              {said(step)}
              {steps[step] === 'waiting' ? '' : ` — ${t(`step.${steps[step]}`)}`}
            </span>
          </li>
        ))}
      </ol>
      {pane.state.surroundings?.ownSheets.map((kind) => (
        <p key={kind} className={sections.text}>
          {t(kind === 'result' ? 'send.sheet-inside' : 'send.board-inside')}
        </p>
      ))}
      <div role="status">
        {steps.check === 'asks' && <p className={sections.text}>{t('send.asks', named)}</p>}
        {refusal && (
          <p className={sections.text}>
            {t(refusal.code === 'unsupported' && steps.save === 'failed' ? 'send.save-by-hand' : `host.${refusal.code}`, {
              detail: refusal.detail,
            })}
          </p>
        )}
        {ready && <p className={sections.text}>{open.length > 0 ? t('send.ready-open', named) : t('send.ready')}</p>}
      </div>
      <div className={sections.actions}>
        {steps.check === 'asks' ? (
          <>
            <Button appearance="primary" onClick={() => pane.look('result')}>
              {t('send.see')}
            </Button>
            <Button onClick={() => void sending.goOn()}>{t('send.go-on')}</Button>
          </>
        ) : (
          <Button appearance="primary" disabled={busy} onClick={() => void sending.start()}>
            {t(ready || refusal ? 'send.again' : 'send.start')}
          </Button>
        )}
        {replaced !== null && replaced.edits.length > 0 && !running && (
          <Button disabled={busy} onClick={() => void sending.giveBack()}>
            {t('send.give-back')}
          </Button>
        )}
        {steps.check === 'doing' && <Button onClick={pane.cancel}>{t('cancel')}</Button>}
      </div>
    </section>
  );
}
