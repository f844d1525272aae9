import type { KnownSheets } from '../known-sheets';
import { loadParts } from '../parts';
import { withExcel } from '../run';
import { DEEDS_NAMESPACE, readDeeds } from './record';
import { takeBack } from './take-back';

/** Takes back all deeds that did not come to their end, the latest first; their ids. */
export async function takeBackUnfinished(known: KnownSheets): Promise<string[]> {
  const { deeds } = await withExcel(async (context) => {
    const parts = loadParts(context, DEEDS_NAMESPACE);
    await context.sync();
    return readDeeds(await parts.texts());
  });
  for (const deed of deeds) await takeBack(known, deed);
  await withExcel(forget);
  return deeds.map(({ id }) => id);
}

/** What is left are deeds that were never begun, and what can't be read: nothing can be done with it. */
async function forget(context: Excel.RequestContext): Promise<void> {
  const parts = loadParts(context, DEEDS_NAMESPACE);
  await context.sync();
  parts.replace([]);
  await context.sync();
}
