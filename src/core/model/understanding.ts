import type { Figures } from './figures';
import type { Relation } from './relation';
import type { Table } from './table';
import type { Workbook } from './sheet';
import type { Message, MessageArg } from './message';
import type { CellPlace } from './place';
import type { Fault } from './report';
import type { SlipReason } from './finding';

/** Something odd about how one cell was written; the structure notices it, a rule decides what to say of it. */
export interface Oddity {
  readonly kind:
    | 'text-number' // a number typed as text among numbers
    | 'misread-separator' // 1.855 that Excel took for a decimal among thousands
    | 'unreadable' // a text in a column of figures that is no number
    | 'error-value' // #DIV/0! and its like
    | 'not-whole' // a count with decimals
    | 'negative' // a count below zero
    | 'formula-omits' // a total's formula leaves lines out
    | 'formula-double' // a total's formula counts a subtotal and its parts
    | 'formula-typed-over' // a typed figure where its neighbours have formulas
    | 'verdict-contradicted' // "Đạt" where target and result say otherwise
    | 'line-repeated' // the same line twice under one parent, figures and all
    | 'label-repeated' // the same label twice under one parent
    | 'targets-differ' // "Trên 90" and "95" of one indicator
    | 'rate-beyond-range' // a share above 100 or below 0
    | 'scale-is-percent' // headed per mille, the figures are percentages
    | 'scale-is-permille' // … or the other way round
    | 'whole-outside-parts' // a total's rate outside the range of its parts' rates
    | 'number-year-differs' // a document number of another year than its date
    | 'number-type-differs' // "Kế hoạch số 05/BC-…": a plan numbered as a report
    | 'number-dates-differ' // one document under two dates
    | 'number-out-of-order' // a lower number of one office at a later date
    | 'number-blank' // "Số: /BC-UBND"
    | 'other-level-named' // "của thành phố" in a district's report
    | 'communes-differ' // eight communes in one place, nine in another
    | 'marks-missing' // a household of a list without a mark of how it came there
    | 'marks-several' // … with more than one
    | 'list-count-differs' // a list of more or fewer households than a form says
    | 'group-below-everyone'; // everybody is to be insured, yet 98 % of a group
  readonly cell: CellPlace;
  /** What stands there, as read; null where it is no number. */
  readonly actual: number | string | null;
  readonly suggestion: number | null;
  readonly reason: SlipReason;
  readonly related: readonly CellPlace[];
  readonly because: readonly Message[];
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** What the rule's message tells besides: names, targets, years. */
  readonly words?: Readonly<Record<string, MessageArg>>;
}

/** What was understood of one sheet. */
export interface SheetUnderstanding {
  readonly sheet: number;
  readonly figures: Figures;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  readonly oddities: readonly Oddity[];
  /** Our reading broke down: what was understood of the sheet is not all. */
  readonly failed?: Fault;
}

export interface Understanding {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetUnderstanding[];
}
