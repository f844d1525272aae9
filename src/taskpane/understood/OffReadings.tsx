import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { OffReading } from '../../core/model/notes';
import { message } from '../../core/model/message';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { formulaWords, parseReading } from './relation-words';

const useStyles = makeStyles({
  box: { padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', columnGap: '8px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** The readings that are switched off for this workbook, so that they can be switched on again. */
export function OffReadings() {
  const styles = useStyles();
  const { t, sheetNames } = useWords();
  const { workbook } = useOutcome();
  const pane = usePaneDeeds();
  const off = workbook.notes?.off ?? [];
  if (off.length === 0) return null;
  const words = ({ sheet, reading }: OffReading): string => {
    const shape = parseReading(reading);
    return `${sheet}: ${shape ? `${t(`axis.${shape.axis}`)} ${formulaWords(shape, sheetNames)}` : reading}`;
  };
  const on = async (chosen: OffReading): Promise<void> => {
    const done = await pane.note((notes) => ({
      ...notes,
      off: notes.off.filter((other) => other.sheet !== chosen.sheet || other.reading !== chosen.reading),
    }));
    if (done) pane.dispatch({ type: 'news', message: message('pane.news.reading-on') });
  };
  return (
    <section className={styles.box} aria-labelledby="off-title">
      <h3 id="off-title" className={styles.title}>
        {t('understood.off', { count: off.length })}
      </h3>
      <ul className={styles.list}>
        {off.map((reading) => (
          <li key={`${reading.sheet}|${reading.reading}`} className={styles.row}>
            <span className={styles.words}>{words(reading)}</span>
            <Switch
              checked={false}
              disabled={pane.state.work !== 'idle'}
              aria-label={t('understood.use', { formula: words(reading) })}
              onChange={() => void on(reading)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
