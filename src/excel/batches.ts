/** A question or an order about one cell takes some hundred bytes of a request, and Excel on the web takes 5 MB. */
const CELLS_A_SYNC = 2000;

/** Queues something for each item and syncs; once for up to 2,000 of them. */
export async function forEachSynced<T>(context: Excel.RequestContext, items: readonly T[], queue: (item: T) => void): Promise<void> {
  for (let from = 0; from < items.length; from += CELLS_A_SYNC) {
    for (const item of items.slice(from, from + CELLS_A_SYNC)) queue(item);
    await context.sync();
  }
}

/** Asks something about each item; the answers in order. */
export async function askEach<T, A>(context: Excel.RequestContext, items: readonly T[], ask: (item: T) => () => A): Promise<A[]> {
  const answers: (() => A)[] = [];
  await forEachSynced(context, items, (item) => void answers.push(ask(item)));
  return answers.map((answer) => answer());
}
