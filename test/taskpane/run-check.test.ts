import { check, checkInSteps } from '../../src/core/check';
import type { Progress } from '../../src/host/host';
import type { Workbook } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';
import type { CheckAnswer, CheckMessage, CheckWorker } from '../../src/taskpane/run-check';
import { checkRunner } from '../../src/taskpane/run-check';
import { gather, slicesOf } from '../../src/taskpane/slices';

// The engine is loaded by the first test that needs it: seconds on a machine that others use too.
jest.setTimeout(30_000);

const sheet = (name: string, rows: number) =>
  parseGrid(`Xã|Hộ\n${Array.from({ length: rows }, (_, i) => `Xã ${i}|${i + 1}`).join('\n')}`, name).sheet;
const workbook: Workbook = {
  sheets: [sheet('Một', 30), sheet('Rỗng', 0), sheet('Lớn', 12_000)],
  names: [{ name: 'N', formula: 'A1' }],
  notes: { explanations: [], off: [] },
};

/** A worker in this thread: messages are copied as the browser copies them, answers come later. */
function worker(answer: (workbook: Workbook) => CheckAnswer, terminated = jest.fn()): CheckWorker {
  const gathered = gather();
  let alive = true;
  const self: CheckWorker = {
    onmessage: null,
    onerror: null,
    terminate() {
      alive = false;
      terminated();
    },
    postMessage(message: CheckMessage) {
      const whole = gathered.take(message);
      if (whole) setTimeout(() => alive && self.onmessage?.call(self as Worker, { data: answer(whole) } as MessageEvent));
    },
  };
  return self;
}

const noHere = () => Promise.reject(new Error('must not run here'));

test('a workbook crosses in slices and arrives whole', () => {
  const slices = [...slicesOf(workbook)];
  expect(slices.filter(({ kind }) => kind === 'rows').length).toBeGreaterThan(3);
  const gathered = gather();
  const arrived = slices.map((slice) => gathered.take(slice));
  expect(arrived.slice(0, -1).every((each) => each === null)).toBe(true);
  expect(arrived.at(-1)).toEqual(workbook);
});

test('the worker gives the report that the check gives', async () => {
  const run = checkRunner(() => worker((arrived) => ({ report: check(arrived) })), noHere);
  const small = { ...workbook, sheets: workbook.sheets.slice(0, 2) };
  expect(await run(small)).toEqual(check(small));
});

test('an error in the check travels to the pane', async () => {
  const run = checkRunner(() => worker(() => ({ failed: 'no such row' })), noHere);
  await expect(run(workbook)).rejects.toThrow('no such row');
});

test('where no worker can be had, or its file does not load, the check runs here', async () => {
  const small = { sheets: [sheet('Một', 3)] };
  const here = () => Promise.resolve(checkInSteps);
  const forbidden = checkRunner(() => {
    throw new DOMException('blocked by the policy', 'SecurityError');
  }, here);
  expect(await forbidden(small)).toEqual(check(small));
  const missing = checkRunner(() => {
    const broken = worker(() => ({ failed: 'never asked' }));
    setTimeout(() => broken.onerror?.call(broken as Worker, new ErrorEvent('error')));
    return {
      ...broken,
      postMessage: () => undefined,
      get onerror() {
        return broken.onerror;
      },
      set onerror(on) {
        broken.onerror = on;
      },
    };
  }, here);
  expect(await missing(small)).toEqual(check(small));
});

test('a worker stands by before it is asked and serves one check after the other', async () => {
  const start = jest.fn(() => worker((arrived) => ({ report: check(arrived) })));
  const run = checkRunner(start, noHere);
  expect(start).toHaveBeenCalledTimes(1);
  const small = { sheets: [sheet('Một', 3)] };
  for (let i = 0; i < 3; i++) expect(await run(small)).toEqual(check(small));
  expect(start).toHaveBeenCalledTimes(1);
});

