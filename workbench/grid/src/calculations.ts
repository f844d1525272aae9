import type { FUniver } from '@univerjs/core/facade';

/** How long after an edit the engine may take to begin; it waits for a pause in the edits itself. */
const QUIET = 120;

/** Knows whether the engine is still working: Excel would not answer the add-in before. */
export class Calculations {
  private running = false;
  private expectedUntil = 0;
  /** Calls of the add-in's functions on their way. */
  private calls = 0;

  constructor(api: FUniver) {
    const formula = api.getFormula();
    formula.calculationStart(() => {
      this.running = true;
    });
    formula.calculationEnd(() => {
      this.running = false;
      this.expect();
    });
  }

  /** Something was written that may set the engine to work. */
  expect(): void {
    this.expectedUntil = performance.now() + QUIET;
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.calls += 1;
    try {
      return await work();
    } finally {
      this.calls -= 1;
      this.expect();
    }
  }

  /** Resolves when the engine itself is at rest. */
  idle(): Promise<void> {
    return until(() => !this.running);
  }

  /** Resolves when it is at rest, nothing is due, and no call is on its way. */
  settled(): Promise<void> {
    return until(() => !this.running && this.calls === 0 && performance.now() >= this.expectedUntil);
  }
}

function until(reached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (reached()) resolve();
      else setTimeout(look, 15);
    };
    look();
  });
}
