// Scores the text rules on generated reports: `node scripts/run-ts.mjs bench/prose.ts --n 200 [--from 0] [--list]`.
// Prints clean reports without an error and without a warning, slips found and their place among the first three suspects.
import { check } from '../src/core/check';
import type { Finding } from '../src/core/model/finding';
import type { Prose } from '../src/core/model/prose';
import { readTxt } from '../src/file/txt';
import type { GeneratedReport } from '../test/generate/report';
import { generateReport } from '../test/generate/report';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

interface Row {
  clean: number;
  noError: number;
  noWarning: number;
  slips: number;
  found: number;
  three: number;
  relations: number;
}

export interface ProseScores extends Row {
  readonly bySection: ReadonlyMap<string, Row>;
  readonly failures: readonly string[];
}

const row = (): Row => ({ clean: 0, noError: 0, noWarning: 0, slips: 0, found: 0, three: 0, relations: 0 });

export function scoreProse(from: number, n: number): ProseScores {
  const all = row();
  const bySection = new Map<string, Row>();
  const failures: string[] = [];
  for (let seed = from; seed < from + n; seed++) {
    const { clean, wrong } = generateReport(seed);
    const report = check(readTxt(clean.text));
    const serious = report.findings.filter(({ severity }) => severity !== 'info');
    all.clean++;
    all.relations += report.counts.holds + report.counts.fails;
    if (!serious.some(({ severity }) => severity === 'error')) all.noError++;
    if (serious.length === 0) all.noWarning++;
    for (const finding of serious)
      failures.push(`stray ${finding.severity} ${seed} ${finding.rule} ${quoteOf(finding, report.sheets.at(-1)!.prose!)}`);
    if (!wrong.slip) continue;
    const answer = answerTo(wrong);
    const own = bySection.get(wrong.slip.section) ?? row();
    bySection.set(wrong.slip.section, own);
    for (const one of [all, own]) {
      one.slips++;
      one.found += Number(answer.found);
      one.three += Number(answer.three);
    }
    if (!answer.three)
      failures.push(
        `${answer.found ? 'not in three' : 'NOT FOUND'} ${seed} ${wrong.slip.section} ${wrong.slip.old} → ${wrong.slip.quote}: ${wrong.text.split('\n')[wrong.slip.paragraph - 1]}`,
      );
  }
  return { ...all, bySection, failures };
}

function quoteOf({ cell }: Pick<Finding, 'cell'>, { spots, paragraphs }: Prose): string {
  const spot = spots[cell.row];
  if (!spot) return '';
  const { text } = paragraphs[spot.paragraph]!;
  return `“${text.slice(Math.max(0, spot.start - 60), spot.start)}[${text.slice(spot.start, spot.end)}]${text.slice(spot.end, spot.end + 30)}”`;
}

function answerTo({ text, slip }: GeneratedReport): { found: boolean; three: boolean } {
  const report = check(readTxt(text));
  const { spots } = report.sheets.at(-1)!.prose!;
  const isSlip = ({ row: at }: { row: number }): boolean => {
    const spot = spots[at];
    return !!spot && spot.paragraph === slip!.paragraph - 1 && spot.start < slip!.end && spot.end > slip!.start;
  };
  const told = report.findings.filter(({ severity }) => severity !== 'info');
  const naming = told.filter(
    ({ cell, suspects, related }) =>
      isSlip(cell) ||
      suspects.some((suspect) => isSlip(suspect.cell)) ||
      related.some(({ areas }) => areas.some(({ top }) => isSlip({ row: top }))),
  );
  return { found: naming.length > 0, three: naming.some(({ suspects }) => suspects.slice(0, 3).some((suspect) => isSlip(suspect.cell))) };
}

export function printProse(
  { clean, noError, noWarning, slips, found, three, relations, bySection, failures }: ProseScores,
  list: boolean,
): void {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(`${clean} reports, ${relations} relations judged; no error ${share(noError, clean)}, no warning ${share(noWarning, clean)}`);
  console.log(`${slips} slips: found ${share(found, slips)}, among three ${share(three, slips)}`);
  for (const [name, one] of bySection)
    console.log(
      `  ${name.padEnd(12)} ${one.slips} slips, found ${share(one.found, one.slips)}, among three ${share(one.three, one.slips)}`,
    );
  if (list) for (const failure of failures) console.log(failure);
}

if (process.argv[1]?.includes('bench-prose')) {
  printProse(scoreProse(Number(argument('from') ?? 0), Number(argument('n') ?? 200)), process.argv.includes('--list'));
}
