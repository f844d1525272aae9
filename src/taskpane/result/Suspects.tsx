import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding, Suspect } from '../../core/model/finding';
import { message } from '../../core/model/message';
import { cellKey } from '../../core/model/cell-ref';
import { formulaText } from '../../core/text/formula/as-typed';
import { reasonKey, suspectsWorthALook } from '../../report/figures';
import { CellLink } from '../components/CellLink';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { CopySuggestion } from './CopySuggestion';
import { changeOf } from './head';
import { labelOf } from './labels';
import { Likelihood } from './Likelihood';

const useStyles = makeStyles({
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  suspect: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  change: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The other cells that may hold the slip, likeliest first: the first of all heads the finding already. */
export function Suspects({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const id = useId();
  if (finding.suspects.length === 0) return null;
  const suspects = suspectsWorthALook(finding);
  if (!suspects) return <p className={styles.title}>{say(message('slip.none-stands-out'))}</p>;
  const others = suspects.slice(1);
  if (others.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.title}>
        {t('suspects')}
      </p>
      <ol className={styles.list} aria-labelledby={id}>
        {others.map((suspect) => (
          <Row key={`${cellKey(suspect.cell)}${suspect.reason}`} suspect={suspect} finding={finding} />
        ))}
      </ol>
    </div>
  );
}

function Row({ suspect, finding }: { readonly suspect: Suspect; readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  const { report } = useOutcome();
  const { language } = words;
  const { cell, formula } = suspect;
  return (
    <li className={styles.suspect}>
      <div className={styles.words}>
        <CellLink cell={cell} home={finding.cell.sheet} />
        {': '}
        <span className={styles.change}>{changeOf(suspect, finding, words)}</span>
        {formula !== undefined && <div className={styles.quiet}>{formulaText(formula, language)}</div>}
        <div className={styles.quiet}>{[labelOf(cell, report), words.say(message(reasonKey(suspect)))].filter(Boolean).join(' — ')}</div>
        <Likelihood suspect={suspect} />
      </div>
      <CopySuggestion suspect={suspect} finding={finding} />
    </li>
  );
}
