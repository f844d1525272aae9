import type { Figures } from '../../model/figures';
import type { MessageArg } from '../../model/message';
import type { CellPlace } from '../../model/place';
import type { Relation } from '../../model/relation';
import type { Oddity } from '../../model/understanding';
import type { Scan } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';

/** One sheet as the notices see it, once everything else is understood. */
export interface Look {
  readonly sheet: number;
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
  readonly figures: Figures;
  readonly relations: readonly Relation[];
}

interface Noticed {
  readonly kind: Oddity['kind'];
  readonly cell: CellPlace;
  readonly actual: number | string | null;
  /** How sure, 0 to 1; the rule grades by it. */
  readonly confidence: number;
  readonly related?: readonly CellPlace[];
  readonly words?: Readonly<Record<string, MessageArg>>;
}

/** Something that no figure mends: it is shown, and the officer decides. */
export function notice({ kind, cell, actual, confidence, related = [], words = {} }: Noticed): Oddity {
  return { kind, cell, actual, suggestion: null, reason: 'other', related, because: [], confidence, words };
}
