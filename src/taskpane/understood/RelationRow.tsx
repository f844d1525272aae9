import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { message } from '../../core/model/message';
import { resultCell } from '../../core/model/relation';
import type { Relation } from '../../core/model/relation';
import { readingKey } from '../../core/notes/notes';
import { CellLink } from '../components/CellLink';
import { useGoTo } from '../components/GoTo';
import { labelOf } from '../result/labels';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { relationCells } from './relation-cells';
import { relationSentence } from './relation-sentence';
import { formulaWords } from './relation-words';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  formula: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** One reading: its formula, where it applies, why it is believed; the switch takes it out of the check of this workbook. */
export function RelationRow({ relation }: { readonly relation: Relation }) {
  const styles = useStyles();
  const words = useWords();
  const { t, say, sheetNames } = words;
  const goTo = useGoTo();
  const { report, workbook } = useOutcome();
  const pane = usePaneDeeds();
  const formula = formulaWords(relation, sheetNames);
  const sentence = relationSentence(relation, report, words);
  const first = resultCell(relation, relation.positions[0] ?? 0);
  const off = async (): Promise<void> => {
    const sheet = workbook.sheets[relation.sheet]?.name ?? '';
    const done = await pane.note((notes) => ({ ...notes, off: [...notes.off, { sheet, reading: readingKey(relation) }] }));
    if (done) pane.dispatch({ type: 'news', message: message('pane.news.reading-off') });
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {sentence && <div>{sentence}</div>}
        <div className={sentence ? styles.facts : styles.formula}>
          {t(`axis.${relation.axis}`)} {formula}
        </div>
        <div className={styles.facts}>
          {labelOf(first, report, relation.axis === 'row' ? 'line' : 'column')}{' '}
          {t(`places.${relation.axis}`, { count: relation.positions.length })} <CellLink cell={first} />
        </div>
        <div className={styles.facts}>
          {relation.because.length > 0
            ? relation.because.map(say).join('; ')
            : t('understood.evidence', { evidence: relation.evidence.map((e) => t(`evidence.${e}`)).join(', ') })}
        </div>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void goTo.cells(relationCells(relation))}
          aria-label={t('understood.select-named', { formula })}
        >
          {t('understood.select')}
        </Button>
      </div>
      <Switch checked disabled={pane.state.work !== 'idle'} aria-label={t('understood.use', { formula })} onChange={() => void off()} />
    </li>
  );
}
