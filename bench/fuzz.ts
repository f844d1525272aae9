// `npm run fuzz [-- --n 2000] [--seed 1] [--from 0] [--seconds 60] [--megabytes 1500] [--workers 2]`: mutated workbooks are read, checked,
// reported and written back. Nothing may hang, crash, or fill the memory; half of the mutations mean nothing and must leave every
// finding as it was. Whatever goes wrong is made as small as it can be (fewest mutations) and written to build/fuzz. Exit 1 where
// anything did, or where far more or fewer are refused than of such mutations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Asker, answerQuestions } from './fuzz/asker';
import { unexpected } from './fuzz/expected';
import { inputOf, stepsOf } from './fuzz/mutate';
import { seeds } from './fuzz/seeds';
import { numberOption } from './options';

const given = (name: string, standard: number): number => numberOption(process.argv, name, standard);
const OPTIONS = {
  n: given('n', 2000),
  seed: given('seed', 1),
  from: given('from', 0),
  workers: given('workers', 2),
  // By the clock: a machine may be busy with something else.
  limits: { seconds: given('seconds', 60), megabytes: given('megabytes', 1500) },
};
type Options = typeof OPTIONS;

const isWrong = (outcome: string): boolean => /^(?:crash|hang|died|changed|lost)/.test(outcome);

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
    const asker = new Asker(options.limits);
    while (next < options.from + options.n) {
      const number = next++;
      const outcome = await asker.ask({ number });
      const kind = isWrong(outcome) ? outcome.split(':')[0]! : outcome;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      if (!isWrong(outcome)) continue;
      wrong++;
      const steps = await minimised(number, outcome, asker, stepsOf(number, options.seed, from));
      writeDown(number, outcome, steps);
    }
    asker.end();
  };
  await Promise.all(Array.from({ length: options.workers }, one));
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
    console.log(`${count} ${outcome} (${((100 * count) / options.n).toFixed(1)} %)`);
  const sentences = unexpected(outcomes);
  for (const sentence of sentences) console.log(sentence);
  if (wrong > 0 || sentences.length > 0) process.exitCode = 1;

  function writeDown(number: number, outcome: string, steps: readonly number[]): void {
    const input = inputOf(number, options.seed, from, steps);
    mkdirSync('build/fuzz', { recursive: true });
    const file = `build/fuzz/${options.seed}-${number}-${input.name}`;
    writeFileSync(file, input.bytes);
    console.log(`${outcome.split('\n').slice(0, 3).join(' ')}\n  ${file}: ${input.mutators.join(', ')}`);
  }
}

if (process.send) answerQuestions(OPTIONS.seed);
else await main(OPTIONS);
