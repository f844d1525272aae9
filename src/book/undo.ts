import type { Actor } from './events';

export interface Step {
  readonly actor: Actor;
  /** What was done, in Excel's terms: "values", "fill". */
  readonly label: string;
  restore(): void;
}

/** Excel's undo history, as far as add-ins touch it: what they write can be undone, and some calls wipe it. */
export class UndoStack {
  readonly steps: Step[] = [];
  /** Why the history was lost, oldest first. */
  readonly cleared: string[] = [];

  push(step: Step): void {
    this.steps.push(step);
  }

  /** Takes back the last step; its label, or null where there is none. */
  back(): string | null {
    const step = this.steps.pop();
    step?.restore();
    return step?.label ?? null;
  }

  clear(why: string): void {
    if (this.steps.length > 0) this.cleared.push(why);
    this.steps.length = 0;
  }
}
