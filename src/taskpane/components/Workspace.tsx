import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../core/model/finding';
import type { PaneHost } from '../../host/host';
import type { AppProps } from '../props';
import { ResultView } from '../result/ResultView';
import { nothingKept } from '../prose/kept';
import { say } from '../../report/say';
import type { Outcome } from '../state';
import { usePane } from '../use-pane';
import { OutcomeProvider, PaneProvider } from '../words/OutcomeContext';
import { useWords, WordsProvider } from '../words/Words';
import { GoToProvider } from './GoTo';
import { fetchLater, SendView, TextView, ToolsView, UnderstoodView } from './later';
import { LiveRegion } from './LiveRegion';
import { ProgressScreen } from './ProgressScreen';
import { RefusalBar } from './RefusalBar';
import { StartScreen } from './StartScreen';
import { UnfinishedBar } from './UnfinishedBar';
import { useNews } from './use-news';
import { PANEL, tabId, Views } from './Views';

const useStyles = makeStyles({
  panel: { outlineStyle: 'none' },
  notYet: { padding: '14px 12px' },
  bar: { padding: '10px 12px 0' },
});

const NO_FUNCTIONS: ReadonlySet<string> = new Set();

interface Props extends Omit<AppProps, 'host'> {
  readonly host: PaneHost;
  readonly now: () => Date;
}

/** The pane with a workbook at hand: first screen, progress, and the views of a result. */
export function Workspace({ host, runCheck, readReport, now, version, requests, ownFunctions = NO_FUNCTIONS, plainFormula }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const comment = useCallback(
    (finding: Finding, { workbook }: Outcome) =>
      say(
        finding.message,
        language,
        workbook.sheets.map((sheet) => sheet.name),
      ),
    [language],
  );
  const pane = usePane({ host, runCheck, now, own: ownFunctions, comment });
  const { state, check, dispatch, look } = pane;
  const { outcome, view, work, refusal } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useRef(nothingKept()).current;
  const sheetNames = outcome?.workbook.sheets.map((sheet) => sheet.name) ?? NO_NAMES;

  useEffect(
    () =>
      requests?.on((request) => {
        dispatch({ type: 'view', view: 'result' });
        void check(request === 'check-sheet' ? 'active' : null);
      }),
    [requests, check, dispatch],
  );
  const number = outcome?.number ?? 0;
  const quiet = outcome?.quiet ?? false;
  // After a check the keyboard and the screen reader start at the verdict: at once, for a moment after it is seen the
  // keyboard may be back in the sheet, and must stay there.
  useLayoutEffect(() => {
    if (number > 0 && !quiet) heading.current?.focus();
  }, [number, quiet]);

  useEffect(() => {
    const timer = setTimeout(fetchLater, FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const working = (work === 'reading' || work === 'checking') && view === 'result' && !state.quiet;
  const first = !outcome && view === 'result';
  return (
    <WordsProvider language={language} sheetNames={sheetNames}>
      <GoToProvider value={pane.goTo}>
        <PaneProvider value={pane}>
          <OutcomeProvider value={outcome}>
            {!first && !working && <Views view={view} onView={look} />}
            <div role="alert">
              {state.surroundings?.unfinished && (
                <div className={styles.bar}>
                  <UnfinishedBar />
                </div>
              )}
              {refusal && (
                <div className={styles.bar}>
                  <RefusalBar refusal={refusal} onClose={() => dispatch({ type: 'dismissed' })} />
                </div>
              )}
            </div>
            {working ? (
              <ProgressScreen work={work} progress={state.progress} onCancel={pane.cancel} />
            ) : first ? (
              <StartScreen
                surroundings={state.surroundings}
                onCheck={() => void check(null)}
                onCheckSheet={() => void check('active')}
                onVerify={() => look('send')}
                onText={() => look('text')}
                onTools={() => look('tools')}
              />
            ) : (
              <div role="tabpanel" id={PANEL} aria-labelledby={tabId(view)} className={styles.panel}>
                {view === 'result' && outcome && <ResultView heading={heading} />}
                <Suspense fallback={<Loading />}>
                  {view === 'understood' && outcome && <UnderstoodView />}
                  {!outcome && view === 'understood' && <NotYet onCheck={() => look('result')} />}
                  {view === 'text' && <TextView runCheck={runCheck} readReport={readReport} kept={kept} />}
                  {view === 'send' && <SendView outcome={outcome} version={version} plain={plainFormula} />}
                  {view === 'tools' && <ToolsView outcome={outcome} section={pane.state.section} />}
                </Suspense>
              </div>
            )}
            <News pane={pane} />
          </OutcomeProvider>
        </PaneProvider>
      </GoToProvider>
    </WordsProvider>
  );
}

/** The pane's own first work is done by then. */
const FETCH_AFTER = 1500;

function Loading() {
  const { t } = useWords();
  return <ProgressBar aria-label={t('loading')} />;
}

/** Asked for before the first check. */
function NotYet({ onCheck }: { readonly onCheck: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.notYet}>
      <p>{t('understood.none')}</p>
      <Button appearance="primary" onClick={onCheck}>
        {t('to-check')}
      </Button>
    </div>
  );
}

const NO_NAMES: readonly string[] = [];

function News({ pane }: { readonly pane: ReturnType<typeof usePane> }) {
  const { words, turn } = useNews(pane.state);
  return <LiveRegion words={words} turn={turn} />;
}
