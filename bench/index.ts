// `npm run bench`: everything that is measured, on ../shared/bench (skipped where it is not at hand) and on generated
// workbooks. Long: some minutes. `npm run bench -- size` (or `generated`, `prose`, `shared`, `corpus`) runs one part.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { printCareful, scoreCareful } from './careful';
import { printScores, scoreGenerated } from './generated';
import { blanked, blankedSlips, shuffled, shuffledRelations } from './honesty';
import type { TextSheet } from './packed';
import { readLines } from './packed';
import { overwriteFolder } from './overwrite';
import { printProse, scoreProse } from './prose';
import { scoreInject } from './score-inject';
import { scoreRepair } from './score-repair';

const shared = path.resolve('../shared/bench');
const corpus = path.resolve('../shared/corpus');
const sheets = path.join(shared, 'aggrecol/validation.jsonl.gz');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'khopso-bench-'));

function title(text: string): void {
  console.log(`\n== ${text}`);
}

/** Runs one of our programs in a process of its own, so that memory and warm-up are its own. */
function run(program: string, ...args: string[]): string {
  return execFileSync('node', ['scripts/run-ts.mjs', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** A measurement that may take for ever: given up after two minutes, and said so. */
function runLimited(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run-ts.mjs', program, ...args], { encoding: 'utf8', timeout: 120_000 });
  if (status === 0) return stdout.trim();
  return `${program} ${args.join(' ')}: ${status === null ? 'given up after 120 s' : `failed: ${stderr.trim().split('\n').pop() ?? ''}`}`;
}

function aggrecol(file: string, name: string): { score: string; found: number } {
  const out = path.join(scratch, `${name}.jsonl`);
  run('bench/aggrecol.ts', file, out);
  const score = execFileSync('node', [path.join(shared, 'aggrecol/score.mjs'), sheets, out], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = readLines<{ aggregations: unknown[] }>(out).reduce((n, { aggregations }) => n + aggregations.length, 0);
  return {
    score: score
      .split('\n')
      .filter((line) => /^(material|ms)/.test(line))
      .join('\n'),
    found,
  };
}

/** The sheets changed by `change`, packed as the benchmark packs them. */
function changed(name: string, change: (sheet: TextSheet, i: number) => TextSheet): string {
  const file = path.join(scratch, `${name}-sheets.jsonl.gz`);
  writeFileSync(
    file,
    gzipSync(
      readLines<TextSheet>(sheets)
        .map((sheet, i) => JSON.stringify(change(sheet, i)))
        .join('\n'),
    ),
  );
  return file;
}

function sharedBenches(): void {
  if (!existsSync(sheets)) {
    console.log(`\nskipped: the third-party benchmarks are not at ${shared}`);
    return;
  }
  title('AggreCol, validation (bars: Sum F1 0.85, All F1 0.80, statistical sheets P 0.95, median 50 ms, longest 2 s)');
  const plain = aggrecol(sheets, 'plain');
  console.log(plain.score);
  title('injected slips in third-party sheets');
  const cases = path.join(shared, 'inject/validation.jsonl.gz');
  const out = path.join(scratch, 'inject.jsonl');
  run('bench/inject.ts', sheets, cases, out);
  console.log(scoreInject(sheets, cases, out).join('\n'));
  title('repair (bar: 490 of 500 records, 1 s)');
  const repair = path.join(shared, 'repair');
  const repaired = path.join(scratch, 'repaired.csv');
  const start = performance.now();
  run('bench/repair.ts', path.join(repair, 'balance_small_dirty.csv'), path.join(repair, 'rules_balance.txt'), repaired);
  console.log(`${scoreRepair(repair, repaired)}; ${((performance.now() - start) / 1000).toFixed(2)} s with starting the program`);
  title('honesty: third-party sheets without a word');
  console.log(aggrecol(changed('blanked', blanked), 'blanked').score);
  title('honesty: third-party sheets, figures of each column shuffled');
  const mixed = aggrecol(changed('shuffled', shuffled), 'shuffled');
  console.log(`${mixed.found} relations found (${plain.found} in the sheets as they are)`);
}

/** Real workbooks whose findings were judged by hand, and grids of one fault each; then their figures overwritten one at a time. */
async function corpusBenches(): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`\nskipped: the real workbooks are not at ${corpus}`);
    return;
  }
  title('real workbooks: findings judged by hand (true ones and false alarms still told)');
  console.log(scoredCorpus('files'));
  console.log(scoredCorpus('grids', '--grids').split('\n').pop());
  title('real workbooks: typed figures overwritten, checked anew');
  for (const line of await overwriteFolder(path.join(corpus, 'files'), 300, 1, false)) console.log(line);
}

function scoredCorpus(folder: string, ...options: string[]): string {
  const out = path.join(scratch, `${folder}.json`);
  const told = spawnSync('node', ['bin/khopso.mjs', 'check', '--format', 'json', path.join(corpus, folder)], { maxBuffer: 1 << 30 });
  writeFileSync(out, told.stdout);
  return execFileSync('node', [path.join(corpus, 'score.mjs'), out, ...options], { encoding: 'utf8' }).trim();
}

function generatedBenches(): void {
  title('generated workbooks (bars: no error 99 %, no warning 97 %, found 98 %, first 85 %, in three 94 %)');
  printScores(scoreGenerated(100_000, 600), false);
  title('faults that a careful reader sees (bars: found 95 %, no error on sound twins 99.5 %)');
  printCareful(scoreCareful(400, 500_000));
  title('honesty: generated workbooks');
  console.log(blankedSlips(200));
  console.log(shuffledRelations(200));
}

function proseBenches(): void {
  title('generated reports (bars: no error 97 %, no warning 93 %, found 85 %, in three 85 %)');
  const start = performance.now();
  const scores = scoreProse(100_000, 200);
  printProse(scores, false);
  console.log(`${((performance.now() - start) / (2 * scores.clean)).toFixed(0)} ms a report of about a page`);
}

function scale(): void {
  title('size');
  console.log(runLimited('bench/scale.ts', 'known'));
  for (const shape of ['long', 'many'])
    for (const cells of ['10000', '100000', '1000000']) console.log(runLimited('bench/scale.ts', shape, cells));
}

const only = process.argv[2];
try {
  if (!only || only === 'generated') generatedBenches();
  if (!only || only === 'prose') proseBenches();
  if (!only || only === 'size') scale();
  if (!only || only === 'shared') sharedBenches();
  if (!only || only === 'corpus') await corpusBenches();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
