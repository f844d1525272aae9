// Faults that a careful reader sees, in workbooks made from a description of them and not from the checker:
// `node scripts/run-ts.mjs bench/careful.ts [--n 400] [--seed 1] [--kind left-out] [--list] [--show N] [--out FOLDER]`.
// Prints found and silent twins by kind and by layout. --list: what was missed or told in vain; --show N: also the first N of
// each as text; --print N: N faulty workbooks, unchecked, to be judged by eye; --out: both twins as .xlsx and their truth.
import { asText } from './careful/paper';
import { cellKey } from '../src/core/model/cell-ref';
import { cellName } from '../src/core/text/a1';
import { caseOf, scored } from './careful/score';
import type { Scored } from './careful/score';
import { placesOf, workbookOf } from './careful/draft';
import { writeOut } from './careful/out';
import { percent } from './score';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

export function scoreCareful(n: number, from: number, kind?: string): Scored[] {
  return Array.from({ length: n }, (_, i) => scored(from + i, kind));
}

function row(name: string, all: readonly Scored[]): string {
  const share = (test: (one: Scored) => boolean): string => percent(all.filter(test).length, all.length).padStart(8);
  const bases = all.filter((one) => one.bases !== null);
  const shown = bases.length > 0 ? `  both bases ${percent(bases.filter((one) => one.bases).length, bases.length)}` : '';
  return `${name.padEnd(20)}${String(all.length).padStart(6)}${share((one) => one.found)}${share((one) => one.asError)}${share(({ errors }) => errors.length === 0)}${share(({ errors, warnings }) => errors.length + warnings.length === 0)}${shown}`;
}

export function printCareful(all: readonly Scored[]): void {
  const by = (key: (one: Scored) => string): string[] =>
    [...new Set(all.map(key))].map((name) =>
      row(
        name,
        all.filter((one) => key(one) === name),
      ),
    );
  console.log(`${''.padEnd(20)} cases   found  as err  no err no warn (twins)`);
  for (const line of [row('all', all), '', ...by(({ made }) => made.kind), '', ...by(({ made }) => made.layout)]) console.log(line);
}

const place = ({ truth }: Scored): string =>
  [...new Set(truth.map(({ sheet, row, col }) => `${sheet ? `${sheet}!` : ''}${cellName(row, col)}`))].slice(0, 6).join(' ');

export const missOf = (one: Scored): string =>
  `MISSED ${one.seed} ${one.made.kind}/${one.made.layout} at ${place(one)}; right: ${one.made.right}; told: ${one.told.join('; ') || 'nothing'}`;

export const vainOf = ({ seed, made, errors, warnings }: Scored): string =>
  `IN VAIN ${seed} ${made.kind}/${made.layout}: ${[...errors.map((e) => `error ${e}`), ...warnings.map((w) => `warning ${w}`)].join('; ')}`;

function list(all: readonly Scored[], show: number): void {
  const [missed, vain] = [all.filter(({ found }) => !found), all.filter(({ errors, warnings }) => errors.length + warnings.length > 0)];
  for (const [i, one] of missed.entries())
    console.log(`\n${missOf(one)}${i < show ? `\n${asText(one.faulty, new Set(one.truth.map(cellKey)))}` : ''}`);
  for (const [i, one] of vain.entries()) console.log(`\n${vainOf(one)}${i < show ? `\n${asText(one.clean)}` : ''}`);
}

function print(n: number, from: number, kind?: string): void {
  for (let seed = from; seed < from + n; seed++) {
    const made = caseOf(seed, kind);
    console.log(
      `\n=== ${seed} ${made.kind}/${made.layout}: ${made.right}\n${asText(workbookOf(made.faulty), new Set(placesOf(made.faulty, made.truth.flat()).map(cellKey)))}`,
    );
  }
}

async function main(): Promise<void> {
  const [n, from, kind, out] = [Number(argument('n') ?? 400), Number(argument('seed') ?? 1), argument('kind'), argument('out')];
  if (argument('print') !== undefined) return print(Number(argument('print')), from, kind);
  if (out !== undefined) return writeOut(out, n, from, kind);
  const all = scoreCareful(n, from, kind);
  printCareful(all);
  if (process.argv.includes('--list')) list(all, Number(argument('show') ?? 0));
}

if (process.argv[1]?.includes('bench-careful')) await main();
