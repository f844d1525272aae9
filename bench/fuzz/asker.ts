import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { answerTo } from './answer';
import { inputOf } from './mutate';
import { seeds } from './seeds';

export interface Question {
  readonly number: number;
  readonly steps?: readonly number[];
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

type Told = { readonly ready: true } | { readonly outcome: string };

/** The half that may hang or die, a process of its own: it answers one question after the other. */
export function answerQuestions(seed: number): void {
  const from = seeds();
  const tell = (told: Told): void => void process.send!(told);
  process.on('message', ({ number, steps }: Question) => {
    answerTo(inputOf(number, seed, from, steps))
      .catch((error: unknown) => `crash: ${error instanceof Error ? error.stack : String(error)}`)
      .then((outcome) => tell({ outcome }));
  });
  process.on('disconnect', () => process.exit());
  tell({ ready: true });
}

/** Asks a process; one that does not answer in time, or dies, is replaced by a new one. */
export class Asker {
  private process: ChildProcess | null = null;

  constructor(private readonly limits: Limits) {}

  /** The time of the process's own start does not count. */
  async ask(question: Question): Promise<string> {
    this.process ??= await this.start();
    return this.answer(this.process, question);
  }

  private start(): Promise<ChildProcess> {
    const started = fork(process.argv[1]!, process.argv.slice(2), {
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      started.once('message', () => resolve(started)).once('exit', (code) => reject(new Error(`the half that answers ended with ${code}`)));
    });
  }

  private answer(asked: ChildProcess, question: Question): Promise<string> {
    return new Promise((resolve) => {
      const settle = (outcome: string, dead: boolean): void => {
        clearTimeout(timer);
        asked.removeAllListeners();
        if (dead) this.end();
        resolve(outcome);
      };
      const { seconds } = this.limits;
      const timer = setTimeout(() => settle(`hang: longer than ${seconds} s`, true), 1000 * seconds);
      asked.on('message', ({ outcome }: { outcome: string }) => settle(outcome, false));
      // V8 aborts the process where the memory is full, and where a library asks for what it can't make.
      asked.on('exit', (code, signal) => settle(`died: with ${signal ?? code}`, true));
      asked.send(question);
    });
  }

  end(): void {
    this.process?.removeAllListeners();
    this.process?.kill('SIGKILL');
    this.process = null;
  }
}
