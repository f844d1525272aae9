import fs from 'node:fs';
import path from 'node:path';
import { Fault, indicatorNamed } from '../../src/core/indicators';
import { formatNumber } from '../../src/core/text/number';
import { COUNTED, IMPLIED, PRINTED, STATED, type Printed, type Report } from './reports-table';

type Computed = Pick<Printed, 'name' | 'args' | 'printed'>;

/** What the function gives, with the decimals that the report prints. */
function asPrinted({ name, args, printed }: Computed): string {
  const decimals = printed.split(',')[1]?.length ?? 0;
  const indicator = indicatorNamed(name)!;
  const rounded = indicator.optional.includes('decimals') ? [...args, decimals] : args;
  const answer = indicator.answer(rounded)[0]![0]!;
  if (answer instanceof Fault) throw new Error(`${name}: ${answer.error}`);
  return formatNumber(answer as number, decimals);
}

const named = <T extends { readonly report: Report; readonly says: string }>(list: readonly T[]) =>
  list.map((each) => [`${each.report}: ${each.says}`, each] as const);

test.each(named([...PRINTED.filter((each) => !each.off), ...COUNTED]))('%s', (_, each) => expect(asPrinted(each)).toBe(each.printed));

describe('what disagrees, by name', () => {
  test.each(named(PRINTED.filter((each) => each.off)))('%s', (_, each) => {
    expect(asPrinted(each)).toBe(each.off!.correct);
    expect(each.printed).not.toBe(each.off!.correct);
  });

  test('Tây Sơn’s health-insurance rate does not fit the persons counted in the same report', () => {
    expect(asPrinted({ name: 'HEALTHINSURANCERATE', args: ['111.076', '119.118'], printed: '94,79' })).toBe('93,25');
  });

  test('Khánh Sơn: 6,41 points a year is above the resolution’s 3,41', () => {
    expect(indicatorNamed('TARGETSTATUS')!.answer([6.412, '3,41%'])[0]![0]).toMatchObject({ key: 'status.exceeds' });
  });
});

test.each(named(IMPLIED))('a rate without its base: %s', (_, each) => {
  const meant = each.args.at(-1) as number;
  const fitting = Array.from({ length: Math.ceil(meant / 500) + 9 }, (_, i) => [meant - i, meant + i])
    .flat()
    .filter((base) => asPrinted({ ...each, args: [...each.args.slice(0, -1), base] }) === each.printed);
  expect(fitting.length ? [Math.min(...fitting), Math.max(...fitting)] : [null, null]).toEqual([each.from, each.to]);
  if (each.from === null) expect(asPrinted(each)).toBe('68,06');
});

test('results against the plans of the same reports', () => {
  const status = (result: number, target: string, due: boolean) =>
    indicatorNamed('TARGETSTATUS')!.answer([result, target, null, due])[0]![0];
  expect(status(94.79, '95%', false)).toMatchObject({ key: 'status.not-due' }); // Tây Sơn, 30/6: kế hoạch 95%
  expect(status(9.78, '10,6%', false)).toMatchObject({ key: 'status.not-due' });
  expect(status(9.78, '10,6%', true)).toMatchObject({ key: 'status.falls-short' });
});

/** How often each percentage is printed: "6,41" → 1. */
function counted(list: readonly (readonly [printed: string, times: number])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [printed, times] of list) counts[printed.replace(/^-/, '')] = (counts[printed.replace(/^-/, '')] ?? 0) + times;
  return counts;
}

const reports = path.resolve(__dirname, '../../../shared/reports');
const there = fs.existsSync(reports);
describe(`every percentage of a report is in a table, as often as it is printed${there ? '' : ' (skipped: ../shared/reports is not here)'}`, () => {
  (there ? test : test.skip).each(Object.keys(STATED) as Report[])('%s', (report) => {
    const file = fs.readdirSync(reports).find((name) => name.startsWith(report.slice(0, 3)))!;
    const text = fs.readFileSync(path.join(reports, file), 'utf8').normalize('NFC');
    const inText = [...text.matchAll(/(\d[\d.,]*(?:[-–]\d[\d.,]*)?) ?%/g)].map(([, figure]): [string, number] => [figure!, 1]);
    const inTables = [...PRINTED, ...IMPLIED].filter((each) => each.report === report).map((each): [string, number] => [each.printed, 1]);
    expect(counted([...inTables, ...STATED[report].map(({ printed, times }): [string, number] => [printed, times])])).toEqual(
      counted(inText),
    );
  });

  test('65 in all: 15 with figures they come from, 50 without', () => {
    const stated = Object.values(STATED)
      .flat()
      .reduce((sum, { times }) => sum + times, 0);
    expect([PRINTED.length + IMPLIED.length, stated]).toEqual([15, 50]);
  });
});
