import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
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
import { workbookNow } from './file-host/as-read';
import type { CheckPool } from './files/check-pool';
import { answerOf, brokenBy } from './files/file-check';
import type { Chosen } from './files/gather-files';
import { useDrop } from './files/use-drop';
import type { ListedFile } from './files/use-files';
import { useFiles } from './files/use-files';
import { FilesView, verdictIn } from './FilesView';
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

interface Shown {
  readonly id: number;
  readonly book: OpenBook;
}

const NO_SHEETS: readonly string[] = [];

/** The page: the list of files, or one of them. */
export function PageApp({ pool, runCheck, version, language: first, onLanguage }: Props) {
  const styles = useStyles();
  const look = useAppearance(undefined);
  const [language, setLanguage] = useState(first);
  const files = useFiles(pool);
  const { add, answered } = files;
  const [open, setOpen] = useState<Shown | null>(null);
  const [news, setNews] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const begun = useBegun();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${open.book.name} – Khớp Số` : text(language, 'page.title');
  }, [language, open]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    onLanguage(chosen);
  };
  const show = async ({ id, path, file }: ListedFile): Promise<void> => {
    setNews(text(language, 'page.opening', { name: path }));
    try {
      const opened = begun.get(id) ?? (await openBook(path, new Uint8Array(await file.arrayBuffer())));
      setNews(isRefusal(opened) ? say(opened.message, language, []) : '');
      if (!isRefusal(opened)) setOpen({ id, book: opened });
    } catch (error) {
      // The file is gone since, or a mistake of ours: said, and the list stays.
      setNews(`${path}: ${verdictIn(brokenBy(error), language)}`);
    }
  };
  const back = useCallback(() => {
    setOpen(null);
    if (!open?.book.work.isBegun) return;
    begun.set(open.id, open.book);
    const { origin, saveable } = open.book;
    void runCheck(workbookNow(origin, saveable.book))
      .then((report) => answerOf(report, false), brokenBy)
      .then((answer) => answered(open.id, answer));
  }, [answered, begun, open, runCheck]);
  const take = useCallback(
    (chosen: readonly Chosen[]) => {
      back();
      setNews('');
      setEmpty(chosen.length === 0);
      add(chosen);
    },
    [add, back],
  );
  const refused = useCallback(() => {
    back();
    setNews(text(language, 'page.folder-refused'));
  }, [back, language]);
  const over = useDrop(take, refused);
  const clear = (): void => {
    const unsaved = [...begun.values()].filter(({ work }) => work.isUnsaved).length;
    if (unsaved > 0 && !window.confirm(text(language, 'page.lose', { n: unsaved }))) return;
    begun.clear();
    files.clear();
  };
  useEffect(() => {
    // The browser asks in its own words; what it is told to say is not shown.
    const ask = (event: BeforeUnloadEvent): void => {
      if ([open?.book, ...begun.values()].some((book) => book?.work.isUnsaved)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [begun, open]);
  return (
    <FluentProvider theme={themes[look]} className={styles.page} style={{ colorScheme: look }}>
      {open ? (
        <BookView open={open.book} runCheck={runCheck} version={version} language={language} onLanguage={choose} onBack={back} />
      ) : (
        <WordsProvider language={language} sheetNames={NO_SHEETS}>
          <Header onLanguage={choose} />
          <p role="status">{news}</p>
          <FilesView
            files={{ ...files, clear }}
            language={language}
            isOver={over}
            isEmpty={isEmpty}
            workOn={(id) => begun.get(id)?.work}
            onTake={take}
            onOpen={(file) => void show(file)}
          />
        </WordsProvider>
      )}
    </FluentProvider>
  );
}

/** Workbooks that were changed on the page, by the file's place in the list: they stay as they are until the page is closed. */
function useBegun(): Map<number, OpenBook> {
  return useRef(new Map<number, OpenBook>()).current;
}
