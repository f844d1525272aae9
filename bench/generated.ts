// Scores the engine on generated workbooks: `node scripts/run-ts.mjs bench/generated.ts --n 300 [--from 0] [--family plan] [--seeds]`.
// Prints found, culprit first, within three, and silence on clean workbooks, by layout family and kind of slip; then the
// seeds that failed, to be looked at with bench/show.ts.
import { check } from '../src/core/check';
import { FAMILIES, generate } from '../test/generate';
import { inject, SLIPS } from '../test/generate/inject';
import { numberOption, textOption } from './options';
import type { Answer } from './score';
import { answerTo, percent, silenceOf } from './score';

interface Tally {
  readonly name: string;
  clean: number;
  noError: number;
  noWarning: number;
  slips: number;
  found: number;
  first: number;
  three: number;
  suggested: number;
}

const tally = (name: string): Tally => ({ name, clean: 0, noError: 0, noWarning: 0, slips: 0, found: 0, first: 0, three: 0, suggested: 0 });

export interface Scores {
  readonly all: Tally;
  readonly byFamily: readonly Tally[];
  readonly byKind: readonly Tally[];
  /** "stray error  3 plan: total-equals-parts D7 …" */
  readonly failures: readonly string[];
}

export function scoreGenerated(from: number, n: number, only?: string): Scores {
  const all = tally('all');
  const byFamily = new Map(Object.keys(FAMILIES).map((name) => [name, tally(name)]));
  const byKind = new Map<string, Tally>(SLIPS.map((name) => [name, tally(name)]));
  const failures: string[] = [];
  for (let seed = from; seed < from + n; seed++) {
    const clean = generate(seed, only);
    const family = byFamily.get(clean.family)!;
    const silence = silenceOf(check(clean.workbook));
    for (const t of [all, family]) {
      t.clean++;
      if (silence.errors.length === 0) t.noError++;
      if (silence.errors.length + silence.warnings.length === 0) t.noWarning++;
    }
    for (const stray of silence.errors) failures.push(`stray error    ${seed} ${clean.family}: ${stray}`);
    for (const stray of silence.warnings) failures.push(`stray warning  ${seed} ${clean.family}: ${stray}`);
    const slip = inject(clean, seed);
    if (!slip) continue;
    const answer = answerTo(slip, check(slip.workbook));
    for (const t of [all, family, byKind.get(slip.kind)!]) count(t, answer);
    if (!answer.first)
      failures.push(
        `${answer.found ? (answer.three ? 'not first     ' : 'not in three  ') : 'NOT FOUND     '} ${seed} ${clean.family}: ${slip.kind} ${answer.where} ${slip.old} -> ${slip.new} breaks ${[...new Set(slip.broken)].join(', ')}`,
      );
  }
  return { all, byFamily: [...byFamily.values()], byKind: [...byKind.values()], failures };
}

function count(t: Tally, answer: Answer): void {
  t.slips++;
  if (answer.found) t.found++;
  if (answer.first) t.first++;
  if (answer.three) t.three++;
  if (answer.suggested) t.suggested++;
}

function line(t: Tally): string {
  const cell = (a: number, b: number): string => percent(a, b).padStart(8);
  return `${t.name.padEnd(18)}${String(t.clean).padStart(6)}${cell(t.noError, t.clean)}${cell(t.noWarning, t.clean)}${String(t.slips).padStart(8)}${cell(t.found, t.slips)}${cell(t.first, t.slips)}${cell(t.three, t.slips)}${cell(t.suggested, t.slips)}`;
}

export function printScores({ all, byFamily, byKind, failures }: Scores, withFailures: boolean): void {
  console.log(`${''.padEnd(18)} clean no err  no warn   slips   found   first in three suggested`);
  console.log(line(all));
  console.log('\nby layout');
  for (const t of byFamily) if (t.clean) console.log(line(t));
  console.log('\nby slip');
  for (const t of byKind) if (t.slips) console.log(line(t));
  if (withFailures) console.log(`\n${failures.length} failures (seed, layout):\n${[...failures].sort().join('\n')}`);
}

if (process.argv[1]?.includes('bench-generated')) {
  const args = process.argv.slice(2);
  printScores(scoreGenerated(numberOption(args, 'from', 0), numberOption(args, 'n', 300), textOption(args, 'family')), true);
}
