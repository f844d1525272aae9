import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Refusal } from '../../file/refusal';
import { refuse } from '../../file/refusal';
import type { Answer, Ended, Engine, Question } from './question';

/** What the process of the engine says first, when it is loaded: its own start is no file's time. */
export const READY = 'ready';

/**
 * Megabytes of objects that the engine may hold: what Node gives a program on a machine of four gigabytes, and twice what the
 * largest workbook within the limits takes (a million cells, bench/scale.ts).
 */
const MEMORY = 2048;

interface Options {
  /** The program to start; it answers `READY`, then one message for each. */
  readonly program: string;
  /** For one file; null: as long as it takes. */
  readonly seconds: number | null;
  readonly megabytes?: number;
}

/**
 * An engine in a process of its own, which can be ended: one process for all files, since each start costs as much as a small
 * workbook, and a new one after it had to be ended. Not a thread: an array that grows beyond the memory ends a thread's whole
 * process.
 */
export function forkedEngine(options: Options): Engine {
  return new Forked(options);
}

class Forked implements Engine {
  private child: Child;

  constructor(private readonly options: Options) {
    this.child = this.start();
  }

  async ask(question: Question): Promise<Answer | Ended> {
    const first = await this.child.ask(question, this.seconds(question));
    if (!isLost(first)) return first;
    const { fresh } = this.child;
    this.child.end();
    this.child = this.start();
    // Files before this one may have filled the memory: alone it may fit.
    if (first.lost === 'memory' && !fresh) return this.ask(question);
    return { refusal: this.refusalOf(first) };
  }

  end(): void {
    this.child.end();
  }

  private start(): Child {
    return new Child(this.options.program, this.options.megabytes ?? MEMORY);
  }

  /** Files that are judged together have the time of all of them. */
  private seconds(question: Question): number | null {
    const { seconds } = this.options;
    return seconds === null ? null : seconds * (question.kind === 'together' ? question.files.length : 1);
  }

  private refusalOf({ lost }: Lost): Refusal {
    const { seconds, megabytes = MEMORY } = this.options;
    const limit = (figure: number) => ({ limit: { figure, decimals: Number.isInteger(figure) ? 0 : 3 } });
    return lost === 'time'
      ? refuse('too-large', 'time', limit(seconds ?? 0)).refusal
      : refuse('too-large', 'memory', limit(megabytes)).refusal;
  }
}

interface Lost {
  readonly lost: 'time' | 'memory';
}

const isLost = (answer: Answer | Lost): answer is Lost => 'lost' in answer;

/** One process. */
class Child {
  /** Nothing was asked of it but the question that it is at. */
  fresh = true;
  private readonly process: ChildProcess;
  private readonly ready: Promise<unknown>;
  private answered = 0;

  constructor(program: string, megabytes: number) {
    this.process = fork(program, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      // What it says of itself when it dies is for its makers.
      stdio: ['ignore', 'ignore', process.env.KHOPSO_DEBUG ? 'inherit' : 'ignore', 'ipc'],
    });
    this.ready = new Promise((resolve) => this.process.once('message', resolve).once('exit', resolve));
    process.once('exit', this.end);
    for (const signal of SIGNALS) process.once(signal, this.interrupted);
  }

  async ask(question: Question, seconds: number | null): Promise<Answer | Lost> {
    await this.ready;
    this.fresh = this.answered++ === 0;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        this.process.off('message', told).off('exit', died);
        act();
      };
      const told = (answer: Answer | { readonly failed: string }): void =>
        settle(() => ('failed' in answer ? reject(new Error(answer.failed)) : resolve(answer)));
      // It catches every error of ours: what ends it is the memory.
      const died = (): void => settle(() => resolve({ lost: 'memory' }));
      const timer = seconds === null ? undefined : setTimeout(() => settle(() => resolve({ lost: 'time' })), seconds * 1000);
      if (this.process.exitCode !== null || this.process.signalCode !== null) return died();
      this.process.on('message', told).on('exit', died);
      this.process.send(question);
    });
  }

  /** Not by a signal that it might be too busy to heed. */
  readonly end = (): void => {
    process.off('exit', this.end);
    for (const signal of SIGNALS) process.off(signal, this.interrupted);
    this.process.kill('SIGKILL');
  };

  /** Whoever stops the program stops the engine with it, which may be too busy to see that it is alone. */
  private readonly interrupted = (signal: NodeJS.Signals): void => {
    this.end();
    process.kill(process.pid, signal);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
