import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import type { RowCol } from '../core/model/cell-ref';
import { cellName } from '../core/text/a1';
import { FUNCTION_NAMES, plainFormula } from '../functions';
import type { PaneRequests } from '../host/host';
import type { Language } from '../messages';
import { text } from '../messages';
import { readReport } from '../file/read-report';
import { accountOf } from '../report/account';
import { reportHtml } from '../report/html';
import { App } from '../taskpane/App';
import { copyText } from '../taskpane/components/copy-text';
import type { ReadReport, RunCheck } from '../taskpane/props';
import { FileHost } from './file-host/file-host';
import { download, printPage } from './hand-out';
import type { OpenBook } from './open-book';
import { savedFile } from './open-book';
import { contentText, typeInto } from './sheet/entry';
import { FormulaBar } from './sheet/FormulaBar';
import { SheetGrid } from './sheet/SheetGrid';
import { SheetTabs, turnSheet } from './sheet/SheetTabs';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100vh', boxSizing: 'border-box' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 160px', minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  news: { margin: 0, padding: '4px 12px', backgroundColor: tokens.colorNeutralBackground3 },
  both: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 760px)': { flexDirection: 'column' },
  },
  sheet: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  grid: { flex: '1 1 auto', minHeight: 0 },
  pane: {
    flex: '0 0 380px',
    minWidth: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { flex: '1 1 0', borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The page's reader is at hand. */
const reportOf: ReadReport = (name, bytes) => Promise.resolve(readReport(name, bytes));

const OWN = new Set(FUNCTION_NAMES);

/** It follows the book by its host: a step in the sheet is none of its business. */
const Pane = memo(App);

interface Props {
  readonly open: OpenBook;
  readonly runCheck: RunCheck;
  readonly version: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onBack: () => void;
}

/** One file: the sheet as it looks, and beside it the pane of the add-in over the same workbook. */
export function BookView({ open, runCheck, version, language, onLanguage, onBack }: Props) {
  const styles = useStyles();
  const t = useCallback((key: string, args?: Readonly<Record<string, string | number>>) => text(language, `page.${key}`, args), [language]);
  const { book } = open.saveable;
  const [news, setNews] = useState('');
  const [, redraw] = useState(0);
  useEffect(() => book.listen(() => redraw((n) => n + 1)), [book]);

  const save = useCallback(() => {
    const { name, bytes } = savedFile(open, t('saved-suffix'));
    download(name, bytes);
    open.work.saved();
    setNews(t('saved', { name }));
  }, [open, t]);
  const host = useMemo(
    () =>
      new FileHost(book, open.origin, {
        sheetName: (kind) => text(language, `excel.${kind}-sheet`),
        ownFunctions: OWN,
        save,
        changed: () => open.work.changed(),
        copy: copyText,
      }),
    // A workbook has one host for as long as it is open: it remembers what can be undone.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the language of later sheets is that of the opening
    [book, open],
  );
  const requests = useMemo(checkAtOnce, [open]);
  const { sheet, area } = book.selection;
  const at = { row: area.top, col: area.left };
  const untyped = open.origin.read.sheets.some((one) => one.untyped);
  const type = useCallback(
    (where: RowCol, typed: string) => {
      const taken = typeInto(book, book.active, where, typed, untyped);
      setNews(taken ? '' : t('locked', { cell: cellName(where.row, where.col) }));
    },
    [book, t, untyped],
  );
  const isOld = useCallback((row: number, col: number) => open.calculator.isOld(book.active, row, col), [book, open]);
  const print = async (): Promise<void> => {
    const report = await runCheck(await host.readWorkbook());
    const account = accountOf({ path: open.name, report }, language);
    printPage(reportHtml([account], account.verdict, language));
  };
  const old = open.calculator.notRenewed;
  const notices = [news, old > 0 ? t('not-renewed', { n: old }) : '', open.saveable.bytes ? '' : t('becomes-xlsx')].filter(Boolean);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button onClick={onBack}>{t('back')}</Button>
        <h1 className={styles.name}>{open.name}</h1>
        <Button disabled={book.undo.steps.length === 0} onClick={() => book.undo.back()}>
          {t('undo')}
        </Button>
        <Button onClick={() => void print()}>{t('print')}</Button>
        <Button appearance="primary" onClick={save}>
          {t('save')}
        </Button>
      </div>
      <div role="status">
        {notices.map((notice) => (
          <p key={notice} className={styles.news}>
            {notice}
          </p>
        ))}
      </div>
      <div className={styles.both}>
        <section className={styles.sheet} aria-label={t('view-sheet')}>
          <FormulaBar
            name={cellName(at.row, at.col)}
            content={contentText(book, sheet, at)}
            labels={{ name: t('cell-name'), content: t('cell-content') }}
            onEnter={(typed) => type(at, typed)}
          />
          <div className={styles.grid}>
            <SheetGrid
              book={book}
              label={t('sheet', { name: book.active.name })}
              isOld={isOld}
              onEdit={type}
              textOf={(where) => contentText(book, book.active, where)}
              onSheet={(step) => turnSheet(book, step)}
            />
          </div>
          <SheetTabs book={book} label={t('sheets')} />
        </section>
        <section className={styles.pane} aria-label={t('view-check')}>
          <Pane
            host={host}
            runCheck={runCheck}
            readReport={reportOf}
            version={version}
            language={language}
            onLanguage={onLanguage}
            requests={requests}
            ownFunctions={OWN}
            plainFormula={plainFormula}
          />
        </section>
      </div>
    </div>
  );
}

/** A file is opened for its findings: the pane checks it without being asked. */
function checkAtOnce(): PaneRequests {
  let asked = false;
  return {
    on(listener) {
      if (!asked) listener('check-workbook');
      asked = true;
      return () => undefined;
    },
  };
}
