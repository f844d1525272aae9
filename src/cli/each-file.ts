import { visible } from '../report/visible';
import { text } from '../messages';
import type { Refusal } from '../file/refusal';
import type { Answer, Asked, Ended, Engine, Task, Worded } from './engine/question';
import { wordReport, wordStructure } from './engine/word';
import type { Found } from './find-files';
import type { Outlet } from './outlet';

/** What is said of each file, in their order. A file that cannot be read, or ends the engine, costs the user none of the others. */
export async function eachFile(files: readonly Found[], task: Task, engine: Engine, outlet: Outlet): Promise<Worded[]> {
  const { language } = task;
  if (files.length === 0) outlet.note(`${text(language, 'cli.no-files')}\n`);
  const worded: Worded[] = [];
  const waiting: Asked[] = [];
  for (const [at, { path, refusal }] of files.entries()) {
    if (files.length > 1) progress(outlet, text(language, 'cli.progress', { n: at + 1, of: files.length, path: visible(path) }));
    const file = { at, path };
    const answer = refusal ? { refusal } : await engine.ask({ kind: 'file', task, file });
    if ('waits' in answer) waiting.push(file);
    else place(worded, file, answer, task);
  }
  if (waiting.length > 0) await together(waiting, worded, task, engine);
  if (files.length > 1 && outlet.live) outlet.note('\r\u001B[K');
  noteFaults(worded, outlet);
  return worded;
}

/** Where judging them together ends the engine, each is judged for itself. */
async function together(files: readonly Asked[], worded: Worded[], task: Task, engine: Engine): Promise<void> {
  const answer = await engine.ask({ kind: 'together', task, files });
  if (!('refusal' in answer)) return files.forEach((file) => place(worded, file, answer, task));
  const why = text(task.language, 'cli.not-together');
  for (const file of files) place(worded, file, await engine.ask({ kind: 'alone', task, file, why }), task);
}

function place(worded: Worded[], { at, path }: Asked, answer: Answer | Ended, task: Task): void {
  if ('refusal' in answer) worded[at] = refused(at, path, answer.refusal, task);
  else if ('worded' in answer) for (const one of answer.worded) worded[one.at] = one;
}

function refused(at: number, path: string, refusal: Refusal, task: Task): Worded {
  const word = task.command === 'check' ? wordReport : wordStructure;
  return word(at, { path, refusal }, task);
}

/** A mistake of ours is told in full on standard error, once though it met many sheets. */
function noteFaults(worded: readonly Worded[], outlet: Outlet): void {
  for (const stack of new Set(worded.flatMap(({ faults }) => faults))) outlet.note(`${stack.split('\n').map(visible).join('\n')}\n`);
}

function progress(outlet: Outlet, line: string): void {
  outlet.note(outlet.live ? `\r\u001B[K${line}` : `${line}\n`);
}
