import type { Severity } from './finding';
import type { Judgement } from './judgement';
import type { Bilingual, Message } from './message';
import type { Relation } from './relation';
import type { Understanding } from './understanding';

/**
 * A small text grid, see `core/text/grid.ts`. A cell that the rule finds fault with bears its severity behind its content:
 * "296 !error", "85.47 !warning", "Đạt !info". Several sheets are parted by lines "=== name".
 */
export type Example = string;

/** A relation broken at one place, as the rule that judged it sees it. */
export interface Failure {
  readonly rule: string;
  readonly severity: Severity;
  readonly relation: Relation;
  readonly position: number;
  readonly judgement: Judgement;
  readonly message: Message;
  /** Places of the relation whose breaks a total of them passes on to this one. */
  readonly from: readonly number[];
}

/** A broken relation before it is worded: what a relation rule is asked about. */
export interface Break {
  readonly relation: Relation;
  readonly position: number;
  readonly judgement: Judgement;
  /** How likely the relation is meant at this place, 0 to 1 (`core/belief`): the break is then a contradiction. */
  readonly belief: number;
  readonly understanding: Understanding;
}

/** What must be true, and what is said where it is not. */
export interface Rule {
  /** What must be true, and the name of its file: "total-equals-parts". */
  readonly id: string;
  /** What must be true, as an officer says it. */
  readonly title: Bilingual;
  /** Why it matters to whoever gets the report, and what is usually behind a break. */
  readonly why: Bilingual;
  /** The sentences of its findings: what stands under "total-rows" is the text of the message `finding.total-rows`. */
  readonly says: Readonly<Record<string, Bilingual>>;
  /** One break, as the pane's help shows it: a single sheet. All other examples stand in `<id>.examples.ts`. */
  readonly shown: Example;
}

/** Run as tests, each by its own rule alone; never part of the pane. */
export interface Examples {
  /** Right as they stand: the rule finds nothing. */
  readonly good: readonly Example[];
  /** The rule finds fault with just the marked cells, just as gravely as they say. */
  readonly bad: readonly Example[];
  /** Worth a word, and perhaps right: no cell is marked as an error. */
  readonly doubtful?: readonly Example[];
}

/** A rule about relations: it says which are its own, and how bad a break is. */
export interface RelationRule extends Rule {
  readonly appliesTo: (relation: Relation) => boolean;
  /** null: this break is nothing to speak of. */
  readonly judge: (broken: Break) => { readonly severity: Severity; readonly message: Message } | null;
}
