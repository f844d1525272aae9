import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { Chip } from '../components/Chip';
import type { Filter } from '../state';
import { useWords } from '../words/Words';
import type { Section } from './filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  search: { flexGrow: 1, flexBasis: '190px', maxWidth: 'none' },
  sheet: { flexGrow: 1, flexBasis: '120px' },
});

const SECTIONS: readonly Section[] = ['error', 'warning', 'info', 'explained'];

interface Props {
  readonly filter: Filter;
  readonly counts: Record<Section, number>;
  /** Indexes of the sheets that have findings. */
  readonly sheets: readonly number[];
  readonly onFilter: (filter: Partial<Filter>) => void;
}

/** Narrows the list: by how grave, by sheet, by any word or cell. Offers only what would show something. */
export function FilterBar({ filter, counts, sheets, onFilter }: Props) {
  const styles = useStyles();
  const { t, count, sheetNames } = useWords();
  const present = SECTIONS.filter((section) => counts[section] > 0 || filter.severity === section);
  return (
    <div className={styles.bar} role="search" aria-label={t('filter.label')}>
      {present.length > 1 && (
        <div className={styles.chips} role="group" aria-label={t('filter.severity')}>
          {present.map((section) => (
            <Chip
              key={section}
              chosen={filter.severity === section}
              onPress={() => onFilter({ severity: filter.severity === section ? null : section })}
            >
              {t(`section.${section}`)} {count(counts[section])}
            </Chip>
          ))}
        </div>
      )}
      <div className={styles.fields}>
        <SearchBox
          className={styles.search}
          size="small"
          value={filter.query}
          placeholder={t('filter.search')}
          aria-label={t('filter.search')}
          dismiss={{ 'aria-label': t('filter.clear') }}
          onChange={(_, { value }) => onFilter({ query: value })}
        />
        {sheets.length > 1 && (
          <Select
            className={styles.sheet}
            size="small"
            aria-label={t('filter.sheet')}
            value={filter.sheet === null ? '' : String(filter.sheet)}
            onChange={(_, { value }) => onFilter({ sheet: value === '' ? null : Number(value) })}
          >
            <option value="">{t('filter.all-sheets')}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheetNames[sheet]}
              </option>
            ))}
          </Select>
        )}
      </div>
    </div>
  );
}
