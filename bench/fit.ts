// `npm run fit [-- YYYY-MM-DD [FOLDER]]`: fits the model of core/belief on labelled breaks, and writes its table and docs/trust.md. The
// third-party data are read from FOLDER, ../shared where none is given; without them nothing is written. Same data, same table.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromAnnotations, fromInjected } from './fit/from-aggrecol';
import { fromCorpus } from './fit/from-corpus';
import { fromExamples, fromGenerated } from './fit/from-ours';
import type { Labelled } from './fit/labelled';
import { coefficientsOf, outOfFold } from './fit/model';
import type { Cuts } from './fit/write';
import { coefficientsFile, trustPage } from './fit/write';

const GENERATED = 400;
/**
 * From half on a break is rather meant than not: a warning. A reading that is only guessed says so by half itself, so that an
 * error needs more; from three in five on some six of seven errors are right out of fold, and nine of ten of what is meant are
 * among them. Nine of ten errors right would take three in four, and leave a fifth of what is meant. Below one in five it is no
 * news to anybody.
 */
const CUTS: Cuts = { error: 0.6, warning: 0.5, told: 0.2 };

async function examples(shared: string): Promise<Labelled[]> {
  const sheets = path.join(shared, 'bench/aggrecol/validation.jsonl.gz');
  return [
    ...(await fromCorpus(path.join(shared, 'corpus'))),
    ...fromAnnotations(sheets),
    ...fromInjected(sheets, path.join(shared, 'bench/inject/validation.jsonl.gz')),
    ...fromGenerated(GENERATED),
    ...fromExamples(),
  ];
}

async function main([date = new Date().toISOString().slice(0, 10), folder = '../shared']: readonly string[]): Promise<void> {
  const shared = path.resolve(folder);
  if (!existsSync(shared)) throw new Error(`the labelled data are not at ${shared}`);
  const all = await examples(shared);
  const beliefs = outOfFold(all);
  const answers = all.map((one, i) => ({ one, belief: beliefs[i]! }));
  const fitted = { coefficients: coefficientsOf(all), cuts: CUTS, answers, date };
  writeFileSync('src/core/belief/coefficients.ts', coefficientsFile(fitted));
  writeFileSync('docs/trust.md', trustPage(fitted));
  console.log(trustPage(fitted));
}

await main(process.argv.slice(2));
