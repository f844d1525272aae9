import { makeStyles, Select } from '@fluentui/react-components';
import type { Board, StatusCounts } from '../../../core/indicators/board';
import { Chip } from '../../components/Chip';
import { text } from '../../../messages';
import { useWords } from '../../words/Words';
import { tidy } from '../../../core/text/fold';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface BoardFilter {
  readonly group: string | null;
  readonly status: keyof StatusCounts | null;
  /** Only rows in which the annex itself is wrong. */
  readonly remarks: boolean;
}

const STATUSES: readonly (keyof StatusCounts)[] = ['exceeds', 'meets', 'falls-short', 'not-due', 'undecided'];

interface Props {
  readonly board: Board;
  readonly counts: StatusCounts;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** Narrows the board by chapter, by status, to what is wrong in the annex. */
export function BoardFilters({ board, counts, filter, onFilter }: Props) {
  const styles = useStyles();
  const { t, language, count } = useWords();
  const groups = board.rows.filter((row) => row.kind === 'group');
  const remarked = board.rows.filter((row) => row.remarks.length > 0 && (filter.group === null || row.group === filter.group)).length;
  return (
    <>
      {groups.length > 1 && (
        <Select
          aria-label={t('board.group')}
          value={filter.group ?? ''}
          onChange={(_, { value: value }) => onFilter({ ...filter, group: value === '' ? null : value })}
        >
          <option value="">{t('board.group.all')}</option>
          {groups.map((row) => (
            <option key={row.line.row} value={row.group}>
              {tidy(row.line.label)}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.chips} role="group" aria-label={t('board.status')}>
        {STATUSES.filter((status) => counts[status] > 0 || filter.status === status).map((status) => (
          <Chip
            key={status}
            chosen={filter.status === status}
            onPress={() => onFilter({ ...filter, status: filter.status === status ? null : status })}
          >
            {text(language, `status.${status}`)} {count(counts[status])}
          </Chip>
        ))}
        {(remarked > 0 || filter.remarks) && (
          <Chip chosen={filter.remarks} onPress={() => onFilter({ ...filter, remarks: !filter.remarks })}>
            {t('board.remarks')} {count(remarked)}
          </Chip>
        )}
      </div>
    </>
  );
}
