import { Button } from '@fluentui/react-components';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { Notice } from './Notice';

/** Something that was being written and did not come to its end: how much, and the way back. Nothing where there is none. */
export function UnfinishedBar() {
  const { t, count } = useWords();
  const pane = usePaneDeeds();
  const unfinished = pane.state.surroundings?.unfinished;
  if (!unfinished) return null;
  const { cells, sheets } = unfinished;
  const takeBack = async (): Promise<void> => {
    const done = await pane.deed(() => pane.host.takeBackUnfinished(), 'pane.news.undone');
    // The result on show may have been found while cells were half-written.
    if (done && pane.state.outcome) await pane.check(pane.state.scope);
  };
  return (
    <Notice
      look="warning"
      action={
        <Button size="small" disabled={pane.state.work !== 'idle'} onClick={() => void takeBack()}>
          {t('undo')}
        </Button>
      }
    >
      {cells > 0 || sheets === 0 ? t('unfinished.cells', { count: count(cells) }) : t('unfinished.sheets')}
    </Notice>
  );
}
