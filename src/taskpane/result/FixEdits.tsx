import { makeStyles, tokens } from '@fluentui/react-components';
import type { Edit, Finding } from '../../core/model/finding';
import { cellKey, sameCell } from '../../core/model/cell-ref';
import { asTyped, formulaText } from '../../core/text/formula/as-typed';
import { suspectDecimals } from '../../report/figures';
import { CellLink } from '../components/CellLink';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { separatorsOf } from '../tools/argument';
import { CopyButton } from './CopyButton';
import { contentAt, editedTo, isFormula } from './edits';
import { pastedValue, printedCell, printedFigure } from './printed';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  edit: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** A column of texts may have hundreds of cells: the first show what happens to all. */
const FIRST = 8;

interface Props {
  readonly edits: readonly Edit[];
  readonly finding: Finding;
  /** Nothing can be written: each figure is offered to be copied. */
  readonly locked: boolean;
}

/** What each cell holds before and after. */
export function FixEdits({ edits, finding, locked }: Props) {
  const styles = useStyles();
  const { t, count } = useWords();
  return (
    <ul className={styles.list} aria-label={t('fix.edits')}>
      {edits.slice(0, FIRST).map((edit) => (
        <Line key={cellKey(edit.cell)} edit={edit} finding={finding} locked={locked} />
      ))}
      {edits.length > FIRST && <li>{t('fix.more', { count: count(edits.length - FIRST) })}</li>}
    </ul>
  );
}

function Line({ edit, finding, locked }: { readonly edit: Edit; readonly finding: Finding; readonly locked: boolean }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { workbook } = useOutcome();
  const machine = separatorsOf(usePaneDeeds().state.surroundings);
  const cell = contentAt(edit.cell, workbook);
  const after = editedTo(edit, workbook, language);
  const text = typeof cell?.value === 'string' && typeof edit.value === 'number';
  const stands = isFormula(edit) && cell?.formula !== undefined ? formulaText(cell.formula, language) : printedCell(cell, language);
  return (
    <li className={styles.edit}>
      <CellLink cell={edit.cell} home={finding.cell.sheet} />
      {': '}
      <span className={styles.before}>{text ? t('change.text', { text: `“${stands}”` }) : stands || t('blank')}</span>
      {' → '}
      <span className={styles.after}>{text ? t('change.number', { figure: after }) : after}</span>
      {isFormula(edit) && <FormulaFigures edit={edit} finding={finding} />}
      {locked && (
        <>
          {' '}
          <CopyButton
            figure={after}
            pasted={isFormula(edit) ? asTyped(String(edit.value), machine) : pastedValue(edit.value, cell?.format, machine.decimal)}
          />
        </>
      )}
    </li>
  );
}

/** What the cell shows now, and what it shows once the formula is mended. */
function FormulaFigures({ edit, finding }: { readonly edit: Edit; readonly finding: Finding }) {
  const { language, t } = useWords();
  const suspect = finding.suspects.find(({ cell }) => sameCell(cell, edit.cell));
  if (!suspect || suspect.suggestion === null) return null;
  const figure = (value: number | string | null): string => printedFigure(value, suspectDecimals(suspect, finding), language);
  return <div>{t('fix.formula.figures', { before: figure(suspect.actual), after: figure(suspect.suggestion) })}</div>;
}
