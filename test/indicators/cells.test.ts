import fc from 'fast-check';
import { Fault, indicatorNamed, INDICATORS, type Answer } from '../../src/core/indicators';

const run = (name: string, ...args: unknown[]): Answer[][] => indicatorNamed(name)!.answer(args);
const one = (name: string, ...args: unknown[]): Answer => run(name, ...args)[0]![0]!;
const error = (name: string, ...args: unknown[]): string | null => {
  const answer = one(name, ...args);
  return answer instanceof Fault ? `${answer.error} ${answer.message.key}` : null;
};

describe('what a cell may hold', () => {
  test.each<[unknown, unknown, number]>([
    ['1.855', '38.459', 4.8233],
    ['1855', 38459, 4.8233],
    [' 1.855 ', 38459, 4.8233],
    ['1,855', '38,459', 4.8233],
    [null, 100, 0],
    ['', 100, 0],
    ['-', 100, 0],
    ['–', 100, 0],
    ['12,5', 100, 12.5],
    [{ basicValue: 5 }, 100, 5],
  ])('%p of %p', (part, whole, expected) => expect(one('POVERTYRATE', part, whole)).toBeCloseTo(expected, 4));

  test.each<[unknown, unknown, string]>([
    [5, null, '#DIV/0! fault.zero-base'],
    [5, 0, '#DIV/0! fault.zero-base'],
    [5, '', '#DIV/0! fault.zero-base'],
    [null, null, '#DIV/0! fault.zero-base'],
    [5, '-', '#DIV/0! fault.zero-base'],
    ['abc', 100, '#VALUE! fault.not-a-number'],
    [true, 100, '#VALUE! fault.not-a-number'],
    ['…', 100, '#N/A fault.missing'],
    ['x', 100, '#N/A fault.not-applicable'],
    [101, 100, '#N/A fault.part-above-whole'],
    [-1, 100, '#N/A fault.negative'],
    [1, -100, '#N/A fault.negative'],
    [Infinity, 100, '#NUM! fault.not-finite'],
  ])('%p of %p: %s', (part, whole, expected) => expect(error('POVERTYRATE', part, whole)).toBe(expected));

  test.each<[unknown, string]>([
    ['1.855 hộ', '#VALUE! fault.unit-in-cell'],
    ['1.855hộ', '#VALUE! fault.unit-in-cell'],
    ['1,5 triệu', '#VALUE! fault.unit-in-cell'],
    ['30/6/2023', '#VALUE! fault.not-a-number'],
    ['hộ 5', '#VALUE! fault.not-a-number'],
    ['#N/A', '#N/A fault.source-error'],
    ['#DIV/0!', '#DIV/0! fault.source-error'],
    ['#REF!', '#VALUE! fault.source-error'],
    ['#NAME?', '#VALUE! fault.source-error'],
    [{ type: 'Error', basicValue: '#NUM!' }, '#NUM! fault.source-error'],
  ])('%p says what is the matter with it', (part, expected) => expect(error('POVERTYRATE', part, 100)).toBe(expected));

  test('an error of one cell of a range stays with that cell', () => {
    const [[first], [second]] = run('POVERTYRATE', [[5], ['#REF!']], [[10], [10]]) as [[Answer], [Answer]];
    expect(first).toBe(50);
    expect(second).toMatchObject({ error: '#VALUE!', message: { key: 'fault.source-error' } });
  });

  test('never −0', () => {
    expect(one('POVERTYRATE', -0, 5)).toBe(0);
    expect(one('POVERTYRATE', -0, 5, 2)).toBe(0);
    expect(one('POINTCHANGE', 1, 0.999, 1)).toBe(0);
  });

  test('rates that may exceed their base do', () => {
    expect(one('BIRTHSEXRATIO', 583, 527, 1)).toBe(110.6);
    expect(one('PRIMARYGROSSENROLMENTRATE', 8340, 8200, 1)).toBe(101.7);
    expect(one('PLANCOMPLETION', 3459, 3415, 1)).toBe(101.3);
  });

  test('both parts of social insurance count', () => {
    expect(one('SOCIALINSURANCERATE', 5484, 1211, 68456, 2)).toBe(9.78);
    expect(error('SOCIALINSURANCERATE', 60000, 10000, 68456)).toBe('#N/A fault.part-above-whole');
  });

  test.each([[2.5], ['hai'], [99]])('decimal places %p are refused', (decimals) =>
    expect(one('POVERTYRATE', 1, 3, decimals)).toBeInstanceOf(Fault),
  );

  test('rounds half away from zero, as Excel does, and only when asked', () => {
    expect(one('POVERTYRATE', 1, 8, 0)).toBe(13);
    expect(one('POVERTYRATE', 1, 3)).toBe((1 / 3) * 100);
    expect(one('POVERTYRATE', 1, 3, null)).toBe((1 / 3) * 100);
    expect(one('POINTCHANGE', 1, 0.995, 2)).toBe(-0.01);
  });
});