test('a worker that is still at work is ended by a newer check, one that failed by its failure', async () => {
  const ended = jest.fn();
  const start = jest.fn(() => worker((arrived) => ({ report: check(arrived) }), ended));
  const run = checkRunner(start, noHere);
  void run(workbook);
  await run({ sheets: [sheet('Một', 3)] });
  expect(ended).toHaveBeenCalledTimes(1);
  expect(start).toHaveBeenCalledTimes(2);
  const failing = checkRunner(() => worker(() => ({ failed: 'no such row' }), ended), noHere);
  await expect(failing({ sheets: [] })).rejects.toThrow('no such row');
  expect(ended).toHaveBeenCalledTimes(2);
});

test('where the file of the worker that stands by never loads, the check still comes to its end', async () => {
  const small = { sheets: [sheet('Một', 3)] };
  const broken = (): CheckWorker => {
    const self: CheckWorker = { onmessage: null, onerror: null, terminate: () => undefined, postMessage: () => undefined };
    setTimeout(() => self.onerror?.call(self as Worker, new ErrorEvent('error')));
    return self;
  };
  const run = checkRunner(broken, () => Promise.resolve(checkInSteps));
  await new Promise((done) => setTimeout(done, 20));
  expect(await run(small)).toEqual(check(small));
});

test('in steps the check gives the same report, and says before each sheet how far it is', async () => {
  const seen: Progress[] = [];
  const run = checkRunner(
    () => {
      throw new DOMException('no workers here', 'SecurityError');
    },
    () => Promise.resolve(checkInSteps),
  );
  const three = { sheets: [sheet('Một', 3), sheet('Hai', 3), sheet('Ba', 3)] };
  expect(await run(three, (progress) => seen.push(progress))).toEqual(check(three));
  expect(seen).toEqual(['Một', 'Hai', 'Ba'].map((name, done) => ({ sheet: name, done, of: 3 })));
});

test.each([
  ['in the worker', () => worker(() => ({ checking: 0 }))],
  [
    'here',
    () => {
      throw new DOMException('no', 'SecurityError');
    },
  ],
])('a check %s is stopped when told', async (_, start) => {
  const stop = new AbortController();
  const run = checkRunner(start as () => CheckWorker, () => Promise.resolve(checkInSteps));
  const running = run({ sheets: [sheet('Một', 3), sheet('Hai', 3)] }, () => stop.abort(), stop.signal);
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
});

describe('a check that does not come to an end', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const small = { sheets: [sheet('Một', 3), sheet('Hai', 3)] };

  test('is stopped after a minute without a word, and the next one has a worker of its own', async () => {
    const terminated = jest.fn();
    const workers = [{ ...worker(() => ({ failed: 'never asked' }), terminated), postMessage: () => undefined }];
    const run = checkRunner(() => workers.pop() ?? worker((arrived) => ({ report: check(arrived) })), noHere);
    const stopped = expect(run(small)).rejects.toMatchObject({ code: 'too-slow' });
    await jest.advanceTimersByTimeAsync(59_000);
    expect(terminated).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    await stopped;
    expect(terminated).toHaveBeenCalledTimes(1);
    const next = run(small);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await next).toEqual(check(small));
  });

  test('each sheet that it is at gives it another minute', async () => {
    const slow = worker(() => ({ report: check(small) }));
    const asked: CheckWorker = {
      ...slow,
      postMessage(message: CheckMessage) {
        if (message.kind !== 'end') return;
        const say = (data: CheckAnswer): void => void asked.onmessage?.call(asked as Worker, { data } as MessageEvent);
        setTimeout(() => say({ checking: 0 }), 50_000);
        setTimeout(() => say({ checking: 1 }), 100_000);
        setTimeout(() => say({ report: check(small) }), 150_000);
      },
    };
    const run = checkRunner(() => asked, noHere);
    const report = run(small);
    await jest.advanceTimersByTimeAsync(151_000);
    expect(await report).toEqual(check(small));
  });
});
