import type { FUniver } from '@univerjs/core/facade';

/** How long after an edit the engine may take to begin; it waits for a pause in the edits itself. */
const QUIET = 120;

/** Knows whether the engine is still working: Excel would not answer the add-in before. */
export class Calculations {
  private running = 0;
  private expectedUntil = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(api: FUniver) {
    const formula = api.getFormula();
    formula.calculationStart(() => { this.running = Math.max(1, this.running); });
    formula.calculationEnd(() => { this.running = 0; this.expect(); });
  }

  /** Something was written that may set the engine to work. */
  expect(): void {
    this.expectedUntil = performance.now() + QUIET;
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.expectedUntil = Infinity;
    try {
      return await work();
    } finally {
      this.expect();
    }
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.running === 0 && performance.now() >= this.expectedUntil) resolve();
        else setTimeout(look, 15);
      };
      look();
    });
  }
}
