import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import type { Slice } from './slices';
import { slicesOf } from './slices';

export type CheckMessage = Slice;
export type CheckAnswer = { readonly report: Report } | { readonly failed: string };

/** What of a Worker is used; a test gives its own. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Checks in a worker, so that the pane never stalls (Office restarts add-ins that stall for five seconds). A newer check
 * ends an older one. Where no worker can be had, the check runs here, after the pane has drawn what it is doing.
 */
export function checkRunner(start: () => CheckWorker, here: () => Promise<(workbook: Workbook) => Report>): (workbook: Workbook) => Promise<Report> {
  let running: CheckWorker | null = null;
  return async (workbook) => {
    running?.terminate();
    const worker = (running = startOrNull(start));
    if (!worker) return (await Promise.all([here(), pause()]))[0](workbook);
    try {
      return await ask(worker, workbook);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      return (await Promise.all([here(), pause()]))[0](workbook);
    } finally {
      worker.terminate();
      if (running === worker) running = null;
    }
  };
}

/** The worker's own file did not load: a policy of the host, or the network. */
class NoWorker extends Error {}

function startOrNull(start: () => CheckWorker): CheckWorker | null {
  try {
    return start();
  } catch (error) {
    // The constructor throws where the host's policy forbids workers, and nothing else.
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError) return null;
    throw error;
  }
}

async function ask(worker: CheckWorker, workbook: Workbook): Promise<Report> {
  const answered = new Promise<Report>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => ('report' in data ? resolve(data.report) : reject(new Error(data.failed)));
    worker.onerror = (event) => reject(new NoWorker(event instanceof ErrorEvent ? event.message : 'worker'));
  });
  // Rejections before the last slice is sent are met below, not lost.
  answered.catch(() => undefined);
  for (const slice of slicesOf(workbook)) {
    worker.postMessage(slice);
    if (slice.kind === 'rows') await pause();
  }
  return answered;
}

/** Gives the browser time to draw and to answer the user. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
