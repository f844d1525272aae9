import { leafOf } from '../tables/leaf';
import { State } from '../model/figures';
import { spell } from '../text/spell';
import { cellQuantity } from '../model/quantity';
import type { Column, Line, Quantity, Table } from '../model/table';
import type { SheetUnderstanding } from '../model/understanding';
import { unitAt } from './figures/units';
import { tellingWords } from './sentences/key';

/** A figure of a table with the words that name it. */
export interface TableCell {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: number;
  /** Which table of the sheet it is of, as one key for all sheets. */
  readonly table: string;
  /** Telling words of its line and of its column. */
  readonly line: readonly string[];
  readonly column: readonly string[];
  /** Of its column, also where that is the only one, and need not be named. */
  readonly head: readonly string[];
  readonly isTotal: boolean;
  readonly isRate: boolean;
  readonly quantity: Quantity;
  /** The year that its head or the title says; "" for none. */
  readonly year: string;
  /** How many "đồng" one is; null where the table does not say. */
  readonly scale: number | null;
  readonly label: string;
}

/** Tables with more lines are lists of persons and villages: no report tells of each. */
const MOST_LINES = 500;

export function tableCells({ sheet, tables, figures }: SheetUnderstanding): TableCell[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter(({ role }) => role === 'figures');
    if (table.lines.length > MOST_LINES) return [];
    return table.lines.flatMap((line) =>
      columns.flatMap((column): TableCell[] => {
        const at = line.row * figures.cols + column.col;
        if (figures.state[at] !== State.Figure || line.role === 'heading' || line.role === 'note') return [];
        return [
          {
            sheet,
            row: line.row,
            col: column.col,
            value: figures.value[at]!,
            table: `${sheet}:${table.area.top}:${table.area.left}`,
            ...wordsFor(table, line, column, columns.length === 1),
          },
        ];
      }),
    );
  });
}

function wordsFor(table: Table, line: Line, column: Column, only: boolean): Omit<TableCell, 'sheet' | 'row' | 'col' | 'value' | 'table'> {
  const [own, head, title] = [line.label, column.path.join(' '), table.title].map((text) => spell(text.normalize('NFC'))) as [
    string,
    string,
    string,
  ];
  const lineWords = tellingWords(own);
  const columnWords = tellingWords(head);
  const isTotal = lineWords.length === 0 && line.role === 'total';
  const unit = unitAt(` ${spell(column.unit ?? line.unit ?? table.unit ?? '')}`, 0).unit;
  return {
    line: lineWords,
    // The only column of figures need not be named where its line is.
    column: only && !isTotal ? [] : columnWords,
    head: columnWords,
    isTotal,
    quantity: cellQuantity(column.quantity, line.quantity),
    isRate: column.quantity === 'rate' || line.quantity === 'rate',
    year: (head.match(/(?:19|20)\d\d/) ?? own.match(/(?:19|20)\d\d/) ?? title.match(/(?:19|20)\d\d/))?.[0] ?? '',
    scale: unit.kind === 'money' ? unit.scale : null,
    label: [line.label, leafOf(column.path)].filter(Boolean).join(' · ').replace(/\s+/g, ' '),
  };
}
