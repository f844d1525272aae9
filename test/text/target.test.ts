import fc from 'fast-check';
import { formatNumber } from '../../src/core/text/number';
import { roundHalfAway } from '../../src/core/text/round';
import {
  judgeTarget,
  parseTarget,
  readDirection,
  readVerdict,
  sameVerdict,
  type Target,
  type TargetStatus,
} from '../../src/core/text/target';

/** "[2; 2,5]" closed, "(4" open, "∞" no bound: a target in one short line. */
function shape(target: Target | null): string {
  if (!target) return 'null';
  const { low, high, kind, sense } = target;
  const ends = `${low ? (low.open ? '(' : '[') + low.value : '∞'};${high ? high.value + (high.open ? ')' : ']') : '∞'}`;
  const name = kind === 'figure' ? '' : kind === 'change' || kind === 'multiple' ? `${kind}${sense > 0 ? '+' : '-'} ` : kind;
  const inside = kind === 'level' ? ` ${target.level}` : kind === 'none' || kind === 'tick' ? '' : ends;
  return `${name}${inside}${target.approximate ? ' about' : ''}${target.percent ? ' %' : ''}${target.of === null ? '' : ` of ${target.of}`}${target.unit ? ` ${target.unit}` : ''}`;
}

describe('parseTarget', () => {
  test.each([
    ['<4', '∞;4)'],
    ['< 7,6', '∞;7.6)'],
    ['<10,4', '∞;10.4)'],
    ['≥1', '[1;∞'],
    ['>70', '(70;∞'],
    ['>=1,5', '[1.5;∞'],
    ['≤ 10‰', '∞;10]'],
    ['<= 5', '∞;5]'],
    ['2-2,5', '[2;2.5]'],
    ['30 - 35', '[30;35]'],
    ['55–60', '[55;60]'],
    ['95 - 97', '[95;97]'],
    ['7,5-8,0', '[7.5;8]'],
    ['1-1,5', '[1;1.5]'],
    ['61-62', '[61;62]'],
    ['từ 2 đến 2,5', '[2;2.5]'],
    ['từ 0,5-1%', '[0.5;1] %'],
    ['4-5%/năm', '[4;5] % /nam'],
    ['từ trên 60 đến dưới 70', '(60;70)'],
    ['> 2 và < 3', '(2;3)'],
    ['Khoảng 4', '[4;4] about'],
    ['Khoảng 45-47', '[45;47] about'],
    ['khoảng 70%', '[70;70] about %'],
    ['Trên 90', '(90;∞'],
    ['trên 95%', '(95;∞ %'],
    ['Dưới 4', '∞;4)'],
    ['dưới 1,0%', '∞;1) %'],
    ['còn dưới 7%', '∞;7) %'],
    ['65% trở lên', '[65;∞ %'],
    ['từ 65 trở lên', '[65;∞'],
    ['từ 65% trở xuống', '∞;65] %'],
    ['tối thiểu 3', '[3;∞'],
    ['ít nhất 3 xã', '[3;∞ xa'],
    ['không quá 3%/năm', '∞;3] % /nam'],
    ['không dưới 95', '[95;∞'],
    ['tối đa 10 %', '∞;10] %'],
    ['-4,13%', '[-4.13;-4.13] %'],
    ['−4,13%', '[-4.13;-4.13] %'],
    ['1.839', '[1839;1839]'],
    ['7.213,5', '[7213.5;7213.5]'],
    ['62,5', '[62.5;62.5]'],
    ['0', '[0;0]'],
    ['02 xã', '[2;2] xa'],
    ['5,60', '[5.6;5.6]'],
    ['1,5 lần so với năm 2021', '[1.5;1.5] lan so voi nam 2021'],
    ['15,7 giường/10.000 dân', '[15.7;15.7] giuong/10.000 dan'],
    ['20,5 m ² sàn/người', '[20.5;20.5] m ² san/nguoi'],
    ['1100-1200 lao động', '[1100;1200] lao dong'],
    ['9/9 xã', '[9;9] of 9 xa'],
    ['3.459/3.415', '[3459;3459] of 3415'],
    ['đạt 100%', '[100;100] %'],
    ['gấp 2 lần', 'multiple+ [2;∞'],
    ['tăng gấp đôi', 'multiple+ [2;∞'],
    ['gấp 2 lần so với 2015', 'multiple+ [2;∞'],
    ['giảm 1/2', 'multiple- ∞;0.5]'],
    ['giảm 1/2 (một phần hai)', 'multiple- ∞;0.5]'],
    ['giảm một nửa', 'multiple- ∞;0.5]'],
    ['giảm 2 lần', 'multiple- ∞;0.5]'],
    ['giảm 1-1,5%/năm', 'change- [1;1.5] % /nam'],
    ['tăng 5-6%', 'change+ [5;6] %'],
    ['-', 'none'],
    ['–', 'none'],
    ['…', 'none'],
    ['X', 'tick'],
    ['x', 'tick'],
    ['Chưa đảm bảo', 'level chua dam bao'],
    ['Đảm bảo vững', 'level dam bao vung'],
    ['Tiểu học', 'level tieu hoc'],
    ['Xuất siêu', 'level xuat sieu'],
    ['Giải quyết cơ bản', 'level giai quiet co ban'],
    ['=> 95', '[95;∞'],
    ['=<5', '∞;5]'],
    ['>2; <3', '(2;3)'],
    ['duy trì 95%', '[95;95] %'],
    ['giữ vững 100%', '[100;100] %'],
    ['1 855', '[1855;1855]'],
    ['12 345,6 - 13 000', '[12345.6;13000]'],
    ['giảm xuống còn 5%', '∞;5] %'],
    ['giảm còn dưới 7%', '∞;7) %'],
    ['giảm từ 9,5% xuống 5%', '∞;5] %'],
    ['giảm từ 9,5% xuống còn dưới 5%', '∞;5) %'],
    ['tăng lên 95%', '[95;∞ %'],
    ['tăng từ 90% lên trên 95%', '(95;∞ %'],
    ['mỗi năm giảm 4-5%', 'change- [4;5] %'],
    ['bình quân mỗi năm giảm 1,5%', 'change- [1.5;1.5] %'],
    ['Phấn đấu bình quân hằng năm giảm từ 1 - 1,5%', 'change- [1;1.5] %'],
    ['giảm ít nhất 200 hộ', 'change- [200;∞ ho'],
    ['gấp rưỡi', 'multiple+ [1.5;∞'],
    ['giảm ½', 'multiple- ∞;0.5]'],
    ['giảm một phần tư', 'multiple- ∞;0.75]'],
    ['đến năm 2025 đạt 95%', '[95;95] %'],
    ['Năm 2025: trên 95%', '(95;∞ %'],
    ['không giao chỉ tiêu', 'none'],
    ['Chưa giao', 'none'],
    ['không xác định', 'none'],
    ['', 'null'],
    ['năm 2025', 'null'],
    ['2 < x < 3', 'null'],
    ['20/12/2021', 'null'],
    ['60-', 'null'],
    ['Thực hiện theo hướng dẫn của Sở trước ngày 15/12 hằng năm', 'null'],
  ])('%s', (text, expected) => expect(shape(parseTarget(text))).toBe(expected));

  test('reads alike whatever dash, spacing, case or Unicode form it is typed in', () => {
    for (const text of ['Khoảng 45-47', 'TRÊN 90', 'từ 65% trở lên']) {
      expect(shape(parseTarget(text.normalize('NFD')))).toBe(shape(parseTarget(text)));
      expect(shape(parseTarget(` ${text.toLowerCase().replace('-', ' \u2013\u00A0')} `))).toBe(shape(parseTarget(text)));
    }
  });

  test('two facts in one cell: the change and what remains', () => {
    const target = parseTarget('0,7%\n\n(còn 4,33%)')!;
    expect([target.low!.value, target.remaining!.low!.value]).toEqual([0.7, 4.33]);
    const result = parseTarget('giảm 0,86% (còn 4,17%)')!;
    expect(shape(result)).toBe('change- [0.86;0.86] %');
    expect(result.remaining!.high!.value).toBe(4.17);
  });

  test('any range of figures written in Vietnamese is read back', () => {
    const figure = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 0, max: 2 }))
      .map(([n, d]) => ({ value: n / 10 ** d, d }));
    fc.assert(
      fc.property(figure, figure, fc.constantFrom('-', ' - ', '–', ' đến '), (a, b, dash) => {
        const [low, high] = a.value <= b.value ? [a, b] : [b, a];
        const target = parseTarget(formatNumber(low.value, low.d) + dash + formatNumber(high.value, high.d))!;
        expect([target.low!.value, target.high!.value, target.decimals]).toEqual([low.value, high.value, Math.max(low.d, high.d)]);
      }),
    );
  });
});

