/**
 * Targets as plans print them: "<4", "2-2,5", "30 - 35", "Khoảng 45-47", "Trên 90", "gấp 2 lần", "giảm 1/2",
 * "0,7% (còn 4,33%)", "Đảm bảo vững", "-". Results are written the same way ("61-62", "Trên 4"), so they are read by the
 * same grammar. This file is the door: `parseTarget` reads, `judgeTarget` compares.
 */

/** One end of a range. `open`: the figure itself does not count ("dưới 4" excludes 4). */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/**
 * - `none`: "-" or "…": no target is set for that year.
 * - `tick`: "X": set elsewhere, or ticked off.
 * - `level`: a text level ("Tiểu học", "Đảm bảo vững").
 * - `figure`: a figure or a range of figures.
 * - `change`: an amount of change ("giảm 0,7%", "tăng 5-6%"); low and high are amounts, `sense` says which way.
 * - `multiple`: a multiple of the baseline ("gấp 2 lần" is at least 2, "giảm 1/2" at most 0.5).
 */
export type TargetKind = 'none' | 'tick' | 'level' | 'figure' | 'change' | 'multiple';

export interface Target {
  /** As printed, tidied. */
  readonly text: string;
  readonly kind: TargetKind;
  /** null: open towards below. A single figure has both ends alike. */
  readonly low: Bound | null;
  /** null: open towards above. */
  readonly high: Bound | null;
  /** "khoảng", "ước": met by whatever rounds to the figure. */
  readonly approximate: boolean;
  readonly percent: boolean;
  /** Folded text behind the figures ("lan", "%/nam", "ho"). */
  readonly unit: string;
  /** Most printed decimal places. */
  readonly decimals: number;
  /** +1 raise, −1 reduce; 0 where no change is spoken of. */
  readonly sense: 1 | -1 | 0;
  /** "(còn 4,33%)": the state that the change leads to. */
  readonly remaining: Target | null;
  /** "9/9 xã": the number that the figure is counted from. */
  readonly of: number | null;
  /** The folded text of a level. */
  readonly level: string | null;
}

/** Whether more is better or less: poverty and malnutrition are `lower`. */
export type Direction = 'higher' | 'lower';

/** Vượt · Đạt · Chưa đạt · Chưa đến kỳ · undecided. */
export type TargetStatus = 'exceeds' | 'meets' | 'falls-short' | 'not-due' | 'undecided';
