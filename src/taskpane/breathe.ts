/** How long the pane's thread may be kept: far below the 100 ms at which a click is felt to hang. */
const BREATH = 30;

/**
 * To be awaited between the pieces of a long piece of work: lets the pane draw and answer, where its thread was kept for
 * some time. Not at every call, since a browser makes each pause last milliseconds.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
