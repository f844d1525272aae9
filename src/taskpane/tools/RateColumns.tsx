import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cellKey } from '../../core/model/cell-ref';
import { cellAt } from '../../core/model/sheet';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { asTyped } from '../../core/text/formula/as-typed';
import { labelOf } from '../result/labels';
import { printedCell } from '../result/printed';
import type { Outcome } from '../state';
import { useSectionStyles } from '../send/section-styles';
import { formulaWords } from '../understood/relation-words';
import { usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { separatorsOf } from './argument';
import { typedRates } from './typed-rates';
import type { RateColumn } from './typed-rates';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  edit: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** Offers to replace typed rates by formulas, before → after, with undo. */
export function RateColumns({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, language } = useWords();
  const [ours, setOurs] = useState(false);
  const columns = useMemo(() => typedRates(outcome, ours ? language : 'plain'), [outcome, ours, language]);
  return (
    <div className={sections.section}>
      <p className={sections.text}>{t(columns.length > 0 ? 'rates.text' : 'rates.nothing')}</p>
      {columns.length > 0 && (
        <Field label={t('rates.style')}>
          <Select value={ours ? 'ours' : 'plain'} onChange={(_, { value: style }) => setOurs(style === 'ours')}>
            <option value="plain">{t('rates.style.plain')}</option>
            <option value="ours">{t('rates.style.ours')}</option>
          </Select>
        </Field>
      )}
      {ours && <p className={sections.text}>{t('rates.ours')}</p>}
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnOffer key={cellKey(column.edits[0]!.cell)} column={column} outcome={outcome} />
        ))}
      </ul>
    </div>
  );
}

function ColumnOffer({ column: { relation, edits }, outcome }: { readonly column: RateColumn; readonly outcome: Outcome }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { t, language, sheetNames } = useWords();
  const pane = usePaneDeeds();
  const separators = separatorsOf(pane.state.surroundings);
  // What was written, not what is offered now: another style makes other edits, and Undo takes back the written ones.
  const [done, setDone] = useState<RateColumn['edits'] | null>(null);
  const first = edits[0]!.cell;
  const apply = async (): Promise<void> => {
    if (await pane.deed(() => pane.host.apply({ edits }), 'pane.news.formulas')) setDone(edits);
  };
  const undo = async (written: RateColumn['edits']): Promise<void> => {
    if (await pane.deed(() => pane.host.undo({ edits: written }), 'pane.news.undone')) setDone(null);
  };
  const before = (at: (typeof edits)[number]): string => {
    const sheet = outcome.workbook.sheets[at.cell.sheet];
    return printedCell(sheet && cellAt(sheet, at.cell.row, at.cell.col), language);
  };
  return (
    <li>
      <strong>
        {t(`axis.${relation.axis}`)} {formulaWords(relation, sheetNames)}
      </strong>{' '}
      {labelOf(first, outcome.report, relation.axis === 'row' ? 'line' : 'column')}
      <Disclosure title={t('rates.edits', { count: edits.length })}>
        <ul className={styles.list} aria-label={t('fix.edits')}>
          {(done ?? edits).map((edit) => (
            <li key={cellKey(edit.cell)} className={styles.edit}>
              <CellLink cell={edit.cell} home={relation.sheet} />: {before(edit)} →{' '}
              <span className={styles.formula}>{asTyped(String(edit.value), separators)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={sections.actions}>
        {done ? (
          <Button size="small" disabled={pane.state.work !== 'idle'} onClick={() => void undo(done)}>
            {t('undo')}
          </Button>
        ) : (
          <Button size="small" disabled={pane.state.work !== 'idle' || pane.state.stale} onClick={() => void apply()}>
            {t('rates.apply', { count: edits.length })}
          </Button>
        )}
      </div>
    </li>
  );
}
