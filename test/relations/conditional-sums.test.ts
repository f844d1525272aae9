// SUMIF and SUMIFS add the lines that they ask for: figures of our own.
import { told } from './forms/grids';

const LINES = `=== A
  Xã        | Loại      | Số hộ                        | Hộ nghèo
  Ba Cụm    | Miền núi  | 512                          | 41
  Sơn Lâm   | Đồng bằng | 803                          | 30
  Tô Hạp    | Miền núi  | 377                          | 52
  Sơn Bình  | Đồng bằng | 640                          | 25
  Tổng      |           | =SUM(C2:C5)->2332            | =SUM(D2:D5)->148`;

const classes = (...lines: string[]): string[] => told([LINES, ...lines].join('\n'));

test.each([
  ['by the text of a cell', '=SUMIF($B$2:$B$5,$A7,C$2:C$5)->889', '=SUMIF($B$2:$B$5,$A7,D$2:D$5)->93'],
  ['by a text, whatever its capitals', '=SUMIF($B$2:$B$5,"miền NÚI",C$2:C$5)->889', '=SUMIF($B$2:$B$5,"<>Đồng bằng",D$2:D$5)->93'],
  ['by a number', '=SUMIFS(C$2:C$5,D$2:D$5,">40")->889', '=SUMIFS(D$2:D$5,$B$2:$B$5,$A7,C$2:C$5,">=377")->93'],
])('lines chosen %s are added', (_, households, poor) => {
  expect(classes(`Miền núi | | ${households} | ${poor}`)).toEqual([]);
});

test('a result that its lines do not give is told', () => {
  const stale = '=SUMIF($B$2:$B$5,$A7,C$2:C$5)->898';
  expect(classes(`Miền núi | | ${stale} | =SUMIF($B$2:$B$5,$A7,D$2:D$5)->93`)).toEqual(['error total-equals-parts 0!C7']);
});

test('a pattern is not read, and nothing is claimed of it', () => {
  expect(classes('Miền núi | | =SUMIF($B$2:$B$5,"Miền*",C$2:C$5)->100 | =SUMIF($B$2:$B$5,"Miền*",D$2:D$5)->10')).toEqual([]);
});

test('classes that are nearly a run of other lines are no total of that run', () => {
  const places = Array.from({ length: 9 }, (_, i) => [
    `Xã ${'ABCDEFGHI'[i]}`,
    i % 4 === 3 ? 'Phường' : 'Xã',
    310 + 17 * i,
    41 + 3 * i,
    i === 7 ? 6 : 0,
  ]);
  const sum = (col: number, kind: string): number => places.filter((p) => p[1] === kind).reduce((n, p) => n + (p[col] as number), 0);
  const line = (kind: string, row: number): string =>
    [kind, '', ...['C', 'D', 'E'].map((col, i) => `=SUMIF($B$2:$B$10,$A${row},${col}$2:${col}$10)->${sum(i + 2, kind)}`)].join(' | ');
  const grid = ['=== A', 'Nơi | Loại | Hộ | Nghèo | Khác', ...places.map((p) => p.join(' | ')), line('Xã', 11), line('Phường', 12)].join(
    '\n',
  );
  expect(told(grid)).toEqual([]);
});
