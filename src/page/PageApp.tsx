import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isRefusal } from '../file/read';
import { say } from '../report/say';
import type { Language } from '../messages';
import { text } from '../messages';
import { Header } from '../taskpane/components/Header';
import type { RunCheck } from '../taskpane/props';
import { themes } from '../taskpane/themes';
import { useAppearance } from '../taskpane/use-appearance';
import { WordsProvider } from '../taskpane/words/Words';
import { BookView } from './BookView';
import type { CheckPool } from './files/check-pool';
import type { ListedFile } from './files/use-files';
import { useFiles } from './files/use-files';
import { FilesView } from './FilesView';
import type { OpenBook } from './open-book';
import { openBook } from './open-book';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly pool: CheckPool;
  readonly runCheck: RunCheck;
  readonly version: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const NO_SHEETS: readonly string[] = [];

/** The page: the list of files, or one of them. */
export function PageApp({ pool, runCheck, version, language: first, onLanguage }: Props) {
  const styles = useStyles();
  const look = useAppearance(undefined);
  const [language, setLanguage] = useState(first);
  const files = useFiles(pool);
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${open.name} – Khớp Số` : text(language, 'page.title');
  }, [language, open]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    onLanguage(chosen);
  };
  const show = async ({ path, file }: ListedFile): Promise<void> => {
    setNews(text(language, 'page.opening', { name: path }));
    const opened = await openBook(path, new Uint8Array(await file.arrayBuffer()));
    setNews(isRefusal(opened) ? say(opened.message, language, []) : '');
    if (!isRefusal(opened)) setOpen(opened);
  };
  return (
    <FluentProvider theme={themes[look]} className={styles.page} style={{ colorScheme: look }}>
      {open ? (
        <BookView open={open} runCheck={runCheck} version={version} language={language} onLanguage={choose} onBack={() => setOpen(null)} />
      ) : (
        <WordsProvider language={language} sheetNames={NO_SHEETS}>
          <Header onLanguage={choose} />
          <p role="status">{news}</p>
          <FilesView files={files} language={language} onOpen={(file) => void show(file)} />
        </WordsProvider>
      )}
    </FluentProvider>
  );
}
