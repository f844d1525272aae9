import { printProse, scoreProse } from '../../bench/prose';
import { generateReport } from '../generate/report';

jest.setTimeout(120_000);

test('one seed is one report', () => {
  expect(generateReport(7)).toEqual(generateReport(7));
  expect(generateReport(7)).not.toEqual(generateReport(8));
});

test('a slip stands where it is said to stand, and nowhere else is anything changed', () => {
  const { clean, wrong } = generateReport(11);
  const { paragraph, start, end, old, quote } = wrong.slip!;
  const lines = wrong.text.split('\n');
  expect(lines[paragraph - 1]!.slice(start, end)).toBe(quote);
  lines[paragraph - 1] = `${lines[paragraph - 1]!.slice(0, start)}${old}${lines[paragraph - 1]!.slice(end)}`;
  expect(lines.join('\n')).toBe(clean.text);
});

test('generated reports: right ones are silent, slips are found and traced', () => {
  const scores = scoreProse(40, 40);
  expect(scores.failures.filter((failure) => failure.startsWith('stray'))).toEqual([]);
  expect(scores.found / scores.slips).toBeGreaterThanOrEqual(0.85);
  expect(scores.three / scores.slips).toBeGreaterThanOrEqual(0.85);
});

test('the scores are printed, with what failed where that is asked for', () => {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  printProse(scoreProse(1009, 1), true);
  expect(log.mock.calls.flat().join('\n')).toMatch(/1 reports, \d+ relations judged; no error 100\.0 %/);
  log.mockRestore();
});
