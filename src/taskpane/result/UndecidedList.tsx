import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Undecided } from '../../core/model/report';
import { cellKey } from '../../core/model/cell-ref';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { useWords } from '../words/Words';
import { byReason } from './by-reason';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', margin: '2px 0 0', padding: 0, listStyleType: 'none' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

const FIRST_CELLS = 30;

/** What could not be judged, by reason: silence about it would promise more than was checked. */
export function UndecidedList({ undecided }: { readonly undecided: readonly Undecided[] }) {
  const styles = useStyles();
  const { t, count } = useWords();
  if (undecided.length === 0) return null;
  return (
    <Disclosure level={3} strong title={t('undecided', { count: count(undecided.length) })}>
      <p className={styles.text}>{t('undecided.text')}</p>
      <Reasons undecided={undecided} />
    </Disclosure>
  );
}

/** Worked out only when it is looked at: there may be thousands. */
function Reasons({ undecided }: { readonly undecided: readonly Undecided[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const groups = useMemo(() => byReason(undecided, say), [undecided, say]);
  return (
    <ul className={styles.list}>
      {groups.map(({ words, ones }) => (
        <ReasonItem key={words} words={words} ones={ones} />
      ))}
    </ul>
  );
}

function ReasonItem({ words, ones }: { readonly words: string; readonly ones: readonly Undecided[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const cells = [...new Map(ones.map(({ cell }) => [cellKey(cell), cell])).values()];
  const shown = all ? cells : cells.slice(0, FIRST_CELLS);
  return (
    <li>
      {words}
      <ul className={styles.cells}>
        {shown.map((cell) => (
          <li key={cellKey(cell)}>
            <CellLink cell={cell} home={-1} />
          </li>
        ))}
      </ul>
      {shown.length < cells.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {t('undecided.all', { count: cells.length })}
        </Button>
      )}
    </li>
  );
}
