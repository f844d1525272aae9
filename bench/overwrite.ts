// Typed figures that the check says it compared, overwritten one at a time, the workbook checked anew:
// `npm run bench:overwrite -- FOLDER [--n 1000] [--seed 1] [--list]`. A comparison that no slip can break shows here, and a
// trimmed count of comparisons too. Formulas keep their stored results, as in a file that no program has calculated again;
// figures that a formula reads are counted apart, because Excel would renew those results.
import { check, judge, readThrough } from '../src/core/check';
import { cellKey } from '../src/core/model/cell-ref';
import type { Finding } from '../src/core/model/finding';
import type { Workbook } from '../src/core/model/sheet';
import { findFiles } from '../src/cli/find-files';
import { readFile } from '../src/file/disk';
import { isRefusal } from '../src/file/read';
import { areaName } from '../src/core/text/a1';
import { dice } from '../test/generate/dice';
import type { Typed } from './overwrite/compared';
import { numberOption } from './options';
import { comparedFigures } from './overwrite/compared';
import type { Slip } from './overwrite/keying';
import { SLIPS, overwritten } from './overwrite/keying';
import { percent } from './score';

interface Row {
  cases: number;
  named: number;
  first: number;
  silent: number;
}

interface Book {
  readonly path: string;
  readonly workbook: Workbook;
  /** Cells that the untouched workbook is told of already. */
  readonly before: ReadonlySet<string>;
  readonly compared: readonly Typed[];
  next: number;
}

const serious = ({ severity }: Finding): boolean => severity !== 'info';

/** Cells that a finding names: its own, its cells, its first three suspects. */
function namedBy({ cell, cells = [], suspects }: Finding): string[] {
  return [cell, ...cells, ...suspects.slice(0, 3).map((suspect) => suspect.cell)].map(cellKey);
}

/** Errors and warnings by what they say, so that those which stood before are told from new ones. */
const sayingOf = (f: Finding): string => `${f.rule} ${cellKey(f.cell)} ${f.actual ?? ''} ${f.expected ?? ''}`;

async function read(path: string, seed: number): Promise<Book | null> {
  const workbook = await readFile(path);
  if (isRefusal(workbook)) return null;
  const understanding = readThrough(workbook);
  const before = new Set(
    judge(understanding)
      .findings.filter(serious)
      .flatMap((f) => [sayingOf(f), ...namedBy(f)]),
  );
  const compared = comparedFigures(understanding).filter((at) => !before.has(cellKey(at)));
  return { path, workbook, before, compared: dice(seed).shuffle(compared), next: 0 };
}

export async function overwriteFolder(folder: string, n: number, seed: number, list: boolean): Promise<string[]> {
  const books: Book[] = [];
  for (const [i, { path }] of (await findFiles([folder])).entries()) {
    const book = await read(path, seed + i);
    if (book) books.push(book);
  }
  const rows = new Map<string, Row>();
  const d = dice(seed);
  let done = 0;
  // One cell of each workbook in turn, so that a large one does not speak for all.
  for (let left = books.filter(hasMore); left.length > 0 && done < n; left = left.filter(hasMore))
    for (const book of left) {
      if (done >= n) break;
      const at = book.compared[book.next++]!;
      const slip = d.pick(SLIPS);
      const changed = overwritten(book.workbook, at, slip, d);
      if (!changed) continue;
      done++;
      count(rows, book, at, slip, check(changed).findings, list);
    }
  return report(books, rows);
}

const hasMore = ({ next, compared }: Book): boolean => next < compared.length;

function count(rows: Map<string, Row>, book: Book, at: Typed, slip: Slip, findings: readonly Finding[], list: boolean): void {
  const fresh = findings.filter((f) => serious(f) && !book.before.has(sayingOf(f)));
  const named = fresh.some((f) => namedBy(f).includes(cellKey(at)));
  const first = fresh.some((f) => cellKey(f.suspects[0]?.cell ?? f.cell) === cellKey(at));
  const file = book.path.split('/').pop()!;
  for (const key of ['all', `slip ${slip}`, at.feedsFormula ? 'read by a formula' : 'read by no formula', `file ${file}`]) {
    const row = rows.get(key) ?? { cases: 0, named: 0, first: 0, silent: 0 };
    rows.set(key, row);
    row.cases++;
    if (named) row.named++;
    if (first) row.first++;
    if (fresh.length === 0) row.silent++;
  }
  if (list && !named) {
    const name = areaName({ top: at.row, left: at.col, bottom: at.row, right: at.col });
    console.log(`${file} ${book.workbook.sheets[at.sheet]!.name}!${name} ${slip} of ${at.value}: ${fresh.length ? 'elsewhere' : 'silent'}`);
  }
}

function report(books: readonly Book[], rows: ReadonlyMap<string, Row>): string[] {
  const compared = books.reduce((sum, book) => sum + book.compared.length, 0);
  const line = (key: string, { cases, named, first, silent }: Row): string =>
    `${key}: ${cases} overwritten, named ${percent(named, cases)}, first ${percent(first, cases)}, silent ${percent(silent, cases)}`;
  const files = [...rows].filter(([key]) => key.startsWith('file '));
  const worst = files.sort(([, a], [, b]) => b.cases - b.named - (a.cases - a.named)).slice(0, 12);
  return [
    `${books.length} workbooks, ${compared} typed figures compared`,
    ...[...rows].filter(([key]) => !key.startsWith('file ')).map(([key, row]) => line(key, row)),
    'most missed:',
    ...worst.map(([key, row]) => `  ${line(key, row)}`),
  ];
}

async function main(args: readonly string[]): Promise<void> {
  const [folder] = args;
  if (!folder || folder.startsWith('--')) {
    console.error('usage: npm run --silent bench:overwrite -- FOLDER [--n 1000] [--seed 1] [--list]');
    process.exit(2);
  }
  const [n, seed] = [numberOption(args, 'n', 1000), numberOption(args, 'seed', 1)];
  for (const line of await overwriteFolder(folder, n, seed, args.includes('--list'))) console.log(line);
}

if (process.argv[1]?.endsWith('bench-overwrite.mjs')) await main(process.argv.slice(2));
