import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countStatuses, isAsked, targetBoard } from '../../../core/indicators/board';
import type { BoardRow, PlanLevel } from '../../../core/indicators/board';
import { copyText } from '../../components/copy-text';
import { useSectionStyles } from '../../send/section-styles';
import type { Outcome } from '../../state';
import { useNow } from '../../words/Now';
import { usePaneDeeds } from '../../words/OutcomeContext';
import { useWords } from '../../words/Words';
import { boardSheet, boardText } from './board-cells';
import { BoardFilters } from './BoardFilters';
import type { BoardFilter } from './BoardFilters';
import { BoardLineItem } from './BoardLineItem';
import { findBoards } from './find-boards';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
});

const LEVELS: readonly PlanLevel[] = ['province', 'district', 'commune'];
const FIRST = 30;

/** A plan annex as a board: status, gap, direction and path of every indicator, and what is wrong in the annex itself. */
export function TargetBoard({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const words = useWords();
  const { t, count } = words;
  const now = useNow();
  const pane = usePaneDeeds();
  const [level, setLevel] = useState<PlanLevel | null | undefined>(undefined);
  const [which, setWhich] = useState(0);
  const [at, setAt] = useState(0);
  const [filter, setFilter] = useState<BoardFilter>({ group: null, status: null, remarks: false });
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const boards = useMemo(
    () => findBoards(outcome, { year: now().getFullYear(), ...(level === undefined ? {} : { level }) }),
    [outcome, level, now],
  );
  const found = boards[Math.min(which, boards.length - 1)];
  const board = useMemo(() => (found ? targetBoard(found.lines, found.settings) : null), [found]);
  if (!found || !board) {
    return (
      <div className={sections.section}>
        <p className={sections.text}>{t('board.none')}</p>
      </div>
    );
  }
  const year = Math.min(at, found.settings.targetYears.length - 1);
  const rows = board.rows.filter((row) => row.kind !== 'group' && passes(row, filter, year));
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <div className={sections.section}>
      {boards.length > 1 && (
        <Select aria-label={t('board.which')} value={String(which)} onChange={(_, { value }) => setWhich(Number(value))}>
          {boards.map(({ name }, i) => (
            <option key={i} value={i}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.fields}>
        <Field label={t('board.year')}>
          <Select value={String(year)} onChange={(_, { value }) => setAt(Number(value))}>
            {found.settings.targetYears.map((one, i) => (
              <option key={i} value={i}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('board.level')}>
          <Select value={found.settings.level ?? ''} onChange={(_, { value }) => setLevel(value === '' ? null : (value as PlanLevel))}>
            <option value="">{t('board.level.unknown')}</option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {t(`board.level.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <BoardFilters board={board} counts={countStatuses(board, year, filter.group)} filter={filter} onFilter={setFilter} />
      <ul className={styles.list} aria-label={t('board.title')}>
        {shown.map((row) => (
          <BoardLineItem key={row.line.row} row={row} at={year} sheet={found.sheet} settings={found.settings} />
        ))}
      </ul>
      {rows.length === 0 && <p className={sections.text}>{t('board.nothing')}</p>}
      <div className={sections.actions}>
        {shown.length < rows.length && (
          <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
            {t('board.all', { count: count(rows.length) })}
          </Button>
        )}
        <Button size="small" onClick={() => void copyText(boardText(board, words)).then(setCopied)}>
          {t('board.copy')}
        </Button>
        <Button
          size="small"
          disabled={pane.state.work !== 'idle'}
          onClick={() => void pane.deed(() => pane.host.writeSheet('board', boardSheet(board, words)), 'pane.news.board-written')}
        >
          {t('board.write')}
        </Button>
        {pane.state.surroundings?.ownSheets.includes('board') && (
          <Button
            size="small"
            disabled={pane.state.work !== 'idle'}
            onClick={() => void pane.deed(() => pane.host.removeSheet('board'), 'pane.news.board-removed')}
          >
            {t('board.remove')}
          </Button>
        )}
      </div>
      <div role="status">{copied !== null && <p className={sections.text}>{t(copied ? 'board.copied' : 'sheet.not-copied')}</p>}</div>
    </div>
  );
}

function passes(row: BoardRow, { group, status, remarks }: BoardFilter, at: number): boolean {
  if (group !== null && row.group !== group) return false;
  if (remarks && row.remarks.length === 0) return false;
  const goal = row.goals[at];
  return status === null || (isAsked(goal) && goal.status === status);
}
