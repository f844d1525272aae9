import type { Column } from '../../model/table';
import type { Draft } from '../../tables/draft';
import { isExhaustive, isOfWhich } from '../../tables/vocabulary/totals';
import { countAlike, totalSets } from './column-totals';
import type { HeadNode } from './head-nodes';
import { headNodes } from './head-nodes';
import { addsUp } from '../series';

/** A total column and columns that it may be the total of; `divides`: a head over them says that they are all of it. */
export interface ColumnList {
  readonly result: Column;
  readonly lines: readonly Column[];
  readonly divides: boolean;
}

/** What heads make total columns the totals of, the likeliest first. */
export function columnLists(draft: Draft): ColumnList[] {
  const found: ColumnList[] = [];
  const look = (siblings: readonly HeadNode[]): void =>
    siblings.forEach((node, i) => {
      for (const { whole, parts } of [...totalSets(siblings, i)].sort((a, b) => b.prior - a.prior)) {
        const lines = parts.filter((part) => countAlike(part, whole));
        if (addsUp(whole.quantity) && lines.length >= 2) found.push({ result: whole, lines, divides: divides(siblings, lines) });
      }
      look(node.children);
    });
  look(headNodes(draft));
  return found;
}

/** "Chia ra {…}" over all of the columns. */
function divides(siblings: readonly HeadNode[], lines: readonly Column[]): boolean {
  return siblings.some(({ text, columns }) => isExhaustive(text) && !isOfWhich(text) && lines.every((line) => columns.includes(line)));
}
