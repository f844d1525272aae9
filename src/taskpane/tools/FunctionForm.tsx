import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../core/model/cell-ref';
import type { Edit } from '../../core/model/finding';
import { cellName } from '../../core/text/a1';
import type { Selection } from '../../host/host';
import { Notice } from '../components/Notice';
import type { Indicator } from '../../core/indicators';
import { describe, exampleFormula, exampleResult } from '../../functions';
import type { Outcome } from '../state';
import { useSectionStyles } from '../send/section-styles';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { callText, EMPTY, separatorsOf, takenFrom } from './argument';
import type { Argument } from './argument';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 0 12px' },
  argument: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '6px', alignItems: 'center' },
  formula: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly indicator: Indicator;
  readonly outcome: Outcome | null;
}

/** One function to be filled in: arguments typed or taken from the selection, written in the separators of the machine. */
export function FunctionForm({ indicator, outcome }: Props) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, language, sheetNames: checked } = useWords();
  const [read, setRead] = useState<readonly string[]>([]);
  const sheetNames = outcome ? checked : read;
  const pane = usePaneDeeds();
  const words = describe(indicator, language);
  const [args, setArgs] = useState<readonly Argument[]>(() => words.parameters.map(() => EMPTY));
  const [nothing, setNothing] = useState(false);
  const [filled, setFilled] = useState<{ readonly cell: string; readonly value: string } | null>(null);
  const [written, setWritten] = useState<readonly Edit[] | null>(null);
  const separators = separatorsOf(pane.state.surroundings);
  const put = (at: number, argument: Argument): void => setArgs(args.map((old, i) => (i === at ? argument : old)));
  const home = args.find((argument) => argument.kind === 'taken')?.sheet ?? 0;

  const selected = () =>
    pane.attempt(async () => {
      // Sheets are known by their place in the last reading: before the first check there was none.
      const names = outcome ? checked : (await pane.host.readWorkbook()).sheets.map((sheet) => sheet.name);
      if (!outcome) setRead(names);
      return { names, selection: await pane.host.selection() };
    });
  const take = async (at: number): Promise<void> => {
    const found = await selected();
    setNothing(found?.selection === null);
    if (found?.selection) put(at, takenFrom(found.selection));
  };
  const shownFormula = callText(words.name, args, { from: home, sheetNames }, separators, false);
  const handOut = () => pane.deed(() => pane.host.insertFormula(shownFormula), 'pane.news.copied');
  const insert = async (sure = false): Promise<void> => {
    const target = await selected();
    if (!target) return;
    const formula = callText(words.name, args, { from: target.selection?.sheet ?? home, sheetNames: target.names }, separators, true);
    const stands = target.selection ? standing(target.selection) : null;
    // What stands there would be lost without a word: asked once, then written so that it can be taken back.
    if (stands && !sure) return setFilled(stands);
    setFilled(null);
    setWritten(null);
    // Where somebody typed since the check, the host would refuse to write what can be taken back.
    const edits = target.selection && !pane.state.stale ? [{ cell: cornerOf(target.selection), value: formula }] : null;
    if (!edits) return void (await pane.deed(() => pane.host.insertFormula(formula), 'pane.news.inserted'));
    if (await pane.deed(() => pane.host.apply({ edits }), 'pane.news.inserted')) setWritten(edits);
  };
  const undo = async (edits: readonly Edit[]): Promise<void> => {
    if (await pane.deed(() => pane.host.undo({ edits }), 'pane.news.undone')) setWritten(null);
  };
  const handsOut = pane.host.handsOutFormulas === true;
  const missing = words.parameters.some(({ optional }, i) => !optional && isEmpty(args[i]!));
  const example = indicator.examples[0];
  return (
    <div className={styles.form}>
      <p className={sections.text}>{words.description}</p>
      {words.parameters.map(({ name, about, optional }, i) => (
        <Field key={name} label={optional ? t('finder.optional', { name: about }) : about}>
          {(ties) => (
            <div className={styles.argument}>
              <Input
                {...ties}
                value={shownArgument(args[i]!, home, sheetNames)}
                onChange={(_, { value }) => put(i, { kind: 'typed', text: value })}
              />
              <Button size="small" onClick={() => void take(i)} aria-label={t('finder.take-named', { name: about })}>
                {t('finder.take')}
              </Button>
            </div>
          )}
        </Field>
      ))}
      {nothing && (
        <p role="alert" className={sections.text}>
          {t('finder.no-selection')}
        </p>
      )}
      <p className={styles.formula} aria-label={t('finder.formula')}>
        {shownFormula}
      </p>
      {example && (
        <p className={sections.text}>
          {t('finder.example', {
            formula: exampleFormula(words.name, example, separators),
            result: exampleResult(indicator, example, language),
          })}
        </p>
      )}
      <p className={sections.text}>{t('finder.source', { source: words.source, other: words.otherName })}</p>
      <div role="status">
        {filled && (
          <Notice
            look="warning"
            action={
              <>
                <Button size="small" onClick={() => void insert(true)}>
                  {t('finder.replace')}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => setFilled(null)}>
                  {t('explain.leave')}
                </Button>
              </>
            }
          >
            {t('finder.filled', filled)}
          </Notice>
        )}
        {written && (
          <Notice
            look="success"
            action={
              <Button size="small" disabled={pane.state.work !== 'idle'} onClick={() => void undo(written)}>
                {t('undo')}
              </Button>
            }
          >
            {t('finder.inserted', { cell: cellName(written[0]!.cell.row, written[0]!.cell.col) })}
          </Notice>
        )}
      </div>
      <div className={sections.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={missing || pane.state.work !== 'idle'}
          onClick={() => void (handsOut ? handOut() : insert())}
        >
          {t(handsOut ? 'finder.copy' : 'finder.insert')}
        </Button>
      </div>
    </div>
  );
}

function cornerOf({ sheet, area: { top: row, left: col } }: Selection): CellRef {
  return { sheet, row, col };
}

/** What the cell that is written into holds now; null where it is blank. */
function standing(selection: Selection): { readonly cell: string; readonly value: string } | null {
  const value = selection.values[0]?.[0] ?? null;
  const { row, col } = cornerOf(selection);
  return value === null || value === '' ? null : { cell: cellName(row, col), value: String(value) };
}

function isEmpty(argument: Argument): boolean {
  return argument.kind === 'typed' && argument.text.trim() === '';
}

function shownArgument(argument: Argument, home: number, sheetNames: readonly string[]): string {
  if (argument.kind === 'typed') return argument.text;
  return argument.sheet === home ? argument.name : `${sheetNames[argument.sheet] ?? ''}!${argument.name}`;
}