describe('ranges', () => {
  test('a column and a column, a column and a cell, a block and a block', () => {
    expect(run('POVERTYRATE', [[1], [2]], [[10], [20]])).toEqual([[10], [10]]);
    expect(run('POVERTYRATE', [[1], [2]], [[10]])).toEqual([[10], [20]]);
    expect(
      run(
        'POVERTYRATE',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [10, 10],
          [10, 10],
        ],
      ),
    ).toEqual([
      [10, 20],
      [30, 40],
    ]);
    expect(run('SOCIALINSURANCERATE', [[1], [2]], [[1], [1]], 10)).toEqual([[20], [30]]);
  });

  test.each([
    [[[1, 2]], [[1], [2]]],
    [
      [[1], [2]],
      [[1], [2], [3]],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
    ],
  ])('%p against %p is refused', (a, b) => {
    expect(error('POVERTYRATE', a, b)).toBe('#VALUE! fault.shape');
  });

  test('a range gives, place by place, what its cells give', () => {
    const cell = fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.constantFrom('', '-', 'x', '1.855', '4,5', null));
    fc.assert(
      fc.property(
        fc.constantFrom(...INDICATORS.filter((each) => each.factor === 100 && each.parameters.length === 2)),
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 }),
        (indicator, rows) => {
          const together = indicator.answer([rows.map(([a]) => [a]), rows.map(([, b]) => [b])]);
          const apart = rows.map(([a, b]) => indicator.answer([a, b])[0]!);
          expect(together).toEqual(apart);
        },
      ),
    );
  });

  test('roll-forward and sums go along the lines of a column', () => {
    expect(
      run(
        'ROLLFORWARD',
        [[100], [50]],
        [
          [10, 5],
          [1, 2],
        ],
        [[3], [4]],
      ),
    ).toEqual([[88], [51]]);
    expect(run('ROLLFORWARD', 100, [[10, 5]], [[3], [4]])).toEqual([[92]]);
    expect(
      run(
        'CHECKSUM',
        [[3], [7]],
        [
          [1, 2],
          [3, 5],
        ],
      ),
    ).toEqual([[true], [false]]);
    expect(
      run(
        'CHECKSUM',
        [[3, 7]],
        [
          [1, 3],
          [2, 4],
        ],
      ),
    ).toEqual([[true, true]]);
    expect(error('CHECKSUM', [[3], [7]], [[1, 2]])).toBe('#VALUE! fault.shape');
  });
});

describe('checks', () => {
  test('people add up exactly, rounded amounts within their rounding', () => {
    expect(one('CHECKSUM', 1629, [[1256, 373]])).toBe(true);
    expect(one('CHECKSUM', 1630, [[1256, 373]])).toBe(false);
    expect(one('CHECKSUM', 568, [[455.5, 112.6]], 0)).toBe(true);
    expect(one('CHECKSUM', 572, [[455.5, 112.6]], 0)).toBe(false);
    expect(one('CHECKSUM', 0.3, [[0.1, 0.2]])).toBe(true);
  });

  test.each<[unknown, number, number, boolean]>([
    [4.82, 1855, 38459, true],
    [4.83, 1855, 38459, false],
    ['57,20', 572, 1000, true],
    ['57,20', 57204, 100000, true],
    ['57,20', 57206, 100000, false],
    ['0,53%', 205, 38459, true],
  ])('stated %p for %p / %p', (rate, a, b, expected) => {
    expect(one('CHECKRATE', rate, a, b)).toBe(expected);
  });

  test('CHECKRATE takes a factor and says when there is no base', () => {
    expect(one('CHECKRATE', 15.16, 1110, 73210, null, 1000)).toBe(true);
    expect(error('CHECKRATE', 1, 1, 0)).toBe('#DIV/0! fault.zero-base');
    expect(error('CHECKRATE', 'abc', 1, 2)).toBe('#VALUE! fault.not-a-number');
  });

  test('Vietnamese texts there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        const value = n / 10 ** decimals;
        expect(one('VNNUMBER', one('VNTEXT', value, decimals))).toBe(value);
      }),
    );
  });
});

