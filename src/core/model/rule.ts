import type { Severity } from './finding';
import type { Judgement } from './judgement';
import type { Message } from './message';
import type { Relation } from './relation';
import type { Oddity, SheetUnderstanding, Understanding } from './understanding';

/** A small text grid, see `core/text/grid.ts`; in bad examples the offending cell is marked with a leading "!". */
export type Example = string;

/** A relation broken at one place, as the rule that judged it sees it. */
export interface Failure {
  readonly rule: string;
  readonly severity: Severity;
  readonly relation: Relation;
  readonly position: number;
  readonly judgement: Judgement;
  readonly message: Message;
}

/** A broken relation before it is worded: what a relation rule is asked about. */
export interface Break {
  readonly relation: Relation;
  readonly position: number;
  readonly judgement: Judgement;
  /** Share of the relation's decided places at which it holds, 0 to 1. */
  readonly support: number;
  readonly understanding: Understanding;
}

interface RuleMeta {
  /** The name of the file, and what must be true: "total-equals-parts". Title and reason stand in `messages/` under it. */
  readonly id: string;
  readonly examples: Examples;
}

export interface Examples {
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  /** The marked cells are worth a word and may be right: no finding here is an error. */
  readonly doubtful?: readonly Example[];
}

/** A rule about relations: it says which are its own, and how bad a break is. */
export interface RelationRule extends RuleMeta {
  readonly claims: (relation: Relation) => boolean;
  /** null: this break is nothing to speak of. */
  readonly judge: (broken: Break) => { readonly severity: Severity; readonly message: Message } | null;
}

/** A rule about what the structure found odd in single cells. */
export interface OddityRule extends RuleMeta {
  readonly notices: (oddity: Oddity) => boolean;
  readonly assess: (oddity: Oddity, sheet: SheetUnderstanding) => { readonly severity: Severity; readonly message: Message } | null;
}

export type Rule = RelationRule | OddityRule;
