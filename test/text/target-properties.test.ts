import fc from 'fast-check';
import { say } from '../../src/functions/say';
import { formatNumber } from '../../src/core/text/number';
import { roundHalfAway } from '../../src/core/text/round';
import { judgeTarget, parseTarget, sayTarget, type Bound, type Direction, type Target } from '../../src/core/text/target';

const ends = ({ low, high }: Pick<Target, 'low' | 'high'>): unknown => [low && [low.value, low.open], high && [high.value, high.open]];
const closed = (value: number): Bound => ({ value, open: false });
const open = (value: number): Bound => ({ value, open: true });

/** A figure and the way it is written. */
const figure = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, decimals]) => ({ value: n / 10 ** decimals, text: formatNumber(n / 10 ** decimals, decimals) }));
const ONE_SIDED: readonly (readonly [
  write: (text: string) => string,
  low: ((x: number) => Bound) | null,
  high: ((x: number) => Bound) | null,
])[] = [
  [(x) => `<${x}`, null, open],
  [(x) => `< ${x}`, null, open],
  [(x) => `Dưới ${x}`, null, open],
  [(x) => `≤${x}`, null, closed],
  [(x) => `<= ${x}`, null, closed],
  [(x) => `=<${x}`, null, closed],
  [(x) => `không quá ${x}`, null, closed],
  [(x) => `Tối đa ${x}`, null, closed],
  [(x) => `${x} trở xuống`, null, closed],
  [(x) => `giảm xuống còn ${x}`, null, closed],
  [(x) => `còn dưới ${x}`, null, open],
  [(x) => `>${x}`, open, null],
  [(x) => `Trên ${x}`, open, null],
  [(x) => `đạt trên ${x}`, open, null],
  [(x) => `≥${x}`, closed, null],
  [(x) => `=> ${x}`, closed, null],
  [(x) => `Tối thiểu ${x}`, closed, null],
  [(x) => `ít nhất ${x}`, closed, null],
  [(x) => `không dưới ${x}`, closed, null],
  [(x) => `từ ${x} trở lên`, closed, null],
  [(x) => `${x} trở lên`, closed, null],
  [(x) => `tăng lên ${x}`, closed, null],
  [(x) => x, closed, closed],
  [(x) => `đạt ${x}`, closed, closed],
  [(x) => `Khoảng ${x}`, closed, closed],
  [(x) => `đến năm 2025 đạt ${x}`, closed, closed],
  [(x) => `duy trì ${x}`, closed, closed],
];
const unit = fc.constantFrom(
  '',
  '%',
  ' %',
  '%/năm',
  ' hộ',
  ' người',
  ' giường/10.000 dân',
  ' m ² sàn/người',
  ' điểm %',
  ' lao động',
  '‰',
  ' (năm 2025)',
);
/** The same text as another hand, machine or program would leave it. */
const manner = fc.constantFrom<(text: string) => string>(
  (t) => t,
  (t) => t.normalize('NFD'),
  (t) => t.toUpperCase(),
  (t) => t.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð'),
  (t) => ` ${t.replace(/ /g, '\u00a0')} `,
  (t) => t.replace(/ /g, '  '),
  (t) => `${t}\n`,
);

test('a bound means the same whatever words, unit, case and encoding it comes in', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom(...ONE_SIDED), unit, manner, ({ value, text }, [write, low, high], behind, written) => {
      const source = written(write(text + behind));
      const read = parseTarget(source);
      expect([source, read && ends(read)]).toEqual([
        source,
        [low && [low(value).value, low(value).open], high && [high(value).value, high(value).open]],
      ]);
    }),
    { numRuns: 2500 },
  );
});

test('a range means the same whatever dash, words, unit, case and encoding it comes in', () => {
  const join = fc.constantFrom<(a: string, b: string) => string>(
    (a, b) => `${a}-${b}`,
    (a, b) => `${a} - ${b}`,
    (a, b) => `${a}–${b}`,
    (a, b) => `${a} — ${b}`,
    (a, b) => `${a} − ${b}`,
    (a, b) => `từ ${a} đến ${b}`,
    (a, b) => `Khoảng ${a}-${b}`,
    (a, b) => `đạt ${a} đến ${b}`,
    (a, b) => `từ ${a}-${b}`,
  );
  fc.assert(
    fc.property(figure, figure, join, unit, manner, (a, b, joined, behind, written) => {
      const [low, high] = a.value <= b.value ? [a, b] : [b, a];
      const source = written(joined(low.text, high.text) + behind);
      const read = parseTarget(source);
      expect([source, read && ends(read)]).toEqual([
        source,
        [
          [low.value, false],
          [high.value, false],
        ],
      ]);
    }),
    { numRuns: 2500 },
  );
});

