import { LIMITS } from '../../file/limits';
import type { FileAnswer, FileQuestion } from './file-check';
import { brokenBy } from './file-check';

/** What of a Worker is used; a test gives its own. */
export type FileWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Checks files one after the other in a worker of its own, so that the page never stalls. A file that stalls the worker, or
 * breaks it, costs no other file anything: the worker is ended and another takes its place.
 */
export class CheckPool {
  private worker: FileWorker | null = null;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting: { readonly question: () => Promise<FileQuestion>; readonly done: (answer: FileAnswer) => void }[] = [];
  private busy = false;
  /** Goes on with each cancel: what was begun before it is answered no more. */
  private round = 0;

  /** `patience`: milliseconds that a file may take. A file that takes longer is given up by name, and the others go on. */
  constructor(
    private readonly start: () => FileWorker,
    private readonly patience = LIMITS.seconds * 1000,
  ) {
    // Its engine is loaded while the officer looks for the file.
    this.worker = start();
  }

  /** `question` reads the file's bytes when its turn comes, so that a folder's files are not in memory all at once. */
  check(question: () => Promise<FileQuestion>): Promise<FileAnswer> {
    return new Promise((done) => {
      this.waiting.push({ question, done });
      void this.next();
    });
  }

  /** Gives up what waits and what is being checked; nothing of it is answered any more. */
  cancel(): void {
    this.waiting.length = 0;
    this.round++;
    this.busy = false;
    this.end();
  }

  private end(): void {
    clearTimeout(this.clock);
    this.worker?.terminate();
    this.worker = null;
  }

  private async next(): Promise<void> {
    const first = this.busy ? undefined : this.waiting.shift();
    if (!first) return;
    this.busy = true;
    const { round } = this;
    // A file that is gone or locked since it was chosen: the browser says why.
    const asked = await first.question().catch(brokenBy);
    if (round !== this.round) return;
    const answer = 'kind' in asked ? asked : await this.ask(asked);
    if (round !== this.round) return;
    this.busy = false;
    first.done(answer);
    void this.next();
  }

  private ask(question: FileQuestion): Promise<FileAnswer> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const settle = (answer: FileAnswer, goesOn: boolean): void => {
        if (this.worker !== worker) return;
        clearTimeout(this.clock);
        if (!goesOn) this.end();
        resolve(answer);
      };
      this.clock = setTimeout(() => settle({ kind: 'too-slow', seconds: this.patience / 1000 }, false), this.patience);
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => settle(data, true);
      worker.onerror = (event) => settle({ kind: 'broken', why: 'message' in event ? event.message : '' }, false);
      worker.postMessage(question);
    });
  }
}
