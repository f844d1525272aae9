import { makeStyles } from '@fluentui/react-components';
import { cellKey } from '../../core/model/cell-ref';
import type { Finding } from '../../core/model/finding';
import { CellLink } from '../components/CellLink';
import { useWords } from '../words/Words';

const useStyles = makeStyles({ line: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' } });

/** More would fill the pane; the sheet's marks show them all. */
const CELLS_SHOWN = 12;

/** The other cells at which the same cause is seen. */
export function AlsoAt({ finding: { cell, cells = [] } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, count } = useWords();
  const others = cells.slice(1);
  if (others.length === 0) return null;
  return (
    <p className={styles.line}>
      <span>{t('also-at', { count: count(others.length) })}</span>
      {others.slice(0, CELLS_SHOWN).map((other) => (
        <CellLink key={cellKey(other)} cell={other} home={cell.sheet} />
      ))}
      {others.length > CELLS_SHOWN && <span>…</span>}
    </p>
  );
}
