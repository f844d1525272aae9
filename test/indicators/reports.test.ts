import fs from 'node:fs';
import path from 'node:path';
import { Fault, indicatorNamed, type Answer } from '../../src/core/indicators';
import { formatNumber } from '../../src/core/text/number';

/**
 * Every rate and percentage that one of the five reports prints together with the figures it comes from, computed again.
 * `off`: what the report got wrong. Percentages printed without their figures are listed below, by report.
 */
interface Printed {
  readonly report: string;
  readonly says: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** As printed. */
  readonly printed: string;
  readonly off?: { readonly correct: string; readonly why: string };
}

const P = (report: string, says: string, name: string, args: readonly unknown[], printed: string, off?: Printed['off']): Printed => ({ report, says, name, args, printed, ...(off ? { off } : {}) });

const PRINTED: readonly Printed[] = [
  P('Khánh Sơn 2020', 'tỷ lệ hộ nghèo giảm 32,06%', 'POINTCHANGE', ['57,27', '25,21'], '-32,06'),
  P('Khánh Sơn 2020', 'số hộ nghèo giảm 1.780 hộ', 'CHANGEAMOUNT', ['3.550', '1.770'], '-1.780'),
  P('Khánh Sơn 2020', 'bình quân hằng năm giảm 356 hộ', 'YEARLYREDUCTION', ['3.550', '1.770', 5], '356'),
  P('Khánh Sơn 2020', 'mức giảm bình quân hằng năm 6,41 %', 'YEARLYREDUCTION', ['57,27', '25,21', 5], '6,41'),
  P('Khánh Sơn 2020', 'đào tạo nghề 3.459/3.415, đạt 101,3%', 'PLANCOMPLETION', ['3.459', '3.415'], '101,3'),
  P('Khánh Sơn 2020', 'khoảng 84% học viên có việc làm (1.377/1.629)', 'EMPLOYEDAFTERTRAININGRATE', ['1.377', '1.629'], '84', { correct: '85', why: '84,53 cut off, not rounded ("khoảng")' }),
  P('Khánh Sơn 2020', 'hoàn thành hỗ trợ nhà ở: 158 trong 158 nhà', 'PLANCOMPLETION', [158, 158], '100'),
  P('Tây Sơn 2023', 'hộ nghèo 1.855/38.459, 4,82%', 'POVERTYRATE', ['1.855', '38.459'], '4,82'),
  P('Tây Sơn 2023', 'hộ cận nghèo 3.331/38.459, 8,66%', 'NEARPOVERTYRATE', ['3.331', '38.459'], '8,66'),
  P('Tây Sơn 2023', 'DTTS 205 hộ, 0,53% so với tổng số hộ', 'ETHNICPOVERTYOFALL', [205, '38.459'], '0,53'),
  P('Tây Sơn 2023', '01 hộ nghèo phát sinh, 0,01%', 'NEWPOVERTYRATE', [1, '38.459'], '0,01', { correct: '0,00', why: '1/38.459 is 0,0026 %; a single household of 10.000 would give 0,01' }),
  P('Tây Sơn 2023', '49 lao động đi làm việc ở nước ngoài, đạt 68,05% (chỉ tiêu 72)', 'PLANCOMPLETION', [49, 72], '68,05', { correct: '68,06', why: '68,0556 cut off, not rounded' }),
  P('Tây Sơn 2023', '1.111 việc làm mới, đạt 55,55% (kế hoạch 2.000)', 'PLANCOMPLETION', ['1.111', 2000], '55,55'),
  P('Tây Sơn 2023', 'BHXH bắt buộc 5.484 + tự nguyện 1.211 = 6.695', 'ROLLFORWARD', ['5.484', 0, '1.211'], '6.695'),
];

/** A rate whose base is not printed: it still pins the base down; the test shows the base is plausible and reproduces it. */
const IMPLIED: readonly (Printed & { readonly base: string })[] = [
  { ...P('Khánh Sơn 2020', '3.550 hộ nghèo, 57,27%', 'POVERTYRATE', ['3.550', 6199], '57,27'), base: 'total households early 2016, 6.199 ± 0.5' },
  { ...P('Khánh Sơn 2020', '1.770 hộ nghèo, 25,21%', 'POVERTYRATE', ['1.770', 7021], '25,21'), base: 'total households end of 2020, about 7.021' },
  { ...P('Tây Sơn 2023', 'BHYT 111.076 người, 94,79% dân số', 'HEALTHINSURANCERATE', ['111.076', 117181], '94,79'), base: 'population about 117.181, yet the same report counts 119.118 persons: over these it is 93,25 %' },
  { ...P('Tây Sơn 2023', 'BHXH 6.695 người, 9,78% LLLĐ', 'SOCIALINSURANCERATE', ['5.484', '1.211', 68456], '9,78'), base: 'labour force about 68.456' },
  { ...P('Cam Lộ 2018', 'BHXH 2517 người, 8,71% lực lượng lao động', 'SOCIALINSURANCERATE', [2517, 0, 28898], '8,71'), base: 'labour force about 28.898' },
];

