import type { Finding } from '../model/finding';
import type { Relation } from '../model/relation';
import type { Failure } from '../model/rule';

/** A finding, the relation that tells it, and where it stands among the failures. */
export interface Told {
  readonly at: number;
  readonly relation: Relation;
  /** All breaks that it is told of; the first of them need not be the one that tells it. */
  readonly failures: readonly Failure[];
  readonly finding: Finding;
}
