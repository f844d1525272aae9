/** Work on the page's thread without a break; beyond it, typing and scrolling begin to stick. */
const AT_ONCE = 25;

/** Lets the page answer the person between pieces of long work. */
export class Breath {
  private since = performance.now();

  /** Resolves at once while little time has gone by, else when the page has done what was waiting. */
  taken(): Promise<void> | undefined {
    if (performance.now() - this.since < AT_ONCE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        this.since = performance.now();
        resolve();
      }),
    );
  }
}
