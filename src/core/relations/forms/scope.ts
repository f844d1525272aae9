import type { Sheet } from '../../model/sheet';
import { cellAt } from '../../model/sheet';
import type { Table } from '../../model/table';
import { REPORTING_TIERS, WHOSE_REPORT, withoutPeriod } from '../../tables/vocabulary/areas';
import { PERIOD_PARTS, withoutOtherDates } from '../../tables/vocabulary/periods';
import { fold } from '../../text/fold';

/** "2023", "2023 quy ii", "2023 so bo": reports of different periods, or a draft and the result, need not agree. */
export function periodOf(title: string, sheetName: string): string {
  const [own, other] = [title, sheetName].map((text) => withoutOtherDates(fold(text)));
  const text = /20\d\d/.test(own!) ? own! : `${own!} ${other!}`;
  const parts = PERIOD_PARTS.map((pattern) => pattern.exec(text)?.[1] ?? '');
  return parts.filter((part) => part !== '').join(' ');
}

/** "xa ba cum": the smallest area that the texts above the table or the sheet's name speak of; '' where none is named. */
export function scopeOf(sheet: Sheet, table: Table): string {
  const texts = [fold(sheet.name)];
  for (let row = 0; row < (table.header?.top ?? table.body.top); row++) {
    for (let col = 0; col <= table.area.right; col++) {
      const value = cellAt(sheet, row, col)?.value;
      if (typeof value === 'string') texts.push(fold(value));
    }
  }
  const found = texts.flatMap(areasIn);
  return found.sort((a, b) => a.tier - b.tier)[0]?.name ?? '';
}

interface Area {
  readonly tier: number;
  readonly name: string;
}

function areasIn(text: string): Area[] {
  const match = WHOSE_REPORT.exec(text);
  return match
    ? [
        {
          tier: REPORTING_TIERS.indexOf(match[1]!),
          name: `${match[1]!} ${withoutPeriod(match[2]!).trim()}`,
        },
      ]
    : [];
}

/** The area at the end of a file's name, folded and with spaces: "bieu 01 xa ba cum" is "xa ba cum"; '' for none. */
export function areaIn(name: string): string {
  const at = new RegExp(`(?:^| )(${REPORTING_TIERS.join('|')}) [a-z]`).exec(name);
  return at ? (areasIn(name.slice(at.index).trim())[0]?.name ?? '') : '';
}

/** What is told apart only where the workbook has several: one year, one commune named once holds for all its sheets. */
export function inferUnknown(values: readonly string[]): string[] {
  const distinct = new Set(values.filter((value) => value !== ''));
  return values.map((value) => (distinct.size === 1 ? [...distinct][0]! : value));
}

/** The period and area of tables, told apart as far as the workbook tells them: what only one sheet says holds for all. */
export function wholesOf(pages: readonly { readonly read: Sheet; readonly table: Table }[]): string[] {
  const periods = inferUnknown(pages.map(({ read, table }) => periodOf(table.title, read.name)));
  const scopes = inferUnknown(pages.map(({ read, table }) => scopeOf(read, table)));
  return pages.map((_, i) => `${periods[i]!}|${scopes[i]!}`);
}

/** Whether two tables may speak of one period and one area: they state no different ones. */
export function compatible(pages: readonly { readonly read: Sheet; readonly table: Table }[]): (i: number, k: number) => boolean {
  const stated = [pages.map(({ read, table }) => periodOf(table.title, read.name)), pages.map(({ read, table }) => scopeOf(read, table))];
  return (i, k) => stated.every((values) => values[i] === values[k] || values[i] === '' || values[k] === '');
}
