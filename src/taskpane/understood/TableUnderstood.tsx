import { makeStyles, tokens } from '@fluentui/react-components';
import type { Table } from '../../core/model/table';
import { areaName } from '../../core/text/a1';
import { tidy } from '../../core/text/fold';
import { Disclosure } from '../components/Disclosure';
import { useGoTo } from '../components/GoTo';
import { TextLink } from '../components/TextLink';
import { columnLabel } from '../result/labels';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  item: { overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** One table: where it is, what it is called, its columns and its totals. */
export function TableUnderstood({ table, sheet }: { readonly table: Table; readonly sheet: number }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const goTo = useGoTo();
  const totals = table.lines.filter(({ role }) => role === 'total' || role === 'subtotal');
  const figures = table.columns.filter(({ role }) => role === 'figures');
  return (
    <li className={styles.item}>
      <TextLink onPress={() => void goTo.cells({ sheet, areas: [table.area] })} name={t('go-to-named', { cell: areaName(table.area) })}>
        {areaName(table.area)}
      </TextLink>
      {table.title && <> “{tidy(table.title)}”</>}
      <div className={styles.facts}>
        {t('table.facts', {
          lines: table.lines.filter(({ role }) => role !== 'heading' && role !== 'note').length,
          columns: figures.length,
        })}
        {table.unit ? ` · ${t('table.unit', { unit: table.unit })}` : ''}
      </div>
      <Disclosure title={t('table.details')}>
        <ul className={styles.list}>
          {figures.map((column) => (
            <li key={column.col}>
              {[columnLabel(column, table), t(`nature.${column.quantity}`), column.unit ?? '', column.identity ?? '']
                .filter(Boolean)
                .join(' · ')}
              {column.because.length > 0 && <span className={styles.facts}> — {column.because.map(say).join('; ')}</span>}
            </li>
          ))}
          {totals.map((line) => (
            <li key={`line${line.row}`}>
              {t(line.parts.length ? 'table.total' : 'table.total-alone', {
                row: line.row + 1,
                label: tidy(line.label),
                parts: line.parts.length,
              })}
              {line.because.length > 0 && <span className={styles.facts}> — {line.because.map(say).join('; ')}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
