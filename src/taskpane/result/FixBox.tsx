import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Edit, Finding } from '../../core/model/finding';
import { sameCell } from '../../core/model/cell-ref';
import { cellAt } from '../../core/model/sheet';
import { suspectDecimals } from '../../report/figures';
import { useEffect, useRef, useState } from 'react';
import { CellLink } from '../components/CellLink';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CopyButton } from './CopyButton';
import { pastedValue, printedCell, printedFigure, printedValue } from './printed';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  edit: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  remind: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly finding: Finding;
  readonly findingKey: string;
  readonly mended: boolean;
}

/** The one sure repair, before → after, with the reminder that the paper decides. Nothing where no repair is sure. */
export function FixBox({ finding, findingKey, mended }: Props) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { workbook } = useOutcome();
  const pane = usePaneDeeds();
  const box = useRef<HTMLDivElement>(null);
  const locked = useLocked(finding.fix?.edits ?? NO_EDITS);
  // The button that was pressed gives way to "undo": the keyboard goes there instead of to the top of the page.
  useEffect(() => {
    if (mended && document.activeElement === document.body) box.current?.querySelector<HTMLElement>('[data-undo]')?.focus();
  }, [mended]);
  if (!finding.fix || finding.explained !== undefined) return null;
  const cellOf = ({ cell }: Edit) => {
    const sheet = workbook.sheets[cell.sheet];
    return sheet && cellAt(sheet, cell.row, cell.col);
  };
  const after = (edit: Edit): string => printedValue(edit.value, cellOf(edit)?.format, language);
  const before = (edit: Edit): string => {
    const cell = cellOf(edit);
    return (isFormula(edit) && cell?.formula !== undefined ? `=${cell.formula}` : printedCell(cell, language)) || t('blank');
  };
  const { edits } = finding.fix;
  const busy = pane.state.work !== 'idle';
  return (
    <div className={styles.box} ref={box}>
      <ul className={styles.list} aria-label={t('fix.edits')}>
        {edits.map((edit) => (
          <li key={`${edit.cell.sheet}:${edit.cell.row}:${edit.cell.col}`} className={styles.edit}>
            <CellLink cell={edit.cell} home={finding.cell.sheet} />
            {': '}
            <span className={styles.before}>{before(edit)}</span>
            {' → '}
            <span className={styles.after}>{after(edit)}</span>
            {isFormula(edit) && <FormulaFigures edit={edit} finding={finding} />}
            {locked && (
              <>
                {' '}
                <CopyButton
                  figure={after(edit)}
                  pasted={pastedValue(edit.value, cellOf(edit)?.format, pane.state.surroundings?.decimalSeparator ?? ',')}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {mended ? (
        <div className={styles.actions}>
          <Button size="small" data-undo disabled={busy || pane.state.applied.at(-1)?.key !== findingKey} onClick={() => void pane.undo()}>
            {t('undo')}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles.remind}>{t(locked ? 'fix.protected' : 'fix.remind')}</p>
          {!locked && (
            <div className={styles.actions}>
              <Button appearance="primary" size="small" disabled={busy || pane.state.stale} onClick={() => void pane.fix(findingKey)}>
                {edits.some(isFormula)
                  ? t('fix.formula')
                  : edits.length === 1
                    ? t('fix', { figure: after(edits[0]!) })
                    : t('fix.several', { count: edits.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

const NO_EDITS: readonly Edit[] = [];

function isFormula({ value }: Edit): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

/** What the cell shows now, and what it shows once the formula is mended. */
function FormulaFigures({ edit, finding }: { readonly edit: Edit; readonly finding: Finding }) {
  const { language, t } = useWords();
  const suspect = finding.suspects.find(({ cell }) => sameCell(cell, edit.cell));
  if (!suspect || suspect.suggestion === null) return null;
  const figure = (value: number | string | null): string => printedFigure(value, suspectDecimals(suspect, finding), language);
  return <div>{t('fix.formula.figures', { before: figure(suspect.actual), after: figure(suspect.suggestion) })}</div>;
}

/** Whether the host can't write the edits. Asked only where a sheet is protected, and locked until the answer is there. */
function useLocked(edits: readonly Edit[]): boolean {
  const { workbook } = useOutcome();
  const { state, host, attempt } = usePaneDeeds();
  const shielded = edits.some(({ cell }) => state.surroundings?.protectedSheets.includes(workbook.sheets[cell.sheet]?.name ?? ''));
  const [locked, setLocked] = useState(true);
  useEffect(() => {
    let gone = false;
    if (shielded) void attempt(() => host.isLocked(edits.map(({ cell }) => cell))).then((answer) => !gone && setLocked(answer ?? true));
    return () => void (gone = true);
  }, [shielded, edits, host, attempt]);
  return shielded && locked;
}
