import type { FileWorker } from '../../src/page/files/check-pool';
import { CheckPool } from '../../src/page/files/check-pool';
import type { FileAnswer, FileQuestion } from '../../src/page/files/file-check';
import { checkFile } from '../../src/page/files/file-check';

/** A worker that really checks, but for files of certain names: "hang" is never answered, "crash" breaks the worker. */
class Played implements FileWorker {
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;
  ended = false;

  postMessage(question: FileQuestion): void {
    if (question.name === 'hang.csv') return;
    if (question.name === 'crash.csv')
      return void queueMicrotask(() => this.onerror?.call(null as never, new Event('error') as ErrorEvent));
    void checkFile(question).then((data) => {
      if (!this.ended) this.onmessage?.call(null as never, { data } as MessageEvent<FileAnswer>);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const file =
  (name: string, text = 'Thôn;Số hộ\nA;12\nB;30\nTổng;42\n') =>
  async () => ({ name, bytes: new TextEncoder().encode(text) });

test('files are answered as they are: checked, refused by name, given up; the others go on', async () => {
  const started: Played[] = [];
  const pool = new CheckPool(() => {
    started.push(new Played());
    return started.at(-1)!;
  }, 2000);
  const answers = await Promise.all(
    [
      file('a.csv'),
      file('hang.csv'),
      file('b.csv'),
      file('crash.csv'),
      file('c.xlsx', ''),
      file('d.csv', 'Thôn;Số hộ\nA;12\nB;30\nTổng;43\n'),
    ].map((one) => pool.check(one)),
  );
  expect(answers.map(({ kind }) => kind)).toEqual(['checked', 'too-slow', 'checked', 'broken', 'refused', 'checked']);
  expect(answers[0]).toMatchObject({ mood: 'clean' });
  expect(answers[5]).toMatchObject({ mood: 'failed', errors: 1 });
  expect(started).toHaveLength(3);
  expect(started.map(({ ended }) => ended)).toEqual([true, true, false]);
});

test('a file that is gone since it was chosen is said', async () => {
  const pool = new CheckPool(() => new Played());
  expect(await pool.check(() => Promise.reject(new Error('NotFoundError')))).toEqual({ kind: 'broken', why: 'NotFoundError' });
  expect(await pool.check(file('a.csv'))).toMatchObject({ kind: 'checked' });
});

test('after a cancel nothing is answered, and the next files are', async () => {
  const pool = new CheckPool(() => new Played(), 1000);
  let late = false;
  void pool.check(file('hang.csv')).then(() => (late = true));
  void pool.check(file('a.csv')).then(() => (late = true));
  await Promise.resolve();
  pool.cancel();
  expect(await pool.check(file('b.csv'))).toMatchObject({ kind: 'checked' });
  expect(late).toBe(false);
});
