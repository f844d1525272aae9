import { judge } from './check';
import { acrossOrApart } from './faults';
import type { Finding } from './model/finding';
import type { Report } from './model/report';
import type { Understanding } from './model/understanding';
import { explainFindings } from './notes/notes';
import { withTextTables } from './prose/against-tables';
import { renumbered } from './across/renumber';
import { formsAcrossFiles } from './across/forms-across-files';

/** One file of a call: its path as it was given, and what was understood of it. */
export interface CallFile {
  readonly path: string;
  readonly understanding: Understanding;
}

/**
 * Judges files that hold known forms as one body of figures: form 2 in one file must agree with form 1 in another. One
 * report a file, in their order; a finding stands in the file of the figure that is contradicted, cells of other files
 * are on the sheets `foreign` of its report. A file alone is judged as `check` judges it.
 */
export function judgeTogether(files: readonly CallFile[]): Report[] {
  const starts = startsOf(files);
  const joined: Understanding = {
    workbook: { sheets: files.flatMap(({ understanding }) => understanding.workbook.sheets) },
    sheets: files.flatMap(({ understanding }, i) =>
      understanding.sheets.map(({ figures, ...rest }) => ({ ...renumbered(rest, (sheet) => sheet + starts[i]!), figures })),
    ),
  };
  const fileOf = files.flatMap(({ understanding }, i) => understanding.sheets.map(() => i));
  const form = { fileOf: (sheet: number): number => fileOf[sheet]!, paths: files.map(({ path }) => path) };
  const report = judge(withTextTables(acrossOrApart(joined, (all) => formsAcrossFiles(all, form))));
  return files.map((_, i) => reportOf(report, files, starts, i));
}

function startsOf(files: readonly CallFile[]): number[] {
  let next = 0;
  return files.map(({ understanding }) => {
    const start = next;
    next += understanding.sheets.length;
    return start;
  });
}

/** What concerns file `i`: its own sheets are numbered first, those of the others follow. */
function reportOf(all: Report, files: readonly CallFile[], starts: readonly number[], i: number): Report {
  const { workbook, sheets: read } = files[i]!.understanding;
  const [start, count] = [starts[i]!, read.length];
  const isOwn = (sheet: number): boolean => sheet >= start && sheet < start + count;
  const local = (sheet: number): number => (isOwn(sheet) ? sheet - start : sheet < start ? count + sheet : sheet);
  const own = <T extends { readonly cell: { readonly sheet: number } }>(list: readonly T[]): T[] =>
    list.filter(({ cell }) => isOwn(cell.sheet)).map((one) => renumbered(one, local));
  const sheets = all.sheets.slice(start, start + count).map((sheet) => renumbered(sheet, local));
  const others = files.filter((file) => file !== files[i]).flatMap(({ understanding }) => understanding.workbook.sheets);
  const findings = own(all.findings).map((finding) => within(finding, count));
  return {
    sheets,
    counts: sheets.reduce(
      (sum, { counts }) => ({
        holds: sum.holds + counts.holds,
        fails: sum.fails + counts.fails,
        undecided: sum.undecided + counts.undecided,
      }),
      { holds: 0, fails: 0, undecided: 0 },
    ),
    findings: explainFindings(findings, { ...workbook, sheets: [...workbook.sheets, ...others] }),
    undecided: own(all.undecided),
    foreign: files.flatMap((file) =>
      file === files[i] ? [] : file.understanding.workbook.sheets.map(({ name }) => `${fileName(file.path, files)}${name}`),
    ),
    foreignTexts: files.flatMap((file) => (file === files[i] ? [] : file.understanding.sheets.map(({ prose }) => prose))),
  };
}

/** A repair is offered only for the file that it is offered in. */
function within(finding: Finding, count: number): Finding {
  return finding.fix?.edits.some(({ cell }) => cell.sheet >= count) ? { ...finding, fix: null } : finding;
}

/** "[mau-02.xlsx]", as Excel writes a sheet of another workbook; with its folder where two files have the name. */
function fileName(path: string, files: readonly CallFile[]): string {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const name = path.slice(cut);
  const alone = files.filter((file) => file.path === name || file.path.endsWith(`/${name}`) || file.path.endsWith(`\\${name}`)).length < 2;
  return `${alone ? '' : path.slice(0, cut)}[${name}]`;
}
