import { Button, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Workbook } from '../../core/model/sheet';
import type { ReadReport, RunCheck } from '../props';
import { useSectionStyles } from '../send/section-styles';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords, WordsProvider } from '../words/Words';
import { ReportBody } from './ReportBody';
import { ReportFindings } from './ReportFindings';
import type { Told } from './told';
import { showMark, toldOf, withReport } from './told';
import type { Kept } from './kept';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px 12px 24px' },
  area: { '& textarea': { minHeight: '160px', maxHeight: '40vh' } },
  body: { maxHeight: '60vh' },
  refused: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly runCheck: RunCheck;
  readonly readReport: ReadReport;
  /** What was typed and found stays while other views are looked at. */
  readonly kept: Kept;
}

/** A report's text, pasted or from Word, checked against itself and the open workbook. */
export function TextView({ runCheck, readReport, kept }: Props) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, say } = useWords();
  const pane = usePaneDeeds();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(kept.typed);
  const [result, setResult] = useState(kept.result);
  const [work, setWork] = useState(false);
  const [refused, setRefused] = useState('');
  useEffect(() => Object.assign(kept, { typed, result }) && undefined, [kept, typed, result]);
  const compare = async (name: string, bytes: Uint8Array): Promise<void> => {
    setRefused('');
    setWork(true);
    const checked = await pane.attempt(async () => {
      const report = await readReport(name, bytes);
      if ('message' in report) return say(report.message);
      const workbook = await pane.host.readWorkbook();
      return { name: name === PASTED ? null : name, ...(await heldAgainst(workbook, report, runCheck)) };
    });
    setWork(false);
    if (typeof checked === 'string') setRefused(checked);
    else if (checked) setResult(checked);
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    await compare(file.name, new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again, after it was mended in Word.
    input.value = '';
  };
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('text.title')}</h2>
      <p className={sections.text}>{t('text.lead')}</p>
      <Field label={t('text.label')}>
        <Textarea
          className={styles.area}
          resize="vertical"
          value={typed}
          placeholder={t('text.placeholder')}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={sections.actions}>
        <Button
          appearance="primary"
          disabled={work || typed.trim() === ''}
          onClick={() => void compare(PASTED, new TextEncoder().encode(typed))}
        >
          {t('text.check')}
        </Button>
        <Button disabled={work} onClick={() => picker.current?.click()}>
          {t('text.choose')}
        </Button>
        <input ref={picker} type="file" hidden accept=".docx,.docm,.txt" onChange={(event) => void choose(event.target)} />
      </div>
      <div role="status">{work && <Spinner size="tiny" labelPosition="after" label={t('text.working')} />}</div>
      <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
      {result && !work && <Result result={result} />}
    </div>
  );
}

/** The name that text is read by. */
const PASTED = '.txt';

async function heldAgainst(workbook: Workbook, report: Workbook, runCheck: RunCheck) {
  const both = withReport(workbook, report);
  return { report: await runCheck(both), first: workbook.sheets.length, sheetNames: both.sheets.map(({ name }) => name) };
}

function Result({ result }: { readonly result: NonNullable<Kept['result']> }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, count, language } = useWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { told, prose, counts } = toldOf(result.report, result.first, language);
  useEffect(() => heading.current?.focus(), [result]);
  const show = ({ at }: Told): void => {
    setChosen(at);
    showMark(at);
  };
  const compared = counts.holds + counts.fails;
  const of = (severity: string): string => count(told.filter(({ finding }) => finding.severity === severity).length);
  return (
    <WordsProvider language={language} sheetNames={result.sheetNames}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {result.name === null ? t('text.pasted') : t('text.chosen', { name: result.name })}
      </h2>
      <p className={sections.text}>
        {told.length > 0
          ? t('text.found', { errors: of('error'), warnings: of('warning'), infos: of('info') })
          : compared > 0
            ? t('text.none')
            : t('text.nothing')}{' '}
        {compared > 0 && t('text.counted', { figures: count(prose.figures), compared: count(compared), holds: count(counts.holds) })}
      </p>
      {told.length > 0 && <ReportFindings told={told} onShow={show} />}
      <ReportBody prose={prose} told={told} chosen={chosen} className={styles.body} />
    </WordsProvider>
  );
}
