/** @jest-environment jsdom */
import axe from 'axe-core';
import { refuse } from '../../src/file/refusal';
import { accountOf } from '../../src/report/account';
import { reportHtml } from '../../src/report/html';
import { summaryText } from '../../src/report/summary';
import { FINDING, report } from './reports';

jest.setTimeout(60_000);

test.each(['vi', 'en'] as const)('the html report has no barrier that axe knows (%s)', async (language) => {
  const accounts = [
    accountOf(
      {
        path: 'a.xlsx',
        report: report([FINDING, { ...FINDING, severity: 'warning', explained: 'Đã duyệt' }, { ...FINDING, severity: 'info' }], {
          undecided: 3,
        }),
      },
      language,
    ),
    accountOf({ path: 'b.xlsx', refusal: refuse('cut-off').refusal }, language),
    accountOf({ path: 'c.xlsx', report: report([]) }, language),
  ];
  const html = reportHtml(accounts, summaryText(accounts, language), language);
  document.documentElement.lang = language;
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/g, '');
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});
