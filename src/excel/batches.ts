import { append } from '../core/collections/append';

/** A question or an order about one cell takes some hundred bytes of a request, and Excel on the web takes 5 MB. */
const CELLS_A_SYNC = 2000;
/** Characters of texts and formulas in one request; one of them may take three bytes, and there is the rest of it. */
const CHARACTERS_A_SYNC = 1_000_000;

/** Queues something for each item and syncs; once for up to 2,000 of them. */
export async function forEachSynced<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  queue: (item: T) => void,
  length: (item: T) => number = () => 0,
): Promise<void> {
  for (const batch of batchesBySize(items, length, CHARACTERS_A_SYNC, CELLS_A_SYNC)) {
    for (const item of batch) queue(item);
    await context.sync();
  }
}

/** The same sheet by sheet: what can go wrong with one of them does not go wrong with the others half-way. */
export async function forEachSyncedBySheet<T extends { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  items: readonly T[],
  queue: (item: T) => void,
  length: (item: T) => number,
): Promise<void> {
  const bySheet = new Map<Excel.Worksheet, T[]>();
  for (const item of items) append(bySheet, item.sheet, item);
  for (const own of bySheet.values()) await forEachSynced(context, own, queue, length);
}

/** Items in runs of at most `most` of them and `room` characters; one that is longer stands alone. */
export function batchesBySize<T>(items: readonly T[], length: (item: T) => number, room: number, most = Infinity): T[][] {
  const batches: T[][] = [];
  let left = 0;
  for (const item of items) {
    left -= length(item);
    if (!batches.length || left < 0 || batches.at(-1)!.length >= most) {
      batches.push([]);
      left = room - length(item);
    }
    batches.at(-1)!.push(item);
  }
  return batches;
}

/** Asks something about each item; the answers in order. */
export async function askEach<T, A>(context: Excel.RequestContext, items: readonly T[], ask: (item: T) => () => A): Promise<A[]> {
  const answers: (() => A)[] = [];
  await forEachSynced(context, items, (item) => void answers.push(ask(item)));
  return answers.map((answer) => answer());
}
