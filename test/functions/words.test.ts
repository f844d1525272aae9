import { INDICATORS, indicatorNamed } from '../../src/core/indicators';
import { describe as words, exampleFormula, exampleResult, findFunctions, say } from '../../src/functions';
import { catalogue } from '../../src/messages';
import { message } from '../../src/core/model/message';

const VI = { list: ';', decimal: ',' };
const EN = { list: ',', decimal: '.' };

test.each<[string, string]>([
  ['ho ngheo', 'poverty-rate'],
  ['hộ cận nghèo', 'near-poverty-rate'],
  ['=TYLEHONGHEO', 'poverty-rate'],
  ['povertyrate', 'poverty-rate'],
  ['bhyt', 'health-insurance-rate'],
  ['bao phủ bảo hiểm y tế', 'health-insurance-rate'],
  ['thap coi', 'stunting-rate'],
  ['tổng', 'check-sum'],
  ['so với kế hoạch', 'plan-completion'],
  ['unemployment rate', 'unemployment-rate'],
  ['giảm 1/2', 'reduction-goal'],
])('the finder knows "%s"', (query, id) => {
  expect(
    findFunctions(query)
      .slice(0, 3)
      .map((each) => each.id),
  ).toContain(id);
});

test('the finder shows all for nothing, and nothing for nonsense', () => {
  expect(findFunctions('  ')).toHaveLength(INDICATORS.length);
  expect(findFunctions('xyzzy')).toEqual([]);
});

test('a function explains itself in both languages', () => {
  const vi = words(indicatorNamed('POVERTYRATE')!, 'vi');
  expect([vi.name, vi.otherName, vi.formula, vi.unit]).toEqual(['TYLEHONGHEO', 'POVERTYRATE', 'Số hộ nghèo / Tổng số hộ × 100', '%']);
  expect(vi.parameters.map(({ optional }) => optional)).toEqual([false, false, true]);
  const en = words(indicatorNamed('tylehongheo')!, 'en');
  expect([en.name, en.formula]).toEqual(['POVERTYRATE', 'Poor households / All households × 100']);
});

test('no name of a parameter is left in a formula in words', () => {
  for (const indicator of INDICATORS) {
    for (const language of ['vi', 'en'] as const) {
      const { formula } = words(indicator, language);
      for (const name of indicator.parameters) if (/[A-Z]/.test(name)) expect(formula ?? '').not.toContain(name);
    }
  }
});

test('examples are written in the separators of the machine', () => {
  const rate = indicatorNamed('POVERTYRATE')!;
  expect(exampleFormula('POVERTYRATE', rate.examples[0]!, VI)).toBe('=POVERTYRATE(1855; 38459)');
  expect(exampleFormula('POVERTYRATE', rate.examples[0]!, EN)).toBe('=POVERTYRATE(1855, 38459)');
  expect(exampleResult(rate, rate.examples[0]!, 'vi')).toBe('4,8233');
  const weighted = indicatorNamed('WEIGHTEDRATE')!;
  expect(exampleFormula('WEIGHTEDRATE', weighted.examples[0]!, VI)).toBe('=WEIGHTEDRATE({3,2;7,85}; {12950;25509}; 2)');
  const year = indicatorNamed('PROJECTEDYEAR')!;
  expect(exampleResult(year, year.examples[0]!, 'vi')).toBe('2033');
});

test('examples show texts, truths and what is left out as they are typed', () => {
  const example = { args: ['từ 65%, "trở lên"', true, null, false, 12.5, [['a', 1.5, null]]], result: 'Đạt' };
  expect(exampleFormula('F', example, EN)).toBe('=F("từ 65%, ""trở lên""", TRUE, , FALSE, 12.5, {"a",1.5,})');
  // Where the comma is the decimal mark, columns of an array constant are parted by a backslash.
  expect(exampleFormula('F', { args: [[[1.5, 2]]], result: 1 }, VI)).toBe('=F({1,5\\2})');
});

test('results are shown as the cell shows them: marks of thousands, truths in capitals, nothing as an empty text', () => {
  const rate = indicatorNamed('POVERTYRATE')!;
  const shown = (result: Parameters<typeof exampleResult>[1]['result'], language: 'vi' | 'en' = 'vi') =>
    exampleResult(rate, { args: [], result }, language);
  expect([shown(28372.5), shown(28372.5, 'en'), shown(true), shown(''), shown('Đạt')]).toEqual([
    '28.372,5',
    '28,372.5',
    'TRUE',
    '""',
    'Đạt',
  ]);
  const table = [
    [1, 'a'],
    [2.5, ''],
  ];
  expect(shown(table)).toBe('1 · a ⏎ 2,5 · ""');
});

test('figures inside messages are said in the separators of the language', () => {
  const sentence = message('target.between', { low: { figure: 2, decimals: 1 }, high: { figure: 2.5, decimals: 1 } });
  expect([say(sentence), say(sentence, 'en')]).toEqual(['từ 2,0 đến 2,5', 'from 2.0 to 2.5']);
});

test('every key of the functions stands in both catalogues, with the same arguments', () => {
  const mine = /^(?:fault|target|status|unit|group|function|board)\./;
  const [vi, en] = [catalogue('vi'), catalogue('en')];
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const key of Object.keys({ ...vi, ...en }).filter((each) => mine.test(each))) {
    if (!(key in vi) || !(key in en)) throw new Error(`${key}: add it to the catalogue that lacks it in src/messages`);
    expect([key, holes(vi[key]!)]).toEqual([key, holes(en[key]!)]);
    expect(vi[key]).toBe(vi[key]!.normalize('NFC'));
  }
});
