import { append } from '../../collections/append';
import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Column } from '../../model/table';
import type { Draft } from '../../tables/draft';
import { fold } from '../../text/fold';
import { addsUp } from '../series';
import { supportedByValues } from '../weigh';

/** Of two columns one may be the other's total by their figures alone; of a head that comes again and again it is meant. */
const LEAST_PARTS = 3;

/**
 * "Đăng ký | Dự thi | Đỗ" under every school and once more under all: the first or the last column of a head is the total of
 * the others, however many columns lie between them. That it is one no word says: the figures must.
 */
export function alikeHeaded(draft: Draft, make: (whole: Column, parts: readonly Column[]) => Relation, figures: Figures): Relation[] {
  return columnsByHead(draft).flatMap((columns) =>
    [columns[columns.length - 1]!, columns[0]!].flatMap((whole) => {
      const relation = make(
        whole,
        columns.filter((column) => column !== whole),
      );
      return supportedByValues(relation, figures)?.relation ?? [];
    }),
  );
}

function columnsByHead({ columns }: Draft): Column[][] {
  const byHead = new Map<string, Column[]>();
  for (const column of columns)
    if (column.role === 'figures' && addsUp(column.quantity))
      for (const head of new Set(column.path.map(fold))) append(byHead, head, column);
  return [...byHead.values()].filter(({ length }) => length > LEAST_PARTS && length < columns.length);
}
