import { readThrough } from '../../src/core/check';
import { judgeTogether } from '../../src/core/check-files';
import { fileJson } from '../../src/report/json';
import { THREE, workbookOf } from '../relations/forms/grids';

interface Told {
  readonly path: string;
  readonly counts: { readonly holds: number };
  readonly sheets: readonly { readonly name: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly related: readonly string[];
    readonly suspects: readonly { readonly cell: string }[];
    readonly fix: unknown;
    readonly message: string;
  }[];
}

/** What the command line's JSON says of files given together; texts as in grids.ts. */
function told(files: Readonly<Record<string, string>>): Told[] {
  const paths = Object.keys(files);
  const reports = judgeTogether(paths.map((path) => ({ path, understanding: readThrough(workbookOf(files[path]!)) })));
  return reports.map((report, i) => fileJson({ path: paths[i]!, report }, 'vi') as Told);
}
const lines = (all: readonly Told[]): string[] =>
  all.flatMap(({ path, findings }) => findings.map((f) => `${path} ${f.rule} ${f.sheet}!${f.cell} with ${f.related.join(', ')}`));

const parts = THREE.split(/(?==== )/).slice(1);
const [one, two, three] = parts as [string, string, string];
const wrong = two.replace('| 120 | 20 | 15 | | 6 | 1 | 3 | | 95', '| 121 | 20 | 15 | | 6 | 1 | 3 | | 96');

test('forms in a file each agree, and more is compared than in each alone', () => {
  const together = told({ 'mau-01.xlsx': one, 'mau-02.xlsx': two, 'mau-03.xlsx': three });
  expect(lines(together)).toEqual([]);
  const alone = [one, two, three].flatMap((text, i) => told({ [`${i}.xlsx`]: text }));
  const holds = (all: readonly Told[]): number => all.reduce((n, { counts }) => n + counts.holds, 0);
  expect(holds(together)).toBe(holds(alone) + 12);
  expect(together.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['Biểu 1'], ['Biểu 2'], ['Biểu 3']]);
});

test('a form that agrees with itself is found out by one in another file, whose cell is named as Excel does', () => {
  const [, second] = told({ 'a/mau-01.xlsx': one, 'a/mau-02.xlsx': wrong });
  expect(lines([second!])).toEqual(["a/mau-02.xlsx same-figure-agrees Biểu 2!L4 with '[mau-01.xlsx]Biểu 1'!E4"]);
  expect(second!.findings[0]!.message).toContain("'[mau-01.xlsx]Biểu 1'!E4");
  expect(wrong).not.toBe(two);
});

test('whatever the order of the files, the finding stands where the same form would have it in one workbook', () => {
  expect(lines(told({ 'c.xlsx': three, 'b.xlsx': wrong, 'a.xlsx': one }))).toEqual([
    "b.xlsx same-figure-agrees Biểu 2!L4 with '[a.xlsx]Biểu 1'!E4",
  ]);
});

test('files of one name are told apart by their folders', () => {
  const names = { 'x/bao-cao.xlsx': one, 'y/bao-cao.xlsx': wrong };
  expect(lines(told(names))).toEqual(["y/bao-cao.xlsx same-figure-agrees Biểu 2!L4 with 'x/[bao-cao.xlsx]Biểu 1'!E4"]);
});

test('no repair is offered in a file for a cell of another', () => {
  const first = one.replace('| 95 | 7.92 |', '| 59 | 7.92 |');
  for (const { findings } of told({ '1.xlsx': first, '2.xlsx': two, '3.xlsx': three })) {
    for (const { fix } of findings) expect(JSON.stringify(fix)).not.toContain('.xlsx');
  }
});

describe('files that lie in one folder by chance', () => {
  test('last year and this year', () => {
    expect(lines(told({ '1.xlsx': one, '2.xlsx': wrong.replace('NĂM 2023', 'NĂM 2022') }))).toEqual([]);
  });

  const villages = (text: string): string =>
    text.replace(/Xã Ba Cụm|Ba Cụm/g, 'Thôn 1').replace(/Thị trấn Tô Hạp|TT Tô Hạp|Tô Hạp/g, 'Thôn 2');
  const elsewhere = villages(wrong)
    .replace('| 85 | 8 | 7 |', '| 66 | 8 | 7 |')
    .replace('| 0 | 3 | | 77', '| 0 | 3 | | 58')
    .replace('| 490 | 81 |', '| 499 | 81 |')
    .replace('| 11 | | 389', '| 11 | | 398');

  test('two communes whose villages have the same names: hardly a figure is the same', () => {
    expect(lines(told({ '1.xlsx': villages(one), '2.xlsx': elsewhere }))).toEqual([]);
  });

  test('two communes that the names of the files tell apart', () => {
    expect(lines(told({ 'xa-ba-cum.xlsx': villages(one), 'xa-son-lam.xlsx': villages(wrong) }))).toEqual([]);
    expect(lines(told({ 'bieu-1-xa-ba-cum.xlsx': villages(one), 'bieu-2-xa-ba-cum.xlsx': villages(wrong) }))).toHaveLength(1);
  });

  test('a form that is there twice: nobody knows which is meant', () => {
    expect(lines(told({ '1.xlsx': one, '2.xlsx': wrong, '2 (1).xlsx': wrong }))).toEqual([]);
  });

  test('a workbook of all forms beside another copy of one of them is still checked in itself', () => {
    expect(lines(told({ 'all.xlsx': one + wrong, '2.xlsx': two }))).toEqual(["all.xlsx same-figure-agrees Biểu 2!L4 with 'Biểu 1'!E4"]);
  });
});

test('a district in one file is what its communes say in theirs', () => {
  const [head] = two.split(/^ *1 \| /m);
  const flow = (name: string, ...rows: string[]): string => `=== ${name}\n${head!.replace(/^.*\n/, '')}${rows.join('\n')}`;
  const village = (n: number): string => `${n} | Thôn ${n} | Hộ | 60 | 6 | 4 | | 2 | 1 | 3 | | 56`;
  const total = '| Tổng cộng | Hộ | 120 | 12 | 8 | | 4 | 2 | 6 | | 112';
  const commune = flow('Biểu', village(1), village(2), total);
  const district = (poor: number): string =>
    flow(
      'Biểu',
      `1 | Ba Cụm | Hộ | 120 | 12 | ${8 + 112 - poor} | | 4 | 2 | 6 | | ${poor}`,
      '2 | Sơn Lâm | Hộ | 120 | 12 | 8 | | 4 | 2 | 6 | | 112',
      `| Tổng cộng | Hộ | 240 | 24 | ${16 + 112 - poor} | | 8 | 4 | 12 | | ${112 + poor}`,
    );
  const call = (poor: number) => told({ 'huyen.xlsx': district(poor), 'xa-ba-cum.xlsx': commune, 'xa-son-lam.xlsx': commune });
  expect(lines(call(112))).toEqual([]);
  expect(
    lines(call(110))
      .map((line) => line.split(' with ')[0])
      .sort(),
  ).toEqual(['huyen.xlsx same-figure-agrees Biểu!F4', 'huyen.xlsx same-figure-agrees Biểu!L4']);
});
