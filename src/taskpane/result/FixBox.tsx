import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/model/finding';
import { sameCell } from '../../core/model/cell-ref';
import { formulaText } from '../../core/text/formula/as-typed';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CopySuggestion } from './CopySuggestion';
import { FixEdits } from './FixEdits';
import type { Head } from './head';
import { Likelihood } from './Likelihood';
import { contentAt, editedTo, isFormula, typesOverFormula } from './edits';
import { useLocked } from './use-locked';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  remind: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly finding: Finding;
  readonly findingKey: string;
  readonly head: Head;
  readonly mended: boolean;
}

/** What can be done about the cell that leads: the sure repair as a button, else its figure to copy; the paper decides. */
export function FixBox({ finding, findingKey, head, mended }: Props) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { workbook } = useOutcome();
  const pane = usePaneDeeds();
  const box = useRef<HTMLDivElement>(null);
  const fix = finding.explained === undefined && !typesOverFormula(finding.fix, workbook) ? finding.fix : null;
  const locked = useLocked(fix?.edits ?? NO_EDITS);
  // The button that was pressed gives way to "undo": the keyboard goes there instead of to the top of the page.
  useEffect(() => {
    if (mended && document.activeElement === document.body) box.current?.querySelector<HTMLElement>('[data-undo]')?.focus();
  }, [mended]);
  const { culprit } = head;
  if (!fix && (!culprit || finding.explained !== undefined)) return null;
  const busy = pane.state.work !== 'idle';
  // One cell, whose old and new figure the head tells already.
  const said = fix?.edits.length === 1 && culprit && sameCell(fix.edits[0]!.cell, culprit.cell) && !isFormula(fix.edits[0]!);
  if (mended)
    return (
      <div className={styles.actions} ref={box}>
        <Button size="small" data-undo disabled={busy || pane.state.applied.at(-1)?.key !== findingKey} onClick={() => void pane.undo()}>
          {t('undo')}
        </Button>
      </div>
    );
  return (
    <div className={styles.box} ref={box}>
      {culprit && <Likelihood suspect={culprit} />}
      {fix && (!said || locked) && <FixEdits edits={fix.edits} finding={finding} locked={locked} />}
      {!fix && culprit?.formula !== undefined && <code>{formulaText(culprit.formula, language)}</code>}
      {(fix || culprit?.suggestion != null) && <p className={styles.remind}>{t(fix && locked ? 'fix.protected' : 'fix.remind')}</p>}
      <div className={styles.actions}>
        {fix && !locked && (
          <Button appearance="primary" disabled={busy || pane.state.stale} onClick={() => void pane.fix(findingKey)}>
            <FixName finding={finding} />
          </Button>
        )}
        {!fix && culprit && <CopySuggestion suspect={culprit} finding={finding} />}
      </div>
    </div>
  );
}

const NO_EDITS = [] as const;

/** "Sửa thành 177", "Đổi chữ thành số 1.012", "Sửa công thức", "Sửa 5 ô". */
function FixName({ finding }: { readonly finding: Finding }) {
  const { t, language } = useWords();
  const { workbook } = useOutcome();
  const { edits } = finding.fix!;
  const [first] = edits;
  if (edits.some(isFormula)) return t('fix.formula');
  const figure = editedTo(first!, workbook, language);
  const text = edits.every(({ cell, value }) => typeof value === 'number' && typeof contentAt(cell, workbook)?.value === 'string');
  if (edits.length > 1) return t(text ? 'fix.several-texts' : 'fix.several', { count: edits.length });
  return t(text ? 'fix.text' : 'fix', { figure });
}
