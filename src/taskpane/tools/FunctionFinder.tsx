import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Indicator } from '../../core/indicators';
import { describe, findFunctions } from '../../functions';
import type { Outcome } from '../state';
import { useSectionStyles } from '../send/section-styles';
import { useWords } from '../words/Words';
import { FunctionForm } from './FunctionForm';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: '8px 0',
    border: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const FIRST = 6;

/** Finds a function by any of its words, with or without diacritics, and fills it in. */
export function FunctionFinder({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, language, count } = useWords();
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<Indicator | null>(null);
  const found = useMemo(() => findFunctions(query), [query]);
  const shown = all ? found : found.slice(0, FIRST);
  const search = (value: string): void => {
    setQuery(value);
    setAll(false);
    setChosen(null);
  };
  return (
    <div className={sections.section}>
      <SearchBox
        value={query}
        placeholder={t('finder.placeholder')}
        aria-label={t('finder.search')}
        dismiss={{ 'aria-label': t('finder.clear') }}
        onChange={(_, { value }) => search(value)}
      />
      <div role="status" className={sections.text}>
        {t('finder.found', { count: count(found.length) })}
      </div>
      <ul className={styles.list} aria-label={t('finder.title')}>
        {shown.map((indicator) => {
          const { id, title, name, unit } = describe(indicator, language);
          const open = chosen?.id === id;
          return (
            <li key={id} className={styles.item}>
              <button type="button" className={styles.choice} aria-expanded={open} onClick={() => setChosen(open ? null : indicator)}>
                <span>{title}</span>
                <span className={styles.name}>
                  {name} · {unit}
                </span>
              </button>
              {open && <FunctionForm indicator={indicator} outcome={outcome} />}
            </li>
          );
        })}
      </ul>
      {shown.length < found.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {t('finder.all', { count: found.length })}
        </Button>
      )}
    </div>
  );
}