const decimalsOf = (printed: string): number => printed.split(',')[1]?.length ?? 0;
const compute = ({ name, args }: Printed): number => {
  const answer: Answer = indicatorNamed(name)!.answer(args)[0]![0]!;
  if (answer instanceof Fault) throw new Error(`${name}: ${answer.error}`);
  return answer as number;
};
const asPrinted = (each: Printed): string => {
  const { name, args, printed } = each;
  const indicator = indicatorNamed(name)!;
  const rounded = indicator.optional.includes('decimals') ? indicator.answer([...args, decimalsOf(printed)])[0]![0]! : compute(each);
  return formatNumber(rounded as number, decimalsOf(printed));
};

test.each(PRINTED.filter((each) => !each.off).map((each) => [`${each.report}: ${each.says}`, each] as const))('%s', (_, each) => expect(asPrinted(each)).toBe(each.printed));

describe('what disagrees, by name', () => {
  test.each(PRINTED.filter((each) => each.off).map((each) => [`${each.report}: ${each.says} — ${each.off!.why}`, each] as const))('%s', (_, each) => {
    expect(asPrinted(each)).toBe(each.off!.correct);
    expect(each.printed).not.toBe(each.off!.correct);
  });

  test('Tây Sơn’s health-insurance rate does not fit the persons counted in the same report', () => {
    expect(asPrinted(P('', '', 'HEALTHINSURANCERATE', ['111.076', '119.118'], '94,79'))).toBe('93,25');
  });

  test('Khánh Sơn: 6,41 points a year is above the resolution’s 3,41', () => {
    expect(indicatorNamed('TARGETSTATUS')!.answer([6.412, '3,41%'])[0]![0]).toMatchObject({ key: 'status.exceeds' });
  });
});

test.each(IMPLIED.map((each) => [`${each.report}: ${each.says} (${each.base})`, each] as const))('implied base, %s', (_, each) => expect(asPrinted(each)).toBe(each.printed));

test('results against the plans of the same reports', () => {
  const status = (result: number, target: string, due: boolean) => indicatorNamed('TARGETSTATUS')!.answer([result, target, null, due])[0]![0];
  expect(status(94.79, '95%', false)).toMatchObject({ key: 'status.not-due' }); // Tây Sơn, 30/6: kế hoạch 95%
  expect(status(9.78, '10,6%', false)).toMatchObject({ key: 'status.not-due' });
  expect(status(9.78, '10,6%', true)).toMatchObject({ key: 'status.falls-short' });
});

/** Percentages that carry no figures of their own: targets, "100%" of a statement, rates without numerator. */
const UNDERIVED: Readonly<Record<string, readonly string[]>> = {
  '000': ['100', '3,41'],
  '001': ['95', '10,6'],
  '002': ['4-5', '100'],
  '004': ['100', '98', '89', '70', '50-55', '1,0', '0,5-1', '90', '7', '95'],
};

const reports = path.resolve(__dirname, '../../../shared/reports');
const there = fs.existsSync(reports);
(there ? test : test.skip)(`every percentage in the five reports is in a table above${there ? '' : ' (skipped: ../shared/reports is not here)'}`, () => {
  const known = new Map(Object.entries(UNDERIVED).map(([id, list]) => [id, new Set(list)]));
  const prefix: Readonly<Record<string, string>> = { 'Khánh Sơn 2020': '000', 'Tây Sơn 2023': '001', 'Cam Lộ 2018': '004' };
  for (const each of [...PRINTED, ...IMPLIED]) known.get(prefix[each.report]!)!.add(each.printed.replace('-', ''));
  const unknown: string[] = [];
  let seen = 0;
  for (const file of fs.readdirSync(reports).filter((name) => /^00[0124].*\.txt$/.test(name))) {
    const text = fs.readFileSync(path.join(reports, file), 'utf8').normalize('NFC');
    for (const [, figure] of text.matchAll(/(\d[\d.,]*(?:-\d[\d.,]*)?)\s?%/g)) {
      seen++;
      if (!known.get(file.slice(0, 3))!.has(figure!)) unknown.push(`${file.slice(0, 3)}: ${figure}%`);
    }
  }
  expect(unknown).toEqual([]);
  expect(seen).toBeGreaterThan(60);
});
