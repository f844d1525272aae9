import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { isAddition } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { isTotalEntry } from '../../tables/outline/tree';
import { isPeriod } from '../../tables/vocabulary/periods';
import { cutsAcross } from '../../tables/vocabulary/quantities';
import { isGrandTotal, isSubtotalLine, isTotalLine, saysSum } from '../../tables/vocabulary/totals';
import { CONFIDENCE } from '../confidence';
import { supportOf } from '../support';
import { Kinship, kinshipOf } from '../alike-lines';
import { isOneList } from './amiss-lists';
import type { Copy } from './line-copied';
import { isFlat } from './line-copied';

/**
 * How sure it is that a line which holds another one's figures should be the total of all; 0 where it may be meant so. Lines of
 * one kind by their names are its parts; of others, that one of them is larger shows that it is no whole with what is counted in it.
 */
export function confidenceOfCopy(draft: Draft, whole: Relation, copy: Copy, known: readonly Relation[], figures: Figures): number {
  const lines = whole.operands.map(({ line }) => line);
  const labels = new Map(draft.entries.map(({ row, label }) => [row, label]));
  const names = lines.map((line) => labels.get(line) ?? '');
  // What stands at the end of a year is the last month's, and no sum of months; "Nữ" is counted among the others.
  if (names.every((name) => isPeriod(name)) || names.some((name) => cutsAcross(name))) return 0;
  const copied = labels.get(copy.line) ?? '';
  if (isTotalLine(copied) && !isSubtotalLine(copied)) return 0;
  const kinship = kinshipOf(draft, whole.result.line, lines);
  if (kinship !== Kinship.Named && !isFlat(whole, copy, figures)) return 0;
  const index = draft.entries.findIndex(({ row }) => row === whole.result.line);
  return isTotalEntry(draft, index)
    ? ofTotal(draft, whole, copy, kinship, labels.get(whole.result.line)!)
    : ofParent(draft, whole, copy, kinship, known, figures);
}

function ofTotal(draft: Draft, whole: Relation, copy: Copy, kinship: Kinship, label: string): number {
  if (!saysSum(label)) return 0;
  const sure = kinship === Kinship.Named || (isOneList(draft, whole) && (copy.exceeded || (copy.byFormula && kinship !== Kinship.None)));
  if (sure && !closesLastGroup(whole, copy, label)) return CONFIDENCE.total.amiss;
  return sure || kinship !== Kinship.None ? CONFIDENCE.total.copiedPerhaps : 0;
}

/** "Cộng" behind the lines of the last group: of that group, perhaps. */
function closesLastGroup({ result, operands }: Relation, { line }: Copy, label: string): boolean {
  const last = operands[operands.length - 1]!.line;
  return line === last && result.line > line + 1 && !isGrandTotal(label);
}

/** A line with lines below it. */
function ofParent(draft: Draft, whole: Relation, copy: Copy, kinship: Kinship, known: readonly Relation[], figures: Figures): number {
  if (kinship === Kinship.Named) return CONFIDENCE.total.amiss;
  if (kinship === Kinship.None || !addsBeside(draft, whole, copy, known, figures)) return 0;
  return copy.exceeded ? CONFIDENCE.total.amiss : CONFIDENCE.total.copiedPerhaps;
}

/** Another line of its level is the total of its own lines, in the same columns. */
function addsBeside(draft: Draft, whole: Relation, { positions }: Copy, known: readonly Relation[], figures: Figures): boolean {
  const levels = new Map(draft.entries.map(({ row }, i) => [row, draft.levels[i]]));
  return known.some(
    (other) =>
      other.axis === whole.axis &&
      other.result.line !== whole.result.line &&
      levels.get(other.result.line) === levels.get(whole.result.line) &&
      isAddition(other) &&
      supportOf({ ...other, positions }, figures).proving.length > 0,
  );
}
