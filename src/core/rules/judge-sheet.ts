import { message } from '../model/message';
import { taintKey, totalsOverMissing } from '../arithmetic/totals-over-missing';
import type { CellPlace } from '../model/place';
import type { Counts, Undecided } from '../model/report';
import { judgeAt } from '../arithmetic/judge';
import type { FiguresOf } from '../arithmetic/judge';
import type { Judgement } from '../model/judgement';
import type { Relation } from '../model/relation';
import { operandCells, resultCell } from '../model/relation';
import type { Failure, RelationRule } from '../model/rule';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { quickHolds } from '../arithmetic/quick-holds';
import { RELATION_RULES } from '.';

/** Everything that judging one sheet's relations gives. */
export interface Judged {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  readonly undecided: readonly Undecided[];
}

/** Undecided places are listed one by one up to here; beyond, they are only counted. */
const MOST_LISTED = 2000;

/** Judges every relation of a sheet at every place, and asks the rules what a break is worth. */
export function judgeSheet(sheet: SheetUnderstanding, understanding: Understanding): Judged {
  const counts = { holds: 0, fails: 0, undecided: 0 };
  const failures: Failure[] = [];
  const undecided: Undecided[] = [];
  const figuresOf: FiguresOf = (index) => understanding.sheets[index]!.figures;
  const tainted = totalsOverMissing(sheet, understanding);
  for (const relation of sheet.relations) {
    const rule = RELATION_RULES.find((r) => r.claims(relation));
    if (!rule) continue;
    const broken: { place: number; judgement: ReturnType<typeof judgeAt> }[] = [];
    let holds = 0;
    const surely = quickHolds(relation, sheet.figures);
    for (const place of relation.positions) {
      if (surely?.(place)) {
        holds++;
        continue;
      }
      const judgement = excused(relation, place, judgeAt(relation, place, figuresOf), tainted);
      if (judgement.state === 'holds') holds++;
      else if (judgement.state === 'fails') broken.push({ place, judgement });
      else {
        counts.undecided++;
        if (undecided.length < MOST_LISTED) undecided.push({ rule: rule.id, cell: resultCell(relation, place), why: judgement.why! });
      }
    }
    counts.holds += holds;
    for (const { place, judgement } of broken) {
      const failure = wordFailure(rule, relation, place, judgement, holds / (holds + broken.length), understanding);
      if (!failure) continue;
      counts.fails++;
      failures.push(failure);
    }
  }
  return { counts, failures, undecided };
}

/** A break on a total over unknown lines can't be judged. */
function excused(relation: Relation, place: number, judgement: Judgement, tainted: ReadonlySet<string>): Judgement {
  if (tainted.size === 0 || judgement.state !== 'fails') return judgement;
  const cells = [resultCell(relation, place), ...operandCells(relation, place)];
  const across = relation.axis === 'row' ? 'column' : 'row';
  return cells.some((c) => tainted.has(taintKey(across, c)))
    ? { ...judgement, state: 'undecided', why: message('undecided.operand-missing') }
    : judgement;
}

function wordFailure(
  rule: RelationRule,
  relation: Relation,
  place: number,
  judgement: ReturnType<typeof judgeAt>,
  support: number,
  understanding: Understanding,
): Failure | null {
  const verdict = rule.judge({ relation, position: place, judgement, support, understanding });
  return verdict && { rule: rule.id, severity: verdict.severity, relation, position: place, judgement, message: verdict.message };
}

export function sameCell(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}
