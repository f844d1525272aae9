import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FaultBoundary } from './components/FaultBoundary';
import { FaultScreen } from './components/FaultScreen';
import { Header } from './components/Header';
import { NoHostScreen } from './components/NoHostScreen';
import { Workspace } from './components/Workspace';
import type { AppProps } from './props';
import { stayAtTab } from './stay-at-tab';
import { themes } from './themes';
import { useAppearance } from './use-appearance';
import { NowProvider } from './words/Now';
import { WordsProvider } from './words/Words';
import type { Language } from '../messages';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    minWidth: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'break-word',
  },
});

const NO_SHEETS: readonly string[] = [];
const clock = (): Date => new Date();

/** The task pane. It knows no Excel: the workbook comes through `host`, the check through `runCheck`. */
export function App({ language: first = 'vi', onLanguage, appearance, now = clock, ...rest }: AppProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(first);
  const look = useAppearance(appearance);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.addEventListener('keydown', stayAtTab);
    return () => document.removeEventListener('keydown', stayAtTab);
  }, []);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    onLanguage?.(chosen);
  };
  const { host } = rest;
  return (
    <FluentProvider theme={themes[look]} className={styles.pane} style={{ colorScheme: look }}>
      <NowProvider value={now}>
        <WordsProvider language={language} sheetNames={NO_SHEETS}>
          <Header onLanguage={choose} />
          <main>
            <FaultBoundary otherwise={(detail) => <FaultScreen detail={detail} />}>
              {typeof host === 'string' ? <NoHostScreen reason={host} /> : <Workspace {...rest} host={host} now={now} />}
            </FaultBoundary>
          </main>
        </WordsProvider>
      </NowProvider>
    </FluentProvider>
  );
}
