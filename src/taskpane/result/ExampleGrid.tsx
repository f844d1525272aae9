import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Example } from '../../core/model/rule';
import { cellAt } from '../../core/model/sheet';
import { columnName } from '../../core/text/a1';
import { parseGrid } from '../../core/text/grid';
import { useWords } from '../words/Words';
import { printedCell } from './printed';
import { greatest } from '../../core/collections/of-many';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 6px', whiteSpace: 'nowrap' },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground3 },
  figure: { textAlign: 'right' },
  marked: { fontWeight: tokens.fontWeightSemibold, outline: `2px solid ${tokens.colorPaletteRedBorder2}`, outlineOffset: '-2px' },
});

/** A rule's shown example as a small sheet, the wrong cells framed. */
export function ExampleGrid({ example }: { readonly example: Example }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { sheet, marked } = useMemo(() => parseGrid(example), [example]);
  const cols = greatest(sheet.cells.map((row) => row?.length ?? 0));
  const isMarked = (row: number, col: number): boolean => marked.some((mark) => mark.row === row && mark.col === col);
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('why.example')}>
      <table className={styles.table}>
        <caption>{t('why.example')}</caption>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.head)} />
            {Array.from({ length: cols }, (_, col) => (
              <th key={col} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {columnName(col)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.cells.map((_, row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
                {row + 1}
              </th>
              {Array.from({ length: cols }, (_, col) => {
                const cell = cellAt(sheet, row, col);
                return (
                  <td
                    key={col}
                    className={mergeClasses(
                      styles.cell,
                      typeof cell?.value === 'number' && styles.figure,
                      isMarked(row, col) && styles.marked,
                    )}
                  >
                    {printedCell(cell, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
