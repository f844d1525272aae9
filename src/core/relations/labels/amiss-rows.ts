import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { columnsInUnit } from '../../tables/outline/same-unit';
import { isTotalEntry } from '../../tables/outline/tree';
import { CONFIDENCE } from '../confidence';
import { addingColumns, stateRelation } from '../series';
import { supportOf } from '../support';
import { Kinship, kinshipOf } from '../alike-lines';
import { cutsAcrossOthers, isAmong, isOneList, isTotalOfOthers, stated } from './amiss-lists';
import { confidenceOfCopy } from './copied-rows';
import type { Amiss } from './line-amiss';
import { amissIn } from './line-amiss';
import { copiedIn, isCopy } from './line-copied';
import { rowLists } from './row-lists';

/** Total lines with one of their lines amiss. */
export function rowsAmiss(
  draft: Draft,
  sheet: number,
  figures: Figures,
  known: readonly Relation[],
  settled: ReadonlySet<string>,
): Relation[] {
  const columns = addingColumns(draft);
  const done = new Set<number>();
  return rowLists(draft).flatMap(({ result, lines, below }) => {
    const positions = columnsInUnit(draft, result, lines, columns);
    if (!positions || done.has(result) || settled.has(`row${result}`)) return [];
    const whole = stateRelation(
      { axis: 'row', sheet },
      { kind: 'sum', role: 'total', result, operands: lines, positions, confidence: CONFIDENCE.total.amiss, because: [] },
    );
    if (supportOf(whole, figures).proving.length > 0) done.add(result);
    const amiss = amissIn(whole, below, figures) ?? copiedIn(whole, known, figures);
    if (!amiss || isTotalOfOthers(amiss, whole, known, figures)) return [];
    const confidence = isCopy(amiss) ? confidenceOfCopy(draft, whole, amiss, known, figures) : ofLine(draft, whole, amiss, figures);
    if (confidence === 0) return [];
    done.add(result);
    return [{ ...stated(whole, amiss, draft.lines.find(({ row }) => row === result)!.label), confidence }];
  });
}

/** How sure it is that a line left out or counted twice is one of the total's; 0 where it is not. */
function ofLine(draft: Draft, whole: Relation, amiss: Amiss, figures: Figures): number {
  if (!isOneOfThem(draft, whole, amiss, figures)) return 0;
  return isToldBesides(draft, whole, amiss) ? CONFIDENCE.total.amissLast : CONFIDENCE.total.amiss;
}

/** Whether the outline leaves no doubt that the line is one of the total's. */
function isOneOfThem(draft: Draft, whole: Relation, amiss: Amiss, figures: Figures): boolean {
  const lines = whole.operands.map(({ line }) => line);
  const kinship = kinshipOf(draft, whole.result.line, lines);
  const labels = new Map(draft.entries.map(({ row, label }) => [row, label]));
  const names = lines.map((line) => labels.get(line) ?? '');
  if (cutsAcrossOthers(names, lines.indexOf(amiss.line))) return false;
  if (kinship === Kinship.Named || amiss.as === 'twice') return true;
  const index = draft.entries.findIndex(({ row }) => row === whole.result.line);
  if (kinship === Kinship.Numbered) return true;
  return isTotalEntry(draft, index) && isOneList(draft, whole) && isAmong(whole, amiss, figures);
}

/** What stands last below its total may be told besides: "IV. Thu chuyển nguồn". */
function isToldBesides(draft: Draft, { result, operands }: Relation, { line, as }: Amiss): boolean {
  const lines = operands.map((o) => o.line);
  return (
    as === 'left-out' && result.line < line && line === lines[lines.length - 1] && kinshipOf(draft, result.line, lines) !== Kinship.Named
  );
}
