import { INDICATORS } from '../../src/core/indicators';
import { registerAll } from '../../src/functions';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const registered = new Map<string, (...args: unknown[]) => unknown>();
const ErrorCode = { divisionByZero: '#DIV/0!', invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' };

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => unknown) => registered.set(id, run),
      Error: ExcelError,
      ErrorCode,
    },
  });
  registerAll();
});

/** As Excel's runtime calls: ranges as matrices, omitted optionals as null, an invocation object behind them. */
function call(name: string, ...args: unknown[]): unknown {
  return registered.get(name)!(...args, { functionName: name });
}

function errorOf(run: () => unknown): ExcelError {
  try {
    run();
  } catch (error) {
    return error as ExcelError;
  }
  throw new Error('no error was thrown');
}

test('every name of the list is registered, and nothing else', () => {
  expect([...registered.keys()].sort()).toEqual(INDICATORS.flatMap((each) => [each.names.en, each.names.vi]).sort());
});

test('both names give the same, percent unrounded', () => {
  expect(call('POVERTYRATE', [[1855]], [[38459]], null)).toEqual([[(1855 / 38459) * 100]]);
  expect(call('TYLEHONGHEO', [[1855]], [[38459]], null)).toEqual([[(1855 / 38459) * 100]]);
  expect(call('POVERTYRATE', [[1855]], [[38459]], 2)).toEqual([[4.82]]);
});

test.each<[string, unknown[], string, RegExp]>([
  ['a base of 0', ['POVERTYRATE', [[5]], [[0]], null], '#DIV/0!', /Mẫu số/],
  ['a blank base', ['POVERTYRATE', [[5]], [['']], null], '#DIV/0!', /Mẫu số/],
  ['text that is no number', ['POVERTYRATE', [['chưa có']], [[10]], null], '#VALUE!', /"chưa có" không phải là số/],
  ['a part above its whole', ['TYLEHONGHEO', [[1855]], [[385]], null], '#N/A', /Tử số \(1\.855\) lớn hơn mẫu số \(385\)/],
  ['a negative count', ['TYLEHONGHEO', [[-5]], [[385]], null], '#N/A', /số âm/],
  ['a figure not yet known', ['TYLEHONGHEO', [['…']], [[385]], null], '#N/A', /chưa có số liệu/],
  ['ranges of different size', ['POVERTYRATE', [[1], [2]], [[1], [2], [3]], null], '#VALUE!', /2×1 và 3×1/],
  ['growth from below zero', ['YEARLYGROWTHPERCENT', [[-2]], [[3]], [[3]], null], '#NUM!', /trái dấu/],
  ['a target that is no target', ['TARGETSTATUS', [[5]], [['20/12/2021']], null, null, null], '#VALUE!', /20\/12\/2021/],
  ['no target set', ['TARGETSTATUS', [[5]], [['-']], null, null, null], '#N/A', /Không giao chỉ tiêu/],
  ['no progress', ['PROJECTEDYEAR', [[12]], [[2020]], [[12.5]], [[2023]], [['2-2,5']]], '#N/A', /chưa tiến gần/],
])('%s: an Excel error with a Vietnamese sentence', (_, [name, ...args], code, sentence) => {
  const error = errorOf(() => call(name as string, ...args));
  expect(error).toBeInstanceOf(ExcelError);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(sentence)]);
});

test('in a column each row has its own answer or error', () => {
  const [first, second, third] = call('TYLEHONGHEO', [[10], [5], ['x']], [[40], [0], [9]], 1) as unknown[][];
  expect(first).toEqual([25]);
  expect((second![0] as ExcelError).code).toBe('#DIV/0!');
  expect((third![0] as ExcelError).code).toBe('#N/A');
});

test('words are said in Vietnamese under either name', () => {
  expect(call('TARGETSTATUS', [[2.3], [3]], [['2-2,5'], ['2-2,5']], 'thấp', null, null)).toEqual([['Đạt'], ['Chưa đạt']]);
  expect(call('DANHGIACHITIEU', [[94.79]], [['95']], null, false, null)).toEqual([['Chưa đến kỳ']]);
  expect(call('TARGETPARSE', [['2-2,5']])).toEqual([[2, 2.5, 'từ 2,0 đến 2,5']]);
});
