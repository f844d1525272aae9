import { judgeRead, readThrough, understand } from '../core/check';
import type { Workbook } from '../core/model/sheet';
import { message } from '../core/model/message';
import { hasForms } from '../core/across/forms-across-files';
import type { CallFile } from '../core/check-files';
import { judgeTogether } from '../core/check-files';
import { readFile } from '../file/disk';
import { isRefusal } from '../file/read';
import type { Refusal } from '../file/refusal';
import type { Account } from '../report/account';
import { accountOf } from '../report/account';
import type { FileReport } from '../report/file-report';
import { reportHtml } from '../report/html';
import { fileJson, reportJson } from '../report/json';
import { fileStructureJson, structureJson } from '../report/structure';
import { structureText } from '../report/structure-text';
import { summaryText } from '../report/summary';
import { accountText } from '../report/text';
import { openFindings } from '../report/verdict';
import { text } from '../messages';
import type { Call } from './arguments';
import { parseArguments } from './arguments';
import type { Found } from './find-files';
import { findFiles } from './find-files';
import type { Outlet } from './outlet';

/** Exit status, as docs/json.md says. */
enum Status {
  Fine = 0,
  ErrorsFound = 1,
  WrongOrRefused = 2,
}

/** Runs one call. `argv` without node and the program. */
export async function run(argv: readonly string[], outlet: Outlet): Promise<Status> {
  const parsed = parseArguments(argv);
  if ('call' in parsed) return execute(parsed.call, outlet);
  const usage = `${text(parsed.language, 'cli.usage')}\n`;
  if ('help' in parsed) {
    outlet.out(usage);
    return Status.Fine;
  }
  outlet.note(`${parsed.wrong}\n\n${usage}`);
  return Status.WrongOrRefused;
}

async function execute(call: Call, outlet: Outlet): Promise<Status> {
  const { language, out } = call;
  // A report in a file is read later and elsewhere: no colours, a usual width.
  const paper = out === null ? outlet.paper : { columns: 100, colour: false };
  const { text: result, status } = call.command === 'check' ? await checkAll(call, outlet, paper) : await structureAll(call, outlet, paper);
  if (out === null) {
    outlet.out(result);
    return status;
  }
  try {
    await outlet.write(out, result);
  } catch (error) {
    outlet.note(`${text(language, 'cli.not-written', { path: out, why: (error as Error).message })}\n`);
    return Status.WrongOrRefused;
  }
  outlet.note(`${text(language, 'cli.written', { path: out })}\n`);
  return status;
}

interface Result {
  readonly text: string;
  readonly status: Status;
}

/**
 * Each file is worded as soon as it is checked, so that only the words of many files are kept. Files with known forms wait
 * for the others: they are checked against each other.
 */
async function checkAll(call: Call, outlet: Outlet, paper: Outlet['paper']): Promise<Result> {
  const { language, format } = call;
  const json: object[] = [];
  const accounts: Account[] = [];
  const waiting: (CallFile & { readonly at: number })[] = [];
  let status = Status.Fine;
  const word = (at: number, file: FileReport): void => {
    if ('refusal' in file) status = Status.WrongOrRefused;
    else if (status === Status.Fine && openFindings(file.report, 'error').length > 0) status = Status.ErrorsFound;
    if (format === 'json') json[at] = fileJson(file, language);
    else accounts[at] = accountOf(file, language);
  };
  await eachFile(call, outlet, (path, read, at) => {
    if ('refusal' in read) return word(at, { path, refusal: read.refusal });
    const understanding = readThrough(read.workbook);
    if (hasForms(understanding)) waiting.push({ at, path, understanding });
    else word(at, { path, report: judgeRead(understanding) });
  });
  judgeTogether(waiting).forEach((report, i) => word(waiting[i]!.at, { path: waiting[i]!.path, report }));
  if (format === 'json') return { text: reportJson(json), status };
  const summary = summaryText(accounts, language);
  if (format === 'html') return { text: reportHtml(accounts, summary, language), status };
  const blocks = accounts.map((account) => accountText(account, language, paper));
  return { text: [...blocks, ...(accounts.length === 1 ? [] : [`${summary}\n`])].join('\n'), status };
}

async function structureAll(call: Call, outlet: Outlet, paper: Outlet['paper']): Promise<Result> {
  const { language, format } = call;
  const json: object[] = [];
  const blocks: string[] = [];
  let status = Status.Fine;
  await eachFile(call, outlet, (path, read) => {
    if ('refusal' in read) status = Status.WrongOrRefused;
    const file = 'refusal' in read ? { path, refusal: read.refusal } : { path, understanding: understand(read.workbook) };
    if (format === 'json') json.push(fileStructureJson(file, language));
    else blocks.push(structureText(file, language, paper));
  });
  return { text: format === 'json' ? structureJson(json) : blocks.join('\n'), status };
}

type Read = { readonly workbook: Workbook } | { readonly refusal: Refusal };

async function eachFile({ paths, language }: Call, outlet: Outlet, take: (path: string, read: Read, at: number) => void): Promise<void> {
  const files = await findFiles(paths);
  if (files.length === 0) outlet.note(`${text(language, 'cli.no-files')}\n`);
  for (const [i, file] of files.entries()) {
    if (files.length > 1) progress(outlet, text(language, 'cli.progress', { n: i + 1, of: files.length, path: file.path }));
    try {
      take(file.path, await readFound(file), i);
    } catch (error) {
      // A mistake of ours in one file must not cost the user the others; it is told in full on standard error.
      outlet.note(`${(error as Error).stack ?? String(error)}\n`);
      take(file.path, { refusal: failed(error) }, i);
    }
  }
  if (files.length > 1 && outlet.live) outlet.note('\r\u001B[K');
}

async function readFound({ path, refusal }: Found): Promise<Read> {
  if (refusal) return { refusal };
  const read = await readFile(path);
  return isRefusal(read) ? { refusal: read } : { workbook: read };
}

function failed(error: unknown): Refusal {
  return { code: 'not-a-workbook', message: message('cli.failed', { why: (error as Error).message }) };
}

function progress(outlet: Outlet, line: string): void {
  outlet.note(outlet.live ? `\r\u001B[K${line}` : `${line}\n`);
}
