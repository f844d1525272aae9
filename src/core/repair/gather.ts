import { append } from '../collections/append';
import type { CellRef } from '../model/cell-ref';
import { cellKey } from '../model/cell-ref';
import type { Finding, Severity } from '../model/finding';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import { withCells } from './areas';
import { rootsOf } from './passed-on';
import type { Told } from './told';

/** More breaks of one relation than this have one cause, whatever it is: nobody slips so often in one line. */
const MOST_APART = 3;

/**
 * One cause, one finding with its cells: a relation that breaks again and again is told once, where it is told first. No
 * correction of one of the cells mends the others, so none is offered.
 */
export function gathered(told: readonly Told[]): Finding[] {
  const groups = new Map<string, Told[]>();
  const numbers = new Map<Relation, number>();
  const { roots, totals } = rootsOf(told);
  for (const one of roots) {
    const number = numbers.get(one.relation) ?? numbers.size;
    numbers.set(one.relation, number);
    append(groups, `${number} ${one.finding.severity}`, one);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const passedTo = (of: readonly Told[]): CellRef[] => of.flatMap((one) => totals.get(one) ?? []);
      return group.length > MOST_APART && isSerious(group)
        ? [withTotals(asOne(group), passedTo(group))]
        : group.map((one) => withTotals(one, passedTo([one])));
    })
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

const isSerious = ([first]: readonly Told[]): boolean => first!.finding.severity !== ('info' satisfies Severity);

/** Totals that the cause is passed on to are no places of it, but the finding refers to them. */
function withTotals(one: Told, cells: readonly CellRef[]): Told {
  return cells.length === 0 ? one : { ...one, finding: { ...one.finding, related: withCells(one.finding.related, cells) } };
}

function asOne(group: readonly Told[]): Told {
  const [first, ...others] = [...group].sort((a, b) => a.at - b.at) as [Told, ...Told[]];
  const cells = [...new Map([first, ...others].map(({ finding: { cell } }) => [cellKey(cell), cell])).values()];
  const { message: words } = first.finding;
  return {
    ...first,
    finding: { ...first.finding, cells, fix: null, message: message('finding.and-as-often', { first: words, count: cells.length - 1 }) },
  };
}
