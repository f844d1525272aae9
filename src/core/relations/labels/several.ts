import type { Figures } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import { isAreaHead } from '../../tables/vocabulary/areas';
import { isTotalOfAnswers, namesSeveralAnswers } from '../../tables/vocabulary/poverty';
import { fold } from '../../text/fold';
import type { Draft } from '../../tables/draft';

/** Takes out totals that only labels speak of, over lines or columns of several answers to one question; one that a figure supports stays. */
export function withoutSeveral(draft: Draft, relations: readonly Relation[], figures: Figures): Relation[] {
  const title = fold(draft.frame.title);
  const heads = new Map(draft.columns.map((c) => [c.col, fold(c.path.join(' '))]));
  const labels = new Map(draft.lines.map((line) => [line.row, fold(line.label)]));
  const nameHead = draft.columns
    .filter((c) => c.role === 'name')
    .map((c) => heads.get(c.col))
    .join(' ');
  return relations.filter((relation) => {
    const { kind, axis, result, operands, positions } = relation;
    if (kind !== 'sum') return true;
    const own = (axis === 'row' ? labels : heads).get(result.line) ?? '';
    const above =
      axis === 'column'
        ? `${title} ${operands.map(({ line }) => heads.get(line)).join(' ')}`
        : `${isAreaHead(nameHead) ? '' : title} ${nameHead}`;
    if (!namesSeveralAnswers(`${above} ${own}`) || isTotalOfAnswers(own)) return true;
    return positions.some((position) => judgeAt(relation, position, () => figures).state === 'holds');
  });
}
