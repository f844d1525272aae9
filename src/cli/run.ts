import { titled } from '../report/own';
import { visible } from '../report/visible';
import { text } from '../messages';
import type { Call } from './arguments';
import { parseArguments } from './arguments';
import { checkAll } from './check-all';
import { findFiles } from './find-files';
import type { Outlet } from './outlet';
import { Status } from './status';
import { structureAll } from './structure-all';
import { objectionTo } from './target';

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
  const { out } = call;
  const files = await findFiles(call.paths);
  const inputs = [...call.paths, ...files.map(({ path }) => path)];
  // Asked before an hour of checking, and again before writing: somebody may have saved a file there meanwhile.
  if (out !== null && !(await mayWrite(call, out, inputs, outlet))) return Status.WrongOrRefused;
  // A report in a file is read later and elsewhere: no colours, a usual width.
  const paper = out === null ? outlet.paper : { columns: 100, colour: false };
  const all = call.command === 'check' ? checkAll : structureAll;
  const { text: result, status } = await all(call, files, outlet, paper);
  if (out === null) {
    outlet.out(result);
    return status;
  }
  return (await mayWrite(call, out, inputs, outlet)) && (await written(call, out, result, outlet)) ? status : Status.WrongOrRefused;
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