describe('judgeTarget', () => {
  const status = (target: string | number, result: string | number, direction: 'higher' | 'lower' | null, options = {}): TargetStatus =>
    judgeTarget(parseTarget(target)!, result, direction, options).status;

  test.each<[string, string | number, 'higher' | 'lower' | null, TargetStatus]>([
    ['< 7,6', '7,6', 'lower', 'falls-short'], // Huế 2019 called it "Đạt"
    ['1-1,5', '1,1', 'higher', 'meets'], // … and this one "Vượt"
    ['Khoảng 4', '2,79', 'lower', 'exceeds'],
    ['Khoảng 4', '4,3', 'higher', 'meets'],
    ['<4', 3.99, null, 'meets'],
    ['<4', 4, null, 'falls-short'],
    ['≥1', 1, null, 'meets'],
    ['≥1', 1.2, null, 'exceeds'],
    ['Trên 90', 90, null, 'falls-short'],
    ['Trên 90', 95, null, 'meets'],
    ['2-2,5', 2.6, 'lower', 'falls-short'],
    ['2-2,5', 2.5, 'lower', 'meets'],
    ['2-2,5', 1.9, 'lower', 'exceeds'],
    ['30 - 35', 36, 'higher', 'exceeds'],
    ['30 - 35', 29.9, 'higher', 'falls-short'],
    ['62,5', 62.5, 'higher', 'meets'],
    ['62,5', 63, 'higher', 'exceeds'],
    ['10,4', 10, 'lower', 'exceeds'],
    ['10,4', 10, null, 'undecided'],
    ['10,4', 10.4, null, 'meets'],
    ['Khoảng 45-47', '61-62', 'higher', 'exceeds'],
    ['60-65', '61-62', 'higher', 'meets'],
    ['61,5', '61-62', 'higher', 'undecided'],
    ['4', 'Trên 4', 'higher', 'exceeds'],
    ['≥5', 'Trên 4', 'higher', 'undecided'],
    ['Đảm bảo vững', 'Đảm bảo vững', null, 'meets'],
    ['Đảm bảo vững', 'Chưa đảm bảo', null, 'falls-short'],
    ['Tiểu học', 'THCS', null, 'exceeds'],
    ['Tiểu học', 'Nhà trẻ', null, 'undecided'],
    ['Tiểu học', 5, null, 'undecided'],
    ['-', 5, 'higher', 'undecided'],
    ['X', 5, 'higher', 'undecided'],
    ['5', '-', 'higher', 'undecided'],
    ['giảm xuống còn 5%', 5, null, 'meets'],
    ['giảm xuống còn 5%', 5.2, null, 'falls-short'],
    ['tăng lên 95%', 96, null, 'exceeds'],
    ['=> 95', 95, null, 'meets'],
    ['100%', '8/9 xã', 'higher', 'falls-short'],
    ['100%', '9/9 xã', 'higher', 'meets'],
    ['9/9 xã', '88,9%', 'higher', 'falls-short'],
    ['9/9 xã', '8/8 xã', 'higher', 'meets'],
    ['9/9 xã', 8, 'higher', 'falls-short'],
    ['3.415', '3.459/3.415', 'higher', 'exceeds'],
    ['giảm 0,7% (còn 4,33%)', 'giảm 0,86% (còn 4,17%)', 'lower', 'exceeds'],
    ['giảm 0,7%', 'tăng 0,2%', 'lower', 'falls-short'],
    ['giảm 1-1,5%/năm', '1,1', 'lower', 'meets'],
  ])('target %s, result %s, %s is better: %s', (target, result, direction, expected) =>
    expect(status(target, result, direction)).toBe(expected),
  );

  test('a multiple needs its baseline', () => {
    expect(status('giảm 1/2', 1770, null, { baseline: 3550 })).toBe('exceeds');
    expect(status('giảm 1/2', 1780, null, { baseline: 3550 })).toBe('falls-short');
    expect(status('gấp 2 lần', 50, null, { baseline: 24 })).toBe('exceeds');
    expect(status('gấp 2 lần', 50, null)).toBe('undecided');
  });

  test('mid-period: what falls short is not due, what is reached is reached', () => {
    expect(status('95', 94.79, 'higher', { due: false })).toBe('not-due');
    expect(status('95', 95.1, 'higher', { due: false })).toBe('exceeds');
  });

  test('judged unrounded, and says where the printed figure would be judged otherwise', () => {
    const verdict = judgeTarget(parseTarget('95')!, 94.97, 'higher', { decimals: 1 });
    expect(verdict.status).toBe('falls-short');
    expect(verdict.printed).toEqual({ figure: 95, decimals: 1, status: 'meets' });
    expect(judgeTarget(parseTarget('95')!, 94.4, 'higher', { decimals: 1 }).printed).toBeNull();
    expect(judgeTarget(parseTarget('<7,6')!, 7.5999, 'lower').printed).toEqual({ figure: 7.6, decimals: 1, status: 'falls-short' });
  });

  test.each<[string, number, 'higher' | 'lower', number]>([
    ['95', 94.79, 'higher', -0.21],
    ['<4', 3, 'lower', 1],
    ['2-2,5', 2.7, 'lower', -0.2],
    ['2-2,5', 2.2, 'lower', 0],
    ['2-2,5', 1.5, 'lower', 0.5],
    ['30-35', 36, 'higher', 1],
  ])('gap of %s at %s', (target, result, direction, gap) =>
    expect(judgeTarget(parseTarget(target)!, result, direction).gap).toBeCloseTo(gap, 10),
  );

  test('a better result is never judged worse', () => {
    const rank: Record<string, number> = { 'falls-short': 0, meets: 1, exceeds: 2 };
    const texts = ['<4', '≥1', '2-2,5', 'Khoảng 3', 'Trên 2', '3', 'từ 2 trở lên', 'không quá 3'];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom('higher' as const, 'lower' as const),
        fc.double({ min: -1, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (text, direction, at, step) => {
          const target = parseTarget(text)!;
          const own = target.low && !target.high ? 'higher' : target.high && !target.low ? 'lower' : direction;
          const better = own === 'higher' ? at + step : at - step;
          expect(rank[judgeTarget(target, better, direction).status]).toBeGreaterThanOrEqual(
            rank[judgeTarget(target, at, direction).status]!,
          );
        },
      ),
    );
  });
});

