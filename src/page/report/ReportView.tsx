import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { CellRef } from '../../core/model/cell-ref';
import type { Report } from '../../core/model/report';
import { commentDocument } from '../../file/docx/comment-docx';
import { CannotWrite } from '../../file/patch/cannot-write';
import type { Language } from '../../messages';
import { text } from '../../messages';
import { documentNotes } from '../../report/document-notes';
import { say } from '../../report/say';
import { GoToProvider } from '../../taskpane/components/GoTo';
import type { RunCheck } from '../../taskpane/props';
import { Counted } from '../../taskpane/prose/Counted';
import { ReportBody } from '../../taskpane/prose/ReportBody';
import { ReportFindings } from '../../taskpane/prose/ReportFindings';
import type { Told } from '../../taskpane/prose/told';
import { showMark, toldOf, withReport } from '../../taskpane/prose/told';
import { WordsProvider } from '../../taskpane/words/Words';
import { brokenBy } from '../files/file-check';
import { verdictIn } from '../FilesView';
import { download } from '../hand-out';
import type { OpenReport } from './open-report';

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
  both: { flex: '1 1 auto', minHeight: 0, display: 'flex', '@media (max-width: 760px)': { flexDirection: 'column' } },
  body: { flex: '1 1 0', minWidth: 0, minHeight: 0, boxSizing: 'border-box', padding: '16px 24px', border: 'none', borderRadius: 0 },
  found: {
    flex: '0 0 420px',
    minWidth: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { flex: '1 1 0', borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly open: OpenReport;
  readonly runCheck: RunCheck;
  readonly language: Language;
  readonly onBack: () => void;
  /** Opens the workbook of a cell, and shows the cell. */
  readonly onCell: (cell: CellRef) => void;
}

/** A report as it reads, and beside it what in it does not agree, with itself or with the workbooks of the list. */
export function ReportView({ open, runCheck, language, onBack, onCell }: Props) {
  const styles = useStyles();
  const t = (key: string, args?: Readonly<Record<string, string | number>>) => text(language, `page.${key}`, args);
  const [report, setReport] = useState<Report | null>(null);
  const [news, setNews] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const first = open.against.sheets.length;
  const names = useMemo(() => [...open.against.sheets, ...open.workbook.sheets].map(({ name }) => name), [open]);
  useEffect(() => {
    runCheck(withReport(open.against, open.workbook)).then(setReport, (error: unknown) => setNews(verdictIn(brokenBy(error), language)));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the language of a later fault is that of the opening
  }, [open, runCheck]);
  const told = useMemo(() => report && toldOf(report, first, language), [first, language, report]);
  const show = ({ at }: Told): void => {
    setChosen(at);
    showMark(at);
  };
  const comment = (): void => {
    try {
      const { bytes, left } = commentDocument(open.bytes, documentNotes(report!, language, first));
      const name = `${open.name.replace(/^.*\//, '').replace(/\.[^.]*$/, '')} (${t('commented-suffix')}).docx`;
      download(name, bytes);
      setNews(`${t('saved', { name })} ${left.length > 0 ? text(language, 'cli.comments-left', { n: left.length }) : ''}`);
    } catch (error) {
      setNews(error instanceof CannotWrite ? say(error.why, language, []) : verdictIn(brokenBy(error), language));
    }
  };
  const goTo = useMemo(() => {
    const go = (cell: CellRef): Promise<void> => Promise.resolve(onCell(cell));
    return {
      cell: go,
      cells: ({ sheet, areas: [area] }: { sheet: number; areas: readonly { top: number; left: number }[] }) =>
        go({ sheet, row: area!.top, col: area!.left }),
    };
  }, [onCell]);
  return (
    <WordsProvider language={language} sheetNames={names}>
      <GoToProvider value={goTo}>
        <div className={styles.view}>
          <div className={styles.bar}>
            <Button onClick={onBack}>{t('back')}</Button>
            <h1 className={styles.name}>{open.name}</h1>
            {told && told.told.length > 0 && !/\.txt$/i.test(open.name) && (
              <Button appearance="primary" onClick={comment}>
                {t('commented')}
              </Button>
            )}
          </div>
          <div role="status">{news && <p className={styles.news}>{news}</p>}</div>
          <div className={styles.both}>
            {told && <ReportBody prose={told.prose} told={told.told} chosen={chosen} className={styles.body} />}
            <section className={styles.found} aria-label={t('view-check')}>
              {told ? (
                <>
                  <Counted told={told} />
                  {open.places.length > 0 && <p>{t('held-against', { n: new Set(open.places.map(({ file }) => file.id)).size })}</p>}
                  <ReportFindings told={told.told} onShow={show} />
                </>
              ) : (
                !news && <Spinner labelPosition="after" label={text(language, 'pane.text.working')} />
              )}
            </section>
          </div>
        </div>
      </GoToProvider>
    </WordsProvider>
  );
}
