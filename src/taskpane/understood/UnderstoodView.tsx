import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { OffReadings } from './OffReadings';
import { SheetUnderstood } from './SheetUnderstood';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '14px 12px 24px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the program took the sheets to say: tables, totals, rates, printed identities, each with its reason and a switch. */
export function UnderstoodView() {
  const styles = useStyles();
  const { t } = useWords();
  const { report } = useOutcome();
  return (
    <section className={styles.view} aria-labelledby="understood-title">
      <h2 id="understood-title" className={styles.title}>
        {t('understood.title')}
      </h2>
      <p className={styles.text}>{t('understood.text')}</p>
      <OffReadings />
      {report.sheets.map((sheet, index) => (
        <Disclosure
          key={index}
          level={3}
          strong
          startOpen={report.sheets.length === 1}
          title={t('understood.sheet', { sheet: sheet.name, tables: sheet.tables.length, relations: sheet.relations.length })}
        >
          <SheetUnderstood sheet={sheet} index={index} />
        </Disclosure>
      ))}
    </section>
  );
}
