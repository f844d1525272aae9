import { judgeRead, readThrough, understand } from '../../core/check';
import { hasForms } from '../../core/across/forms-across-files';
import { judgeTogether } from '../../core/check-files';
import { faultOf, notUnderstood } from '../../core/faults';
import { message } from '../../core/model/message';
import type { Fault, Report } from '../../core/model/report';
import type { Workbook } from '../../core/model/sheet';
import type { Understanding } from '../../core/model/understanding';
import { readFile } from '../../file/disk';
import { isRefusal } from '../../file/read';
import type { FileReport } from '../../report/file-report';
import type { Answer, Asked, Question, Task, Worded } from './question';
import { spareMemoryFor } from './spare-memory';
import { wordReport, wordStructure } from './word';

/**
 * The half of the command line that reads and checks, wherever it runs. Each file is worded as soon as it is checked, so that
 * only the words of many files are kept. Files with known forms wait for the others: they are checked against each other.
 */
export class Answerer {
  private readonly waiting = new Map<number, Understanding>();

  async answer(question: Question): Promise<Answer> {
    const { task } = question;
    if (question.kind === 'together') return { worded: await this.together(question.files, task) };
    if (question.kind === 'alone') return { worded: [await alone(question.file, { why: question.why, stack: question.why }, task)] };
    return answerFile(question.file, task, (understanding) => this.waiting.set(question.file.at, understanding));
  }

  private async together(files: readonly Asked[], task: Task): Promise<Worded[]> {
    const read: (Asked & { readonly understanding: Understanding })[] = [];
    // Those that waited in an engine which had to be ended are read again.
    for (const file of files) read.push({ ...file, understanding: this.waiting.get(file.at) ?? (await understoodAgain(file)) });
    return judgedTogether(read).map((report, i) => {
      const { at, path, understanding } = read[i]!;
      return wordReport(at, { path, report, ...asideOf(understanding.workbook) }, task);
    });
  }
}

async function answerFile(file: Asked, task: Task, wait: (understanding: Understanding) => void): Promise<Answer> {
  const { at, path } = file;
  const read = await readFound(path);
  const word = task.command === 'check' ? wordReport : wordStructure;
  if ('refusal' in read) return { worded: [faulty(word(at, { path, refusal: read.refusal }, task), read.fault)] };
  const { workbook } = read;
  spareMemoryFor(workbook);
  if (task.command === 'structure') return { worded: [structureOf(file, workbook, task)] };
  try {
    const understanding = readThrough(workbook);
    if (task.together || hasForms(understanding)) {
      wait(understanding);
      return { waits: true };
    }
    return { worded: [wordReport(at, { path, report: judgeRead(understanding), ...asideOf(workbook) }, task)] };
  } catch (error) {
    return { worded: [wordReport(at, { path, report: brokenReport(workbook, faultOf(error)), ...asideOf(workbook) }, task)] };
  }
}

function structureOf({ at, path }: Asked, workbook: Workbook, task: Task): Worded {
  try {
    return wordStructure(at, { path, understanding: understand(workbook) }, task);
  } catch (error) {
    const fault = faultOf(error);
    return wordStructure(
      at,
      { path, understanding: { workbook, sheets: workbook.sheets.map((_, sheet) => notUnderstood(sheet, fault)) } },
      task,
    );
  }
}

async function alone({ at, path }: Asked, fault: Fault, task: Task): Promise<Worded> {
  const understanding = await understoodAgain({ at, path });
  const file: FileReport = { path, report: notHeldAgainst(understanding, fault), ...asideOf(understanding.workbook) };
  return wordReport(at, file, task);
}

/** Only of a file that could be read before. */
async function understoodAgain({ path }: Asked): Promise<Understanding> {
  const read = await readFound(path);
  // Somebody took it away meanwhile: nothing to hold the others against.
  return 'refusal' in read ? { workbook: { sheets: [] }, sheets: [] } : readThrough(read.workbook);
}

type Read =
  { readonly workbook: Workbook } | { readonly refusal: Extract<FileReport, { refusal: unknown }>['refusal']; readonly fault?: Fault };

async function readFound(path: string): Promise<Read> {
  try {
    const read = await readFile(path);
    return isRefusal(read) ? { refusal: read } : { workbook: read };
  } catch (error) {
    const fault = faultOf(error);
    return { refusal: { code: 'not-a-workbook', message: message('cli.failed', { why: fault.why }) }, fault };
  }
}

/** Where judging them together breaks down, each file is judged for itself, and says that it was not held against the others. */
function judgedTogether(files: readonly (Asked & { readonly understanding: Understanding })[]): Report[] {
  try {
    return judgeTogether(files);
  } catch (error) {
    const fault = faultOf(error);
    return files.map(({ understanding }) => notHeldAgainst(understanding, fault));
  }
}

function notHeldAgainst(understanding: Understanding, fault: Fault): Report {
  try {
    const report = judgeRead(understanding);
    return { ...report, sheets: report.sheets.map((sheet) => ({ ...sheet, failed: sheet.failed ?? fault })) };
  } catch (error) {
    return brokenReport(understanding.workbook, faultOf(error));
  }
}

const NO_COUNTS = { holds: 0, fails: 0, undecided: 0 } as const;

/** Of a workbook that could be read, and nothing more. */
function brokenReport({ sheets }: Workbook, failed: Fault): Report {
  const named = sheets.map(({ name, visibility }) => ({ name, visibility, tables: [], relations: [], counts: NO_COUNTS, failed }));
  return { sheets: named, counts: NO_COUNTS, findings: [], undecided: [] };
}

function faulty(worded: Worded, fault: Fault | undefined): Worded {
  return fault ? { ...worded, faults: [...worded.faults, fault.stack] } : worded;
}

function asideOf({ notes }: Workbook): { notesAside?: number } {
  return notes?.aside ? { notesAside: notes.aside.length } : {};
}
