import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../messages';
import { text } from '../messages';
import { say } from '../report/say';
import type { Chosen } from './files/gather-files';
import { chosenFiles } from './files/gather-files';
import type { Files, ListedFile } from './files/use-files';
import type { Work } from './work';

const useStyles = makeStyles({
  view: { maxWidth: '900px', margin: '0 auto', padding: '24px 16px', boxSizing: 'border-box' },
  drop: {
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '24px 16px',
    textAlign: 'center',
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', justifyContent: 'center' },
  bar: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', margin: '20px 0 8px' },
  news: { flex: '1 1 auto' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  name: { width: '42%' },
  link: {
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
  },
  failed: { color: tokens.colorPaletteRedForeground1 },
  warned: { color: tokens.colorPaletteDarkOrangeForeground1 },
  clean: { color: tokens.colorPaletteGreenForeground1 },
});

interface Props {
  readonly files: Files;
  readonly language: Language;
  /** Files are held over the page. */
  readonly isOver: boolean;
  /** What was chosen or dropped last held nothing readable. */
  readonly isEmpty: boolean;
  readonly workOn: (id: number) => Work | undefined;
  readonly onTake: (chosen: readonly Chosen[]) => void;
  readonly onOpen: (file: ListedFile) => void;
}

/** Choosing files, and the list of those that were chosen with what was found in each. */
export function FilesView({ files, language, isOver, isEmpty, workOn, onTake, onOpen }: Props) {
  const styles = useStyles();
  const t = (key: string, args?: Readonly<Record<string, string | number>>) => text(language, `page.${key}`, args);
  const picker = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const pick = (input: HTMLInputElement, isFolder: boolean): void => {
    if (!input.files?.length) return;
    onTake(chosenFiles(input.files, isFolder));
    // The same file can be chosen again, after it was mended elsewhere.
    input.value = '';
  };
  return (
    <main className={styles.view}>
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <p>{t('lead')}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => picker.current?.click()}>
            {t('open')}
          </Button>
          <Button onClick={() => folder.current?.click()}>{t('open-folder')}</Button>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".xlsx,.xlsm,.xls,.csv,.docx,.txt"
          onChange={(event) => pick(event.target, false)}
        />
        <input ref={folder} type="file" hidden {...{ webkitdirectory: '' }} onChange={(event) => pick(event.target, true)} />
        <p>{t('drop')}</p>
        <p>{t('promise')}</p>
      </div>
      {isEmpty && <p role="alert">{t('nothing-there')}</p>}
      {files.list.length > 0 && (
        <>
          <div className={styles.bar}>
            <span role="status" className={styles.news}>
              {files.left > 0 ? t('checking', { n: files.left }) : t('done', { n: files.list.length })}
            </span>
            {files.left > 0 && <Button onClick={files.cancel}>{t('cancel')}</Button>}
            <Button appearance="subtle" onClick={files.clear}>
              {t('clear')}
            </Button>
          </div>
          <table className={styles.table} aria-label={t('list')}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                  {t('list-name')}
                </th>
                <th scope="col" className={styles.cell}>
                  {t('list-verdict')}
                </th>
              </tr>
            </thead>
            <tbody>
              {files.list.map((file) => (
                <FileRow key={file.id} file={file} language={language} work={workOn(file.id)} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  );
}

function FileRow({
  file,
  language,
  work,
  onOpen,
}: {
  readonly file: ListedFile;
  readonly language: Language;
  readonly work: Work | undefined;
  readonly onOpen: (file: ListedFile) => void;
}) {
  const styles = useStyles();
  const { answer } = file;
  const mood = answer?.kind === 'checked' ? answer.mood : answer ? 'failed' : 'unchecked';
  const colour = mood === 'failed' ? styles.failed : mood === 'warned' ? styles.warned : mood === 'clean' ? styles.clean : undefined;
  return (
    <tr>
      <td className={styles.cell}>
        {answer?.kind === 'checked' ? (
          <button type="button" className={styles.link} onClick={() => onOpen(file)}>
            {file.path}
          </button>
        ) : (
          file.path
        )}
      </td>
      <td className={mergeClasses(styles.cell, colour)}>
        {answer ? verdictIn(answer, language) : <Spinner size="tiny" labelPosition="after" label={text(language, 'page.waiting')} />}
        {work && <> {text(language, work.isUnsaved ? 'page.unsaved' : 'page.changes-saved')}</>}
      </td>
    </tr>
  );
}

export function verdictIn(answer: NonNullable<ListedFile['answer']>, language: Language): string {
  switch (answer.kind) {
    case 'checked':
      return answer.verdict[language];
    case 'refused':
      return text(language, 'page.refused', { why: say(answer.message, language, []) });
    case 'too-slow':
      return text(language, 'page.too-slow', { n: answer.seconds });
    case 'broken':
      return text(language, 'page.broken', { why: answer.why });
  }
}
