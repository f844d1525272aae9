import { message } from '../model/message';
import { taintKey, totalsOverMissing } from '../arithmetic/totals-over-missing';
import type { Counts, Undecided } from '../model/report';
import { informativeIn, isInformative } from '../arithmetic/informative';
import { judgeAt } from '../arithmetic/judge';
import type { FiguresIn } from '../arithmetic/judge';
import type { Judgement } from '../model/judgement';
import type { Relation } from '../model/relation';
import { isPlain, operandCells, resultCell } from '../model/relation';
import type { Failure, RelationRule } from '../model/rule';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import { RELATION_RULES } from '.';

/** Everything that judging one sheet's relations gives. */
export interface Judged {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  readonly undecided: readonly Undecided[];
}

/** Undecided places are listed one by one up to here; beyond, they are only counted. */
const MOST_LISTED = 2000;

/** Judges every relation of a sheet at every position, and asks the rules what a break is worth. */
export function judgeSheet(
  sheet: SheetUnderstanding,
  understanding: Understanding,
  rules: readonly RelationRule[] = RELATION_RULES,
): Judged {
  const counts = { holds: 0, fails: 0, undecided: 0 };
  const failures: Failure[] = [];
  const undecided: Undecided[] = [];
  const figuresIn: FiguresIn = (index) => understanding.sheets[index]!.figures;
  const tainted = totalsOverMissing(sheet, understanding);
  for (const relation of sheet.relations) {
    const rule = rules.find((r) => r.appliesTo(relation));
    if (!rule) continue;
    const broken: { position: number; judgement: ReturnType<typeof judgeAt> }[] = [];
    let holds = 0;
    let compared = 0;
    const tells = isPlain(relation)
      ? informativeIn(relation, sheet.figures)
      : (at: number): boolean => isInformative(relation, at, figuresIn);
    // Most places hold: that is told without an object for the answer. Relations that lead to other sheets are judged in full.
    const verdict = isPlain(relation) ? verdictOf(relation, sheet.figures) : null;
    for (const position of relation.positions) {
      if (verdict?.(position) === Verdict.Holds) {
        holds++;
        if (tells(position)) compared++;
        continue;
      }
      const judgement = excused(relation, position, judgeAt(relation, position, figuresIn), tainted);
      if (judgement.state === 'holds') {
        holds++;
        if (tells(position)) compared++;
      } else if (judgement.state === 'fails') broken.push({ position, judgement });
      else {
        counts.undecided++;
        if (undecided.length < MOST_LISTED) undecided.push({ rule: rule.id, cell: resultCell(relation, position), why: judgement.why! });
      }
    }
    counts.holds += compared;
    for (const { position, judgement } of broken) {
      const failure = wordFailure(rule, relation, position, judgement, holds / (holds + broken.length), understanding);
      if (!failure) continue;
      counts.fails++;
      failures.push(failure);
    }
  }
  return { counts, failures, undecided };
}

/** A break on a total over unknown lines can't be judged. */
function excused(relation: Relation, position: number, judgement: Judgement, tainted: ReadonlySet<string>): Judgement {
  if (tainted.size === 0 || judgement.state !== 'fails') return judgement;
  const cells = [resultCell(relation, position), ...operandCells(relation, position)];
  const across = relation.axis === 'row' ? 'column' : 'row';
  return cells.some((c) => tainted.has(taintKey(across, c)))
    ? { ...judgement, state: 'undecided', why: message('undecided.operand-missing') }
    : judgement;
}

function wordFailure(
  rule: RelationRule,
  relation: Relation,
  position: number,
  judgement: ReturnType<typeof judgeAt>,
  support: number,
  understanding: Understanding,
): Failure | null {
  const verdict = rule.judge({ relation, position, judgement, support, understanding });
  return verdict && { rule: rule.id, severity: verdict.severity, relation, position, judgement, message: verdict.message };
}
