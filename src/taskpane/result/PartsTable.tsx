import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/model/finding';
import { cellKey } from '../../core/model/cell-ref';
import { cellAt } from '../../core/model/sheet';
import { CellLink } from '../components/CellLink';
import { useOutcome } from '../words/OutcomeContext';
import { useWords } from '../words/Words';
import { kindOf, suspectKeys } from './parts';
import type { Part, Parts } from './parts';
import { PartsPicture } from './PartsPicture';
import { printedCell } from './printed';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: {
    textAlign: 'left',
    paddingBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cellCol: { width: '60px' },
  figureCol: { width: '36%' },
  cell: { padding: '3px 6px 3px 0', verticalAlign: 'top', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  label: { padding: '3px 6px 3px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
  figure: { padding: '3px 0', textAlign: 'right', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  suspect: { fontWeight: tokens.fontWeightSemibold },
  // Read, not seen: what the columns hold is plain to the eye.
  unseen: { visibility: 'collapse' },
});

/** More lines than this are shown on demand: a commune has few, a province has hundreds. */
const FIRST_LINES = 15;

/** The lines that make up the figure, each with its cell; suspects are pointed out. */
export function PartsTable({ finding, parts: laid }: { readonly finding: Finding; readonly parts: Parts }) {
  const { relation, parts } = laid;
  const styles = useStyles();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const suspects = suspectKeys(finding);
  const shown = all ? parts : parts.filter((part, i) => i < FIRST_LINES || suspects.has(cellKey(part.cell)));
  return (
    <div>
      {relation.kind === 'sum' && <PartsPicture finding={finding} parts={laid} />}
      <table className={styles.table}>
        <caption className={styles.caption}>{t(`parts.${kindOf(laid)}`, { count: parts.length })}</caption>
        <colgroup>
          <col className={styles.cellCol} />
          <col />
          <col className={styles.figureCol} />
        </colgroup>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">{t('parts.cell')}</th>
            <th scope="col">{t(relation.axis === 'column' ? 'parts.label-column' : 'parts.label')}</th>
            <th scope="col">{t('parts.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Line
              key={cellKey(part.cell)}
              part={part}
              home={finding.cell.sheet}
              suspect={suspects.has(cellKey(part.cell))}
              operator={operatorOf(relation.kind, part, parts)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < parts.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {t(relation.axis === 'column' ? 'parts.all-columns' : 'parts.all', { count: parts.length })}
        </Button>
      )}
    </div>
  );
}

/** "−" before a subtracted line, "÷" before a base; nothing where all are added. */
function operatorOf(kind: string, part: Part, parts: readonly Part[]): string {
  if (part.sign === -1) return '−';
  if (kind === 'ratio' && part === parts[1]) return '÷';
  return kind === 'product' && part !== parts[0] ? '×' : '';
}

interface LineProps {
  readonly part: Part;
  readonly home: number;
  readonly suspect: boolean;
  readonly operator: string;
}

function Line({ part, home, suspect, operator }: LineProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { workbook } = useOutcome();
  const sheet = workbook.sheets[part.cell.sheet];
  const text = printedCell(sheet && cellAt(sheet, part.cell.row, part.cell.col), language) || t('blank');
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <CellLink cell={part.cell} home={home} />
      </th>
      <td className={styles.label}>
        {part.label}
        {suspect && <span> ({t('parts.suspect')})</span>}
      </td>
      <td className={mergeClasses(styles.figure, suspect && styles.suspect)}>
        {operator} {text}
      </td>
    </tr>
  );
}
