import { HostRefusal } from '../host/host';
import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import { breather } from './breathe';
import type { RunCheck } from './props';
import type { Slice } from './slices';
import { slicesOf } from './slices';

export type CheckMessage = Slice;
export type CheckAnswer = { readonly report: Report } | { readonly failed: string } | { readonly checking: number };

/** The check in steps, one a sheet (`checkInSteps` of the core). */
export type Steps = (workbook: Workbook) => Generator<number, Report>;

/** What of a Worker is used; a test gives its own. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

type Tell = (sheet: number) => void;

/**
 * Checks in a worker, so that the pane never stalls (Office restarts add-ins that stall for five seconds). One stands by
 * from the beginning, its engine loaded before it is needed, and serves one check after the other; a newer check ends an
 * older one and its worker. Where no worker can be had the check runs here, sheet by sheet, with a pause before each.
 */
export function checkRunner(start: () => CheckWorker, here: () => Promise<Steps>): RunCheck {
  let ready = standBy(start);
  let running: CheckWorker | null = null;
  return async (workbook, onProgress, signal) => {
    const tell: Tell = (done) => onProgress?.({ sheet: workbook.sheets[done]?.name ?? '', done, of: workbook.sheets.length });
    running?.terminate();
    const worker = (running = ready() ?? startOrNull(start));
    ready = () => null;
    if (!worker) return inSteps(await here(), workbook, tell, signal);
    let answered = false;
    try {
      const report = await ask(worker, workbook, tell, signal);
      answered = true;
      return report;
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      return await inSteps(await here(), workbook, tell, signal);
    } finally {
      if (answered && running === worker) ready = () => worker;
      else worker.terminate();
      if (running === worker) running = null;
    }
  };
}

/** A worker before its first question; the answer gives it, or null where it could not be had or its file did not load. */
function standBy(start: () => CheckWorker): () => CheckWorker | null {
  let worker = startOrNull(start);
  if (worker) worker.onerror = () => void (worker = null);
  return () => worker;
}

/**
 * Seconds of one sheet without a word, many times what the largest takes: it will not come to an end. Its worker is ended, and
 * the pane stays. Counted as they pass here: while the machine sleeps neither of both does anything.
 */
const SILENCE = 60;

/** Calls `end` after so many seconds without `heard`; `stop` when the answer is there. */
function listen(end: () => void): { readonly heard: () => void; readonly stop: () => void } {
  let silent = 0;
  const timer = setInterval(() => {
    if (++silent >= SILENCE) end();
  }, 1000);
  return { heard: () => void (silent = 0), stop: () => clearInterval(timer) };
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

async function ask(worker: CheckWorker, workbook: Workbook, tell: Tell, signal: AbortSignal | undefined): Promise<Report> {
  let silence = { heard: (): void => undefined, stop: (): void => undefined };
  const answered = new Promise<Report>((resolve, reject) => {
    silence = listen(() => reject(new HostRefusal('too-slow')));
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      silence.heard();
      if ('checking' in data) tell(data.checking);
      else if ('report' in data) resolve(data.report);
      else reject(new Error(data.failed));
    };
    worker.onerror = (event) => reject(new NoWorker(event instanceof ErrorEvent ? event.message : 'worker'));
    signal?.addEventListener('abort', () => reject(new HostRefusal('cancelled')));
  });
  // Rejections before the last slice is sent are met below, not lost.
  answered.catch(() => undefined).finally(silence.stop);
  const breath = breather();
  for (const slice of slicesOf(workbook)) {
    worker.postMessage(slice);
    // Not after each: fifteen small forms would wait fifteen times for what a browser makes of the shortest pause.
    await breath();
  }
  return answered;
}

async function inSteps(check: Steps, workbook: Workbook, tell: Tell, signal: AbortSignal | undefined): Promise<Report> {
  const steps = check(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(step.value);
    await pause();
    if (signal?.aborted) throw new HostRefusal('cancelled');
  }
}

/** Gives the browser time to draw and to answer the user. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
