import { leafOf } from '../../tables/leaf';
import type { Column, HeaderCell } from '../../model/table';
import type { Draft } from '../../tables/draft';

/** A head with the figure columns below it; a leaf is one column. */
export interface HeadNode {
  readonly text: string;
  readonly columns: readonly Column[];
  readonly children: readonly HeadNode[];
}

/** Groups the figure columns by the head cells they share, level by level. */
export function headNodes(draft: Draft): HeadNode[] {
  const columns = draft.columns.filter((c) => c.role === 'figures');
  const over = (c: Column): readonly HeaderCell[] => draft.tree.over[c.col - draft.frame.area.left] ?? [];
  const group = (members: readonly Column[], depth: number): HeadNode[] => {
    const nodes: HeadNode[] = [];
    for (let i = 0; i < members.length;) {
      const cell = over(members[i]!)[depth];
      let j = i + 1;
      while (cell && j < members.length && over(members[j]!)[depth] === cell) j++;
      const own = members.slice(i, j);
      const deeper = own.length > 1 && own.some((c) => over(c).length > depth + 1);
      nodes.push({ text: cell?.text ?? '', columns: own, children: deeper ? group(own, depth + 1) : own.length > 1 ? own.map(leaf) : [] });
      i = j;
    }
    return nodes;
  };
  const leaf = (column: Column): HeadNode => ({ text: leafOf(column.path), columns: [column], children: [] });
  return group(columns, 0);
}
