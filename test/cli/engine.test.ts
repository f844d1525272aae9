import path from 'node:path';
import { eachFile } from '../../src/cli/each-file';
import { forkedEngine } from '../../src/cli/engine/forked';
import type { Task, Worded } from '../../src/cli/engine/question';
import { layOut, statusOf } from '../../src/cli/lay-out';
import type { Outlet } from '../../src/cli/outlet';

// Real processes, on a machine that may be busy: a second is not enough to tell one that hangs from one that waits its turn.
jest.setTimeout(120_000);

const TASK: Task = { command: 'check', format: 'json', language: 'en', paper: { columns: 100, colour: false }, together: false };
const OUTLET: Outlet = { out: () => undefined, note: () => undefined, paper: TASK.paper, live: false, write: () => Promise.resolve() };

/** What is said of each file, by an engine that is played (fixture/engine.cjs): some of them hang it, others fill its memory. */
async function worded(seconds: number, ...paths: string[]): Promise<Worded[]> {
  const engine = forkedEngine({ program: path.join(__dirname, 'fixture/engine.cjs'), seconds, megabytes: 64 });
  try {
    return await eachFile(
      paths.map((name) => ({ path: name })),
      TASK,
      engine,
      OUTLET,
    );
  } finally {
    engine.end();
  }
}

const told = (all: readonly Worded[]): unknown[] =>
  (JSON.parse(layOut(all, TASK)) as { files: { path: string; kind?: string; refusal?: { code: string } }[] }).files.map(
    ({ path: name, kind, refusal }) => [name, kind ?? refusal?.code],
  );

test.each([
  ['that hangs', 'hang.xlsx', 5, 'took more than 5 seconds'],
  ['that fills the memory', 'fill-at-once.xlsx', 60, 'more than 64 MB'],
  ['at which V8 aborts the process', 'abort.xls', 60, 'more than 64 MB'],
])('a file %s is refused by name, those around it are answered', async (_, hostile, seconds, why) => {
  const all = await worded(seconds, 'a.xlsx', hostile, 'b.xlsx');
  expect(told(all)).toEqual([
    ['a.xlsx', 'file'],
    [hostile, 'too-large'],
    ['b.xlsx', 'file'],
  ]);
  expect(statusOf(all)).toBe(2);
  expect(layOut(all, TASK)).toContain(why);
});

test('a file whose memory others had filled is answered by a new engine', async () => {
  expect(told(await worded(60, 'a.xlsx', 'fill-after-others.xlsx'))).toEqual([
    ['a.xlsx', 'file'],
    ['fill-after-others.xlsx', 'file'],
  ]);
});

test('files that waited for each other are judged together though the engine was ended meanwhile', async () => {
  expect(told(await worded(5, 'together-1.xlsx', 'hang.xlsx', 'together-2.xlsx'))).toEqual([
    ['together-1.xlsx', 'together'],
    ['hang.xlsx', 'too-large'],
    ['together-2.xlsx', 'together'],
  ]);
});

test('where judging them together ends the engine, each is judged for itself', async () => {
  expect(told(await worded(60, 'together.xlsx', 'fill-together.xlsx'))).toEqual([
    ['together.xlsx', 'alone'],
    ['fill-together.xlsx', 'alone'],
  ]);
});

test('a mistake of ours in the engine is no refusal', async () => {
  await expect(worded(5, 'mistake.xlsx')).rejects.toThrow('of ours in check');
});
