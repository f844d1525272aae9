// `npm run fuzz [-- --n 2000] [--seed 1] [--from 0] [--seconds 10] [--megabytes 1500]`: mutated workbooks are read, checked, reported and
// written back. Nothing may hang, crash, or fill the memory; half of the mutations mean nothing and must leave every finding as it
// was. Whatever goes wrong is made as small as it can be (fewest mutations) and written to build/fuzz. Exit 1 where anything did.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { answerTo } from './fuzz/answer';
import { inputOf, stepsOf } from './fuzz/mutate';
import { seeds } from './fuzz/seeds';
import { numberOption } from './options';

interface Options {
  readonly n: number;
  readonly seed: number;
  readonly from: number;
  readonly seconds: number;
  readonly megabytes: number;
}

interface Question {
  readonly number: number;
  readonly steps?: readonly number[];
}

function optionsOf(args: readonly string[]): Options {
  const given = (name: string, standard: number): number => numberOption(args, name, standard);
  return {
    n: given('n', 2000),
    seed: given('seed', 1),
    from: given('from', 0),
    seconds: given('seconds', 10),
    megabytes: given('megabytes', 1500),
  };
}

/** The half that may hang or die: it answers one question after the other. */
function answerQuestions({ seed }: Options): void {
  const from = seeds();
  parentPort!.on('message', ({ number, steps }: Question) => {
    answerTo(inputOf(number, seed, from, steps))
      .catch((error: unknown) => `crash: ${error instanceof Error ? error.stack : String(error)}`)
      .then((outcome) => parentPort!.postMessage(outcome));
  });
  parentPort!.postMessage(READY);
}

const READY = 'ready';
const WORKERS = Math.min(2, availableParallelism());

/** Asks a worker; one that does not answer in time, or dies, is replaced by a new one. */
class Asker {
  private worker: Worker | null = null;

  constructor(private readonly options: Options) {}

  /** The time of a worker's own start does not count. */
  async ask(question: Question): Promise<string> {
    if (!this.worker) {
      this.worker = this.start();
      await new Promise((resolve) => this.worker!.once('message', resolve));
    }
    return this.answer(this.worker, question);
  }

  private start(): Worker {
    return new Worker(process.argv[1]!, { workerData: this.options, resourceLimits: { maxOldGenerationSizeMb: this.options.megabytes } });
  }

  private answer(worker: Worker, question: Question): Promise<string> {
    return new Promise((resolve) => {
      const settle = (outcome: string, dead: boolean): void => {
        clearInterval(timer);
        worker.off('message', answered).off('error', died);
        if (dead) this.end();
        resolve(outcome);
      };
      const answered = (outcome: string): void => settle(outcome, false);
      const died = (error: Error): void => settle(`memory or crash: ${error.message}`, true);
      const { seconds } = this.options;
      const start = process.cpuUsage();
      // Of the processor, not by the clock: the machine may be busy with something else. Both workers' time is counted as one's.
      const timer = setInterval(() => {
        const { user } = process.cpuUsage(start);
        if (user > WORKERS * seconds * 1e6) settle(`hang: longer than ${seconds} s`, true);
      }, 500);
      worker.on('message', answered).on('error', died).postMessage(question);
    });
  }

  end(): void {
    // An error of a worker that is being ended comes late, and nobody waits for it.
    this.worker?.on('error', () => undefined);
    void this.worker?.terminate();
    this.worker = null;
  }
}

const isWrong = (outcome: string): boolean => /^(?:crash|hang|memory|changed|lost)/.test(outcome);

/** Leaves out one mutation after the other as long as it still goes wrong in the same way. */
async function minimised(number: number, outcome: string, asker: Asker, all: number): Promise<number[]> {
  let steps = Array.from({ length: all }, (_, i) => i);
  const kind = outcome.split(':')[0]!;
  for (const step of [...steps]) {
    const fewer = steps.filter((one) => one !== step);
    if (fewer.length > 0 && (await asker.ask({ number, steps: fewer })).startsWith(kind)) steps = fewer;
  }
  return steps;
}

async function main(options: Options): Promise<void> {
  const from = seeds();
  const outcomes = new Map<string, number>();
  let next = options.from;
  let wrong = 0;
  const one = async (): Promise<void> => {
    const asker = new Asker(options);
    // The first answer takes the worker's own start as well.
    while (next < options.from + options.n) {
      const number = next++;
      const outcome = await asker.ask({ number });
      const kind = isWrong(outcome) ? outcome.split(':')[0]! : outcome;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      if (!isWrong(outcome)) continue;
      wrong++;
      const steps = await minimised(number, outcome, asker, stepsOf(number, options.seed, from));
      writeDown(number, outcome, steps, options);
    }
    asker.end();
  };
  await Promise.all(Array.from({ length: WORKERS }, one));
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
    console.log(`${count} ${outcome} (${((100 * count) / options.n).toFixed(1)} %)`);
  if (wrong > 0) process.exitCode = 1;

  function writeDown(number: number, outcome: string, steps: readonly number[], { seed }: Options): void {
    const input = inputOf(number, seed, from, steps);
    mkdirSync('build/fuzz', { recursive: true });
    const file = `build/fuzz/${seed}-${number}-${input.name}`;
    writeFileSync(file, input.bytes);
    console.log(`${outcome.split('\n').slice(0, 3).join(' ')}\n  ${file}: ${input.mutators.join(', ')}`);
  }
}

if (isMainThread) await main(optionsOf(process.argv.slice(2)));
else answerQuestions(workerData as Options);
