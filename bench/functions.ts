// How long the functions take: `node scripts/run-ts.mjs bench/functions.ts`. The bar: 100,000 calls of a rate below 50 ms.
import { indicatorNamed } from '../src/core/indicators';
import { embedFormula, plainFormula } from '../src/core/indicators/plain';
import { judgeTarget, parseTarget } from '../src/core/text/target';

const CALLS = 100_000;

/** Best of five runs, after one to warm up: what the code costs, not what else the machine did. */
function milliseconds(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function repeated(call: (i: number) => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let i = 0; i < CALLS; i++) last = call(i);
    return last;
  };
}

export function benchFunctions(): readonly { readonly what: string; readonly ms: number; readonly bar?: number }[] {
  const rate = indicatorNamed('POVERTYRATE')!;
  const column = Array.from({ length: 20_000 }, (_, i) => [i % 900]);
  const bases = column.map(([n]) => [n! + 1000]);
  return [
    { what: `${CALLS} × POVERTYRATE of two cells`, ms: milliseconds(repeated((i) => rate.answer([[[i]], [[200_000]], null]))), bar: 50 },
    { what: `${CALLS} × POVERTYRATE, 2 decimals`, ms: milliseconds(repeated((i) => rate.answer([[[i]], [[200_000]], 2]))), bar: 50 },
    { what: `${CALLS} × POVERTYRATE of texts "1.855"`, ms: milliseconds(repeated(() => rate.answer([[['1.855']], [['38.459']], null]))) },
    { what: 'POVERTYRATE of a column of 20,000', ms: milliseconds(() => rate.answer([column, bases, null])) },
    {
      what: '10,000 × parseTarget and judgeTarget',
      ms: milliseconds(() => {
        for (let i = 0; i < 10_000; i++) judgeTarget(parseTarget('2-2,5')!, i / 4000, 'lower');
      }),
    },
    {
      what: '10,000 × plainFormula',
      ms: milliseconds(() => {
        for (let i = 0; i < 10_000; i++) plainFormula('=IF(C2="","",POVERTYRATE(B2,C2,2))');
      }),
    },
    {
      what: '10,000 × embedFormula',
      ms: milliseconds(() => {
        for (let i = 0; i < 10_000; i++) embedFormula('=IF(C2="","",POVERTYRATE(B2,C2,2))');
      }),
    },
  ];
}

for (const { what, ms, bar } of benchFunctions())
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${what}${bar ? `  (bar ${bar} ms: ${ms < bar ? 'held' : 'MISSED'})` : ''}`);
