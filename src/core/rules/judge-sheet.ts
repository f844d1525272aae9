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
import { Surely, surelyCompares } from '../arithmetic/surely-holds';
import { Verdict, verdictOf } from '../arithmetic/verdict';
import { asStated, bestReadings } from '../belief/best';
import type { Believed } from '../belief/best';
import { CUTS } from '../belief/coefficients';
import { breakFacts } from '../belief/facts';
import { namesIn } from '../belief/names';
import type { Broken, Tested } from '../belief/tested';
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
  const { tested, counts, undecided } = testSheet(sheet, understanding, rules);
  const failures: Failure[] = [];
  const facts = breakFacts(tested, figuresIn(understanding), namesIn(sheet.tables, understanding.workbook.sheets[sheet.sheet]!)).flat();
  for (const believed of sheet.prose ? asStated(facts) : bestReadings(facts)) {
    const failure = wordFailure(believed, understanding, rules);
    if (failure) failures.push(failure);
  }
  return { counts: { ...counts, fails: failures.length }, failures, undecided };
}

const figuresIn =
  ({ sheets }: Understanding): FiguresIn =>
  (index) =>
    sheets[index]!.figures;

const ruleOf = (relation: Relation, rules: readonly RelationRule[]): RelationRule | undefined =>
  rules.find((rule) => rule.appliesTo(relation));

/** Every relation that a rule claims, at every position. */
export function testSheet(
  sheet: SheetUnderstanding,
  understanding: Understanding,
  rules: readonly RelationRule[] = RELATION_RULES,
): { readonly tested: readonly Tested[]; readonly counts: { holds: number; undecided: number }; readonly undecided: readonly Undecided[] } {
  const counts = { holds: 0, undecided: 0 };
  const undecided: Undecided[] = [];
  const tainted = totalsOverMissing(sheet, understanding);
  const leftOpen = (rule: string, relation: Relation, position: number, { why }: Judgement): void => {
    counts.undecided++;
    if (undecided.length < MOST_LISTED) undecided.push({ rule, cell: resultCell(relation, position), why: why! });
  };
  const tested = sheet.relations.flatMap((relation): Tested[] => {
    const rule = ruleOf(relation, rules);
    if (!rule) return [];
    const one = testRelation(relation, sheet, figuresIn(understanding), tainted, (...open) => leftOpen(rule.id, ...open));
    counts.holds += one.compared;
    return [one];
  });
  return { tested, counts, undecided };
}

type LeftOpen = (relation: Relation, position: number, judgement: Judgement) => void;

function testRelation(
  relation: Relation,
  { figures }: SheetUnderstanding,
  figuresOf: FiguresIn,
  tainted: ReadonlySet<string>,
  leftOpen: LeftOpen,
): Tested {
  const broken: Broken[] = [];
  let compared = 0;
  // Most places hold: that is told without an object for the answer. Relations that lead to other sheets are judged in full.
  const verdict = isPlain(relation) ? verdictOf(relation, figures) : null;
  const tells = isPlain(relation) ? informativeIn(relation, figures) : (at: number): boolean => isInformative(relation, at, figuresOf);
  const surely = relation.kind === 'sum' && isPlain(relation) ? surelyCompares(relation, figures) : null;
  for (const position of relation.positions) {
    if (surely?.(position) === Surely.Compares) {
      compared++;
      continue;
    }
    if (verdict?.(position) === Verdict.Holds) {
      if (tells(position)) compared++;
      continue;
    }
    const judgement = excused(relation, position, judgeAt(relation, position, figuresOf), tainted);
    if (judgement.state === 'fails') broken.push({ position, judgement });
    else if (judgement.state === 'undecided') leftOpen(relation, position, judgement);
    else if (tells(position)) compared++;
  }
  return { relation, compared, broken };
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

/** null: so unlikely to be meant that it is no break, or one of which its rule does not speak. */
function wordFailure(
  { facts: { relation, broken, from }, belief }: Believed,
  understanding: Understanding,
  rules: readonly RelationRule[],
): Failure | null {
  const { position, judgement } = broken;
  if (belief < CUTS.told) return null;
  const rule = ruleOf(relation, rules)!;
  const verdict = rule.judge({ relation, position, judgement, belief, understanding });
  return verdict && { rule: rule.id, severity: verdict.severity, relation, position, judgement, message: verdict.message, from };
}
