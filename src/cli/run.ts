import { readFile } from 'node:fs/promises';
import { commentDocument } from '../file/docx/comment-docx';
import { CannotWrite } from '../file/patch/cannot-write';
import { titled } from '../report/own';
import { say } from '../report/say';
import { accountText } from '../report/text';
import { visible } from '../report/visible';
import { text } from '../messages';
import type { Call } from './arguments';
import { parseArguments } from './arguments';
import { eachFile } from './each-file';
import type { Engine, Worded } from './engine/question';
import type { Found } from './find-files';
import { findFiles } from './find-files';
import { layOut, statusOf } from './lay-out';
import type { Outlet } from './outlet';
import { Status } from './status';
import { objectionTo } from './target';

/** Starts what reads and checks; `seconds` for a file, null without limit. */
export type StartEngine = (seconds: number | null) => Engine;

/** A call's name of a report to hold other files against. */
const REPORT = /\.(?:docx|docm|txt)$/i;

/** Runs one call. `argv` without node and the program. */
export async function run(argv: readonly string[], outlet: Outlet, start: StartEngine): Promise<Status> {
  const parsed = parseArguments(argv);
  if ('call' in parsed) return execute(parsed.call, outlet, start);
  const usage = `${text(parsed.language, 'cli.usage')}\n`;
  if ('help' in parsed) {
    outlet.out(usage);
    return Status.Fine;
  }
  outlet.note(`${parsed.wrong}\n\n${usage}`);
  return Status.WrongOrRefused;
}

async function execute(call: Call, outlet: Outlet, start: StartEngine): Promise<Status> {
  // At once: it loads while the files are looked for.
  const engine = start(call.seconds);
  try {
    return await answer(call, outlet, engine);
  } finally {
    engine.end();
  }
}

async function answer(call: Call, outlet: Outlet, engine: Engine): Promise<Status> {
  const { out } = call;
  const files = await findFiles(call.paths);
  const inputs = [...call.paths, ...files.map(({ path }) => path)];
  // Asked before an hour of checking, and again before writing: somebody may have saved a file there meanwhile.
  if (out !== null && !(await mayWrite(call, out, inputs, outlet))) return Status.WrongOrRefused;
  // A report in a file is read later and elsewhere: no colours, a usual width.
  const paper = out === null ? outlet.paper : { columns: 100, colour: false };
  const { command, format, language } = call;
  const task = { command, format, language, paper, together: files.length > 1 && files.some(({ path }) => REPORT.test(path)) };
  const document = format === 'docx' ? onlyDocument(files) : null;
  if (format === 'docx' && document === null) {
    outlet.note(`${text(language, 'cli.one-document')}\n`);
    return Status.WrongOrRefused;
  }
  const worded = await eachFile(files, task, engine, outlet);
  if (document !== null) return withComments(call, files[document]!.path, worded, document, inputs, outlet);
  const result = layOut(worded, task);
  const status = statusOf(worded);
  if (out === null) {
    outlet.out(result);
    return status;
  }
  return (await mayWrite(call, out, inputs, outlet)) && (await written(call, out, result, outlet)) ? status : Status.WrongOrRefused;
}

/** Its place in the call, beside workbooks that it is held against. */
function onlyDocument(files: readonly Found[]): number | null {
  const documents = files.flatMap(({ path }, at) => (/\.doc[xm]$/i.test(path) ? [at] : []));
  return documents.length === 1 ? documents[0]! : null;
}

async function withComments(
  call: Call,
  document: string,
  worded: readonly Worded[],
  at: number,
  inputs: readonly string[],
  outlet: Outlet,
): Promise<Status> {
  const { language } = call;
  const out = call.out!;
  const status = statusOf(worded);
  const refused = worded.flatMap(({ words }) => ('account' in words ? [words.account] : []));
  for (const account of refused) outlet.note(accountText(account, language, { columns: 100, colour: false }));
  const words = worded[at]!.words;
  if (refused.length > 0 || !(await mayWrite(call, out, inputs, outlet))) return Status.WrongOrRefused;
  try {
    const { bytes, left } = commentDocument(new Uint8Array(await readFile(document)), 'notes' in words ? words.notes : []);
    await outlet.write(out, bytes);
    if (left.length > 0) outlet.note(`${text(language, 'cli.comments-left', { n: left.length })}\n`);
  } catch (error) {
    const why = error instanceof CannotWrite ? say(error.why, language, []) : (error as Error).message;
    noteNotWritten(language, out, new Error(why), outlet);
    return Status.WrongOrRefused;
  }
  outlet.note(`${text(language, 'cli.written', { path: visible(out) })}\n`);
  return status;
}

async function mayWrite({ language }: Call, out: string, inputs: readonly string[], outlet: Outlet): Promise<boolean> {
  try {
    const objection = await objectionTo(out, inputs);
    if (objection === null) return true;
    outlet.note(`${text(language, 'cli.not-written', { path: visible(out), why: text(language, `cli.target.${objection}`) })}\n`);
  } catch (error) {
    noteNotWritten(language, out, error, outlet);
  }
  return false;
}

async function written({ language, format, command }: Call, out: string, result: string, outlet: Outlet): Promise<boolean> {
  const report = format === 'text' ? titled(result, command === 'check' ? 'report-title' : 'structure-title', language) : result;
  try {
    await outlet.write(out, report);
  } catch (error) {
    noteNotWritten(language, out, error, outlet);
    return false;
  }
  outlet.note(`${text(language, 'cli.written', { path: visible(out) })}\n`);
  return true;
}

function noteNotWritten(language: Call['language'], out: string, error: unknown, outlet: Outlet): void {
  outlet.note(`${text(language, 'cli.not-written', { path: visible(out), why: visible((error as Error).message) })}\n`);
}
