import type { Message } from '../../model/message';
import type { Direction, Target, TargetStatus } from '../../text/target';
import type { Indicator } from '../indicator';

/** One row of a plan annex as it was read; figures and texts untouched. */
export interface BoardLine {
  /** Row of the sheet, or position in the list. */
  readonly row: number;
  /** "5", "5.10", "-", "a)" or "". */
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  /** One per target year, in the order of `BoardSettings.targetYears`. */
  readonly targets: readonly (string | number | null)[];
  readonly result: string | number | null;
  /** The state the plan started from, where a column gives it. */
  readonly baseline: number | null;
}

export type PlanLevel = 'province' | 'district' | 'commune';

export interface BoardSettings {
  readonly targetYears: readonly number[];
  /** The year the results are of. */
  readonly year: number;
  /** The results are of a part of that year ("6 tháng đầu năm"): what falls short of its plan is not due yet. */
  readonly partYear?: boolean;
  readonly baselineYear: number | null;
  /** null: not known; then no indicator is called one of another level. */
  readonly level: PlanLevel | null;
}

/** Why a direction was taken; said in the pane, where it can be changed. */
export type DirectionReason = 'indicator' | 'sign' | 'label' | 'trend' | 'default';

/** The straight path from the baseline to one target. */
export interface BoardPath {
  readonly expected: number;
  readonly onTrack: boolean;
  /** null: at this pace it is never reached. */
  readonly projectedYear: number | null;
}

/** One row against the target of one year. */
export interface Goal {
  readonly year: number;
  /** null: blank, or unreadable. */
  readonly target: Target | null;
  readonly status: TargetStatus;
  readonly gap: number;
  readonly printed: { readonly figure: number; readonly decimals: number; readonly status: TargetStatus } | null;
  readonly why: Message | null;
  readonly path: BoardPath | null;
  /** What every year from now on has to add (or, negative, to take away) to reach the target; null where nothing is left to do or no year. */
  readonly needed: number | null;
  /** How much of the way to the target is done, for the bar: from 0, above 1 where it went past; null where there is no figure for it. */
  readonly progress: number | null;
}

export interface BoardRow {
  readonly line: BoardLine;
  /** `group`: a chapter of the annex; `heading`: an indicator whose figures stand in its sub-rows. */
  readonly kind: 'group' | 'heading' | 'indicator' | 'sub-row';
  /** The number of the chapter ("5"). */
  readonly group: string;
  /** Index in `Board.rows` of the indicator a sub-row belongs to. */
  readonly parent: number | null;
  readonly indicator: Indicator | null;
  readonly direction: Direction;
  readonly directionReason: DirectionReason;
  readonly goals: readonly Goal[];
  /** What is wrong in the annex itself. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly kind:
    | 'no-unit'
    | 'no-target'
    | 'only-dashes'
    | 'unreadable-target'
    | 'unit-does-not-fit'
    | 'points-not-percent'
    | 'above-hundred'
    | 'zero-target'
    | 'of-which-numbered'
    | 'no-measure'
    | 'other-level'
    | 'runs-backwards'
    | 'group-below-everyone'
    | 'part-above-whole'
    | 'outside-its-parts'
    | 'listed-twice';
  readonly message: Message;
  /** Index of the other row that it contradicts. */
  readonly other: number | null;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly settings: BoardSettings;
}
