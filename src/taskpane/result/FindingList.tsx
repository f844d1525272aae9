import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/Words';
import type { Entry, Group } from './filter';
import { FindingCard } from './FindingCard';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  section: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly groups: readonly Group[];
  readonly open: string | null;
  readonly mended: ReadonlySet<string>;
  readonly onOpen: (key: string | null) => void;
}

/** The findings, gravest first, sheet by sheet. */
export function FindingList({ groups, open, mended, onOpen }: Props) {
  const styles = useStyles();
  const { t, count, sheetNames } = useWords();
  if (groups.length === 0) return <p className={styles.empty}>{t('filter.nothing')}</p>;
  const card = (entry: Entry) => (
    <FindingCard key={entry.key} entry={entry} open={open === entry.key} mended={mended.has(entry.key)} onOpen={onOpen} />
  );
  return (
    <>
      {groups.map((group) => (
        <section key={group.section} className={styles.group} aria-labelledby={`section-${group.section}`}>
          <h3 id={`section-${group.section}`} className={styles.section}>
            {t(`section.${group.section}`)} ({count(group.size)})
          </h3>
          {group.sheets.map(({ sheet, entries }) => (
            <div key={sheet} className={styles.group}>
              {sheetNames.length > 1 && <h4 className={styles.sheet}>{t('sheet-named', { sheet: sheetNames[sheet]! })}</h4>}
              <ul className={styles.list} aria-label={`${t(`section.${group.section}`)}: ${sheetNames[sheet]!}`}>
                {entries.map(card)}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
