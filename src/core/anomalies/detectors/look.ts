import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import type { Workbook } from '../../model/sheet';
import type { ShownTotal } from '../../model/understanding';
import type { Scan } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';

/** One sheet as the detectors see it, once everything else is understood. */
export interface Look {
  readonly workbook: Workbook;
  readonly sheet: number;
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
  readonly figures: Figures;
  readonly relations: readonly Relation[];
  /** Totals whose formulas leave hidden lines out. */
  readonly shown: readonly ShownTotal[];
}
