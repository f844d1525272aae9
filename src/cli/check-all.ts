import { judgeRead, readThrough } from '../core/check';
import type { Fault, Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import { hasForms } from '../core/across/forms-across-files';
import type { CallFile } from '../core/check-files';
import { judgeTogether } from '../core/check-files';
import type { Account } from '../report/account';
import { accountOf } from '../report/account';
import type { FileReport } from '../report/file-report';
import { reportHtml } from '../report/html';
import { fileJson, reportJson } from '../report/json';
import { summaryText } from '../report/summary';
import { accountText } from '../report/text';
import { openFindings } from '../report/verdict';
import type { Call } from './arguments';
import { eachFile, noteFault, noted } from './each-file';
import type { Found } from './find-files';
import type { Outlet } from './outlet';
import type { Result } from './status';
import { Status } from './status';

const REPORT = /\.(?:docx|docm|txt)$/i;

interface Waiting extends CallFile {
  readonly at: number;
}

/**
 * Each file is worded as soon as it is checked, so that only the words of many files are kept. Files with known forms wait
 * for the others: they are checked against each other.
 */
export async function checkAll(call: Call, files: readonly Found[], outlet: Outlet, paper: Outlet['paper']): Promise<Result> {
  const wording = new Wording(call, outlet);
  const waiting: Waiting[] = [];
  // Workbooks of a call with a report are what its text is held against.
  const together = files.length > 1 && files.some(({ path }) => REPORT.test(path));
  await eachFile(files, call.language, outlet, {
    take(path, read, at) {
      if ('refusal' in read) return wording.add(at, { path, refusal: read.refusal });
      const understanding = readThrough(read.workbook);
      if (together || hasForms(understanding)) waiting.push({ at, path, understanding });
      else wording.add(at, { path, report: judgeRead(understanding), ...asideOf(read.workbook) });
    },
    broken: (path, workbook, fault, at) => wording.add(at, { path, report: brokenReport(workbook, fault), ...asideOf(workbook) }),
  });
  judgedTogether(waiting, outlet).forEach((report, i) => {
    const { at, path, understanding } = waiting[i]!;
    wording.add(at, { path, report, ...asideOf(understanding.workbook) });
  });
  return wording.result(paper);
}

/** Where judging them together breaks down, each file is judged for itself, and says that it was not held against the others. */
function judgedTogether(files: readonly Waiting[], outlet: Outlet): Report[] {
  try {
    return judgeTogether(files);
  } catch (error) {
    const fault = noted(error, outlet);
    return files.map(({ understanding }) => {
      try {
        const report = judgeRead(understanding);
        return { ...report, sheets: report.sheets.map((sheet) => ({ ...sheet, failed: sheet.failed ?? fault })) };
      } catch (alone) {
        return brokenReport(understanding.workbook, noted(alone, outlet));
      }
    });
  }
}

const NO_COUNTS = { holds: 0, fails: 0, undecided: 0 } as const;

/** Of a workbook that could be read, and nothing more. */
function brokenReport({ sheets }: Workbook, failed: Fault): Report {
  const named = sheets.map(({ name, visibility }) => ({ name, visibility, tables: [], relations: [], counts: NO_COUNTS, failed }));
  return { sheets: named, counts: NO_COUNTS, findings: [], undecided: [] };
}

function asideOf({ notes }: Workbook): { notesAside?: number } {
  return notes?.aside ? { notesAside: notes.aside.length } : {};
}

/** Words the files in any order, and gives them in theirs. */
class Wording {
  private readonly json: object[] = [];
  private readonly accounts: Account[] = [];
  private status = Status.Fine;

  constructor(
    private readonly call: Call,
    private readonly outlet: Outlet,
  ) {}

  add(at: number, file: FileReport): void {
    const { format, language } = this.call;
    if (format === 'json') this.json[at] = fileJson(file, language);
    else this.accounts[at] = accountOf(file, language);
    this.count(file);
  }

  private count(file: FileReport): void {
    if ('refusal' in file) this.status = Status.WrongOrRefused;
    else if (file.report.sheets.some(({ failed }) => failed)) this.countFaults(file.report);
    else if (this.status === Status.Fine && openFindings(file.report, 'error').length > 0) this.status = Status.ErrorsFound;
  }

  /** One mistake may have met all sheets: it is told once. */
  private countFaults({ sheets }: Report): void {
    this.status = Status.WrongOrRefused;
    for (const fault of new Set(sheets.flatMap(({ failed }) => failed ?? []))) noteFault(fault, this.outlet);
  }

  result(paper: Outlet['paper']): Result {
    const { format, language } = this.call;
    const { accounts, status } = this;
    if (format === 'json') return { text: reportJson(this.json), status };
    const summary = summaryText(accounts, language);
    if (format === 'html') return { text: reportHtml(accounts, summary, language), status };
    const blocks = accounts.map((account) => accountText(account, language, paper));
    return { text: [...blocks, ...(accounts.length === 1 ? [] : [`${summary}\n`])].join('\n'), status };
  }
}