const texts = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789.,-–<>≤≥%‰/() xX…~÷=:;',
      'từ ',
      ' đến ',
      'trên ',
      'dưới ',
      'giảm ',
      'tăng ',
      'còn ',
      'gấp ',
      ' lần',
      ' trở lên',
      'khoảng ',
      'năm 2025 ',
      '½',
    ),
  }),
);

test('any text at all is read or refused: ends in order, no NaN', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseTarget(text);
      for (const bound of [read?.low, read?.high]) if (bound) expect(Number.isFinite(bound.value)).toBe(true);
      if (read?.low && read.high) expect(read.low.value).toBeLessThanOrEqual(read.high.value);
      if (read?.kind === 'figure' || read?.kind === 'change' || read?.kind === 'multiple') expect(read.low ?? read.high).not.toBeNull();
    }),
    { numRuns: 4000 },
  );
});

test('what a target is said to mean is read back as the same target', () => {
  const sources = fc.oneof(
    fc.tuple(figure, fc.constantFrom(...ONE_SIDED)).map(([{ text }, [write]]) => write(text)),
    fc
      .tuple(figure, figure, fc.constantFrom('-', ' đến dưới '))
      .map(([a, b, dash]) => (a.value < b.value ? `từ ${a.text}${dash}${b.text}` : a.text)),
    fc.constantFrom('> 2 và < 3', 'trên 90 đến 95', '95%', 'từ 90% trở lên'),
  );
  fc.assert(
    fc.property(sources, (source) => {
      const read = parseTarget(source)!;
      const again = parseTarget(say(sayTarget(read)))!;
      expect([source, ends(again), again.approximate]).toEqual([source, ends(read), read.approximate]);
    }),
  );
});

const DIRECTIONS = fc.constantFrom<Direction>('higher', 'lower');
const scale = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);
const target = fc
  .oneof(
    fc
      .tuple(scale, fc.boolean(), fc.boolean())
      .map(([value, isOpen, up]) => (up ? { low: { value, open: isOpen }, high: null } : { low: null, high: { value, open: isOpen } })),
    fc.tuple(scale, scale).map(([a, b]) => ({ low: closed(Math.min(a, b)), high: closed(Math.max(a, b)) })),
    scale.map((value) => ({ low: closed(value), high: closed(value) })),
  )
  .map((bounds): Target => ({ ...parseTarget(1)!, ...bounds, decimals: 2 }));
const mirrored = (each: Target): Target => ({
  ...each,
  low: each.high && { ...each.high, value: -each.high.value },
  high: each.low && { ...each.low, value: -each.low.value },
});

test('the same on its head: figures with the other sign, the other way better', () => {
  fc.assert(
    fc.property(target, scale, DIRECTIONS, (aim, at, direction) => {
      const [here, there] = [judgeTarget(aim, at, direction), judgeTarget(mirrored(aim), -at, direction === 'higher' ? 'lower' : 'higher')];
      expect([there.status, there.gap + 0]).toEqual([here.status, here.gap + 0]);
    }),
    { numRuns: 2000 },
  );
});

test('the gap is below zero, or on an excluded end, exactly where the result falls short', () => {
  fc.assert(
    fc.property(target, scale, DIRECTIONS, (aim, at, direction) => {
      const { status, gap } = judgeTarget(aim, at, direction);
      if (status === 'falls-short') expect(gap).toBeLessThanOrEqual(0);
      else expect(gap).toBeGreaterThanOrEqual(0);
      if (status === 'exceeds') expect(gap).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('a warning about the printed figure comes exactly where that figure would be judged otherwise', () => {
  fc.assert(
    fc.property(
      target,
      fc.integer({ min: -40000, max: 40000 }).map((n) => n / 4000),
      DIRECTIONS,
      fc.integer({ min: 0, max: 2 }),
      (aim, at, direction, decimals) => {
        const verdict = judgeTarget(aim, at, direction, { decimals });
        const printed = judgeTarget(aim, roundHalfAway(at, decimals), direction).status;
        expect(verdict.printed?.status ?? verdict.status).toBe(printed);
      },
    ),
    { numRuns: 2000 },
  );
});

test('two bounds with nothing between them are no figure, whichever comes first', () => {
  for (const text of ['6 trở lên;dưới 0', 'dưới 0; 6 trở lên', '> 5 và < 3']) expect(parseTarget(text)?.kind).not.toBe('figure');
  expect(ends(parseTarget('dưới 5; trên 3')!)).toEqual([
    [3, true],
    [5, true],
  ]);
});
