import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding, Suspect } from '../../core/model/finding';
import { message } from '../../core/model/message';
import { cellKey } from '../../core/model/cell-ref';
import { cellAt } from '../../core/model/sheet';
import { reasonKey, suspectDecimals, suspectsWorthALook } from '../../report/figures';
import { CellLink } from '../components/CellLink';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CopyButton } from './CopyButton';
import { labelOf } from './labels';
import { pastedFigure, printedFigure } from './printed';

const useStyles = makeStyles({
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  suspect: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', alignItems: 'start' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  suggestion: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2 },
  meter: { width: '100%', height: '3px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground5, marginTop: '3px' },
  score: {
    height: '100%',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** The cells that may hold the slip, likeliest first, each with the figure that would mend it. */
export function Suspects({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const id = useId();
  const suspects = suspectsWorthALook(finding);
  if (!suspects) return <p className={styles.title}>{say(message('slip.none-stands-out'))}</p>;
  if (suspects.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.title}>
        {t(suspects.length > 1 ? 'suspects' : 'suspect')}
      </p>
      <ol className={styles.list} aria-labelledby={id}>
        {suspects.map((suspect) => (
          <Row key={`${cellKey(suspect.cell)}${suspect.reason}`} suspect={suspect} finding={finding} />
        ))}
      </ol>
    </div>
  );
}

function Row({ suspect, finding }: { readonly suspect: Suspect; readonly finding: Finding }) {
  const styles = useStyles();
  const { language, say, t } = useWords();
  const { report, workbook } = useOutcome();
  const { surroundings } = usePaneDeeds().state;
  const { cell, actual, suggestion, formula, score } = suspect;
  const decimals = suspectDecimals(suspect, finding);
  const sheet = workbook.sheets[cell.sheet];
  const label = labelOf(cell, report);
  return (
    <li className={styles.suspect}>
      <div className={styles.words}>
        <div className={styles.figures}>
          <CellLink cell={cell} home={finding.cell.sheet} />
          {': '}
          {printedFigure(actual, decimals, language)}
          {suggestion !== null && (
            <>
              {' → '}
              <span className={styles.suggestion}>{printedFigure(suggestion, decimals, language)}</span>
            </>
          )}
        </div>
        {formula !== undefined && <div className={styles.reason}>{`=${formula}`}</div>}
        <div className={styles.reason}>{[label, say(message(reasonKey(suspect)))].filter(Boolean).join(' — ')}</div>
        <div className={styles.meter} role="img" aria-label={t('suspect.score', { percent: Math.round(score * 100) })}>
          <div className={styles.score} style={{ width: `${Math.round(score * 100)}%` }} />
        </div>
      </div>
      {formula !== undefined && <CopyButton figure={`=${formula}`} pasted={`=${formula}`} />}
      {suggestion !== null && formula === undefined && (
        <CopyButton
          figure={printedFigure(suggestion, decimals, language)}
          pasted={pastedFigure(suggestion, sheet && cellAt(sheet, cell.row, cell.col)?.format, surroundings?.decimalSeparator ?? ',')}
        />
      )}
    </li>
  );
}
