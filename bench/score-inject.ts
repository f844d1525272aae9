// Scores what bench/inject.ts wrote: `node scripts/run-ts.mjs bench/score-inject.ts SHEETS.jsonl.gz CASES.jsonl.gz OUT.jsonl`.
import type { ToldCase, ToldFinding } from './inject';
import type { InjectedCase, TextSheet } from './packed';
import { readLines } from './packed';
import { percent } from './score';

type Place = readonly [number, number];
const same = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];
const serious = (finding: ToldFinding): boolean => finding.severity !== 'info';
const naming =
  (cell: Place) =>
  (finding: ToldFinding): boolean =>
    serious(finding) &&
    (same(finding.cell, cell) || finding.related.some((c) => same(c, cell)) || finding.suspects.some((s) => same(s.cell, cell)));

interface Row {
  cases: number;
  found: number;
  first: number;
  three: number;
  right: number;
}

const row = (): Row => ({ cases: 0, found: 0, first: 0, three: 0, right: 0 });

function count(into: Row, { cell, old }: InjectedCase, findings: readonly ToldFinding[]): void {
  const about = findings.filter(naming(cell));
  const ranks = about.map(({ suspects }) => suspects.findIndex((s) => same(s.cell, cell))).filter((rank) => rank >= 0);
  const best = Math.min(Infinity, ...ranks);
  const suggested = about
    .flatMap(({ suspects }) => suspects.slice(0, 1))
    .some((s) => same(s.cell, cell) && s.suggestion !== null && Math.abs(s.suggestion - old) <= 1e-6 * (1 + Math.abs(old)));
  into.cases++;
  if (about.length) into.found++;
  if (best === 0) into.first++;
  if (best < 3) into.three++;
  if (suggested) into.right++;
}

/** True where all annotated sums hold as printed: only such a sheet has to be silent (bench README). */
export function sumsHold({ cells, num, aggregations }: TextSheet): boolean {
  const decimals = ([r, c]: Place): number => /[.,](\d{1,2})$/.exec(cells[r]?.[c]?.trim() ?? '')?.[1]?.length ?? 0;
  return aggregations.every(({ op, target, sources }) => {
    const total = num[target[0]]?.[target[1]];
    const figures = sources.map(([r, c]) => num[r]?.[c]).filter((n) => n !== null && n !== undefined);
    if (op !== 'Sum' || total === null || total === undefined || figures.length === 0) return true;
    const unit = 10 ** -Math.max(0, ...[target, ...sources].map(decimals));
    return Math.abs(total - figures.reduce((a, b) => a + b, 0)) <= ((figures.length + 1) / 2) * unit + 1e-9 * Math.abs(total);
  });
}

export function scoreInject(sheetsFile: string, casesFile: string, outFile: string): string[] {
  const sheets = new Map(readLines<TextSheet>(sheetsFile).map((sheet) => [sheet.id, sheet]));
  const cases = readLines<InjectedCase>(casesFile);
  const answers = new Map(readLines<ToldCase>(outFile).map((told) => [`${told.id}\n${told.seed}`, told.findings]));
  const all = row();
  const byKind = new Map<string, Row>();
  for (const one of cases) {
    const findings = answers.get(`${one.id}\n${one.seed}`) ?? [];
    if (!byKind.has(one.kind)) byKind.set(one.kind, row());
    count(all, one, findings);
    count(byKind.get(one.kind)!, one, findings);
  }
  const clean = [...new Set(cases.map(({ id }) => id))].filter((id) => sumsHold(sheets.get(id)!));
  const without = (severity: string): number =>
    clean.filter((id) => !(answers.get(`${id}\n0`) ?? []).some((f) => f.severity === 'error' || f.severity === severity)).length;
  const line = (name: string, r: Row): string =>
    `${name.padEnd(14)}${String(r.cases).padStart(6)}${percent(r.found, r.cases).padStart(9)}${percent(r.first, r.cases).padStart(9)}${percent(r.three, r.cases).padStart(9)}${percent(r.right, r.cases).padStart(9)}`;
  return [
    `${''.padEnd(14)} cases    found    first in three    right`,
    line('all', all),
    ...[...byKind].sort().map(([kind, r]) => line(kind, r)),
    `untouched sheets whose annotated sums hold: ${clean.length}; without error ${percent(without('error'), clean.length)}, without warning ${percent(without('warning'), clean.length)}`,
  ];
}

if (process.argv[1]?.endsWith('bench-score-inject.mjs')) {
  const [sheets, cases, out] = process.argv.slice(2);
  if (!out) {
    console.error('usage: node scripts/run-ts.mjs bench/score-inject.ts SHEETS.jsonl.gz CASES.jsonl.gz OUT.jsonl');
    process.exit(2);
  }
  for (const line of scoreInject(sheets!, cases!, out)) console.log(line);
}