test.each<[string, TargetStatus | null]>([
  ['Vượt', 'exceeds'],
  ['Hoàn thành vượt mức', 'exceeds'],
  ['Đạt và vượt', 'exceeds'],
  ['Đạt', 'meets'],
  ['Đạt kế hoạch', 'meets'],
  ['Hoàn thành', 'meets'],
  ['Không đạt', 'falls-short'],
  ['Chưa đạt', 'falls-short'],
  ['Chưa đến kỳ', 'not-due'],
  ['Đang thực hiện', 'not-due'],
  ['95', null],
  ['Tiểu học', null],
])('verdict "%s"', (text, expected) => expect(readVerdict(text)).toBe(expected));

test('verdicts that differ by taste only are the same', () => {
  expect(sameVerdict('meets', 'exceeds')).toBe(true);
  expect(sameVerdict('meets', 'falls-short')).toBe(false);
});

test.each([
  ['thấp', 'lower'],
  ['Cao hơn', 'higher'],
  [-1, 'lower'],
  ['lower', 'lower'],
  ['tốt', null],
])('direction %s', (value, expected) => expect(readDirection(value)).toBe(expected));

test.each([
  [2.345, 2, 2.35],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [4.823318339, 2, 4.82],
  [55.55, 1, 55.6],
  [1e-9, 2, 0],
  [12345, -2, 12300],
  [1.5e21, 2, 1.5e21],
])('rounds %s to %s places', (value, decimals, expected) => expect(roundHalfAway(value, decimals)).toBe(expected));
