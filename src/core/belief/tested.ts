import type { Judgement } from '../model/judgement';
import type { Relation } from '../model/relation';

/** A relation that fails at one place. */
export interface Broken {
  readonly position: number;
  readonly judgement: Judgement;
}

/** What became of a relation on its sheet. */
export interface Tested {
  readonly relation: Relation;
  /** Places at which it holds and could have failed. */
  readonly compared: number;
  readonly broken: readonly Broken[];
}