describe('targets and paths', () => {
  test('a blank result has no verdict, a level has one', () => {
    expect(one('TARGETSTATUS', '', '95')).toBe('');
    expect(one('TARGETSTATUS', 'THCS', 'Tiểu học')).toMatchObject({ key: 'status.exceeds' });
    expect(error('TARGETSTATUS', 5, '95', 'ngang')).toBe('#VALUE! fault.direction');
  });

  test('judged unrounded: 94,97 is not 95', () => expect(one('TARGETSTATUS', 94.97, '95')).toMatchObject({ key: 'status.falls-short' }));

  test('the path leads to the end of a range that is reached first', () => {
    expect(one('PATHVALUE', 12, 2020, '2-2,5', 2030, 2030)).toBe(2.5);
    expect(one('PATHVALUE', 20, 2020, '30 - 35', 2030, 2025)).toBe(25);
    expect(one('PATHVALUE', 3550, 2020, 'giảm 1/2', 2025, 2025)).toBe(1775);
    expect(error('PATHVALUE', 32, 2020, '30 - 35', 2030, 2025)).toBe('#N/A fault.no-path');
    expect(error('PATHVALUE', 32, 2020, 'Tiểu học', 2030, 2025)).toBe('#N/A fault.no-figure-target');
    expect(error('PATHVALUE', 32, 2020, 40, 2020, 2020)).toBe('#DIV/0! fault.zero-base');
  });

  test('years in the wrong order are said to be', () => {
    expect(error('PATHVALUE', 10, 2030, 5, 2020, 2025)).toBe('#N/A fault.years-order');
    expect(error('ONTRACK', 10, 2025, 8, 2022, '5', 2020)).toBe('#N/A fault.years-order');
    expect(error('PROJECTEDYEAR', 10, 2022, 8, 2020, 5)).toBe('#N/A fault.years-order');
  });

  test('on the path is on track, in either direction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 10 }),
        (from, by, up, years) => {
          const to = up ? from + by : from - by;
          const at = one('PATHVALUE', from, 2020, to, 2030, 2020 + years) as number;
          expect(one('ONTRACK', from, 2020, at, 2020 + years, to, 2030)).toBe(true);
          expect(one('ONTRACK', from, 2020, at + (up ? -0.01 : 0.01), 2020 + years, to, 2030)).toBe(false);
        },
      ),
    );
  });

  test('the projected year is the first whole year on the far side', () => {
    expect(one('PROJECTEDYEAR', 10, 2020, 8, 2022, 5)).toBe(2025);
    expect(one('PROJECTEDYEAR', 10, 2020, 8, 2022, 4.9)).toBe(2026);
    expect(error('PROJECTEDYEAR', 10, 2020, 11, 2022, 5)).toBe('#N/A fault.no-progress');
  });
});

test('whatever rectangle of cells comes in, figures, words and faults come out, never NaN', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '1.855', '4,82%', '-', 'x', '…', '2-2,5', '<4', 'giảm 1/2', { basicValue: 5 }, { type: 'Error' }),
  );
  const size = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  const range = size.chain(([rows, cols]) =>
    fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...INDICATORS), fc.array(fc.oneof(cell, range), { maxLength: 7 }), (indicator, args) => {
      for (const answer of indicator.answer(args).flat()) {
        const isFigure = typeof answer === 'number' && Number.isFinite(answer);
        expect(
          isFigure ||
            typeof answer === 'string' ||
            typeof answer === 'boolean' ||
            answer instanceof Fault ||
            (typeof answer === 'object' && 'key' in answer),
        ).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
