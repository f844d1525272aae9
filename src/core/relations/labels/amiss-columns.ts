import { leafOf } from '../../tables/leaf';
import { extentOf } from '../../collections/extent';
import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Column } from '../../model/table';
import type { Draft } from '../../tables/draft';
import { isPeriod } from '../../tables/vocabulary/periods';
import { cutsAcross } from '../../tables/vocabulary/quantities';
import { isBareTotal } from '../../tables/vocabulary/totals';
import { CONFIDENCE } from '../confidence';
import { addingRows, stateRelation } from '../series';
import { supportOf } from '../support';
import { areNamedAlike } from '../alike-lines';
import { cutsAcrossOthers, isAmong, isTotalOfOthers, stated } from './amiss-lists';
import type { ColumnList } from './column-lists';
import { columnLists } from './column-lists';
import type { Amiss } from './line-amiss';
import { amissIn } from './line-amiss';
import type { Copy } from './line-copied';
import { copiedIn, isCopy, isFlat } from './line-copied';

/** Total columns with one of their columns amiss. */
export function columnsAmiss(
  draft: Draft,
  sheet: number,
  figures: Figures,
  known: readonly Relation[],
  settled: ReadonlySet<string>,
): Relation[] {
  const positions = addingRows(draft);
  const done = new Set<number>();
  return columnLists(draft).flatMap((list) => {
    const { result, lines } = list;
    if (done.has(result.col) || settled.has(`column${result.col}`)) return [];
    const whole = stateRelation(
      { axis: 'column', sheet },
      {
        kind: 'sum',
        role: 'total',
        result: result.col,
        operands: lines.map(({ col }) => col),
        positions,
        confidence: CONFIDENCE.total.amiss,
        because: [],
      },
    );
    if (supportOf(whole, figures).proving.length > 0) done.add(result.col);
    const amiss = amissIn(whole, [], figures) ?? copiedIn(whole, known, figures);
    if (!amiss || isTotalOfOthers(amiss, whole, known, figures)) return [];
    const confidence = confidenceOf(draft, list, whole, amiss, figures);
    if (confidence === 0) return [];
    done.add(result.col);
    return [{ ...stated(whole, amiss, result.path.join(' / ')), confidence }];
  });
}

/** How sure it is that the total should be of all these columns; 0 where it may be meant as it is. */
function confidenceOf(draft: Draft, list: ColumnList, whole: Relation, amiss: Amiss, figures: Figures): number {
  const { result, lines, divides } = list;
  if (isCopy(amiss)) return isOneGroup(result, lines) ? ofCopy(draft, list, whole, amiss, figures) : 0;
  return divides || headsSaySo(whole, lines, amiss, figures) ? CONFIDENCE.total.amiss : 0;
}

/** Side by side: of columns in several groups only some may be the total's. */
function isOneGroup(result: Column, lines: readonly Column[]): boolean {
  const [first, last] = extentOf([result.col, ...lines.map(({ col }) => col)]);
  return last - first === lines.length;
}

/** Columns of one kind by their names, or by what they measure where the total is less than one of them. */
function ofCopy(draft: Draft, { result, lines, divides }: ColumnList, whole: Relation, copy: Copy, figures: Figures): number {
  const names = lines.map(lastHead);
  if (divides) return CONFIDENCE.total.amiss;
  if (names.every((name) => isPeriod(name)) || names.some((name) => cutsAcross(name))) return 0;
  if (areNamedAlike(names, lastHead(result))) return CONFIDENCE.total.amiss;
  const inOneUnit = lines.every(({ unit }) => unit === result.unit) && (result.unit ?? draft.frame.unit) !== null;
  if (!isBareTotal(lastHead(result)) || lines.length < 3 || !inOneUnit || !isFlat(whole, copy, figures)) return 0;
  return copy.exceeded || copy.byFormula ? CONFIDENCE.total.amiss : CONFIDENCE.total.copiedPerhaps;
}

const lastHead = ({ path }: Column): string => leafOf(path);

/** Whether the heads of the columns leave no doubt that the one amiss is a part of the total like the others. */
function headsSaySo(whole: Relation, lines: readonly Column[], amiss: Amiss, figures: Figures): boolean {
  const names = lines.map(lastHead);
  const own = lines.findIndex(({ col }) => col === amiss.line);
  if (cutsAcrossOthers(names, own)) return false;
  const [first, last] = extentOf(lines.map(({ col }) => col).filter((col) => col !== amiss.line));
  const enclosed = amiss.line > first && amiss.line < last;
  return areNamedAlike(names, '') || amiss.as === 'twice' || (enclosed && isAmong(whole, amiss, figures));
}
