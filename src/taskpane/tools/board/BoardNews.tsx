import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { countStatuses, targetBoard } from '../../../core/indicators/board';
import { Notice } from '../../components/Notice';
import { useNow } from '../../words/Now';
import { useOutcome, usePaneDeeds } from '../../words/OutcomeContext';
import { useWords } from '../../words/Words';
import { findBoards } from './find-boards';

/** What the boards of the workbook's plan annexes have to say, with the way to them; nothing where they say nothing. */
export function BoardNews() {
  const { t, count } = useWords();
  const { look } = usePaneDeeds();
  const outcome = useOutcome();
  const now = useNow();
  const { short, remarks } = useMemo(() => {
    const boards = findBoards(outcome, { year: now().getFullYear() }).map(({ lines, settings }) => targetBoard(lines, settings));
    return {
      short: boards.reduce((sum, board) => sum + countStatuses(board, 0)['falls-short'], 0),
      remarks: boards.reduce((sum, board) => sum + board.rows.filter((row) => row.remarks.length > 0).length, 0),
    };
  }, [outcome, now]);
  if (short + remarks === 0) return null;
  const said = [
    short > 0 && t('board.news.short', { count: count(short) }),
    remarks > 0 && t('board.news.remarks', { count: count(remarks) }),
  ];
  return (
    <Notice
      look="info"
      action={
        <Button size="small" onClick={() => look('tools', 'board')}>
          {t('board.news.open')}
        </Button>
      }
    >
      {said.filter(Boolean).join(' · ')}
    </Notice>
  );
}
