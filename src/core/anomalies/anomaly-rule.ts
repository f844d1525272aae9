import type { Fix, Severity, SlipReason, Suspect } from '../model/finding';
import type { MessageArg } from '../model/message';
import type { CellRef } from '../model/cell-ref';
import type { Rule } from '../model/rule';
import type { Anomaly, SheetUnderstanding, Understanding } from '../model/understanding';
import type { Instance } from '../relations/forms/instance';
import type { Look } from './detectors/look';

/** What a detector found in one cell; what it leaves out is none. */
export interface Found {
  /** The sentence of its rule that tells it. */
  readonly says: string;
  readonly cell: CellRef;
  /** All cells at which it is told, `cell` first; left out where there is only one. */
  readonly cells?: readonly CellRef[];
  /** What stands there, as read. */
  readonly actual: number | string | null;
  /** How sure, 0 to 1; the rule grades by it. */
  readonly confidence: number;
  /** The figure that would mend it. */
  readonly suggestion?: number;
  /** The formula that would mend it, without "=". */
  readonly formula?: string;
  readonly reason?: SlipReason;
  readonly related?: readonly CellRef[];
  /** What the sentence tells besides: names, targets, years. */
  readonly words?: Readonly<Record<string, MessageArg>>;
  /** Two stated things that contradict each other, as a target and its verdict: a comparison that was made and failed. */
  readonly compared?: true;
}

/** The same comparison where the two agree: nothing is told of it, it is only counted. */
export interface Agreed {
  readonly agrees: CellRef;
}

/** What a detector that compares gives for each comparison. */
export type Compared = Found | Agreed;

/** A rule about single cells, with what looks for them: in a sheet, in a workbook, or among known forms. */
export interface AnomalyRule extends Rule {
  readonly severity: Severity | ((anomaly: Anomaly) => Severity);
  /** One sheet, once all else of it is understood. */
  readonly inSheet?: (look: Look) => readonly Compared[];
  /** All sheets together: one may say whose report another is. */
  readonly inWorkbook?: (understanding: Understanding) => readonly Compared[];
  /** Known forms, of one workbook or of all files of a call. */
  readonly amongForms?: (instances: readonly Instance[], understanding: Understanding) => readonly Compared[];
  /** Where the slip may be; left out: in the cell itself, as surely as the anomaly is one. */
  readonly suspects?: (anomaly: Anomaly, sheet: SheetUnderstanding) => readonly Suspect[];
  /** A repair that changes nothing that was meant; left out: none. */
  readonly fix?: (anomaly: Anomaly, sheet: SheetUnderstanding) => Fix | null;
}
