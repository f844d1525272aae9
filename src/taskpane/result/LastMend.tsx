import { Button } from '@fluentui/react-components';
import { cellKey } from '../../core/model/cell-ref';
import { Notice } from '../components/Notice';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { editedTo } from './edits';

/** What was written last, and the way back. */
export function LastMend() {
  const { t, cell, language } = useWords();
  const { workbook } = useOutcome();
  const { state, undo } = usePaneDeeds();
  const edits = state.applied.at(-1)!.fix.edits;
  const [first] = edits;
  const words =
    edits.length === 1
      ? t('mended.one', { cell: cell(first!.cell), figure: editedTo(first!, workbook, language) })
      : t('mended.several', { count: edits.length });
  return (
    <Notice
      key={cellKey(first!.cell)}
      look="success"
      action={
        <Button size="small" disabled={state.work !== 'idle'} onClick={() => void undo()}>
          {t('undo')}
        </Button>
      }
    >
      {words}
    </Notice>
  );
}
