import type { FileAnswer, FileQuestion } from './file-check';

/** What of a Worker is used; a test gives its own. */
export type FileWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A file that takes longer is given up by name, and the others go on. */
const LONGEST = 60_000;

/**
 * Checks files one after the other in a worker of its own, so that the page never stalls. A file that stalls the worker, or
 * breaks it, costs no other file anything: the worker is ended and another takes its place.
 */
export class CheckPool {
  private worker: FileWorker | null = null;
  private readonly waiting: { readonly question: () => Promise<FileQuestion>; readonly done: (answer: FileAnswer) => void }[] = [];
  private busy = false;

  constructor(
    private readonly start: () => FileWorker,
    private readonly patience = LONGEST,
  ) {}

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
    this.end();
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.busy = false;
  }

  private async next(): Promise<void> {
    const first = this.busy ? undefined : this.waiting.shift();
    if (!first) return;
    this.busy = true;
    const answer = await this.answerTo(first.question);
    if (answer === null) return;
    this.busy = false;
    first.done(answer);
    void this.next();
  }

  private async answerTo(question: () => Promise<FileQuestion>): Promise<FileAnswer | null> {
    let asked;
    try {
      asked = await question();
    } catch (error) {
      // Gone or locked since it was chosen: the browser says why.
      return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
    }
    return this.ask(asked);
  }

  /** Null where it was cancelled. */
  private ask(question: FileQuestion): Promise<FileAnswer | null> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const giveUp = (answer: FileAnswer): void => {
        if (this.worker === worker) this.end();
        resolve(answer);
      };
      const clock = setTimeout(() => giveUp({ kind: 'too-slow', seconds: this.patience / 1000 }), this.patience);
      const settle = (answer: FileAnswer, end: boolean): void => {
        clearTimeout(clock);
        if (this.worker !== worker) resolve(null);
        else if (end) giveUp(answer);
        else resolve(answer);
      };
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => settle(data, false);
      worker.onerror = (event) => settle({ kind: 'broken', why: 'message' in event ? event.message : '' }, true);
      worker.postMessage(question);
    });
  }
}
